"""Sentences where they stand."""

from dataclasses import dataclass
from itertools import chain

from timeline_app.findings.statements import SentenceRecord


@dataclass(frozen=True, slots=True)
class SentencePlace:
    """Where a sentence stands: the document, and which of its sentences it is."""

    document: int
    number: int
    sentence: SentenceRecord
    near: tuple[tuple[str, ...], ...]
    """Stems of this sentence and of each of those beside it."""

    @property
    def around(self) -> frozenset[str]:
        """Stems of this sentence and of those beside it, as one set: it is made when asked for."""
        return frozenset(chain.from_iterable(self.near))


class InLine:
    """What stands in a line tells of it what the line tells."""

    __slots__ = ()
    line: SentencePlace

    @property
    def document(self) -> int:
        """The id of its document."""
        return self.line.document

    @property
    def number(self) -> int:
        """Which of the document's sentences it stands in."""
        return self.line.number

    @property
    def sentence(self) -> SentenceRecord:
        """The sentence in which it stands."""
        return self.line.sentence

    @property
    def around(self) -> frozenset[str]:
        """Stems of that sentence and of those beside it."""
        return self.line.around
