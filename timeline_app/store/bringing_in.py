"""Chronologies of others that were brought in: which of their rows are events here."""

from collections.abc import Iterable

from timeline_app.model import PartKind, Span, Suggestion
from timeline_app.store.base import Base
from timeline_app.store.mapping import aspects_to_cell

_OF_ROWS = """FROM parts p JOIN mentions m ON m.document = p.document
    AND m.start = p.start AND m.stop = p.stop AND m.is_authored > 0 WHERE p.kind = ?"""


class BroughtIn(Base):
    """The part of the store that answers for what was brought in."""

    def rows_taken(self, document: int) -> frozenset[Span]:
        """Where in a document rows stand that are events, or were until they were merged."""
        rows = self.connection.all(
            f"SELECT DISTINCT m.start, m.stop {_OF_ROWS} AND p.document = ?",
            (PartKind.BROUGHT_IN.value, document),
        )
        return frozenset(Span(start, stop) for start, stop in rows)

    def brought_in(self) -> dict[int, int]:
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

    def add_suggestions(self, found: Iterable[Suggestion]) -> int:
        """Ask of these pairs too whether they are one; returns how many were not asked before."""
        db = self.connection
        rows = [(s.one, s.other, s.likelihood, aspects_to_cell(s.aspects)) for s in found]
        with db.atomic():
            before = db.value("SELECT count(*) FROM suggestions")
            db.run_many("INSERT OR IGNORE INTO suggestions VALUES (?, ?, ?, ?)", rows)
            after = db.value("SELECT count(*) FROM suggestions")
        return int(after - before)
