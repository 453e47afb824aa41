"""What a language brings to the engine of dates: its rules, and the questions it answers of words.

The engine holds no word of a language; it knows tokens, dates and how one follows from another.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from timeline_app import languages
from timeline_app.temporal.engine import MatchedExpression, Rule
from timeline_app.temporal.scanner import Numerals, Tokens


class Joint(Enum):
    """What the words between two expressions make of them."""

    SPAN = "span"
    DASH = "dash"
    AND = "and"
    OR = "or"
    COMMA = "comma"
    FRAME = "frame"
    """The day before its hours: "on 3 May, from 10:15 to 10:40"."""
    LENGTH = "length"
    """A length before its first day: "three days from 3 May"."""
    LENGTH_TO = "length to"
    """A length before its last day: "the three days to 7 May"."""


class Opening(Enum):
    """What the word before an expression opens."""

    NOTHING = ""
    SINCE = "since"
    UNTIL = "until"
    FROM = "from"
    BETWEEN = "between"
    WITHIN = "within"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Joints:
    """How the words between and beside two expressions tie them; offsets into the text."""

    between: Callable[[str, int, int], Joint | None]
    frames: Callable[[str, int, int], bool]
    """Whether the day that ends at the first is that of the hours that begin at the second."""
    lengths: Callable[[str, int, int], Joint | None]
    opening: Callable[[str, int], Opening]
    goes_on: Callable[..., bool]
    """``(text, end, is_from=...)``: whether what ends there begins what has no end."""
    names_month_alone: Callable[[str], bool]
    """Whether an expression is a month, perhaps with its day, and nothing that places it."""
    is_definite: Callable[[str], bool]
    """Whether a length is a known one: the three days."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the sentence around an expression tells of it, by its first and last token."""

    direction: Callable[[Tokens, int, int], int]
    """PAST, FUTURE or UNKNOWN."""
    is_surely_past: Callable[[Tokens, int], bool]
    is_outset: Callable[[Tokens, int], bool]
    """Whether it is only what something is measured from: "its worst day since the March"."""
    says_which_sort: Callable[[Tokens, int], bool]
    """Whether a feast that ends there is of what sort something is: a Christmas party."""


@dataclass(frozen=True, slots=True)
class Kinds:
    """The names of those rules of which the engine asks more than what they read."""

    numeric: frozenset[str]
    """Dates in digits, of which day and month may change places."""
    month: frozenset[str]
    """A month alone."""
    period: frozenset[str]
    """Lengths that a report of business goes on to."""
    two_days: frozenset[str]
    """Two days told by the first of them."""


@dataclass(frozen=True, slots=True)
class Times:
    """The times of one language."""

    rules: tuple[Rule, ...]
    alone: tuple[Rule, ...]
    """Rules of dates that stand alone in a form; they stand before the others."""
    macros: Mapping[str, str]
    kinds: Kinds
    numerals: Numerals
    outlook: Outlook
    joints: Joints
    combine: Callable[[Tokens, Sequence[MatchedExpression]], list[MatchedExpression]]
    """Joins neighbours into one expression, before anything is placed in history."""


def times(code: str = languages.MAIN) -> Times:
    """The times of a language.  Raises KeyError for one without a row in ``LANGUAGES``."""
    return languages.part(code, "times", Times)
