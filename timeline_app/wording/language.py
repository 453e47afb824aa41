"""A language as its table has it, ``resources/wording``: sentences, phrases, numbers, names.

Categories of numbers are told as CLDR tells them (``n % 100 = 3..10 and n != 4``), so that a
language brings its plurals and ordinals with it; what fits no category is "other", the last form.

Decision.  Numbers stand in Western digits in every language, Arabic too: who reads a chronology
of Arabic and European sources compares its figures with both.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from timeline_app import resources
from timeline_app.wording.speaking import spoken
from timeline_app.wording.table import Words, parts_of

_ISOLATE, _POP = "\u2068", "\u2069"
"""First strong isolate and its end: a Latin name within them leaves Arabic around it in order."""
_COUNTING = {"numbers", "plurals", "ordinals", "joints", "names"}
"""The heads of what a language counts and names with: read whenever it is spoken."""
_PHRASES = "words."
_RELATION = re.compile(r"n(?: % (\d+))? (!?=) (\d[\d.,]*)")


@dataclass(frozen=True, slots=True)
class _Relation:
    """``n % 100 = 3..10,12``: the remainder and what it may be, or may not."""

    modulus: int
    ranges: tuple[tuple[int, int], ...]
    is_among: bool

    def holds(self, number: float) -> bool:
        rest = number % self.modulus if self.modulus else number
        among = any(first <= rest <= last for first, last in self.ranges) and rest == int(rest)
        return among is self.is_among


@dataclass(frozen=True, slots=True)
class Categories:
    """The categories of numbers in a language, in the order of the forms that tell them."""

    rules: tuple[tuple[tuple[_Relation, ...], ...], ...]
    """For each but the last: one of the alternatives, of which every relation, must hold."""

    @property
    def count(self) -> int:
        """How many forms a word has that goes by number."""
        return len(self.rules) + 1

    def of(self, number: float) -> int:
        """Which form a number takes, counted from 0."""
        size = abs(number)
        for at, alternatives in enumerate(self.rules):
            if any(all(one.holds(size) for one in relations) for relations in alternatives):
                return at
        return len(self.rules)


@dataclass(frozen=True, slots=True)
class Language:
    """One language: what is told in it, and how it counts."""

    sentences: Mapping[str, str]
    """By the codes of messages."""
    phrases: Mapping[str, str]
    """What this room itself puts together: ``dates.since``, by table and name."""
    numbers: Sequence[str]
    """Spelled, from one on; what is beyond is written in figures."""
    names: Mapping[str, Sequence[str]]
    """What has a name for each number, months from 1 and weekdays from Monday, 0."""
    joints: Mapping[str, str]
    """What stands between the members of a list, by its English word, blanks and all."""
    plurals: Categories
    ordinals: Categories
    ordinal_forms: Sequence[str]
    ordinal_names: Sequence[str]
    """Spelled ordinals from the first on; what is beyond takes the form of its category."""
    marks: tuple[str, str]
    """Between thousands, and before what is less than one."""
    is_from_right: bool
    """Whether it is written from right to left: what documents say is then kept apart in it."""

    def figures(self, number: float) -> str:
        """A number with its thousands apart: ``1,204``, ``1.204``."""
        thousands, decimal = self.marks
        return f"{number:,}".replace(",", "\0").replace(".", decimal).replace("\0", thousands)

    def plural(self, number: float, forms: Sequence[str]) -> str:
        """The form that goes with a number; the last one where there are too few."""
        return forms[min(self.plurals.of(number), len(forms) - 1)]

    def ordinal(self, number: int) -> str:
        """``15th``, ``15.``"""
        if 0 < number <= len(self.ordinal_names):
            return self.ordinal_names[number - 1]
        return self.ordinal_forms[self.ordinals.of(number)].format(self.figures(number))

    def isolated(self, text: str) -> str:
        """Words of a document within those of this language."""
        return f"{_ISOLATE}{text}{_POP}" if self.is_from_right and text else text

    def joined(self, members: Sequence[str], last: str) -> str:
        """Members with commas between them, the last after its own joint: ``A, B and C``."""
        *others, end = members or [""]
        return f"{self.joints[','].join(others)}{self.joints[last]}{end}" if others else end


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages in which messages can be told."""
    return tuple(sorted(path.stem for path in resources.path("wording").glob("*.toml")))


@cache
def language_of(code: str) -> Language:
    """The table of one language.  Raises FileNotFoundError for one that is not there."""
    import tomllib  # noqa: PLC0415 - whom nothing is told needs no table

    parts = parts_of(resources.path("wording", f"{code}.toml").read_text(encoding="utf-8"))
    counting = [head for head in parts if head.partition(".")[0] in _COUNTING]
    found = tomllib.loads("".join(f"[{head}]{parts.pop(head)}" for head in counting))
    numbers, names, ordinals = found["numbers"], found["names"], found["ordinals"]
    phrases = [head for head in parts if head.startswith(_PHRASES)]
    words = {head.removeprefix(_PHRASES): parts.pop(head) for head in phrases}
    return Language(
        Words(parts),
        Words(words),
        tuple(numbers["spelled"]),
        {
            "month": ("", *names["months"]),
            "short-month": ("", *names["short-months"]),
            "weekday": tuple(names["weekdays"]),
            "short-weekday": tuple(names["short-weekdays"]),
        },
        found["joints"],
        categories(found["plurals"].values()),
        categories(ordinals["categories"].values()),
        tuple(ordinals["forms"]),
        tuple(ordinals["spelled"]),
        (numbers["thousands"], numbers["decimal"]),
        numbers["from-right"],
    )


def spoken_language() -> Language:
    """The language that is spoken."""
    return language_of(spoken())


def said(code: str, *args: Any) -> str:  # noqa: ANN401 - of str.format
    """A phrase in the language that is spoken; its arguments are in words already."""
    return spoken_language().phrases[code].format(*args)


def term(sort: str, value: str) -> str:
    """A word of the program's own for a value: ``term("status", "denied")``.

    What the language has no word for, such as a kind that somebody made up, stays as it is.
    """
    return spoken_language().phrases.get(f"{sort}.{value}", value)


def categories(rules: Iterable[str]) -> Categories:
    """The categories that CLDR's conditions tell, each for one form.

    Raises ValueError for a condition that is none.

    >>> arabic_few = categories(["n % 100 = 3..10"])
    >>> arabic_few.of(103), arabic_few.of(11)
    (0, 1)
    """
    return Categories(
        tuple(
            tuple(tuple(map(_relation, part.split(" and "))) for part in rule.split(" or "))
            for rule in rules
        )
    )


def _relation(written: str) -> _Relation:
    match = _RELATION.fullmatch(written.strip())
    if match is None:
        raise ValueError(f"no condition of a category: {written!r}")
    ends = [one.split("..") for one in match[3].split(",")]
    return _Relation(
        int(match[1] or 0), tuple((int(e[0]), int(e[-1])) for e in ends), match[2] == "="
    )
