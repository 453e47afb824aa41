"""What makes a date in any language: patterns over the classes of words, tried in order."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import count

from timeline_app.languages.any import tables
from timeline_app.languages.any.scanner import ScannedToken
from timeline_app.model import Span

_J = "(?:IN|OF)"
_BY = "(?:IN|OF|UNTIL|ABOUT|SINCE)"
_MON = "(?:UMONTH OF?)? (?:MONTH|ABBR DOT?)(?:SLASH (?:MONTH|ABBR))?"
_TURN = "(?:LAST|NEXT|THIS)"
_YEARISH = f"(?:YEAR|RYEAR|UYEAR {_TURN}|{_TURN} UYEAR|YEAR)"
_YEAR = f"(?:OF|IN|COMMA|DOT){{0,2}} UYEAR? {_YEARISH} UYEAR? DOT?"
_WD = f"(?:{_TURN}? (?:WEEKDAY|SHORT DOT?) COMMA? UDAY? COMMA? {_BY}{{0,2}})?"
_ON = "(?:COMMA? WEEKDAY UDAY?)?"
_PT = f"(?:{_J}{{0,2}} PART)?"
_DP = f"(?:PART {_J}{{0,2}})?"
_FROM = f"(?:BOUND {_J}{{0,2}})?"
_N = "(?:NUMBER)"
_YSIGN = "(?:UYEAR|YSIGN)?"
_DAYOF = f"{_TURN}? DAY DOT? {_J}{{0,2}}"
_AND = f"(?:DASH|AND|(?:TO|UNTIL) {_J}?) {_J}?"

PATTERNS: tuple[tuple[str, str], ...] = (
    ("none", f"EVERY {_J}? (?:WEEKDAY|UNIT|MONTH|SEASON|PART)"),
    ("full", f"{_WD} FULL {_PT}"),
    (
        "day_range",
        f"DAY DOT? {_AND} DAY DOT? {_J}{{0,2}} {_MON} (?:{_YEAR})?",
    ),
    ("day", f"{_DP} {_WD} {_DAYOF} {_MON} {_YEAR} {_ON} {_PT}"),
    ("day", f"{_WD} {_YEARISH} (?:YSIGN|UYEAR)? DOT? MONTH DAY DOT? DSIGN?"),
    ("day", f"{_YEARISH} YSIGN? DAY MSIGN DAY DSIGN? {_PT}"),
    ("day", f"{_WD} {_MON} DOT? DAY COMMA? YEAR"),
    ("month_day", f"(?:RMONTH|{_TURN} UMONTH) DAY DSIGN {_PT}"),
    ("month", f"{_YEARISH} YSIGN? {_J}? DAY MSIGN BOUND?"),
    ("day", f"DAY MSIGN DAY DSIGN? {_PT}"),
    ("month", "DAY MSIGN BOUND?"),
    ("quarter", f"(?:NUMBER|ROMAN) DOT? UQUARTER {_YEAR}"),
    ("quarter", f"{_YEARISH} (?:UYEAR|YSIGN)? OF? (?:NUMBER|ROMAN) DOT? UQUARTER"),
    ("quarter", f"UQUARTER NUMBER {_YEAR}"),
    ("quarter", "UYEAR NUMBER UQUARTER"),
    ("quarter", f"{_BY} (?:NUMBER|ROMAN) DOT? UQUARTER"),
    ("month", f"{_FROM} {_MON} DOT? {_YEAR}"),
    (
        "day",
        f"{_DP} {_WD} {_DAYOF} MONTH (?:SLASH MONTH)? {_TURN}? {_ON} {_PT}",
    ),
    ("month", f"{_YEARISH} UYEAR? {_J}? MONTH UMONTH? BOUND?"),
    ("season", f"{_FROM} SEASON {_YEAR}"),
    ("season", f"{_YEARISH} YSIGN? {_J}? SEASON"),
    ("day_part_night", f"PART (?:{_J}|BETWEEN){{0,2}} WEEKDAY (?:{_J}|AND|TO) WEEKDAY"),
    ("weekday_week", f"WEEKDAY {_J}{{0,2}} RWEEK {_PT}"),
    ("weekday_week", f"RWEEK {_J}? WEEKDAY {_PT}"),
    ("weekday_week", f"WWEEKDAY {_PT}"),
    ("weekend", f"{_TURN}? OF? UWEEKEND {_TURN}?"),
    ("storyday", f"(?:NEXTDAY|SAMEDAY|PREVDAY) {_PT}"),
    ("ago", f"BEFOREHAND {_J}? ABOUT? {_J}? (?:{_N} UNIT|DUAL|SOLO)"),
    ("ago", f"(?:ABOUT? {_N} UNIT|DUAL|SOLO) AGO"),
    ("earlier", f"(?:{_N} UNIT|DUAL|SOLO) {_J}? EARLIER"),
    ("earlier", f"EARLIER {_N} UNIT"),
    ("ahead", f"AHEAD ABOUT? (?:{_N} UNIT|DUAL|SOLO)"),
    ("later", f"(?:ABOUT? {_N} UNIT|DUAL|SOLO) {_J}? LATER"),
    ("later", f"LATER (?:{_N} UNIT|DUAL|SOLO)"),
    ("later_unit", "(?:FOLLOWING|PREVIOUS) (?:UDAY|UWEEK|UMONTH|UYEAR|SEASON)"),
    ("later_unit", "(?:UDAY|UWEEK|UMONTH|UYEAR|SEASON) (?:FOLLOWING|PREVIOUS)"),
    ("month", f"{_FROM} {_TURN} {_J}? (?:UMONTH OF?)? MONTH"),
    ("month", f"{_FROM} MONTH {_J}? {_TURN}"),
    ("season", f"{_FROM} {_TURN} {_J}? SEASON"),
    ("season", f"{_FROM} SEASON {_J}? {_TURN}"),
    ("feast", f"PART {_J}{{0,2}} FEAST"),
    ("feast", "FEAST (?:AGO|BEFOREHAND)"),
    ("weekday", f"PART {_J}{{0,2}} UDAY? {_TURN}? WEEKDAY {_TURN}?"),
    ("weekday", f"{_TURN}? {_J}? WEEKDAY UDAY? {_TURN}? {_PT}"),
    ("weekday", f"(?:{_TURN} SHYDAY|SHYDAY {_TURN}|SHYDAY UDAY)"),
    ("rday", f"PART OF? RDAY|{_FROM} RDAY {_PT}"),
    ("rweek", f"{_FROM} RWEEK|{_FROM} {_TURN} UWEEK|{_FROM} UWEEK {_TURN}"),
    ("rmonth", f"{_FROM} RMONTH BOUND?|{_FROM} {_TURN} UMONTH BOUND?|{_FROM} UMONTH {_TURN}"),
    ("rweek", f"BOUND {_J}{{0,2}} UWEEK"),
    ("rmonth", f"BOUND {_J}{{0,2}} UMONTH|MSIGN BOUND"),
    ("ryear", f"BOUND {_J}{{0,2}} UYEAR|YSIGN BOUND"),
    ("ryear", f"{_FROM} RYEAR YSIGN? BOUND?|{_FROM} {_TURN} UYEAR BOUND?|{_FROM} UYEAR {_TURN}"),
    ("month", f"(?:IN|UNTIL|BOUND) {_J}{{0,2}} MONTH"),
    ("month", "UMONTH OF? MONTH"),
    ("month", "MONTH UMONTH BOUND?|MONTH BOUND|MONTHCASED"),
    ("season", f"(?:IN|UNTIL|BOUND) {_J}? SEASON|BSEASON"),
    ("century", f"{_FROM} (?:ROMAN|NUMBER) DOT? UCENTURY BCE?"),
    ("century", f"{_FROM} UCENTURY (?:ROMAN|NUMBER) BCE?"),
    ("decade", f"{_FROM} (?:UDECADE {_J}? (?:TENS|TEN)|TENS UDECADE|TEN DECADESIGN)"),
    (
        "year_range",
        f"(?:(?:UYEAR|UDECADE) {_J}?)? YEAR {_YSIGN} (?:DASH|TO|UNTIL) YEAR {_YSIGN}",
    ),
    ("year_range", f"BETWEEN {_J}? UYEAR? {_J}? YEAR AND? {_J}? YEAR"),
    ("day_month", f"{_WD} {_BY}{{0,2}} DAYMONTH {_PT}"),
    ("clock", "AT UHOUR? (?:CLOCK UHOUR?|NUMBER UHOUR) (?:OF? PART)?"),
    ("year", f"{_FROM} UYEAR {_J}? YEAR|{_FROM} YEAR (?:YSIGN|UYEAR)|{_FROM} YEARCASED"),
    ("year", f"(?:IN|UNTIL|BOUND) {_J}? YEAR|OF YEARENDED"),
    ("feast", f"{_TURN} {_J}? FEAST|FEAST (?:{_YEAR}|{_TURN})|(?:IN|UNTIL|AT|TO) {_J}? FEAST"),
    ("part", "ALONE"),
)
"""In order: the first that fits where one fits at all wins, so the longer ones stand first."""

_PARTICLES = frozenset({"IN", "OF", "UNTIL", "ABOUT", "SINCE"})
_TOGETHER: dict[str, Callable[[frozenset[str]], bool]] = {
    "MONTHCASED": lambda one: {"MONTH", "CASED"} <= one,
    "YEARCASED": lambda one: {"YEAR", "CASED"} <= one,
    "YEARENDED": lambda one: {"YEAR", "ENDED"} <= one,
    # "los lunes" is every Monday: such an article is no mere beginning.
    "LEAD": lambda one: not one & {"EVERY", "BETWEEN"} and bool(one & _PARTICLES),
}
"""Names in patterns that stand for more than one class."""
_LOOSE = frozenset(
    {"IN", "OF", "UNTIL", "ABOUT", "SINCE", "TO", "AND", "AT", "BETWEEN", "COMMA", "DOT"}
    | {"DASH", "SLASH"}
)
_FAR = 5
"""So many of these may come before a word that says when."""
_NONE = "\uf8ff"
"""Stands for what can be part of no date."""
_LEAD = "LEAD{0,3} "
"""Prepositions and articles that any date may begin with."""
_WORD = re.compile(r"[A-Z]+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens that make a date together, and the pattern that says so."""

    name: str
    tokens: tuple[ScannedToken, ...]

    @property
    def span(self) -> Span:
        return Span(self.tokens[0].span.start, self.tokens[-1].span.end)

    def values(self, name: str) -> list[str]:
        """The values of all tokens of a class, in order."""
        return [token.classes[name] for token in self.tokens if name in token.classes]

    def value(self, name: str) -> str | None:
        """That of the first; None where there is none."""
        return next(iter(self.values(name)), None)

    def has(self, *names: str) -> bool:
        """Whether a token is of one of these classes."""
        return any(name in token.classes for token in self.tokens for name in names)


_NUMBERS = tuple(
    {"NUMBER", *more, *tens} for more in ((), ("DAY",)) for tens in ((), ("TEN",), ("TENS",))
)
_YEARS = tuple(
    {"YEAR", *more}
    for more in ((), ("CASED",), ("ENDED",), ("CASED", "ENDED"))
    for more in (more, (*more, "TENS"))
)
_MADE = (
    *_NUMBERS, *_YEARS, {"FULL"}, {"DAYMONTH"}, {"CLOCK"}, {"ROMAN"},
    {"COMMA"}, {"DOT"}, {"DASH"}, {"SLASH"},
)  # fmt: skip
"""The sets of classes that numbers and signs have in every language."""


class Grammar:
    """The patterns as one regular expression over signs that stand for sets of classes."""

    def __init__(self, words: Iterable[Iterable[str]]) -> None:
        sets = dict.fromkeys(frozenset(one) for one in (*_MADE, *words))
        sets |= dict.fromkeys(one | {"CASED"} for one in list(sets) if one & {"MONTH", "SEASON"})
        self._signs = {one: chr(0xE000 + number) for number, one in enumerate(sets)}
        counter = count()
        branches = (
            f"(?P<{name}_{next(counter)}>{self._spelled(_LEAD + '(?:' + pattern + ')')})"
            for name, pattern in PATTERNS
        )
        self._finder = re.compile(f"{self._ahead()}{self._spelled(_LEAD)}(?:{'|'.join(branches)})")

    def _ahead(self) -> str:
        """A quick look that spares runs of small words the closer one."""
        loose = "".join(sign for one, sign in self._signs.items() if one <= _LOOSE)
        return f"(?=[{loose}]{{0,{_FAR}}}[^{loose}{_NONE}])"

    def _spelled(self, pattern: str) -> str:
        return _SPACE.sub("", _WORD.sub(lambda match: self._signs_of(match[0]), pattern))

    def _signs_of(self, name: str) -> str:
        fits = _TOGETHER.get(name)
        signs = "".join(
            sign for one, sign in self._signs.items() if (fits(one) if fits else name in one)
        )
        return f"[{signs}]" if signs else "(?!)"

    def find(self, tokens: Sequence[ScannedToken]) -> Iterator[Phrase]:
        """Every date among the tokens, in order."""
        signs = "".join(self._signs.get(frozenset(token.classes), _NONE) for token in tokens)
        for match in self._finder.finditer(signs):
            name = (match.lastgroup or "").rsplit("_", 1)[0]
            if match.end() > match.start():
                yield Phrase(name, _trimmed(tokens[match.start() : match.end()]))


def _trimmed(tokens: Sequence[ScannedToken]) -> tuple[ScannedToken, ...]:
    """Without a full stop or comma at its end: that belongs to the sentence."""
    last = len(tokens)
    while last > 1 and set(tokens[last - 1].classes) & {"COMMA", "DOT"}:
        last -= 1
    return tuple(tokens[:last])


@cache
def grammar(language: str) -> Grammar:
    """That of a language, made once."""
    return Grammar(tables.words(language).values())
