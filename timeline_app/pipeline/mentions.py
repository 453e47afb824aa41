"""All mentions of a store, in the order in which events are put together: few in memory at once.

A mention takes some kilobytes as an object, and the file has them all; so only where they stand is
kept of all of them, and blocks of them are read when somebody asks.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby

from timeline_app.made import Made
from timeline_app.model import Published
from timeline_app.store import Key, Store, StoredMention

_Reading = Callable[[Sequence[int]], Sequence[StoredMention]]
_BLOCK = 32
"""So many mentions are read at once."""
_STEP = 8
"""Who goes on by so few from one to the next walks through them all."""
_WHOLE = 60_000
"""Of a heap with so many all that were asked for are held: some thousand articles."""
_KEPT = 8_000
"""Of a larger one those that were not asked for since the last so many are let go of."""


class MentionColumns:
    """Where mentions stand: ids, documents, starts and ends of triggers."""

    def __init__(self, published: Mapping[int, Published | None]) -> None:
        self.published = published
        """By document when it was written."""
        self.ids, self.documents = array("q"), array("q")
        self.starts, self.ends = array("q"), array("q")

    def add(self, number: int, document: int, start: int, end: int) -> None:
        """One more at the end."""
        self.ids.append(number)
        self.documents.append(document)
        self.starts.append(start)
        self.ends.append(end)

    def extend(self, other: "MentionColumns") -> None:
        """Others at the end."""
        self.ids.extend(other.ids)
        self.documents.extend(other.documents)
        self.starts.extend(other.starts)
        self.ends.extend(other.ends)

    @cached_property
    def of_document(self) -> Mapping[int, range]:
        """By document where its mentions stand, which is together."""
        found: dict[int, range] = {}
        for place, document in enumerate(self.documents):
            known = found.get(document)
            found[document] = range(known.start if known else place, place + 1)
        return found

    @cached_property
    def places(self) -> Mapping[int, int]:
        """Where the mention with an id stands."""
        return _Places(self.ids)


class _Places(Mapping[int, int]):
    """Where each number stands in a row of them: a fifth of what a dictionary takes."""

    def __init__(self, row: "array[int]") -> None:
        self._row = row
        self._places = array("q", sorted(range(len(row)), key=row.__getitem__))
        self._rising = array("q", (row[place] for place in self._places))

    def __getitem__(self, number: int) -> int:
        at = bisect_left(self._rising, number)
        if at == len(self._rising) or self._rising[at] != number:
            raise KeyError(number)
        return self._places[at]

    def __iter__(self) -> Iterator[int]:
        return iter(self._row)

    def __len__(self) -> int:
        return len(self._row)


class _Read:
    """Those that were read, and what is read for one that was not."""

    def __init__(
        self, size: int, read: Callable[[Sequence[int]], Sequence[StoredMention]]
    ) -> None:
        self._size, self._read = size, read
        self._kept = size if size <= _WHOLE else _KEPT
        self._young: dict[int, StoredMention] = {}
        self._old: dict[int, StoredMention] = {}
        self._walked, self._last = 0, -_STEP
        """How far somebody walks through all, and where one was asked for last besides."""

    def __call__(self, place: int) -> StoredMention:
        # Who asks for one after the other is given many at once, who picks some one by one.
        is_walking = any(0 <= place - at < _STEP for at in (self._walked, self._last))
        if is_walking:
            self._walked = place + 1
        else:
            self._last = place + 1
        found = self._known(place)
        if found is None:
            end = min(self._size, place + _BLOCK) if is_walking else place + 1
            found = self._taken(range(place, end))[place]
        return found

    def some(self, places: Sequence[int]) -> list[StoredMention]:
        """Those at some places; what has to be read is read at once."""
        known = ((place, self._known(place)) for place in places)
        found = {place: one for place, one in known if one is not None}
        missing = [place for place in places if place not in found]
        for start in range(0, len(missing), _BLOCK):
            found |= self._taken(missing[start : start + _BLOCK])
        return [found[place] for place in places]

    def _taken(self, places: Sequence[int]) -> dict[int, StoredMention]:
        found = dict(zip(places, self._read(places), strict=True))
        self._young |= found
        if len(self._young) > self._kept:
            self._old, self._young = self._young, {}
        return found

    def _known(self, place: int) -> StoredMention | None:
        found = self._young.get(place)
        if found is None and place in self._old:
            found = self._young[place] = self._old[place]
        return found


class Mentions(Made[StoredMention]):
    """Mentions in an order, of which few are held; where all of them stand is known.

    ``read`` reads those at some places.
    """

    def __init__(self, columns: MentionColumns, read: _Reading) -> None:
        self.columns = columns
        self._read = _Read(len(columns.ids), read)
        super().__init__(len(columns.ids), self._read)

    @classmethod
    def of_all(cls, store: Store, ranks: Mapping[int, int]) -> "Mentions":
        """Every derived mention by the rank of its document, then by its place there.

        Where mentions go while they are being asked for, Gone is raised.
        """
        columns = _placed(store, ranks)
        ids, published, read = columns.ids, columns.published, store.documents.mentions_with
        return cls(columns, lambda places: read([ids[place] for place in places], published))

    @classmethod
    def of(cls, stored: Sequence[StoredMention]) -> "Mentions":
        """These; themselves where they are some already."""
        if isinstance(stored, Mentions):
            return stored
        columns = MentionColumns({one.document: one.published for one in stored})
        for one in stored:
            columns.add(one.id, *one.key)
        return cls(columns, lambda places: [stored[place] for place in places])

    def one(self, mention: int) -> StoredMention:
        """The mention with an id."""
        return self[self.columns.places[mention]]

    def some(self, mentions: Iterable[int]) -> list[StoredMention]:
        """The mentions with some ids, in their order."""
        return self._read.some([self.columns.places[one] for one in mentions])

    def read_document(self, document: int) -> None:
        """Read all mentions of a document at once, for some of them are asked for next."""
        self._read.some(self.columns.of_document[document])

    def document(self, mention: int) -> int:
        """The document of the mention with an id."""
        return self.columns.documents[self.columns.places[mention]]

    def published(self, mention: int) -> Published | None:
        """When the document of the mention with an id was written."""
        return self.columns.published.get(self.document(mention))

    def key(self, mention: int) -> Key:
        """The key of the mention with an id."""
        place, columns = self.columns.places[mention], self.columns
        return columns.documents[place], columns.starts[place], columns.ends[place]


def by_document(
    stored: Sequence[StoredMention],
) -> Iterator[tuple[int, list[StoredMention]]]:
    """The mentions of each document, in the order of the documents."""
    for document, some in groupby(stored, key=lambda one: one.document):
        yield document, list(some)


def _placed(store: Store, ranks: Mapping[int, int]) -> MentionColumns:
    published = {row.id: row.published for row in store.documents.all()}
    found: dict[int, MentionColumns] = {}
    for number, document, start, end in store.documents.mention_places():
        if document not in found:
            found[document] = MentionColumns(published)
        found[document].add(number, document, start, end)
    whole = MentionColumns(published)
    for document in sorted(found, key=lambda one: ranks[one]):
        whole.extend(found.pop(document))
    return whole
