"""Full-text search over passages, as someone types."""

from timeline_app.model import Span
from timeline_app.store.base import StorePart
from timeline_app.store.filters import is_empty, query
from timeline_app.store.rows import SearchResult

_OPEN, _CLOSE = "\x02", "\x03"
_LONGEST_QUOTE = 1_200
_LEAD = 200
_MOST_RANKED = 2_000
"""Of so many titles that hold the words the weightiest are chosen: more would take too long."""


class Search(StorePart):
    """Words in passages and titles."""

    def __call__(self, words: str, limit: int = 200) -> list[SearchResult]:
        """As :meth:`find`: the door that scripts of others know."""
        return self.find(words, limit)

    def find(self, words: str, limit: int = 200) -> list[SearchResult]:
        """Passages that hold every word, in the order they were read, with the hits marked.

        The last word counts as the beginning of one.  Raises Interrupted when broken off.
        """
        if is_empty(words):
            return []
        rows = self.connection.all(
            """SELECT p.document, p.start, p.text, highlight(passages_words, 0, ?, ?)
            FROM passages_words JOIN passages p ON p.id = passages_words.rowid
            WHERE passages_words MATCH ? ORDER BY passages_words.rowid LIMIT ?""",
            (_OPEN, _CLOSE, query(words), limit),
        )
        return [self._hit(*row) for row in rows]

    def _hit(self, document: int, start: int, text: str, marked: str) -> SearchResult:
        matches = _matches(text, marked)
        first = matches[0] if matches else Span(0, 0)
        quoted = _window(Span(0, len(text)), first)
        return SearchResult(
            document,
            quoted.shifted(start),
            quoted.of(text),
            tuple(span.shifted(start) for span in matches if quoted.contains(span)),
            self._events_in(document, quoted.shifted(start)),
        )

    def _events_in(self, document: int, span: Span) -> tuple[int, ...]:
        rows = self.connection.all(
            """SELECT DISTINCT v.event FROM mentions m JOIN evidence v ON v.mention = m.id
            JOIN events e ON e.id = v.event
            WHERE m.document = ? AND m.trigger_start BETWEEN ? AND ?
            AND e.is_hidden = 0 AND e.review <> 'rejected'
            ORDER BY m.trigger_start""",
            (document, span.start, span.end - 1),
        )
        return tuple(row[0] for row in rows)

    def titled(self, words: str, limit: int) -> list[int]:
        """Ids of events whose title holds every word, the weightiest first; none out of sight.

        Where more than 2,000 titles hold them, the weightiest of the first 2,000.
        """
        if is_empty(words):
            return []
        rows = self.connection.all(
            """SELECT e.id FROM (
                SELECT rowid FROM event_texts_words WHERE event_texts_words MATCH ? LIMIT ?
            ) f JOIN events e ON e.id = f.rowid
            WHERE e.is_hidden = 0 AND e.review <> 'rejected'
            ORDER BY e.importance DESC, e.id LIMIT ?""",
            (f"{{title}} : ({query(words)})", _MOST_RANKED, limit),
        )
        return [row[0] for row in rows]

    def count(self, words: str, most: int) -> tuple[int, int]:
        """How many passages hold every word, and in how many documents; counted up to ``most``."""
        if is_empty(words):
            return 0, 0
        row = self.connection.one(
            """SELECT count(*), count(DISTINCT p.document) FROM (
                SELECT rowid FROM passages_words WHERE passages_words MATCH ? LIMIT ?
            ) f JOIN passages p ON p.id = f.rowid""",
            (query(words), most),
        )
        return (row[0], row[1]) if row is not None else (0, 0)


def _matches(text: str, marked: str) -> list[Span]:
    """Where the index put its marks, counted in the unmarked text.

    The marks are control characters; where the text itself holds such, nothing is marked.
    """
    if _OPEN in text or _CLOSE in text:
        return []
    before, *parts = marked.split(_OPEN)
    found, start = [], len(before)
    for part in parts:
        found.append(Span(start, start + part.index(_CLOSE)))
        start += len(part) - 1
    return found


def _window(whole: Span, match: Span) -> Span:
    """The passage, or of a very long one the part around the first hit."""
    if len(whole) <= _LONGEST_QUOTE:
        return whole
    start = max(0, min(match.start - _LEAD, whole.end - _LONGEST_QUOTE))
    return Span(start, min(whole.end, start + _LONGEST_QUOTE))
