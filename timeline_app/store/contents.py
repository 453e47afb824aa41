"""What each document holds, counted, and what its text is made of: for lists and comparisons."""

from dataclasses import dataclass

from timeline_app.model.comparing import TextDiff, compare
from timeline_app.store.base import StorePart


@dataclass(frozen=True, slots=True)
class Contents:
    """So much is in one document."""

    pages: int = 0
    events: int = 0
    """Events that it proves, hidden ones too."""


@dataclass(frozen=True, slots=True)
class VersionChange:
    """What became of a file's text when it was edited and read again."""

    passages: TextDiff
    events: TextDiff
    """By the sentences that tell them."""


class DocumentContents(StorePart):
    """What documents hold, counted and compared."""

    def all(self) -> dict[int, Contents]:
        """By document; one that holds nothing is left out."""
        pages: dict[int, int] = dict(
            self.connection.all("SELECT document, count(*) FROM pages GROUP BY 1")
        )
        events: dict[int, int] = dict(
            self.connection.all(
                "SELECT m.document, count(DISTINCT v.event) FROM evidence v "
                "JOIN mentions m ON m.id = v.mention GROUP BY 1"
            )
        )
        return {
            number: Contents(pages.get(number, 0), events.get(number, 0))
            for number in pages.keys() | events.keys()
        }

    def version_change(self, older: int, newer: int) -> VersionChange:
        """What differs between two versions of a file."""
        return VersionChange(
            compare(self._passage_texts(older), self._passage_texts(newer)),
            compare(self._sentences(older), self._sentences(newer)),
        )

    def _passage_texts(self, document: int) -> list[str]:
        rows = self.connection.all(
            "SELECT text FROM passages WHERE document = ? ORDER BY start, id", (document,)
        )
        return [" ".join(row[0].split()) for row in rows]

    def _sentences(self, document: int) -> list[str]:
        rows = self.connection.all(
            "SELECT quote FROM mentions WHERE document = ? AND is_candidate = 1 "
            "AND is_authored = 0 ORDER BY trigger_start, id",
            (document,),
        )
        return [" ".join(row[0].split()) for row in rows]
