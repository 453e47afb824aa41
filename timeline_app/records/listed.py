"""Lists whose members end with semicolons, as in a provenance: each tells what its date says."""

from collections.abc import Iterator, Sequence

from timeline_app.model import Entry, PartKind, Span
from timeline_app.records import seeking
from timeline_app.records.context import Above, Dated, complete
from timeline_app.records.heads import Head
from timeline_app.records.lines import Line

_FEWEST = 3
_LONGEST = 400


def find(text: str, all_lines: Sequence[Line], taken: set[int]) -> Iterator[tuple[Entry, Dated]]:
    """The dated members of such lists, one a line."""
    for first, last in _runs(text, all_lines):
        found = [
            (line, said)
            for line in all_lines[first : last + 1]
            if line.start not in taken and (said := _dated(text, line.span))
        ]
        if len(found) * 2 >= last + 1 - first:
            for line, (dated, date) in found:
                entry = Entry(line.span, line.span, PartKind.ROW, dated.when, date)
                yield entry, dated


def _runs(text: str, all_lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The first and the last line of each list; the last ends as it likes."""
    at = 0
    while at < len(all_lines):
        end = at
        while end < len(all_lines) and _goes_on(text, all_lines[end], is_first=end == at):
            end += 1
        if end - at >= _FEWEST - 1 and end < len(all_lines) and not all_lines[end].gap:
            yield at, end
        at = max(end, at + 1)


def _goes_on(text: str, line: Line, *, is_first: bool) -> bool:
    is_near = is_first or not line.gap
    return is_near and len(line.span) <= _LONGEST and text[line.span.end - 1] == ";"


def _dated(text: str, span: Span) -> tuple[Dated, Span] | None:
    """The fullest date of a member: a day before a year."""
    best: tuple[Dated, Span] | None = None
    for start, head in seeking.heads_in(text, span):
        dated = _complete(head)
        if dated is None:
            continue
        if best is None or seeking.fullness(dated.point) > seeking.fullness(best[0].point):
            best = dated, Span(start, head.end)
    return best


def _complete(head: Head) -> Dated | None:
    point = head.first
    if point is None or point.year is None or point.is_early:
        return None
    return complete(head, Above())
