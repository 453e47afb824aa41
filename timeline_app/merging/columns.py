"""Tellings as columns of numbers: words as ids with weights, days, flags, vectors; made once.

Nothing here depends on the order of the tellings but their numbers, which follow their keys.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app.merging import similarity, wordbags
from timeline_app.merging.facts import Facts
from timeline_app.merging.rivals import Rivals
from timeline_app.merging.shelf import Shelf
from timeline_app.merging.stories import stories
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
class Columns:
    """``number``: a value a telling; ``bag``: ids, -1 where there are fewer; ``mass``: of a bag.

    ``vectors`` are whole numbers, so that every sum of their products is exact.
    """

    size: int
    number: dict[str, Array]
    bag: dict[str, Array]
    mass: dict[str, Array]
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
        self.spread: list[int] = []
        self._seen: list[int] = []

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


def columns(facts: Sequence[Facts], shelf: Shelf | None = None) -> Columns:
    """The columns of all tellings; ``facts`` in the order of their numbers.

    What the shelf lacks is put there.
    """
    documents = {
        document: i for i, document in enumerate(dict.fromkeys(f.document for f in facts))
    }
    words = _Words()
    rows: dict[str, list[list[int]]] = {name: [] for name in WIDTHS}
    for document, ours in groupby(facts, key=lambda one: one.document):
        place = documents[document]
        for told in _bags(document, list(ours), shelf):
            for name, bag_of_one in told.items():
                rows[name].append([words.number(word, place) for word in bag_of_one])
    weight = words.weights(len(documents))
    bag = {name: _padded(rows[name], WIDTHS[name], weight) for name in WIDTHS}
    vectors, lengths = _vectors(facts)
    number = _numbers(facts, documents)
    number |= _rarity(number, bag["near"][:, 0] if facts else np.zeros(0, int), weight)
    mass = {name: weight[ids].sum(1) for name, ids in bag.items()}
    return Columns(
        len(facts), number, bag, mass, weight, vectors, lengths, stories(facts, documents)
    )


def _bags(document: int, ours: Sequence[Facts], shelf: Shelf | None) -> Sequence[wordbags.Bags]:
    """The words of a document's tellings, from the shelf where they lie there."""
    if shelf is None:
        return [wordbags.bags(one) for one in ours]
    found = wordbags.unpacked(shelf[document], len(ours)) if document in shelf else None
    if found is None:
        found = [wordbags.bags(one) for one in ours]
        shelf[document] = wordbags.packed(found)
    return found


def _padded(rows: Sequence[Sequence[int]], width: int, weight: Array) -> Array:
    """The rarest words of each row; the first of "near" is the stem and stays the first."""
    found = np.full((len(rows), width), -1, np.int32)
    for place, row in enumerate(rows):
        chosen = row
        if len(row) > width:
            chosen = sorted(row, key=lambda word: (-weight[word], word))[:width]
        found[place, : len(chosen)] = chosen
    return found


def _vectors(facts: Sequence[Facts]) -> tuple[Array, Array]:
    widths = sorted({len(one.mention.vector) for one in facts if one.mention.vector})
    width = widths[0] if len(widths) == 1 else 0
    found = np.zeros((len(facts), width), np.int8)
    for place, one in enumerate(facts):
        if width and one.mention.vector:
            found[place] = np.frombuffer(one.mention.vector, np.int8)
    squares = np.square(found.astype(np.float32)).sum(1) if width else np.zeros(len(facts))
    return found, np.sqrt(squares).astype(np.float32)


def _numbers(facts: Sequence[Facts], documents: dict[int, int]) -> dict[str, Array]:
    told: dict[str, Callable[[Facts], float]] = {
        "document": lambda one: documents[one.document],
        "entry": lambda one: -1 if one.entry is None else one.entry,
        "passage": lambda one: one.passage.start,
        "firm": lambda one: one.is_firm,
        "of document": lambda one: one.mention.dated_by is DatedBy.DOCUMENT,
        "of story": lambda one: one.mention.dated_by is DatedBy.NARRATIVE,
        "fine": lambda one: one.when is not None and one.when.precision in similarity.FINE,
        "fact": lambda one: one.is_fact,
        "light": lambda one: one.is_light,
        "statement": lambda one: one.is_statement,
        "verb": lambda one: one.mention.tense != "NONE",
        "tense": lambda one: _tense(one.mention.tense),
        "modal": lambda one: bool(one.mention.modality),
        "denied": lambda one: one.mention.polarity == "NEG",
        "reported": lambda one: bool(one.mention.reported_by),
        "class": lambda one: sum(map(ord, one.mention.event_class)),
        "kind": lambda one: 0 if one.kind == "other" else _code(one.kind),
        "lemma": lambda one: _code(one.lemma),
        "makes": lambda one: one.makes_event,
        "many": similarity.is_of_many,
        "titled": lambda one: min(len(one.mention.title), 99),
        "candidate": lambda one: one.is_candidate,
        "named agent": lambda one: _is_named(one, Role.AGENT),
        "named patient": lambda one: _is_named(one, Role.PATIENT),
    }
    found = {name: np.array([ask(f) for f in facts], np.int64) for name, ask in told.items()}
    bounds = [similarity.told(f.when) if f.when else (UNDATED, UNDATED) for f in facts]
    found["first"] = np.array([first / _FINEST for first, _ in bounds], np.float64)
    found["last"] = np.array([last / _FINEST for _, last in bounds], np.float64)
    found["published"] = np.array([f.published for f in facts], np.float64)
    found["several"] = _several(facts)
    found["order"] = _order(found["document"], found["passage"])
    return found


def _several(facts: Sequence[Facts]) -> Array:
    rivals = Rivals(facts)
    return np.array([rivals.of(one) for one in facts], np.int64)


def _is_named(one: Facts, role: Role) -> bool:
    return any(actor.is_named for actor in one.actors if actor.role is role)


def _tense(name: str) -> int:
    return _TENSES.index(name) if name in _TENSES else 0


def _code(word: str) -> int:
    """A word as a number that is the same in every process."""
    return int.from_bytes(word.encode()[:7], "big")


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
