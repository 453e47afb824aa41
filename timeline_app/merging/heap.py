"""All tellings made ready for comparison, by number: of a large heap only those asked for lately.

A telling with all that is worked out of it takes some kilobytes, and is asked for seldom once the
columns are made: by the few pairs that are likely one, and by its group.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

import numpy as np

from timeline_app.made import Made
from timeline_app.merging.document_mentions import DocumentMention, DocumentMentions, Key
from timeline_app.merging.mention_features import MentionFeatures

_KEPT = 2048
"""So many are held at once, those that were asked for last."""


class MentionHeap(Made[MentionFeatures]):
    """The facts of all tellings, numbered in the order of their keys."""

    def __init__(self, tellings: Sequence[DocumentMention]) -> None:
        if isinstance(tellings, DocumentMentions):
            keys = np.array(tellings.keys, np.int64).T
        else:
            keys = np.array([one.key for one in tellings], np.int64).reshape(-1, 3)
        order = np.lexsort(keys.T[::-1])
        self._keys = keys[order]
        self.places = places = array("q", order.tolist())
        """Where each number stood in what was given."""
        super().__init__(
            len(places), lambda number: MentionFeatures(tellings[places[number]], number), _KEPT
        )

    def pairs(self, keys: Iterable[tuple[Key, Key]]) -> list[tuple[int, int]]:
        """The numbers of pairs of keys, the smaller first; what is not there is passed over."""
        found = [(self._number(one), self._number(other)) for one, other in keys]
        return [
            (min(one, other), max(one, other))
            for one, other in found
            if one is not None and other is not None
        ]

    def _number(self, key: Key) -> int | None:
        at = bisect_left(range(len(self)), key, key=self._key)
        return at if at < len(self) and self._key(at) == key else None

    def _key(self, number: int) -> Key:
        one, start, end = self._keys[number].tolist()
        return one, start, end
