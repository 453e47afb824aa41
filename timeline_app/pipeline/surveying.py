"""What is asked of every mention before events are put together: all of it in one walk.

Each walk reads the file, where the mentions are too many to be held.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline_app.pipeline import keeping, levels
from timeline_app.pipeline.copies import Prints, leaders, prints
from timeline_app.pipeline.mentions import by_document
from timeline_app.pipeline.told import lemmas_of
from timeline_app.store import Key, StoredMention


@dataclass(frozen=True, slots=True)
class Survey:
    """Of a heap of documents what goes into the making of events besides their mentions."""

    ranks: Mapping[int, int]
    """By document its place among all, from 1."""
    copies: Mapping[int, int]
    """By rank the least rank of the document's copies."""
    marks: Mapping[int, str]
    """By document what changes with its mentions."""
    lemmas: Mapping[str, str]
    """The dictionary form of each trigger."""
    most: Mapping[int, int]
    """By document how many of its events may be shown by their worth."""

    @classmethod
    def of(cls, stored: Sequence[StoredMention], ranks: Mapping[int, int]) -> "Survey":
        """The survey of these mentions; those of one document stand together."""
        from timeline_app import merging  # noqa: PLC0415 - heavy

        sentences: dict[int, Prints] = {}
        marks: dict[int, str] = {}
        lemmas: dict[str, str] = {}
        most: dict[int, int] = {}
        for document, ours in by_document(stored):
            sentences[ranks[document]] = prints({one.quote for one in ours})
            marks[document] = keeping.mark_of(ours, merging.edition())
            lemmas |= lemmas_of(ours)
            most[document] = levels.most_of(ours)
        return cls(ranks, leaders(sentences), marks, lemmas, most)

    def ranked(self, key: Key) -> Key:
        """A mention by the rank of its document; 0 stays with what was made by hand."""
        return self.ranks.get(key[0], 0), key[1], key[2]
