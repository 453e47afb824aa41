"""Numbers and amounts of time within a match: the macros of patterns and what they come to."""

from timeline_app.temporal import RuleMatch, Tokens

MACROS = {
    "words": "NUMBER (HYPHEN? NUMBER)?",
    "big": "HUNDRED (AND? NUMBER (HYPHEN? NUMBER)?)?",
    "spelt": "$words ($big){0,2} | A $big",
    "digits": "HALVED | INT SLASHED? | INT HUNDRED | DECIMAL | THOUSANDS | SLASHED",
    "num": "$digits | $spelt | COUPLE | VAGUE_NUMBER",
    "quarter": "QUARTER_WORD | number=ORDINAL HYPHEN? QUARTER_WORD",
    "step": "step=(LAST|NEXT|COMING|THIS|PREVIOUS|FOLLOWING|THAT|SAME|PAST)",
    "spoken": "PAST|LAST|NEXT|COMING|FOLLOWING|PREVIOUS|FINAL|FIRST",
    "halved": "half=(AND HYPHEN A HYPHEN HALF_WORD HYPHEN?)",
    "andhalf": "AND A? HALF_WORD",
    "past": "PAST | LAST | NEXT | COMING | FOLLOWING | PREVIOUS",
    "units": "UNIT | UNITS",
    "joint": "AND | TO | OR | HYPHEN",
    "day": "DAY | ORDINAL_DAY",
    "wd": "weekday=WEEKDAY COMMA?",
    "dash": "HYPHEN | SLASH | TO | AND | OR | COMMA",
    "zone": "zone=(OFFSET | ZONE OFFSET? | OPEN ZONE OFFSET? CLOSE)?",
    "listed": "(WEEKDAY COMMA?)? THE? (DAY | ORDINAL_DAY)",
    "listing": "COMMA (AND|OR)? | AND THE? | OR | HYPHEN | TO",
    "was": "PREVIOUS | FOLLOWING | SAME | THAT",
}

_DURATION = {
    "second": ("PT", 1, "S"), "minute": ("PT", 1, "M"), "hour": ("PT", 1, "H"),
    "day": ("P", 1, "D"), "week": ("P", 1, "W"), "fortnight": ("P", 2, "W"),
    "month": ("P", 1, "M"), "quarter": ("P", 1, "Q"), "year": ("P", 1, "Y"),
    "decade": ("P", 10, "Y"), "century": ("P", 100, "Y"), "millennium": ("P", 1000, "Y"),
    "weekend": ("P", 1, "WE"), "night": ("P", 1, "NI"), "half-hour": ("PT", 30, "M"),
    "half-year": ("P", 6, "M"), "half-century": ("P", 50, "Y"), "quarter-century": ("P", 25, "Y"),
}  # fmt: skip
_HALVES = {
    "PT1H": "PT30M", "P1Y": "P6M", "P1D": "PT12H", "PT1M": "PT30S", "P10Y": "P5Y",
    "P100Y": "P50Y", "P1000Y": "P500Y", "P1M": "P15D", "P2W": "P1W",
}  # fmt: skip
_HALF_MORE = {"H": "30M", "Y": "6M", "M": "30S"}
_VAGUE = {"decade": "PXDE", "century": "PXCE", "millennium": "PXL", "fortnight": "PXW"}


def amount(tokens: Tokens, first: int, last: int) -> float | None:
    """What the number words or digits come to; None if they are vague."""
    total, current, seen = 0.0, 0.0, False
    for i in range(first, last):
        for name, act in _STEPS:
            value = tokens.value(i, name)
            if value is not None:
                total, current, seen = act(total, current, _plain(value), seen)
                break
        if tokens.has(i, "VAGUE_NUMBER"):
            return None
    return total + current if seen else 1.0


def _plain(value: object) -> float:
    text = str(value).replace(",", "")
    if "/" in text:
        top, bottom = text.split("/")
        return int(top) / int(bottom) if int(bottom) else 0.0
    return float(text)


def _add(total: float, current: float, value: float, _: bool) -> tuple[float, float, bool]:  # noqa: FBT001
    return total, current + value, True


def _times(total: float, current: float, value: float, seen: bool) -> tuple[float, float, bool]:  # noqa: FBT001
    grown = (current if seen else 1.0) * value
    return (total + grown, 0.0, True) if value >= 1000 else (total, grown, True)


_STEPS = (
    ("COUPLE", _add), ("NUMBER", _add), ("INT", _add), ("DECIMAL", _add), ("THOUSANDS", _add),
    ("HALVED", _add), ("SLASHED", _add), ("HUNDRED", _times),
)  # fmt: skip


def _number_text(number: float) -> str:
    return str(int(number)) if number == int(number) else f"{number:g}"


def duration(number: float | None, unit: str) -> str:
    """The TIMEX3 value of that many units; None is an X."""
    prefix, size, letter = _DURATION[unit]
    if number is None:
        return _VAGUE.get(unit, f"{prefix}X{letter}")
    whole, rest = int(number), number - int(number)
    if rest == 0.5 and size == 1:
        if whole == 0:
            return _HALVES.get(f"{prefix}1{letter}", f"{prefix}0.5{letter}")
        more = _HALF_MORE.get(letter) if prefix == "PT" or letter == "Y" else None
        if more:
            return f"{prefix}{whole}{letter}{more}"
    return f"{prefix}{_number_text(number * size)}{letter}"


def number_in(found: RuleMatch, name: str = "n") -> float | None:
    """The number of a named part, plus a half if the pattern had ``half``."""
    first, last = found.where(name)
    number = amount(found.tokens, first, last)
    return number + 0.5 if number is not None and found.has("half") else number


def unit_in(found: RuleMatch, name: str = "unit") -> str:
    """The unit of a named part, singular or plural."""
    at = found.where(name)[0]
    value = found.tokens.value(at, "UNITS") or found.tokens.value(at, "UNIT")
    return str(value or found.tokens.value(at, "LONG_UNIT"))
