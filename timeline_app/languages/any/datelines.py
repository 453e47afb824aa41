"""The publication date of a text in any language, found by its shape alone.

A dateline is a place and a full date before the first sentence; a date line is short and mostly a
full date, with a label such as "Publié le" or none, at the head of the text or at its end.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.languages.any.finder import full_days
from timeline_app.model import Span, When

_HEAD, _TAIL = 8, 3
_LONGEST_LINE = 400
_LONGEST_DATE_LINE = 90
_MOSTLY = 0.4
_SHORT_LABEL = 40
_WITHIN = 70
_MOST_WORDS = 6
_AFTER = re.compile(
    r"\s*(?:[–—―]|-{1,2}(?=\s|$)|\.(?=[\s–—-]|$)|[:)(（）\]】|]|[电電讯訊]|$)|\s*,\s*(?:\d{1,2}[:.h]\d\d)"
)
_BEFORE = re.compile(r"[,(（،，|.–—-]\s*(?:[^\W\d_]{1,3}\s)?(?:[^\W\d_]+,?\s)?$|\s[–—-]\s$")
_UNSPACED = re.compile("[\u3040-\u30ff\u4e00-\u9fff]{0,12}$")
_CLOCK = re.compile(r"\d{1,2}\s?[:.h時时]\s?\d\d|\b(?:UTC|GMT|CE?S?T|Uhr)\b")
_SENTENCE = re.compile(r"[!?。！？؟]|\.\s")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where the date stands, the day, and whether it stands in a running line."""

    span: Span
    when: When
    in_line: bool


def find(text: str, lines: Sequence[Span], language: str) -> list[Dateline]:
    """Every line of the head or the end that is a dateline, best first."""
    head, tail = lines[:_HEAD], lines[max(_HEAD, len(lines) - _TAIL) :]
    found = [one for line in head for one in _in(text, line, language)]
    last = [one for line in tail for one in _in(text, line, language) if not one.in_line]
    return [*found, *reversed(last)]


def _in(text: str, line: Span, language: str) -> Iterator[Dateline]:
    line = Span(line.start, min(line.end, line.start + _LONGEST_LINE))
    days = list(full_days(text, line, language))
    for span, when in days:
        if span.start - line.start > _WITHIN:
            return
        if _is_date_line(text, line, span, sum(len(day) for day, _ in days)):
            yield Dateline(span, when, in_line=False)
        elif _is_dateline(text, line, span):
            yield Dateline(span, when, in_line=True)


def _is_date_line(text: str, line: Span, date: Span, dated: int) -> bool:
    """A short line, mostly date: the rest is a label, a place, a clock time."""
    rest = text[line.start : date.start] + text[date.end : line.end]
    if len(line) > _LONGEST_DATE_LINE or _SENTENCE.search(rest.strip()):
        return False
    letters = len(_CLOCK.sub("", rest).strip())
    return dated >= _MOSTLY * (letters + len(date)) and letters <= _SHORT_LABEL + dated - len(date)


def _is_dateline(text: str, line: Span, date: Span) -> bool:
    before = text[line.start : date.start]
    if not _AFTER.match(text, date.end, line.end) or _SENTENCE.search(before):
        return False
    if not before.strip():
        return True
    words = re.findall(r"[^\W\d_]+", before)
    return bool(words) and len(words) <= _MOST_WORDS and _is_place(before, words)


def _is_place(before: str, words: list[str]) -> bool:
    """Names, and a sign that parts them from the date; Chinese needs none."""
    if not (_BEFORE.search(before) or _UNSPACED.search(before.strip())):
        return False
    first = next(iter(words))
    large = [word for word in words if word[0].isupper()]
    is_caseless = not any(word[0].isupper() or word[0].islower() for word in words)
    return is_caseless or (first[0].isupper() and 2 * len(large) >= len(words))
