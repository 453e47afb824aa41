"""Dates of two calendars: dual years, Old and New Style, years of which digits are unknown."""

from dataclasses import replace

from timeline_app.languages.en.times.named import day_of, impossible
from timeline_app.message import Message
from timeline_app.model import short_years
from timeline_app.temporal import (
    Partial,
    Reading,
    Rule,
    RuleMatch,
    Tokens,
    date,
    fixed,
    is_possible,
)

_APART = range(10, 14)
"""Days that the Gregorian calendar was ahead of the Julian one from 1582 to 2099."""
OLD_STYLE = Message("date.old-style")


def _dual(found: RuleMatch) -> Reading | None:
    """15 January 1743/44: by the style that begins the year on 1 January, 1744."""
    tokens, last = found.tokens, found.last - 1
    if found.has("joined"):
        first, digits = tokens.word(found.where("joined")[0]).split("/")
    else:
        if not (tokens.is_glued(last) and tokens.is_glued(last - 1)):
            return None
        first, digits = tokens.word(found.where("year")[0]), tokens.word(last)
    year = short_years.second_year(int(first), digits) if len(first) == 4 else None
    if year is None:
        return None
    day = day_of(found) if found.has("day") else None
    point = Partial(year=year, month=found.number("month"), day=day)
    return date(point) if is_possible(point) else impossible(point)


def _styled(found: RuleMatch) -> Reading | None:
    """5 November 1688 O.S.: as written, with a word on its calendar."""
    at = found.where("style")[0]
    if not found.tokens.raw(at)[:1].isupper() and " " not in found.tokens.word(at):
        return None
    if found.tokens.word(found.last - 1) in {")", "]"} and not found.has("open"):
        return None
    point = Partial(year=found.number("year"), month=found.number("month"), day=day_of(found))
    if not is_possible(point):
        return impossible(point)
    is_old = found.tokens.has(at, "OLD_STYLE")
    return replace(date(point), warnings=(OLD_STYLE,) if is_old else ())


def _beside(found: RuleMatch) -> Reading | None:
    """25 October (7 November) 1917: one day in two calendars; the later one is the New Style."""
    year = found.number("year")
    month = found.number("month")
    second = found.number("second", "MONTH") if found.has("second") else month
    earlier = found.number("first_year", "YEAR") if found.has("first_year") else year
    later = found.number("other_year", "YEAR") if found.has("other_year") else year
    first = Partial(year=earlier, month=month, day=day_of(found))
    other = Partial(year=later, month=second, day=day_of(found, "other"))
    return _later(first, other)


def _slashed(found: RuleMatch) -> Reading | None:
    """13/25 May 1896."""
    first, other = (int(part) for part in found.text("days", "SLASHED").split("/"))
    month, year = found.number("month"), found.number("year")
    return _later(
        Partial(year=year, month=month, day=first), Partial(year=year, month=month, day=other)
    )


def _later(first: Partial, other: Partial) -> Reading | None:
    if not (is_possible(first) and is_possible(other)):
        return None
    days = [point.day_number() for point in (first, other)]
    if abs(days[0] - days[1]) not in _APART or (first.year or 0) < 1582:
        return None
    return date(first if days[0] > days[1] else other)


def _unknown_digits(found: RuleMatch) -> Reading | None:
    """1?54, 201?, 19??: where a word leads to a time, or more digits follow."""
    text = found.text("digits", "UNKNOWN_DIGITS")
    tokens, at = found.tokens, found.first
    if text.endswith("?") and not _is_led(tokens, at):
        return None
    known = text.rstrip("?")
    if "?" in known:
        return fixed(text.replace("?", "X"))
    if len(known) == 3:
        return date(Partial(decade=int(known)))
    return date(Partial(century=int(known))) if len(known) == 2 else fixed(text.replace("?", "X"))


def _is_led(tokens: Tokens, at: int) -> bool:
    """Built in 187?, and sold; not "Did he come in 201?"."""
    if tokens.word(at + 1) == "-" and tokens.has(at + 2, "YEAR"):
        return True
    if tokens.word(at - 1) not in _PREPOSITIONS and not any(
        tokens.has(at - 1, name) for name in _LEADS
    ):
        return False
    after = tokens.raw(at + 1)
    return after[:1].islower() or after in {".", ",", ";", ")", "]", "-", "–"}


_LEADS = ("IN_WORD", "APPROX", "MONTH", "GEDCOM", "BETWEEN", "OPEN", "PART")
_PREPOSITIONS = {"from", "of", "by", "to", "before", "after"}
_YEARS = "(year=YEAR SLASH (INT|YEAR) | joined=MONTH_NUMBER)"
_STYLE = "(OLD_STYLE|NEW_STYLE)"

RULES = (
    Rule("old.dual", f"$wd? THE? day=($day) (OF|HYPHEN)? month=MONTH (COMMA|OF)? {_YEARS}", _dual),
    Rule("old.dual_month_first", f"$wd? month=MONTH THE? day=($day) COMMA? {_YEARS}", _dual),
    Rule("old.dual_month", f"month=MONTH (COMMA|OF)? {_YEARS}", _dual),
    Rule(
        "old.styled",
        f"$wd? THE? day=($day) OF? month=MONTH (COMMA|OF)? year=YEAR COMMA? open=OPEN? "
        f"style={_STYLE} CLOSE?",
        _styled,
    ),
    Rule(
        "old.styled_between",
        f"THE? day=($day) OF? month=MONTH open=OPEN style={_STYLE} CLOSE year=YEAR",
        _styled,
    ),
    Rule(
        "old.styled_month_first",
        "$wd? month=MONTH THE? day=($day) COMMA? year=YEAR COMMA? open=OPEN? "
        f"style={_STYLE} CLOSE?",
        _styled,
    ),
    Rule(
        "old.beside",
        f"THE? day=($day) OF? month=MONTH {_STYLE}? OPEN {_STYLE}? other=($day) "
        f"(OF? second=MONTH)? COMMA? {_STYLE}? CLOSE COMMA? year=YEAR {_STYLE}?",
        _beside,
    ),
    Rule(
        "old.beside_day",
        "THE? day=($day) OPEN other=($day) CLOSE OF? month=MONTH COMMA? year=YEAR",
        _beside,
    ),
    Rule(
        "old.beside_month_first",
        f"month=MONTH THE? day=($day) {_STYLE}? OPEN {_STYLE}? second=MONTH THE? other=($day) "
        f"COMMA? {_STYLE}? CLOSE COMMA? year=YEAR",
        _beside,
    ),
    Rule(
        "old.beside_after",
        f"THE? day=($day) OF? month=MONTH COMMA? year=YEAR {_STYLE}? OPEN {_STYLE}? "
        f"other=($day) OF? second=MONTH (COMMA? other_year=YEAR)? COMMA? {_STYLE}? CLOSE",
        _beside,
    ),
    Rule(
        "old.beside_after_month_first",
        f"month=MONTH THE? day=($day) COMMA? year=YEAR {_STYLE}? OPEN {_STYLE}? "
        f"second=MONTH THE? other=($day) (COMMA? other_year=YEAR)? COMMA? {_STYLE}? CLOSE",
        _beside,
    ),
    Rule(
        "old.beside_slash",
        "day=($day) month=MONTH first_year=YEAR? SLASH other=($day) second=MONTH COMMA? year=YEAR",
        _beside,
    ),
    Rule("old.slashed", "days=SLASHED OF? month=MONTH COMMA? year=YEAR", _slashed),
    Rule("old.unknown_digits", "digits=UNKNOWN_DIGITS", _unknown_digits),
)
