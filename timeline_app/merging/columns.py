"""Tellings as columns of numbers: words as ids with weights, days, flags, vectors; made once.

Nothing here depends on the order of the tellings but their numbers, which follow their keys.
"""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app.merging import similarity, wordbags
from timeline_app.merging.competing_mentions import CompetingMentions
from timeline_app.merging.document_similarity import Stories
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.merging.shelf import Shelf
from timeline_app.merging.word_columns import GatheredWords, WordColumns
from timeline_app.model import DatedBy, Role
from timeline_app.model.moment import DAY

Array = NDArray[Any]
ELSEWHERE = 300
"""Documents imagined beside those at hand: what all of a heap share must still tell something."""
_EVERYDAY = 0.01
"""In such a share of them a plain word stands; a name in none."""
UNDATED = np.nan
_TENSES = ("NONE", "PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART")
_FINEST = DAY
_ROWS = 1 << 14
"""So many rows are reckoned at a time, where a step between needs far more room than its end."""
WIDTHS = {
    "near": 6,
    "wide": 6,
    "agent": 6,
    "patient": 8,
    "place": 6,
    "names": 8,
    "all": 14,
    "title": 14,
    "content": 12,
    "sentence": 22,
    "figures": 6,
    "units": 4,
    "counted": 4,
}
"""So many of its words, the rarest, a bag keeps."""


@dataclass(frozen=True, slots=True)
class FeatureColumns:
    """``number``: a value a telling; ``bag``: its words, by what they tell of it.

    ``vectors`` are whole numbers, so that every sum of their products is exact.
    """

    size: int
    number: dict[str, Array]
    bag: dict[str, WordColumns]
    weight: Array
    """How rare each word is; the last stands for no word."""
    vectors: Array
    lengths: Array
    stories: Array
    """A row a document."""

    def cosine(self, a: Array, b: Array) -> Array:
        """How alike the triggers' meanings are; 0 where one has none."""
        if not self.vectors.shape[1]:
            return np.zeros(len(a), np.float32)
        left = self.vectors[a].astype(np.float32)
        dots = np.einsum("ij,ij->i", left, self.vectors[b].astype(np.float32))
        found: Array = dots / np.maximum(self.lengths[a] * self.lengths[b], 1e-6)
        return found


class _Words:
    """Every word once, as a number, with how many documents have it."""

    def __init__(self) -> None:
        self.ids: dict[str, int] = {}
        self.spread = array("i")
        self._seen = array("i")

    def number(self, word: str, document: int) -> int:
        found = self.ids.setdefault(word, len(self.ids))
        if found == len(self.spread):
            self.spread.append(0)
            self._seen.append(-1)
        if self._seen[found] != document:
            self._seen[found] = document
            self.spread[found] += 1
        return found

    def weights(self, documents: int) -> Array:
        plain = np.array([not wordbags.is_name(word) for word in self.ids], bool)
        spread = np.array(self.spread, np.float64)
        elsewhere = ELSEWHERE * _EVERYDAY * plain
        found = np.log((documents + ELSEWHERE) / (0.5 * spread + elsewhere + 1))
        return np.append(np.maximum(found, 0.05), 0.0).astype(np.float32)


class _Vectors:
    """The meanings of all tellings, of which some have none."""

    def __init__(self) -> None:
        self._widths: set[int] = set()
        self._has, self._whole = bytearray(), bytearray()

    def add(self, vector: bytes) -> None:
        self._has.append(bool(vector))
        self._whole += vector
        self._widths |= {len(vector)} if vector else set()

    def columns(self) -> tuple[Array, Array]:
        """The vectors and their lengths; of no width where they are of several."""
        width = min(self._widths) if len(self._widths) == 1 else 0
        found = np.zeros((len(self._has), width), np.int8)
        if width:
            whole = np.frombuffer(self._whole, np.int8).reshape(-1, width)
            has = np.frombuffer(self._has, bool)
            found = whole if has.all() else _placed(whole, has)
        squares = np.zeros(len(found), np.float32)
        for start in range(0, len(found), _ROWS):
            some = found[start : start + _ROWS].astype(np.float32)
            squares[start : start + _ROWS] = np.square(some).sum(1)
        return found, np.sqrt(squares)


def _placed(some: Array, has: Array) -> Array:
    """The rows where there are some, and rows of zeros elsewhere."""
    found = np.zeros((len(has), some.shape[1]), some.dtype)
    found[has] = some
    return found


class _Gathered:
    """What is kept of the tellings while their documents pass by, one after the other."""

    def __init__(self, shelf: Shelf | None) -> None:
        self.documents: dict[int, int] = {}
        self._shelf = shelf
        self._words, self._vectors, self._stories = _Words(), _Vectors(), Stories()
        self._bags = {name: GatheredWords() for name in WIDTHS}
        self._numbers: dict[str, array[Any]]
        self._numbers = {name: array(code) for name, (code, _) in _ASKED.items()}
        self._numbers |= {"document": array("i"), "several": array("b")}
        self._numbers |= {"first": array("d"), "last": array("d")}

    def add(self, document: int, ours: Sequence[MentionFeatures]) -> None:
        """Take the tellings of one document."""
        place = self.documents.setdefault(document, len(self.documents))
        for told in _bags(document, ours, self._shelf):
            for name, bag_of_one in told.items():
                self._bags[name].add([self._words.number(word, place) for word in bag_of_one])
        for name, (_, ask) in _ASKED.items():
            self._numbers[name].extend(map(ask, ours))
        rivals = CompetingMentions(ours)
        for one in ours:
            first, last = similarity.told(one.when) if one.when else (UNDATED, UNDATED)
            self._numbers["document"].append(place)
            self._numbers["several"].append(rivals.of(one))
            self._numbers["first"].append(first / _FINEST)
            self._numbers["last"].append(last / _FINEST)
            self._vectors.add(one.mention.vector)
        self._stories.add(place, ours)

    def columns(self) -> FeatureColumns:
        """All of it as columns."""
        weight = self._words.weights(len(self.documents))
        bag = {name: self._bags.pop(name).columns(width, weight) for name, width in WIDTHS.items()}
        number: dict[str, Array] = {
            name: np.array(self._numbers.pop(name)) for name in tuple(self._numbers)
        }
        number["order"] = _order(number["document"], number["passage"])
        number |= _rarity(number, bag["near"].column(0), weight)
        size = len(number["document"])
        rows = self._stories.rows(len(self.documents))
        return FeatureColumns(size, number, bag, weight, *self._vectors.columns(), rows)


def columns(facts: Sequence[MentionFeatures], shelf: Shelf | None = None) -> FeatureColumns:
    """The columns of all tellings; ``facts`` in the order of their numbers.

    What the shelf lacks is put there.  Each telling is asked for once.
    """
    found = _Gathered(shelf)
    for document, ours in groupby(facts, key=lambda one: one.document):
        found.add(document, list(ours))
    return found.columns()


def _bags(
    document: int, ours: Sequence[MentionFeatures], shelf: Shelf | None
) -> Sequence[wordbags.Bags]:
    """The words of a document's tellings, from the shelf where they lie there."""
    if shelf is None:
        return [wordbags.bags(one) for one in ours]
    found = wordbags.unpacked(shelf[document], len(ours)) if document in shelf else None
    if found is None:
        found = [wordbags.bags(one) for one in ours]
        shelf[document] = wordbags.packed(found)
    return found


def _is_named(one: MentionFeatures, role: Role) -> bool:
    return any(actor.is_named for actor in one.actors if actor.role is role)


def _tense(name: str) -> int:
    return _TENSES.index(name) if name in _TENSES else 0


def _code(word: str) -> int:
    """A word as a number that is the same in every process."""
    return int.from_bytes(word.encode()[:7], "big")


_ASKED: Mapping[str, tuple[str, Callable[[MentionFeatures], float]]] = {
    "entry": ("i", lambda one: -1 if one.entry is None else one.entry),
    "passage": ("i", lambda one: one.passage.start),
    "firm": ("b", lambda one: one.is_firm),
    "of document": ("b", lambda one: one.mention.dated_by is DatedBy.DOCUMENT),
    "of story": ("b", lambda one: one.mention.dated_by is DatedBy.NARRATIVE),
    "fine": ("b", lambda one: one.when is not None and one.when.precision in similarity.FINE),
    "fact": ("b", lambda one: one.is_fact),
    "light": ("b", lambda one: one.is_light),
    "statement": ("b", lambda one: one.is_statement),
    "verb": ("b", lambda one: one.mention.tense != "NONE"),
    "tense": ("b", lambda one: _tense(one.mention.tense)),
    "modal": ("b", lambda one: bool(one.mention.modality)),
    "denied": ("b", lambda one: one.mention.polarity == "NEG"),
    "reported": ("b", lambda one: bool(one.mention.reported_by)),
    "class": ("i", lambda one: sum(map(ord, one.mention.event_class))),
    "kind": ("q", lambda one: 0 if one.kind == "other" else _code(one.kind)),
    "lemma": ("q", lambda one: _code(one.lemma)),
    "makes": ("b", lambda one: one.makes_event),
    "many": ("b", similarity.is_of_many),
    "titled": ("b", lambda one: min(len(one.mention.title), 99)),
    "candidate": ("b", lambda one: one.is_candidate),
    "named agent": ("b", lambda one: _is_named(one, Role.AGENT)),
    "named patient": ("b", lambda one: _is_named(one, Role.PATIENT)),
    "published": ("d", lambda one: one.published),
}
"""What is asked of each telling, and the code of the array that holds the answers."""


def _order(document: Array, passage: Array) -> Array:
    """The how manieth of its document's telling sentences each telling stands in."""
    if not len(document):
        return np.zeros(0, np.int64)
    pairs, back = np.unique(np.stack([document, passage], 1), axis=0, return_inverse=True)
    starts = np.searchsorted(pairs[:, 0], pairs[:, 0])
    found: Array = (np.arange(len(pairs)) - starts)[back.reshape(-1)]
    return found


def _rarity(number: dict[str, Array], stem: Array, weight: Array) -> dict[str, Array]:
    """How rare the stem is, how often its document tells it, on how many days the heap does."""
    day = np.nan_to_num(number["first"], nan=-1e9).astype(np.int64)
    here = _counted(stem, number["document"])
    days = _distinct(stem, day)
    places = _distinct(stem, number["document"])
    return {
        "rarity": weight[stem],
        "here": np.log(here),
        "days": np.log(days),
        "spread": places / max(1, len(np.unique(number["document"]))),
    }


def _counted(one: Array, other: Array) -> Array:
    if not len(one):
        return np.zeros(0)
    _, back, counts = np.unique(
        np.stack([one, other], 1), axis=0, return_inverse=True, return_counts=True
    )
    found: Array = counts[back.reshape(-1)]
    return found


def _distinct(one: Array, other: Array) -> Array:
    """For each row how many values of ``other`` its value of ``one`` has."""
    if not len(one):
        return np.zeros(0)
    firsts = np.unique(np.stack([one, other], 1), axis=0)[:, 0]
    found: Array = np.searchsorted(firsts, one, "right") - np.searchsorted(firsts, one, "left")
    return found
