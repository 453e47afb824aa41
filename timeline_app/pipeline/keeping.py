"""What merging sorted of a document's tellings, from the store to merging and back.

It counts only for documents that are as they were then, as long as the program sorts as it did
then; the words of any other document are sorted anew.
"""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline_app.store import SortedWords, Store, StoredMention


def marks(stored: Sequence[StoredMention], edition: str) -> dict[int, str]:
    """By document, what changes with anything that the sorting depends on."""
    told: defaultdict[int, list[int]] = defaultdict(list)
    for one in stored:
        told[one.document].append(one.mark)
    return {
        document: hashlib.sha256(repr((edition, rows)).encode()).hexdigest()
        for document, rows in told.items()
    }


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
