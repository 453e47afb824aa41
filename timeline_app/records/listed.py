"""Lists that are no rows: members that end with semicolons, posts that end with their years."""

import re
from collections.abc import Iterator, Sequence

from timeline_app.model import PartKind, RecordEntry, Span
from timeline_app.records import seeking
from timeline_app.records.context import Dated
from timeline_app.records.lines import TextLine

_FEWEST = 3
_LONGEST, _LONGEST_POST = 400, 160
_ENDS_SO = re.compile(r"(?:\d|present|date|now|today|onwards?)[\s.)\]]*$", re.IGNORECASE)
_LONGEST_LINE = 4_000
_LABEL = re.compile(r"[A-Z][A-Za-z]{3,20}:\s")


def find(
    text: str, all_lines: Sequence[TextLine], taken: set[int]
) -> Iterator[tuple[RecordEntry, Dated]]:
    """The dated members of such lists, one a line."""
    for first, last in _runs(text, all_lines):
        found = [
            (line, said)
            for line in all_lines[first : last + 1]
            if line.start not in taken and (said := _dated(text, line.span))
        ]
        if len(found) * 2 >= last + 1 - first:
            for line, (dated, date) in found:
                entry = RecordEntry(line.span, line.span, PartKind.ROW, dated.when, date)
                yield entry, dated


def posts(
    text: str, all_lines: Sequence[TextLine], taken: set[int]
) -> list[tuple[RecordEntry, Dated]]:
    """Lines that end with a stretch of months, as those of a course of life do."""
    found = []
    for line in all_lines:
        said = _post(text, line) if line.start not in taken else None
        if said is not None:
            dated, date, body = said
            found.append((RecordEntry(line.span, body, PartKind.ROW, dated.when, date), dated))
    return found if len(found) > 1 else []


def _post(text: str, line: TextLine) -> tuple[Dated, Span, Span] | None:
    span = line.span
    if len(span) > _LONGEST_POST or not _ENDS_SO.search(
        text, max(span.start, span.end - 12), span.end
    ):
        return None
    for start, head in seeking.heads_in(text, span):
        before = text[span.start : start].rstrip()
        if text[head.end : span.end].strip(" .)]") or not before or before[-1] not in ",|\t–—[":
            continue
        if (head.last or head.is_open) and head.first and head.first.month:
            dated = seeking.with_year(head)
            body = Span(span.start, span.start + len(before.rstrip(" ,(|\t–—[")))
            return (dated, Span(start, head.end), body) if dated and body else None
    return None


def _runs(text: str, all_lines: Sequence[TextLine]) -> Iterator[tuple[int, int]]:
    """The first and the last line of each list; the last ends as it likes."""
    at = 0
    while at < len(all_lines):
        end = at
        while end < len(all_lines) and _goes_on(text, all_lines[end], is_first=end == at):
            end += 1
        if end - at >= _FEWEST - 1 and end < len(all_lines) and not all_lines[end].gap:
            yield at, end
        at = max(end, at + 1)


def in_one_line(
    text: str, all_lines: Sequence[TextLine], taken: set[int]
) -> Iterator[tuple[RecordEntry, Dated]]:
    """The members of a list that stands in one line behind its name."""
    for line in all_lines:
        label = _LABEL.match(text, line.span.start, line.span.end)
        if label is None or line.start in taken or len(line.span) > _LONGEST_LINE:
            continue
        members = list(_members(text, Span(label.end(), line.span.end)))
        found = [(member, said) for member in members if (said := _dated(text, member))]
        if len(members) >= _FEWEST and len(found) * 2 > len(members):
            for member, (dated, date) in found:
                yield RecordEntry(member, member, PartKind.ROW, dated.when, date), dated


def _members(text: str, span: Span) -> Iterator[Span]:
    at = span.start
    for piece in span.of(text).split(";"):
        said = piece.strip()
        if said:
            start = at + piece.index(said[0])
            yield Span(start, start + len(said))
        at += len(piece) + 1


def _goes_on(text: str, line: TextLine, *, is_first: bool) -> bool:
    is_near = is_first or not line.gap
    return is_near and len(line.span) <= _LONGEST and text[line.span.end - 1] == ";"


def _dated(text: str, span: Span) -> tuple[Dated, Span] | None:
    """The fullest date of a member: a day before a year."""
    best: tuple[Dated, Span] | None = None
    for start, head in seeking.heads_in(text, span):
        dated = seeking.with_year(head)
        if dated is None:
            continue
        if best is None or seeking.fullness(dated.point) > seeking.fullness(best[0].point):
            best = dated, Span(start, head.end)
    return best
