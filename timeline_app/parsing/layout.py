"""Sentences laid out side by side, as the network takes them.

Sentences of a batch are filled up to one length, and that length is the sentence's own, taken from
a ladder: whatever stands beside it, the same numbers go through the same operations.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from timeline_app.parsing.wordpiece import CLS, SEP, Pieces, as_treebank, shape

MOST_POSITIONS = 320
"""Places the encoder knows: the words' pieces, [CLS] and [SEP]."""
_RUNG = 4
_MOST_TOGETHER = 512
"""Places of one batch: more would leave the processor's cache, and be slower."""

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each word's pieces stand in one sentence; word 0 is the root and stands at [CLS]."""

    pieces: list[int]
    piece_shapes: list[int]
    first: list[int]
    last: list[int]
    shapes: list[int]

    @property
    def width(self) -> int:
        """The places it takes up: its pieces, rounded up to the next rung."""
        return min(-(-len(self.pieces) // _RUNG) * _RUNG, MOST_POSITIONS)


def lay_out(forms: Sequence[str], split: Pieces) -> Layout:
    """One sentence; where it is too long, each word gives up pieces, and the last give up all."""
    words = [as_treebank(form) for form in forms]
    parts = [split(word) for word in words]
    room = MOST_POSITIONS - 2
    if sum(map(len, parts)) > room:
        most = max(1, room // len(words))
        parts = [pieces[:most] for pieces in parts[:room]]
    laid = Layout([CLS], [0], [0], [0], [0])
    for word, pieces in zip(words, parts, strict=False):
        kind = shape(word)
        laid.first.append(len(laid.pieces))
        laid.pieces.extend(pieces)
        laid.last.append(len(laid.pieces) - 1)
        laid.piece_shapes.extend([kind] * len(pieces))
        laid.shapes.append(kind)
    laid.pieces.append(SEP)
    laid.piece_shapes.append(0)
    return laid


def batches(layouts: Sequence[Layout]) -> Iterator[list[int]]:
    """Numbers of sentences that go together: of one width, as many as fill a batch."""
    by_width: dict[int, list[int]] = defaultdict(list)
    for number, laid in enumerate(layouts):
        by_width[laid.width].append(number)
    for width, numbers in by_width.items():
        many = max(1, _MOST_TOGETHER // width)
        for start in range(0, len(numbers), many):
            yield numbers[start : start + many]


def side_by_side(together: Sequence[Layout]) -> dict[str, npt.NDArray[np.integer]]:
    """The network's inputs for sentences of one width; all their words stand in one row."""
    width = together[0].width
    ids, shapes, grid = np.zeros((3, len(together), width), np.int64)
    words = 0
    for row, laid in enumerate(together):
        ids[row, : len(laid.pieces)] = laid.pieces
        shapes[row, : len(laid.pieces)] = laid.piece_shapes
        grid[row, : len(laid.first)] = range(words, words + len(laid.first))
        words += len(laid.first)
    return {
        "ids": ids,
        "tsh": shapes,
        "grid": grid,
        "lengths": np.array([len(laid.pieces) for laid in together], np.int32),
        "first": _placed([laid.first for laid in together], width),
        "last": _placed([laid.last for laid in together], width),
        "wsh": np.array([kind for laid in together for kind in laid.shapes], np.int64),
    }


def _placed(rows: Sequence[Sequence[int]], width: int) -> Numbers:
    return np.array(
        [row * width + place for row, places in enumerate(rows) for place in places], np.int64
    )
