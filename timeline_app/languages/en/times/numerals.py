"""Numerals as they are written with digits: which classes they may belong to, and their values."""

import re
from collections.abc import Mapping
from itertools import chain, combinations

from timeline_app.syntax import months
from timeline_app.temporal import Numerals

Value = int | float | str

_PATTERN = r"""
      \d{4}-\d\d-\d\d(?:[T\ ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])
    | \d{8}T\d{4}(?:\d\d)?Z?(?!\w) | \d{4}-W[0-5]\d(?:-[1-7])?(?![\w-])
    | \d{1,4}/\d{1,2}/\d{1,4}(?![\w/]) | \d{1,4}-\d{1,2}-\d{1,4}(?![\w-])
    | \d{1,4}\.\d{1,2}\.\d{1,4}(?!\w|\.\d)
    | \d{1,2}(?:[:.]\d\d(?::\d\d)?)?[ap](?:m(?!\w)|\.m\.(?!\w)) | \d{1,2}[:.]\d\dh(?:rs)?(?!\w)
    | \d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?z(?!\w)
    | [12](?=\d{0,2}\?)[\d?]{3}(?![\w?])
    | \d{1,2}(?:@month@)(?:\d{4}|\d\d)(?!\w)
    | \d{1,2}[:.h]\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?!\w|[:.]\d)
    | (?=[-+−])(?:
        (?:(?<=:\d\d)|(?<=:\d\d[ ])|(?<=UTC)|(?<=GMT)|(?<=[ap]m[ ]))\+\d{1,2}(?::?[0-5]\d)?
      | (?:(?<=:\d\d:\d\d)|(?<=:\d\d[ ])|(?<=[ap]m[ ]))[-−]\d\d(?::\d\d|\d\d)
      | (?:(?<=UTC)|(?<=GMT))[-−]\d{1,2}(?::?[0-5]\d)?
      )(?![\d:.\w])
    | \d{1,3}(?:,\d{3})++(?:\.\d++)?(?!\w)
    | \d++(?:\.\d++)++(?!\w)
    | [12]\d{3}/(?:0[1-9]|1[0-2])(?![\w/]) | \d{1,3}/\d++(?!\w|/)
    | \d{1,3}0['’]s(?!\w)
    | \d++(?!\w)
"""

_SIMPLE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.ASCII))
    for name, pattern in (
        ("ISO", r"\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?"),
        ("ISO", r"\d{8}t\d{4}(?:\d\d)?z?"),
        ("ISO_WEEK", r"\d{4}-w[0-5]\d(?:-[1-7])?"),
        ("NUMDATE", r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}"),
        (
            "CLOCK",
            r"(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?|24[:h]00(?::00)?",
        ),
        ("GLUED", r"\d{1,2}[a-z]{3,4}(?:\d{4}|\d\d)"),
        ("NO_CLOCK", r"(?:2[5-9]|[3-9]\d):[0-5]\d|24:(?!00)[0-5]\d|\d{1,2}:[6-9]\d"),
        ("UNKNOWN_DIGITS", r"(?=\d+\?)[12][\d?]{3}"),
        ("UNREAD_DIGITS", r"(?=[\dx]{4}$)[12]\d{0,2}x+\d*"),
        ("DOT_CLOCK", r"(?:[01]?\d|2[0-4])\.[0-5]\d"),
        ("MERIDIAN", r"(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d(?::[0-5]\d)?)?[ap](?:m|\.m\.)"),
        (
            "ZULU",
            r"(?:[01]\d|2[0-3])[0-5]\dz|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?z",
        ),
        ("OFFSET", r"[+-](?:0?\d|1[0-4])(?::?[0-5]\d)?"),
        ("HUNDRED_HOURS", r"(?:[01]\d|2[0-4])[:.]?[0-5]\dh(?:rs)?"),
        ("ORDINAL", r"\d{1,3}(?:st|nd|rd|th)"),
        ("DECADE", r"\d{3,4}'?s"),
        ("DECADE2", r"[1-9]0'?s"),
        ("QUARTER", r"q[1-4]|[1-4]q"),
        ("HALF", r"h[12]|[12]h"),
        ("QUARTER_YEAR", r"q[1-4](?:fy)?(?:\d\d|\d{4})|[1-4]q(?:\d\d|\d{4})"),
        ("YEAR_QUARTER", r"[12]\d{3}(?:q[1-4]|h[12])"),
        ("FISCAL_YEAR", r"fy'?(?:\d\d|\d{4})"),
        ("MONTH_NUMBER", r"[12]\d{3}[/.](?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/[12]\d{3}"),
        ("NO_MONTH", r"(?:00|1[3-9]|[2-9]\d)/[12]\d{3}"),
        ("SLASHED", r"\d{1,2}/\d{1,2}"),
        ("DECIMAL", r"\d+\.\d+"),
        ("THOUSANDS", r"\d{1,3}(?:,\d{3})+"),
        ("COMPACT", r"[12]\d{3}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"),
    )
)


_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}


def _integer(word: str) -> dict[str, Value]:
    number, size = int(word), len(word)
    tests = (
        ("INT", size <= 6),
        ("DAY", size <= 2 and 1 <= number <= 31),
        ("HOUR", size <= 2 and number <= 24),
        ("HOUR12", size <= 2 and 1 <= number <= 12),
        ("TWO", size == 2),
        ("THREE", size == 3 and number >= 100),
        ("YEAR", size == 4 and 1000 <= number <= 2999),
        ("MILITARY", size == 4 and number <= 2400 and number % 100 < 60),
    )
    return {name: int(number) for name, holds in tests if holds}


def read(word: str) -> Mapping[str, Value] | None:
    """Classes and values of a numeral in lower case; None if it is none that means a time."""
    if word[-1:] in _FRACTIONS and word[:-1].isascii() and word[:-1].isdigit() and len(word) < 6:
        return {"HALVED": int(word[:-1]) + _FRACTIONS[word[-1]]}
    if not any(c.isdigit() for c in word) or len(word) > 40 or not word.isascii():
        return None
    found: dict[str, Value] = {}
    if word.isdigit():
        found = _integer(word) if len(word) <= 6 else {}
    found |= {name: word for name, pattern in _SIMPLE if pattern.fullmatch(word)}
    if "ORDINAL" in found:
        found |= _ordinal(word)
    return found or None


def _ordinal(word: str) -> dict[str, Value]:
    number = int(word[:-2])
    found: dict[str, Value] = {"ORDINAL": number}
    return found | ({"ORDINAL_DAY": number} if 1 <= number <= 31 else {})


def _class_sets() -> tuple[frozenset[str], ...]:
    """Every class set that :func:`read` can return, so that symbols are fixed before rules are."""
    integers = {
        frozenset(_integer(f"{n:0{size}d}")) for size in (1, 2, 3, 4, 5, 6) for n in _probes(size)
    }
    names = sorted({name for name, _ in _SIMPLE})
    compound = (frozenset(c) for c in chain(combinations(names, 1), combinations(names, 2)))
    more = [frozenset({"ORDINAL", "ORDINAL_DAY"}), frozenset({"HALVED"})]
    return tuple(dict.fromkeys([*sorted(integers, key=sorted), *compound, *more]))


def _probes(size: int) -> tuple[int, ...]:
    """Numbers of so many digits on every side of every test of :func:`_integer`."""
    if size <= 2:
        return tuple(range(10**size))
    return tuple(n for n in _EDGES if n < 10**size)


_EDGES = (
    0,
    59,
    60,
    99,
    100,
    160,
    999,
    1000,
    1059,
    1060,
    2359,
    2360,
    2400,
    2401,
    2999,
    3000,
    99_999,
)


def _short_months() -> str:
    """Months cut to three or four letters, as in 13NOV2017."""
    return "|".join(sorted({name for name in months() if len(name) < 5}, reverse=True))


_APOSTROPHES = "'’´`ʼ"
NUMERALS = Numerals(
    pattern=_PATTERN.replace("@month@", _short_months()),
    signed=rf"o[{_APOSTROPHES}]clock\b | [{_APOSTROPHES}]s\b",
    read=read,
    class_sets=_class_sets(),
)
