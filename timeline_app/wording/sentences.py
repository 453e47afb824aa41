"""Messages in the words of a language: one table of sentences for each, ``resources/wording``.

A sentence has its arguments in braces, counted from 0, each followed by how it is written:

``{0}``             as it is; a message by its own words, several with commas between them
``{0:,}``           a number with its thousands apart
``{0:with and}``    several, with commas, the last one after the word that stands there
``{0:apart}``       several, with semicolons between them; ``{0:beside}`` with blanks
``{0:plain}``       a date without its weekday
``{0:capital}``     with a capital first
``{0:month}``       the name of a month from 1, ``{0:weekday}`` of a weekday from Monday, 0
``{0:row|rows}``    by number (or by how many there are), ``#`` being the number itself
``{0:spelled source|sources}``   the number before it, spelt where the table spells it
"""

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from timeline_app import resources
from timeline_app.message import TOLD, Argument, Message
from timeline_app.model.dated import CODE as WHEN
from timeline_app.model.dated import when_of
from timeline_app.wording.dates import in_words
from timeline_app.wording.speaking import spoken

SPELLED = "spelled "
_BETWEEN = {"apart": "; ", "beside": " "}


@dataclass(frozen=True, slots=True)
class Language:
    """The sentences of one language by the codes of messages, and how it spells numbers."""

    sentences: Mapping[str, str]
    numbers: Sequence[str]
    """From one on; what is beyond is written in figures."""
    names: Mapping[str, Sequence[str]]
    """What has a name for each number: a ``month`` from 1, a ``weekday`` from Monday, 0."""


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages in which messages can be told."""
    return tuple(sorted(path.stem for path in resources.path("wording").glob("*.toml")))


@cache
def language(code: str) -> Language:
    """The table of one language.  Raises FileNotFoundError for one that is not there."""
    import tomllib  # noqa: PLC0415 - whom nothing is told needs no table

    found = tomllib.loads(resources.path("wording", f"{code}.toml").read_text(encoding="utf-8"))
    numbers, names = found.pop("numbers"), found.pop("names")
    return Language(
        {
            f"{room}.{name}": words
            for room, sentences in found.items()
            for name, words in sentences.items()
        },
        tuple(numbers["spelled"]),
        {"month": ("", *names["months"]), "weekday": tuple(names["weekdays"])},
    )


def worded(message: Message | None, language_code: str | None = None) -> str:
    """The message as a person reads it, in the language that is spoken or another; "" for none.

    One that is not known (a newer version wrote it) is told by its code and its arguments.

    >>> worded(Message("ledger.part", ("2020",)))
    'Part of “2020”.'
    """
    return "" if message is None else _telling(language_code or spoken()).sentence(message)


@cache
def _telling(language_code: str) -> "_Telling":
    return _Telling(language_code)


class _Telling(string.Formatter):
    """Puts arguments into sentences; whatever an argument is, it is written somehow."""

    def __init__(self, language_code: str) -> None:
        self._language = language(language_code)
        self._fixed = {TOLD: lambda told: self._text(told.args), WHEN: _date}

    def sentence(self, message: Message) -> str:
        if message.code in self._fixed:
            return self._fixed[message.code](message)
        words = self._language.sentences.get(message.code)
        if words is None:
            return ": ".join(filter(None, (message.code, self._text(message.args))))
        return self.vformat(words, message.args, {})

    def get_value(self, key: int | str, args: Sequence[Any], _kwargs: Mapping[str, Any]) -> Any:  # noqa: ANN401 - of string.Formatter
        """An argument that an older version did not write is left out."""
        return args[key] if isinstance(key, int) and key < len(args) else ""

    def format_field(self, value: Any, format_spec: str) -> str:  # noqa: ANN401 - of string.Formatter
        if "|" in format_spec:
            return self._counted(value, format_spec)
        manner, *more = format_spec.split() or [""]
        if manner == "with":
            return self._listed(value, ", ", f" {more[0]} ")
        if manner in _BETWEEN:
            return self._listed(value, _BETWEEN[manner], _BETWEEN[manner])
        if manner == "plain" and isinstance(value, Message) and value.code == WHEN:
            return _date(value, weekday=False)
        if manner in self._language.names:
            return self._named(value, self._language.names[manner])
        told = self._figures(value) if manner == "," else self._text(value)
        return told[:1].upper() + told[1:] if manner == "capital" else told

    def _counted(self, value: Argument, forms: str) -> str:
        number = _number(value)
        one, _, more = forms.removeprefix(SPELLED).partition("|")
        words = one if number == 1 else more
        if forms.startswith(SPELLED):
            return f"{self._spelled(number)} {words}"
        return words.replace("#", f"{number:,}")

    def _spelled(self, number: float) -> str:
        numbers = self._language.numbers
        is_known = isinstance(number, int) and 0 < number <= len(numbers)
        return numbers[int(number) - 1] if is_known else f"{number:,}"

    def _listed(self, value: Argument, between: str, before_last: str) -> str:
        told = [*map(self._text, value)] if isinstance(value, tuple) else [self._text(value)]
        *others, last = told or [""]
        return f"{between.join(others)}{before_last}{last}" if others else last

    def _named(self, value: Argument, names: Sequence[str]) -> str:
        is_known = isinstance(value, int) and 0 <= value < len(names)
        return names[value] if is_known and isinstance(value, int) else self._text(value)

    def _figures(self, value: Argument) -> str:
        return f"{value:,}" if isinstance(value, int | float) else self._text(value)

    def _text(self, value: Argument) -> str:
        if isinstance(value, Message):
            return self.sentence(value)
        return ", ".join(map(self._text, value)) if isinstance(value, tuple) else str(value)


def _date(message: Message, *, weekday: bool = True) -> str:
    """A date in words; one that is none by what stands there."""
    try:
        return in_words(when_of(message), weekday=weekday)
    except ValueError:
        return ", ".join(map(str, message.args))


def _number(value: Argument) -> float:
    """A number counts itself, several things how many they are; text counts one."""
    if isinstance(value, tuple):
        return len(value)
    return value if isinstance(value, int | float) else 1
