"""Chronologies of others that were brought in: which of their rows are events here."""

from timeline_app.model import PartKind, Span
from timeline_app.store.base import StorePart

_OF_ROWS = """FROM parts p JOIN mentions m ON m.document = p.document
    AND m.start = p.start AND m.stop = p.stop AND m.is_authored > 0 WHERE p.kind = ?"""


class BroughtInRows(StorePart):
    """What was brought in."""

    def rows(self, document: int) -> frozenset[Span]:
        """Where in a document rows stand that are events, or were until they were merged."""
        rows = self.connection.all(
            f"SELECT DISTINCT m.start, m.stop {_OF_ROWS} AND p.document = ?",
            (PartKind.BROUGHT_IN.value, document),
        )
        return frozenset(Span(start, stop) for start, stop in rows)

    def events(self) -> dict[int, int]:
        """The events that rows were brought in as, each with the document of its row."""
        return dict(
            self.connection.all(
                "SELECT v.event, m.document FROM parts p JOIN mentions m "
                "ON m.document = p.document AND m.start = p.start AND m.stop = p.stop "
                "AND m.is_authored > 0 JOIN evidence v ON v.mention = m.id "
                "WHERE p.kind = ? ORDER BY m.document DESC, m.id",
                (PartKind.BROUGHT_IN.value,),
            )
        )
