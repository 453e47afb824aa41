"""Where a passage stands in a document without pages: the line of a log, else the paragraph."""

from timeline_app.model import PartKind, Standpoint
from timeline_app.store.base import StorePart
from timeline_app.store.shapes import Locators

_BY_LINES = {PartKind.LOG_LINE.value, PartKind.CHAT_LINE.value}
"""What is written a line at a time is cited by lines."""


class Standpoints(StorePart):
    """How a passage is cited."""

    def locators(self) -> Locators:
        """Where passages stand in documents with pages or parts; each is read once."""
        return Locators(self.connection)

    def of(self, document: int, start: int) -> Standpoint:
        """The paragraph, or the line of a log or chat, in which an offset lies; from 1.

        Headings and furniture count as no paragraph: people who count by eye pass them over.
        """
        kind = self.connection.value(
            "SELECT kind FROM parts WHERE document = ? AND start <= ? AND stop > ? "
            "ORDER BY stop - start LIMIT 1",
            (document, start, start),
        )
        if kind in _BY_LINES:
            return Standpoint(line=self._line(document, start))
        number = self.connection.value(
            "SELECT count(*) FROM passages WHERE document = ? AND start <= ? "
            "AND kind NOT IN ('heading', 'furniture')",
            (document, start),
        )
        return Standpoint(paragraph=int(number or 0))

    def _line(self, document: int, start: int) -> int:
        before: str = self.connection.value(
            "SELECT substr(text, 1, ?) FROM texts WHERE document = ?", (start, document)
        )
        return (before or "").replace("\r\n", "\n").count("\n") + 1
