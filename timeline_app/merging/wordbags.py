"""The words of a telling, sorted by what they say of it: who, to whom, where, what, how many."""

import re
from collections.abc import Iterable, Iterator

from timeline_app.merging import lexicon
from timeline_app.merging.facts import SHORT, Facts
from timeline_app.model import Role

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_COUNTED = re.compile(
    r"(\d[\d,.]*\d|\d|[^\W\d_]{3,10})\s+(?:(?:million|billion)\s+)?([^\W\d_]{3,})"
)
_NAME = "* "
"""Stands before what is no plain word, so that it never is the same as one."""


def is_name(word: str) -> bool:
    """Whether a word of a bag is the mark of a name, a family or a figure."""
    return word.startswith(_NAME)


def bags(one: Facts) -> dict[str, list[str]]:
    """The bags of one telling; each word of a bag once."""
    agent, patient, other = (
        list(_words(a.name for a in one.actors if a.role is role))
        for role in (Role.AGENT, Role.PATIENT, Role.OTHER)
    )
    place = list(_words(one.places))
    counted = list(_counted(one.mention.title))
    found: dict[str, Iterable[str]] = {
        "near": (f"{_NAME}near {family}" for family in one.families),
        "wide": (f"{_NAME}wide {family}" for family in sorted(one.wide)),
        "agent": agent,
        "patient": patient,
        "place": place,
        "names": (f"{_NAME}{mark}" for mark in sorted(one.marks)),
        "all": [*agent, *patient, *other, *place],
        "title": sorted(one.words),
        "sentence": _words([one.quote or one.mention.title]),
        "figures": (f"{_NAME}{number}" for number in sorted(one.numbers)),
        "units": (f"{_NAME}unit {unit}" for _, unit in counted),
        "counted": (f"{_NAME}{number} {unit}" for number, unit in counted),
    }
    return {name: list(dict.fromkeys(words)) for name, words in found.items()}


def _words(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        for word in _WORD.findall(name.lower()):
            if word not in SHORT:
                yield word[:6]


def _counted(title: str) -> Iterator[tuple[str, str]]:
    """Figures with the noun that they count: "5 people", "five people" are one."""
    for figure, noun in _COUNTED.findall(title.lower()):
        number = lexicon.number(figure)
        if number:
            yield number, noun[:5]
