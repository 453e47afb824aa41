"""Chats exported as text by WhatsApp: each message with its own day; the text stays as it is."""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline_app.model import Part, PartKind, PassageKind, Published, PublishedFrom, Span, When
from timeline_app.readers.days import real_day
from timeline_app.readers.passages import TextBlock
from timeline_app.readers.reading import Reading

_MARKS = "\u200e\u200f\u202a-\u202e\ufeff"
_HEAD = re.compile(
    rf"^[{_MARKS}]*\[?(?P<a>\d{{1,4}})(?P<sep>[./-])\s?(?P<b>\d{{1,2}})(?P=sep)\s?"
    r"(?P<c>\d{2,4})\.?,?[ \u202f]"
    r"(?P<clock>\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u202f\xa0]?[aApP]\.?[ \xa0]?[mM]\.?)?)"
    rf"(?:\][ ]|[ ][-–][ ])[{_MARKS}]*(?:(?P<author>[^\n:]{{1,60}}):[ ](?=\S)|(?=\S))",
    re.MULTILINE,
)
_FEWEST = 2
_MOSTLY = 0.5
"""Share of messages that somebody wrote; the others are the program's own."""
_MOST_BEFORE = 3
"""Characters before the first message."""


def as_chat(reading: Reading) -> Reading | None:
    """The same text with its messages set apart; None where it is no such chat."""
    text = reading.text
    heads = list(_HEAD.finditer(text))
    told = [head for head in heads if head["author"]]
    if len(told) < _FEWEST or len(told) < _MOSTLY * len(heads):
        return None
    if heads[0].start() > _MOST_BEFORE + len(text) - len(text.lstrip()):
        return None
    days = _days(heads)
    ends = [after.start() for _, after in pairwise(heads)] + [len(text)]
    parts: list[Part] = []
    blocks: list[TextBlock] = []
    for head, end, day in zip(heads, ends, days, strict=True):
        body = _trimmed(text, head.end(), end)
        if body is not None:
            whole = Span(head.start(), body.end)
            blocks.append(TextBlock(whole, PassageKind.PARAGRAPH))
            published = Published(day, PublishedFrom.HEADER) if day else None
            author = (head["author"] or "").strip()
            parts.append(Part(whole, PartKind.MESSAGE, published, author, head["clock"]))
    return Reading(text, reading.notes, blocks=tuple(blocks), parts=tuple(parts))


def _trimmed(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    inner = words.strip()
    if not inner:
        return None
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(inner))


def _days(heads: "Sequence[re.Match[str]]") -> list[When | None]:
    """The days of the messages, in the order of day and month that fits them all."""
    numbers = [(int(h["a"]), int(h["b"]), int(h["c"])) for h in heads]
    readings = {order: [_day(*one, order) for one in numbers] for order in _ORDERS}
    return max(readings.values(), key=_fit)


_ORDERS = ("day", "month")
"""What comes first; the first of two that fit alike is taken."""


def _day(a: int, b: int, c: int, first: str) -> When | None:
    if a > 31:
        return real_day(a, b, c)
    year = c if c > 99 else 2000 + c if c < 70 else 1900 + c
    return real_day(year, b, a) if first == "day" else real_day(year, a, b)


def _fit(days: list[When | None]) -> tuple[int, int]:
    """How many are days at all, and how many follow the one before: chats run forwards."""
    real = [day.earliest for day in days if day]
    return len(real), sum(one <= other for one, other in pairwise(real))
