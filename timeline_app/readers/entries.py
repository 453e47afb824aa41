"""Tells records from other texts: where lines begin with days, no such day is the document's."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache

from timeline_app.readers.lexicon import words
from timeline_app.syntax import either

_ENOUGH_TEXT = 400_000
_FEWEST = 3
"""So many lines with different days are the entries of a record."""
_LATEST_SECOND = 0.6
"""Of the text: dates that come back only below it stand in a list of other stories."""
_NEAR = 600
"""Characters between two entries in any text, however short."""
_HEAD_LINES = 3
"""A day so far up may be a letter's own, whatever list of days follows."""


@dataclass(frozen=True, slots=True)
class Entries:
    """The lines of a text that begin with a day or a year: where, and which."""

    bare: dict[int, str] = field(default_factory=dict)
    """Those that are nothing else."""
    led: dict[int, str] = field(default_factory=dict)
    """Those that go on."""
    length: int = 0
    head_end: int = 0
    clocks: int = 0
    """How many lines begin with a time of day: a bare day among them heads the next."""

    @property
    def is_record(self) -> bool:
        """Whether the text is a record."""
        return self.clocks >= _FEWEST or self._are_entries(self.bare | self.led)

    def holds(self, start: int, written: str) -> bool:
        """Whether a day there begins an entry, or is told again by one: a row, a diary's day."""
        if start in self.bare and self.clocks >= _FEWEST:
            return True
        kind = self.bare if start in self.bare else self.led
        if start in kind and self._are_entries(kind):
            return True
        every = self.bare | self.led
        if start in every:
            return start > self.head_end and self._are_entries(every)
        return " ".join(written.lower().split()) in every.values() and self._are_entries(every)

    def _are_entries(self, lines: dict[int, str]) -> bool:
        if len(set(lines.values())) < _FEWEST:
            return False
        first, second, *_ = sorted(lines)
        return second <= max(_LATEST_SECOND * self.length, first + _NEAR)


def entries_of(text: str) -> Entries:
    """The entries of a text."""
    text = text[:_ENOUGH_TEXT]
    kinds: dict[bool, dict[int, str]] = defaultdict(dict)
    for line in _line().finditer(text):
        is_bare = not line["rest"].strip(" \t:.*_|,-–—")
        if is_bare or not line["year"] or _COLUMN.match(line["rest"]):
            kinds[is_bare][line.start("day")] = " ".join(line["day"].lower().split())
    head = _HEAD.match(text)
    clocks = {line[1] for line in _CLOCK.finditer(text)}
    return Entries(kinds[True], kinds[False], len(text), head.end() if head else 0, len(clocks))


_HEAD = re.compile(rf"\s*(?:[^\r\n]+\s*){{0,{_HEAD_LINES}}}")
_CLOCK = re.compile(r"^[ \t>*|(\[-]*+(\d{1,2}[:.h]\d\d)(?!\d|[-/.]\d)", re.MULTILINE)
_COLUMN = re.compile(r"\s{2}|\t|\s?[:|–—-]\s|:")
"""What follows a year that begins an entry; a sentence may begin with a year too."""


@cache
def _line() -> "re.Pattern[str]":
    months = either(words().months)
    weekday = rf"(?:(?:{either(words().weekdays)})\b\.?,?\s+)?"
    year = r"(?:,?\s+\d{4}(?!\d))?"
    return re.compile(
        rf"^[ \t>*_#|(\[-]*+(?=[\dA-Za-z]){weekday}(?P<day>"
        rf"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}"
        rf"|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{months})\b\.?{year}"
        rf"|(?:{months})\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d){year}"
        rf"|(?P<year>\d{{4}}(?:\s?[-–]\s?\d{{2,4}})?(?![\d\w])))(?P<rest>[^\r\n]*)",
        re.IGNORECASE | re.MULTILINE,
    )
