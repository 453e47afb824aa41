"""Sentences where they stand: of a great heap few are held at once."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from timeline_app.findings.statements import Sayings, SentenceRecord, unpacked
from timeline_app.made import Made

KEPT = 20_000
"""So many sentences are held, those that were asked for last; as text a tenth of their room."""
_BESIDE = 2
"""So many sentences before and behind one stand beside it."""


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


class HeapLines(Made[SentencePlace]):
    """All sentences of some documents, in their order."""

    def __init__(self, told: Iterable[tuple[int, Iterable[Sayings]]]) -> None:
        self.documents = array("q")
        """Of each sentence the id of its document."""
        self.words: list[tuple[str, ...]] = []
        """Of each the stems of its content words."""
        self.figured = array("q")
        """The places of those with figures."""
        self._firsts, self._rows = array("q"), list[str]()
        for document, some in told:
            self._add(document, some)
        super().__init__(len(self._rows), self._line, KEPT)

    def _add(self, document: int, some: Iterable[Sayings]) -> None:
        first = len(self._rows)
        for row, sentence in chain.from_iterable(said.rows() for said in some):
            if sentence.figures:
                self.figured.append(len(self._rows))
            self.documents.append(document)
            self._firsts.append(first)
            self._rows.append(row)
            self.words.append(sentence.words)

    def _line(self, place: int) -> SentencePlace:
        first = self._firsts[place]
        beside = slice(max(first, place - _BESIDE), place + _BESIDE + 1)
        near = zip(self._firsts[beside], self.words[beside], strict=True)
        return SentencePlace(
            self.documents[place],
            place - first,
            unpacked(self._rows[place]),
            tuple(words for of, words in near if of == first),
        )


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
