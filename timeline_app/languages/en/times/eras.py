"""Years, decades, centuries, before and after Christ."""

from dataclasses import replace

from timeline_app.languages.en.times import era_context, numbers_guard
from timeline_app.languages.en.times.named import impossible
from timeline_app.model import short_years
from timeline_app.temporal import Partial, Reading, Rule, RuleMatch, date, is_possible


def _year(found: RuleMatch) -> Reading | None:
    if not numbers_guard.is_bare_year(found):
        return None
    year = found.number("year")
    era = era_context.era_at(found.tokens, found.first)
    if era is not None and era.is_bce and 0 <= era.year - year <= _LONG_ERA:
        # "In 1274 BC he fought, in 1258 he made peace": the era holds.
        return date(Partial(year=1 - year))
    reading = date(Partial(year=year))
    return replace(reading, is_sure=numbers_guard.is_surely_year(found))


_LONG_ERA = 500
"""Years for which a text goes on in one era."""


def _sure_year(found: RuleMatch) -> Reading | None:
    return date(Partial(year=found.number("year")))


def _year_called(found: RuleMatch) -> Reading | None:
    at = found.where("year")[0]
    year = found.tokens.value(at, "YEAR") or found.tokens.value(at, "THREE")
    is_bare = bool(found.tokens.value(at, "THREE")) and not numbers_guard.is_called_year(found)
    return None if is_bare else date(Partial(year=int(year or 0)))


def _any_year(found: RuleMatch) -> int:
    at = found.where("year")[0]
    thousands = found.tokens.value(at, "THOUSANDS")
    return int(str(thousands or found.tokens.value(at, "INT") or 0).replace(",", ""))


def _before_christ(found: RuleMatch) -> Reading | None:
    year = _any_year(found)
    return date(Partial(year=1 - year)) if year else None


def _after_christ(found: RuleMatch) -> Reading | None:
    year = _any_year(found)
    return date(Partial(year=year)) if 0 < year < 3000 and numbers_guard.is_era(found) else None


def _named_before_christ(found: RuleMatch) -> Reading | None:
    month = int(found.get("month"))
    day = int(found.get("day", "DAY")) if found.has("day") else None
    point = Partial(year=1 - _any_year(found), month=month, day=day)
    return date(point) if is_possible(point) else impossible(point)


def _decade(found: RuleMatch) -> Reading | None:
    digits = found.text("decade").rstrip("s").rstrip("'")
    year = int(digits)
    if found.has("bce") or found.has("ce"):
        return date(Partial(decade=year // 10, is_bce=found.has("bce")))
    if len(digits) == 3:
        return date(Partial(decade=year // 10)) if found.has("the") and year % 10 == 0 else None
    if year % 10:
        return None
    if year % 100 == 0 and year < 2000:
        return date(Partial(century=year // 100))
    return date(Partial(decade=year // 10))


def _short_decade(found: RuleMatch) -> Reading | None:
    if found.has("bce") or found.has("ce"):
        # "The 20s BC", "the 60s AD": of the first century, not of the twentieth.
        return date(
            Partial(decade=int(found.text("decade", "DECADE2")[0]), is_bce=found.has("bce"))
        )
    if not numbers_guard.is_short_decade(found):
        return None
    return date(Partial(decade=190 + int(found.text("decade", "DECADE2")[0])))


def _decade_word(found: RuleMatch) -> Reading | None:
    if not numbers_guard.is_decade_word(found):
        return None
    return date(Partial(decade=190 + found.number("decade", "DECADE_WORD")))


def _decade_in_words(found: RuleMatch) -> Reading | None:
    hundreds = found.number("hundreds", "TEENS")
    return date(Partial(decade=hundreds * 10 + found.number("decade", "DECADE_WORD")))


def _century(found: RuleMatch) -> Reading | None:
    number = found.number("number", "ORDINAL") - 1
    if not 0 <= number <= 40 or numbers_guard.is_century_name(found):
        return None
    return date(Partial(century=number, is_bce=found.has("bce")))


def _year_in_words(found: RuleMatch) -> Reading | None:
    hundreds = found.number("hundreds", "TEENS")
    at, last = found.where("rest")
    rest = sum(int(found.tokens.value(i, "NUMBER") or 0) for i in range(at, last))
    year = hundreds * 100 + rest
    return date(Partial(year=year)) if 1500 <= year < 2000 else None


def _short_year(found: RuleMatch) -> Reading | None:
    """The summer of '69: of this century only if it may have been."""
    if not numbers_guard.is_short_year(found):
        return None
    number = found.number("year", "TWO")
    return date(Partial(year=short_years.full_year(number)))


def _ancient(found: RuleMatch) -> Reading | None:
    """In 480, where the text has just told of 490 BC; in 410, where it tells of no era."""
    year = _any_year(found)
    era = era_context.goes_on(found.tokens, found.first, year)
    if era is not None and numbers_guard.is_ancient_year(found):
        return date(Partial(year=1 - year if era.is_bce else year))
    return date(Partial(year=year)) if numbers_guard.is_early_year(found) else None


def _plain(found: RuleMatch) -> Reading | None:
    """In 31, after "in 44 BC": two digits are a year where an era holds and nothing is counted."""
    year = _any_year(found)
    era = era_context.goes_on(found.tokens, found.first, year)
    if era is None or not numbers_guard.is_plain_year(found):
        return None
    return date(Partial(year=1 - year if era.is_bce else year))


RULES = (
    Rule("era.year_called", "THE? YEAR_WORD year=(YEAR|THREE)", _year_called),
    Rule("era.fiscal_year", "THE? FISCAL (YEAR_WORD|UNIT)? year=YEAR", _sure_year),
    Rule("era.before_christ", "year=(INT|THOUSANDS) BCE", _before_christ),
    Rule(
        "era.month_before_christ",
        "day=DAY? month=MONTH (COMMA|OF)? year=INT BCE",
        _named_before_christ,
    ),
    Rule(
        "era.month_day_before_christ",
        "month=MONTH THE? day=DAY (COMMA|OF)? year=INT BCE",
        _named_before_christ,
    ),
    Rule("era.after_christ", "year=INT CE", _after_christ),
    Rule("era.after_christ_first", "CE year=INT", _after_christ),
    Rule("era.decade", "the=THE? decade=DECADE (bce=BCE|ce=CE)?", _decade),
    Rule("era.short_decade", "THE? QUOTE? decade=DECADE2 (bce=BCE|ce=CE)?", _short_decade),
    Rule("era.decade_word", "THE? DECADE_ADJECTIVE? decade=DECADE_WORD", _decade_word),
    Rule(
        "era.decade_in_words", "THE? hundreds=TEENS HYPHEN? decade=DECADE_WORD", _decade_in_words
    ),
    Rule("era.century", "THE? number=ORDINAL HYPHEN? CENTURY_WORD bce=BCE?", _century),
    Rule("era.century_christ", "THE? number=ORDINAL HYPHEN? CENTURY_WORD CE", _century),
    Rule(
        "era.year_in_words",
        "(YEAR_WORD)? hundreds=TEENS HYPHEN? rest=(TENS (HYPHEN? ONES)? | TEENS)",
        _year_in_words,
    ),
    Rule("era.year", "year=YEAR", _year),
    Rule("era.short_year", "QUOTE year=TWO", _short_year),
    Rule("era.ancient_year", "year=THREE", _ancient),
    Rule("era.plain_year", "year=TWO", _plain),
)
