"""A text's lines, and what stands at the head of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline_app.model import Span
from timeline_app.records import heads
from timeline_app.records.heads import Head

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
UNSEEN = "\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
"""Marks that say in which direction a text runs: exports of chats are full of them."""
_MARKS = re.compile(
    rf"[ \t{UNSEEN}]*(?:[-=*_~]{{2,}}[ \t]+|#{{1,6}}[ \t]+|"
    r"[-*+•‣▪◦–—][ \t]+(?:\[[ xX]?\][ \t]*)?)?"
)
_OPENING = re.compile(r"(?:\*{1,3}|_{1,2}|\[|\(|<)*")
_NUMBER = re.compile(
    r"(?:[(\[]?\d{1,3}[.)\]]|No\.?\s?\d{1,4}[.:]?|(?:day|week|stage|leg)\s?\d{1,3}\s?[-–—:.,|(])\s*(?<=[\s(])",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(
    r"(?P<close>[*_\])>]+)?(?P<mark>\s*[:–—|]+|\s+[-=*_~#]+(?=\s|$)|[.,;](?=\s)|-(?=\s))?(?P<close2>[*_]+)?(?P<gap>\s*)"
)
_DOUBT = re.compile(r"\s?\(\?\)|\?(?=\s|[:;,)*_\]]|$)")
_RULES = "-=*_#~ \t"
_RULE = re.compile(r"[-=*_~\s]{3,}")


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a text without its ends; ``indent`` in characters."""

    span: Span
    start: int
    """Where the line begins, before its indent."""
    gap: int
    """Blank lines before it."""

    @property
    def indent(self) -> int:
        return self.span.start - self.start


@dataclass(frozen=True, slots=True)
class HeadedLine:
    """A line with a head: where the head stands, and what follows it."""

    line: TextLine
    head: Head
    span: Span
    """The words of the head."""
    body: Span
    """What follows; empty where nothing does."""
    separator: str
    """What parts them: a mark, ``wide`` (two blanks or a tab), ``close``, ``blank``, ``end``."""
    is_item: bool

    @property
    def shape(self) -> tuple[str, str, bool]:
        """What lines of one record have in common."""
        head = self.head
        if head.first is None:
            kind = "ditto" if head.is_ditto else "clock"
        else:
            if head.is_bare and head.first.month is None:
                return "bare", self.separator, self.is_item
            parts = (head.first.year, head.first.month, head.first.day)
            kind = (
                "early"
                if head.first.is_early
                else "".join(
                    name for name, part in zip("ymd", parts, strict=True) if part is not None
                )
            )
        return kind, self.separator, self.is_item


def lines(text: str) -> list[TextLine]:
    """Every line that is not blank."""
    found: list[TextLine] = []
    before = 0
    for match in _LINE.finditer(text):
        stripped = match.group().strip()
        if not stripped:
            continue
        start = match.start() + match.group().index(stripped[0])
        breaks = len(_BREAK.findall(text, before, match.start()))
        found.append(
            TextLine(Span(start, start + len(stripped)), match.start(), max(0, breaks - 1))
        )
        before = match.end()
    return found


def is_rule(text: str, span: Span) -> bool:
    """Whether it is only a line of dashes or the like."""
    return _RULE.fullmatch(text, span.start, span.end) is not None


def bare(text: str, span: Span) -> Span:
    """A heading without its marks: ``--- 27 February ---``, ``## May``."""
    line = span.of(text)
    inner = line.strip(_RULES)
    if not inner:
        return Span(span.start, span.start)
    start = span.start + line.index(inner[0])
    return Span(start, start + len(inner))


def readings(text: str, line: TextLine) -> Iterator[HeadedLine]:
    """The ways to read the head of a line, the longest first; most lines have none."""
    marks = _MARKS.match(text, line.span.start, line.span.end)
    at = marks.end() if marks else line.span.start
    is_item = at > line.span.start
    for start in _starts(text, at, line.span.end):
        opened = _OPENING.match(text, start, line.span.end)
        first = opened.end() if opened else start
        if first >= line.span.end or not _may_begin(text[first]):
            continue
        for read in heads.read(text, first, line.span.end):
            head = _doubted(text, read, line.span.end)
            reading = _reading(text, line, head, first, is_item=is_item or start > at)
            if reading is not None:
                yield reading


def _doubted(text: str, head: Head, end: int) -> Head:
    """As in "1605?", where whoever wrote the row was not sure of the year."""
    has_year = head.first is not None and head.first.year is not None
    mark = _DOUBT.match(text, head.end, end) if has_year else None
    return replace(head, end=mark.end(), is_doubted=True) if mark else head


def _starts(text: str, at: int, end: int) -> Iterator[int]:
    yield at
    number = _NUMBER.match(text, at, end)
    if number:
        yield number.end()


def _may_begin(character: str) -> bool:
    return character.isalnum() or character in "\"”″〃“'’"


def _reading(
    text: str, line: TextLine, head: Head, first: int, *, is_item: bool
) -> HeadedLine | None:
    end = line.span.end
    found = _SEPARATOR.match(text, head.end, end)
    if found is None:
        return None
    body = Span(found.end(), end)
    separator = _separator(found, is_end=not body)
    if separator is None:
        return None
    return HeadedLine(line, head, Span(first, head.end), body, separator, is_item)


def _separator(found: "re.Match[str]", *, is_end: bool) -> str | None:
    mark, gap = (found["mark"] or "").strip(), found["gap"]
    if is_end:
        return "end"
    if mark:
        return {".": ".", ",": ",", ";": ","}.get(mark[0], ":")
    if found["close"] or found["close2"]:
        return "close"
    if len(gap) >= 2 or "\t" in gap:
        return "wide"
    return "blank" if gap else None
