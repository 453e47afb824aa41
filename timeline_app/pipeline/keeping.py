"""What merging sorted of a document's tellings, from the store to merging and back.

It counts only for documents that are as they were then, as long as the program sorts as it did
then; the words of any other document are sorted anew.
"""

import hashlib
from collections.abc import Iterable, Mapping

from timeline_app.store import SortedWords, Store, StoredMention


def mark_of(ours: Iterable[StoredMention], edition: str) -> str:
    """What changes with anything that the sorting of one document's mentions depends on."""
    marks = [one.mark for one in ours]
    return hashlib.sha256(repr((edition, marks)).encode()).hexdigest()


def shelf(store: Store, wanted: Mapping[int, str], ranks: Mapping[int, int]) -> dict[int, bytes]:
    """What still holds of what was sorted before, by the rank of the document."""
    return {
        ranks[row.document]: row.words
        for row in store.rebuilding.sorted_words()
        if wanted.get(row.document) == row.mark
    }


def keep(
    store: Store,
    found: Mapping[int, bytes],
    wanted: Mapping[int, str],
    ranks: Mapping[int, int],
) -> None:
    """Keep what is on the shelf for the next time."""
    store.rebuilding.keep_sorted(
        [
            SortedWords(document, mark, found[ranks[document]])
            for document, mark in sorted(wanted.items())
        ]
    )
