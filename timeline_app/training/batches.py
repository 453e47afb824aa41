"""Examples to tensors: sentences of like length together, articles on one topic together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from torch import Tensor

from timeline_app.parsing import Pieces, shape
from timeline_app.training.examples import Example, Inventory
from timeline_app.training.variation import HIDDEN_WORDS, WITHHELD

NONE = -100
START, END, MASK = 101, 102, 103
"""Pieces of the base encoder's vocabulary that are no words."""
UNKNOWN_SHAPE = 0
_LENGTH_JITTER = 3


@dataclass(frozen=True, slots=True)
class Coded:
    """A sentence as the network reads it; position 0 of the words is the root."""

    ids: list[int]
    tsh: list[int]
    first: list[int]
    last: list[int]
    wsh: list[int]


@dataclass(frozen=True, slots=True)
class Targets:
    """What the network should have said; NONE where the corpus does not tell."""

    upos: Tensor
    xpos: Tensor
    heads: Tensor
    relations: Tensor
    names: Tensor
    events: Tensor
    name_weight: Tensor
    event_weight: Tensor
    mentions: tuple[tuple[int, int, int, str | None], ...]


def code(words: Sequence[str], split: Pieces) -> Coded:
    """Return the pieces of a sentence with the places and shapes of its words."""
    coded = Coded([START], [UNKNOWN_SHAPE], [0], [0], [UNKNOWN_SHAPE])
    for word in words:
        parts, form = split(word), shape(word)
        coded.first.append(len(coded.ids))
        coded.ids.extend(parts)
        coded.last.append(len(coded.ids) - 1)
        coded.tsh.extend([form] * len(parts))
        coded.wsh.append(form)
    coded.ids.append(END)
    coded.tsh.append(UNKNOWN_SHAPE)
    return coded


def disturb(coded: Coded, random: Random, *, hide: bool) -> None:
    """Withhold the shapes of some sentences and, where asked, the letters of some words."""
    if random.random() < WITHHELD:
        coded.tsh[:] = [UNKNOWN_SHAPE] * len(coded.tsh)
        coded.wsh[:] = [UNKNOWN_SHAPE] * len(coded.wsh)
    for start, end in zip(coded.first[1:], coded.last[1:], strict=True):
        if hide and random.random() < HIDDEN_WORDS:
            coded.ids[start : end + 1] = [MASK] * (end + 1 - start)


def inputs(coded: Sequence[Coded]) -> dict[str, Tensor]:
    """Return the network's inputs for a batch."""
    rows = {name: [getattr(c, name) for c in coded] for name in Coded.__slots__}
    rows["mask"] = [[1] * len(c.ids) for c in coded]
    rows["wmask"] = [[1] * len(c.first) for c in coded]
    order = ("ids", "mask", "tsh", "first", "last", "wsh", "wmask")
    return {name: pad(rows[name], 0) for name in order}


def side_by_side(coded: Sequence[Coded]) -> dict[str, np.ndarray]:
    """Return the exported network's inputs: the words of all sentences in one row."""
    ids, shapes = (pad([getattr(c, n) for c in coded], 0).numpy() for n in ("ids", "tsh"))
    starts = range(0, ids.size, ids.shape[1])
    first, last = (
        np.array([start + place for start, row in zip(starts, rows, strict=True) for place in row])
        for rows in ([c.first for c in coded], [c.last for c in coded])
    )
    counts = [len(c.first) for c in coded]
    words = iter(range(sum(counts)))
    grid = pad([[next(words) for _ in range(count)] for count in counts], 0).numpy()
    return {
        "ids": ids,
        "tsh": shapes,
        "grid": grid,
        "lengths": np.array([len(c.ids) for c in coded], np.int32),
        "wsh": np.array([kind for c in coded for kind in c.wsh]),
        "first": first,
        "last": last,
    }


def pad(rows: Sequence[Sequence[int]], filler: int) -> Tensor:
    """Return rows of different lengths as one tensor."""
    whole = np.full((len(rows), max(map(len, rows))), filler, np.int64)
    for i, row in enumerate(rows):
        whole[i, : len(row)] = row
    return torch.from_numpy(whole)


class Marker:
    """Turns the labels of examples into numbers."""

    def __init__(self, inventory: Inventory) -> None:
        """Number the labels of each task."""
        self._upos = _numbers(inventory.upos)
        self._xpos = _numbers(inventory.xpos)
        self._relations = _numbers(inventory.relations)
        self._names = _numbers(inventory.names)

    def targets(self, batch: Sequence[Example]) -> Targets:
        """Return the labels of a batch."""
        mentions = [
            (row, m.start + 1, m.end + 1, m.event)
            for row, e in enumerate(batch)
            for m in e.mentions
        ]
        return Targets(
            upos=_column(batch, [_coded(e.upos, self._upos) for e in batch]),
            xpos=_column(batch, [_coded(e.xpos, self._xpos) for e in batch]),
            heads=_column(batch, [e.heads for e in batch]),
            relations=_column(batch, [_coded(e.relations, self._relations) for e in batch]),
            names=_column(batch, [_coded(e.names, self._names) for e in batch]),
            events=_column(batch, [e.events if e.event_weight else None for e in batch]),
            name_weight=torch.tensor([[e.name_weight] for e in batch]),
            event_weight=torch.tensor([[e.event_weight] for e in batch]),
            mentions=tuple(mentions),
        )


def _numbers(labels: Sequence[str]) -> dict[str, int]:
    return {label: number for number, label in enumerate(labels)}


def _coded(labels: Sequence[str] | None, numbers: dict[str, int]) -> list[int] | None:
    return None if labels is None else [numbers[label] for label in labels]


def _column(batch: Sequence[Example], rows: Sequence[Sequence[int] | None]) -> Tensor:
    """Return one task's labels; the root has none, and no more has a corpus without the task."""
    known = [
        [NONE, *(row if row is not None else [NONE] * len(e.words))]
        for e, row in zip(batch, rows, strict=True)
    ]
    return pad(known, NONE)


def plan_epoch(
    examples: Sequence[Example], sizes: Sequence[int], size: int, random: Random
) -> list[list[int]]:
    """Return the batches of an epoch as numbers of examples, in random order.

    `sizes` are the examples' lengths in pieces, `size` a batch's. Lines of one topic stay
    together, so that different tellings of an event meet.
    """
    topics: dict[str | None, list[int]] = defaultdict(list)
    for number, example in enumerate(examples):
        topics[_topic(example)].append(number)
    alone = topics.pop(None, [])
    alone.sort(key=lambda i: sizes[i] + random.random() * _LENGTH_JITTER)
    batches = list(_filled(alone, sizes, size))
    for numbers in topics.values():
        random.shuffle(numbers)
        batches.extend(_filled(numbers, sizes, size))
    random.shuffle(batches)
    return batches


def _topic(example: Example) -> str | None:
    """Return the topic's number: both halves of a topic tell of like things."""
    return "".join(c for c in example.topic if c.isdigit()) if example.topic else None


def _filled(numbers: Iterable[int], sizes: Sequence[int], size: int) -> Iterable[list[int]]:
    batch: list[int] = []
    longest = 0
    for number in numbers:
        longest = max(longest, sizes[number])
        if batch and longest * (len(batch) + 1) > size:
            yield batch
            batch, longest = [], sizes[number]
        batch.append(number)
    if batch:
        yield batch
