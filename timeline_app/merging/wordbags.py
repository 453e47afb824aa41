"""The words of a telling, sorted by what they say of it: who, to whom, where, what, how many."""

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from timeline_app.merging import lexicon
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.model import Role

_WORD = re.compile(r"U\.S\.|US\b|U\.K\.|UK\b|[^\W\d_]{3,}|\d+")
_COUNTED = re.compile(
    r"(\d[\d,.]*\d|\d|[^\W\d_]{3,10})\s+(?:(?:million|billion)\s+)?([^\W\d_]{3,})"
)
_NAME = "* "
"""Stands before what is no plain word, so that it never is the same as one."""
_SOUNDS = str.maketrans({"e": "i", "o": "u", "y": "i", "q": "k", "w": "v"})
_TWICE = re.compile(r"(.)\1+")
_STEM = 6


def is_name(word: str) -> bool:
    """Whether a word of a bag is the mark of a name, a family or a figure."""
    return word.startswith(_NAME)


Bags = dict[str, list[str]]


def packed(told: Sequence[Bags]) -> bytes:
    """The bags of a document's tellings, small enough to be kept."""
    cells = [list(one.values()) for one in told]
    names = list(told[0]) if told else []
    whole = json.dumps([names, cells], ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(whole.encode(), 1)


def unpacked(cell: bytes, count: int) -> list[Bags] | None:
    """What was packed of so many tellings; None if it is damaged or was of others."""
    try:
        names, cells = json.loads(zlib.decompress(cell))
        found = [dict(zip(names, row, strict=True)) for row in cells]
    except (zlib.error, ValueError, TypeError):
        return None
    return found if len(found) == count else None


def bags(one: MentionFeatures) -> Bags:
    """The bags of one telling; each word of a bag once."""
    agent, patient, other = (
        list(_words(a.name for a in one.actors if a.role is role))
        for role in (Role.AGENT, Role.PATIENT, Role.OTHER)
    )
    place = list(_words(one.places))
    counted = list(_counted(one.mention.title))
    title = _sentence(one.mention.title)
    trigger = _stem(one.mention.text)
    found: dict[str, Iterable[str]] = {
        "near": (f"{_NAME}near {family}" for family in one.families),
        "wide": (f"{_NAME}wide {family}" for family in sorted(one.wide)),
        "agent": agent,
        "patient": patient,
        "place": place,
        "names": (f"{_NAME}{mark}" for mark in sorted(one.marks)),
        "all": [*agent, *patient, *other, *place],
        "title": (word for word in title if word != trigger),
        "content": (word for word in title if word != trigger and word not in agent),
        "sentence": _sentence(one.quote) if one.quote else title,
        "figures": (f"{_NAME}{number}" for number in sorted(one.numbers)),
        "units": (f"{_NAME}unit {unit}" for _, unit in counted),
        "counted": (f"{_NAME}{number} {unit}" for number, unit in counted),
    }
    return {name: list(dict.fromkeys(words)) for name, words in found.items()}


@lru_cache(maxsize=4096)
def _sentence(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_words([text])))


def _words(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        for word in _WORD.findall(name):
            if stem := _stem(word):
                yield stem


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    """The start of a word as it sounds, a people and a capital as their country.

    It is "" for a word of grammar.
    Kadhemi and Kadhimi are one, and so are America, the U.S. and Washington.
    """
    if word[:1].isupper():
        word = lexicon.country_of_people(word) or lexicon.country_of(word) or word
    plain = word.rpartition(" ")[2].lower()
    if plain in lexicon.short() or len(plain) < 2:
        return ""
    return _TWICE.sub(r"\1", plain.translate(_SOUNDS))[:_STEM]


def _counted(title: str) -> Iterator[tuple[str, str]]:
    """Figures with the noun that they count: "5 people", "five people" are one."""
    for figure, noun in _COUNTED.findall(title.lower()):
        number = lexicon.number(figure)
        if number:
            yield number, noun[:5]
