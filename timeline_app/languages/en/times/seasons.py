"""Seasons, quarters and halves of a year."""

from dataclasses import replace

from timeline_app.languages.en.times import names_guard, words_guard
from timeline_app.model import short_years
from timeline_app.temporal import Partial, Reading, Rule, RuleMatch, date


def _season(found: RuleMatch) -> Reading | None:
    if not names_guard.is_season(found):
        return None
    return date(Partial(season=found.text("season")))


def _season_year(found: RuleMatch) -> Reading | None:
    """Winter 2019–20; but "summer 2019–2021" is a span of years."""
    if found.has("next"):
        digits = found.tokens.word(found.where("next")[0])
        if short_years.second_year(found.number("year"), digits) is None:
            return None
    return date(Partial(season=found.text("season"), year=found.number("year")))


def _quarter(found: RuleMatch) -> Reading | None:
    number = found.number("number", "ORDINAL")
    if number > 4 or not words_guard.is_quarter(found):
        return None
    return date(Partial(quarter=number, year=_year(found)))


def _year(found: RuleMatch) -> int | None:
    return found.number("year") if found.has("year") else None


def _short_quarter(found: RuleMatch) -> Reading | None:
    digit = next(c for c in found.text("quarter") if c.isdigit())
    return date(Partial(quarter=int(digit), year=_year(found)))


def _quarter_year(found: RuleMatch) -> Reading | None:
    text = found.text("quarter", "QUARTER_YEAR")
    digits = text[2:].lstrip("fy")
    number = next(c for c in text[:2] if c.isdigit())
    year = int(digits) if len(digits) == 4 else 2000 + int(digits)
    return date(Partial(quarter=int(number), year=year))


def _year_quarter(found: RuleMatch) -> Reading | None:
    """2019Q3, 2019H1."""
    text = found.text("quarter", "YEAR_QUARTER")
    year, number = int(text[:4]), int(text[5])
    is_half = text[4] == "h"
    return date(Partial(year=year, half=number) if is_half else Partial(year=year, quarter=number))


def _short_half(found: RuleMatch) -> Reading | None:
    digit = next(c for c in found.text("half") if c.isdigit())
    return date(Partial(half=int(digit), year=_year(found)))


def _half(found: RuleMatch) -> Reading | None:
    number = found.number("number", "ORDINAL") if found.has("number") else 2
    if number > 2:
        return None
    reading = date(Partial(half=number, year=_year(found)))
    return replace(reading, needs_company=not found.has("year"))


def _fiscal(found: RuleMatch) -> int:
    digits = found.text("fiscal", "FISCAL_YEAR").lstrip("fy'")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _fiscal_year(found: RuleMatch) -> Reading | None:
    return date(Partial(year=_fiscal(found)))


def _fiscal_quarter(found: RuleMatch) -> Reading | None:
    """FY2019/Q3, FY20 H1."""
    written, year = found.tokens.word(found.where("quarter")[0]), _fiscal(found)
    number = int(next(c for c in written if c.isdigit()))
    is_half = written.lower().startswith("h") or written.lower().endswith("h")
    return date(Partial(year=year, half=number) if is_half else Partial(year=year, quarter=number))


RULES = (
    Rule(
        "season.year",
        "(THE)? season=SEASON (OF|COMMA|HYPHEN)? year=YEAR ((HYPHEN|SLASH) next=(TWO|YEAR))?",
        _season_year,
    ),
    Rule("season.bare", "THE? season=SEASON", _season),
    Rule(
        "quarter.ordinal",
        "THE? year=YEAR? FISCAL? HYPHEN? number=ORDINAL FISCAL? QUARTER_WORD",
        _quarter,
    ),
    Rule("quarter.hyphen", "year=YEAR? FISCAL? number=ORDINAL HYPHEN QUARTER_WORD", _quarter),
    Rule(
        "quarter.ordinal_year",
        "THE? number=ORDINAL FISCAL? QUARTER_WORD (OF|COMMA)? FISCAL? year=YEAR",
        _quarter,
    ),
    Rule("quarter.short", "(THE? year=YEAR (HYPHEN)?)? quarter=QUARTER", _short_quarter),
    Rule(
        "quarter.short_year",
        "quarter=QUARTER (OF|COMMA|HYPHEN|SLASH)? FISCAL? year=YEAR",
        _short_quarter,
    ),
    Rule("quarter.short_joined", "quarter=QUARTER_YEAR", _quarter_year),
    Rule("quarter.year_joined", "quarter=YEAR_QUARTER", _year_quarter),
    Rule("half.short", "half=HALF (OF|HYPHEN)? year=YEAR", _short_half),
    Rule("half.year_first", "year=YEAR HYPHEN? half=HALF", _short_half),
    Rule(
        "half.ordinal",
        "THE? (number=ORDINAL | LATTER | FINAL) HYPHEN? HALF_OF ((OF|COMMA) year=YEAR)?",
        _half,
    ),
    Rule(
        "fiscal.quarter",
        "fiscal=FISCAL_YEAR (HYPHEN|SLASH|COMMA)? quarter=(QUARTER|HALF)",
        _fiscal_quarter,
    ),
    Rule("fiscal.joined", "fiscal=FISCAL_YEAR", _fiscal_year),
)
