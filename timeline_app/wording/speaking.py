"""The language in which the faces of this process speak; what files keep never asks for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from timeline_app import resources

ENGLISH = "en"
"""The language of what is told to machines, and of faces that nobody asked for another."""


@dataclass(slots=True)
class _Voice:
    """The one thing here that changes: once, before a face shows anything."""

    language: str = ENGLISH


_VOICE = _Voice()
_FORGET: list[Callable[[], None]] = []
_Told = TypeVar("_Told", bound=Callable[..., object])
_FOR_NOW: ContextVar[str | None] = ContextVar("told in", default=None)


def speak(language: str) -> None:
    """From now on ``worded``, ``in_words`` and their like speak this language, in all threads.

    ``language`` is a code such as ``de``; of ``de_AT`` or ``de-AT`` the language alone counts.
    One that has no table is spoken as English.

    >>> speak("xx_YY")
    >>> spoken()
    'en'
    """
    plain = language.replace("-", "_").partition("_")[0].lower()
    _VOICE.language = plain if plain != ENGLISH and _has_table(plain) else ENGLISH
    for forget in _FORGET:
        forget()


def spoken() -> str:
    """The code of the language that is spoken: ``en`` until :func:`speak` says otherwise."""
    return _FOR_NOW.get() or _VOICE.language


def keeping(most: int) -> Callable[[_Told], _Told]:
    """A cache for words that are asked for with each frame; another language empties it.

    What is told in a language for a while, by :func:`told_in`, must not come from such a cache.
    """

    def kept(told: _Told) -> _Told:
        cached = lru_cache(most)(told)
        _FORGET.append(cached.cache_clear)
        return cached  # type: ignore[return-value]

    return kept


@contextmanager
def told_in(language: str) -> Iterator[None]:
    """Another language for what is told within, in this thread alone: a file for machines."""
    before = _FOR_NOW.set(language)
    try:
        yield
    finally:
        _FOR_NOW.reset(before)


def _has_table(language: str) -> bool:
    return language.isalpha() and resources.path("wording", f"{language}.toml").exists()
