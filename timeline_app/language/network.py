"""The encoder: words of one sentence to tags, tree, names, event scores and vectors.

One sentence a call: the weights are quantised dynamically, so that a batch would let sentences
change each other's scores, and a chronology must not change because another article was added.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.language import weights
from timeline_app.language.reading import Reading
from timeline_app.language.trees import best_tree
from timeline_app.language.wordpiece import CLS, SEP, Pieces, as_treebank, shape

Floats = npt.NDArray[np.float32]
MOST_POSITIONS = 318
"""The encoder knows 320 places: the words' pieces, [CLS] and [SEP]."""
MOST_REMEMBERED = 512
"""Sentences whose reading is kept: wire copy and standing phrases come back word for word."""
LEAST_FOR_VECTOR = 0.3
"""Words below this event score are never compared: they carry no vector."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where each word's pieces stand."""

    pieces: list[int]
    piece_shapes: list[int]
    first: list[int]
    last: list[int]
    shapes: list[int]


class Network:
    """The loaded weights; safe to use from several threads."""

    def __init__(self, folder: Path) -> None:
        self._parser = _session(folder / "parser.onnx")
        self._labeller = _session(folder / "label.onnx")
        self._labels: dict[str, list[str]] = json.loads(
            (folder / "labels.json").read_text(encoding="utf-8")
        )
        self._pieces = Pieces(folder / "vocab.txt")
        self._outputs = [output.name for output in self._parser.get_outputs()]
        self._root = self._labels["dep"].index("root")
        self._steps = _allowed_steps(self._labels["ner"])
        self._remembered = lru_cache(MOST_REMEMBERED)(self._read)

    def read(self, words: Sequence[str]) -> Reading:
        """Read one sentence of at most some 120 words; nobody may change what it returns."""
        return self._remembered(tuple(words))

    def _read(self, words: tuple[str, ...]) -> Reading:
        found = dict(
            zip(self._outputs, self._parser.run(None, _inputs(self._lay_out(words))), strict=True)
        )
        heads = best_tree(found["arc"][0])
        names = best_path(found["ner"][0, 1:], self._steps)
        events = found["ev"][0, 1:].tolist()
        return Reading(
            upos=self._named("upos", found["upos"][0, 1:]),
            xpos=self._named("xpos", found["xpos"][0, 1:]),
            heads=[head - 1 for head in heads[1:]],
            relations=self._relations(found["ld"], found["lh"], heads),
            names=[self._labels["ner"][number] for number in names],
            events=events,
            vectors=_vectors(found["vec"][0, 1:], events)
            if "vec" in found
            else [b""] * len(words),
        )

    def _named(self, kind: str, numbers: npt.NDArray[np.int64]) -> list[str]:
        names = self._labels[kind]
        return [names[number] for number in numbers.tolist()]

    def _relations(self, dependents: Floats, governors: Floats, heads: list[int]) -> list[str]:
        given = {"ld": dependents, "lh": governors, "heads": np.array([heads], np.int64)}
        scores = self._labeller.run(None, given)[0][0]
        scores[:, self._root] = -1e9  # the root is known from the tree
        best = scores.argmax(-1).tolist()
        names = self._labels["dep"]
        return [
            names[number] if head else "root"
            for number, head in zip(best[1:], heads[1:], strict=True)
        ]

    def _lay_out(self, forms: Sequence[str]) -> _Places:
        words = [as_treebank(form) for form in forms]
        split = [self._pieces(word) for word in words]
        if sum(map(len, split)) > MOST_POSITIONS:
            most = max(1, MOST_POSITIONS // len(words))
            split = [pieces[:most] for pieces in split[:MOST_POSITIONS]]
        places = _Places([CLS], [0], [0], [0], [0])
        for word, pieces in zip(words, split, strict=False):
            kind = shape(word)
            places.first.append(len(places.pieces))
            places.pieces.extend(pieces)
            places.last.append(len(places.pieces) - 1)
            places.piece_shapes.extend([kind] * len(pieces))
            places.shapes.append(kind)
        places.pieces.append(SEP)
        places.piece_shapes.append(0)
        return places


def _session(path: Path) -> Any:  # noqa: ANN401 - onnxruntime ships no types
    import onnxruntime  # noqa: PLC0415 - 60 MB that a window without analysis never needs

    library: Any = onnxruntime
    options = library.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return library.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _inputs(places: _Places) -> dict[str, npt.NDArray[np.int64]]:
    columns = {
        "ids": places.pieces,
        "mask": [1] * len(places.pieces),
        "tsh": places.piece_shapes,
        "first": places.first,
        "last": places.last,
        "wsh": places.shapes,
        "wmask": [1] * len(places.first),
    }
    return {name: np.array([column], np.int64) for name, column in columns.items()}


def _vectors(found: Floats, events: list[float]) -> list[bytes]:
    """Signed bytes; each vector fills their range, for only its direction means something."""
    vectors = [b""] * len(events)
    wanted = [place for place, score in enumerate(events) if score > LEAST_FOR_VECTOR]
    if wanted:
        chosen = found[wanted]
        largest = np.maximum(np.abs(chosen).max(-1, keepdims=True), 1e-9)
        small = np.rint(chosen / largest * 127).astype(np.int8)
        for place, row in zip(wanted, small, strict=True):
            vectors[place] = row.tobytes()
    return vectors


def _allowed_steps(labels: list[str]) -> Floats:
    """0 where one label may follow another, a prohibitive cost where not; last row: the start."""
    steps = np.zeros((len(labels) + 1, len(labels)), np.float32)
    for after, label in enumerate(labels):
        if label.startswith("I-"):
            before = [b for b, other in enumerate(labels) if other[2:] != label[2:]]
            steps[[*before, len(labels)], after] = -1e4
    return steps


def best_path(scores: Floats, steps: Floats) -> list[int]:
    """The likeliest sequence of name labels in which none continues a name never begun."""
    best: list[int] = scores.argmax(-1).tolist()
    start = len(steps) - 1
    if not steps[[start, *best[:-1]], best].any():
        return best  # every word's own best is allowed: nothing can beat it
    total, back = scores[0] + steps[start], []
    for word in scores[1:]:
        ways = total[:, None] + steps[:start]
        back.append(ways.argmax(0))
        total = ways.max(0) + word
    path = [int(total.argmax())]
    for choices in reversed(back):
        path.append(int(choices[path[-1]]))
    return path[::-1]


@cache
def _load(folder: Path) -> Network:
    return Network(folder)


def load() -> tuple[Network, bool]:
    """The network, and whether this call had to load it.

    Raises whatever onnxruntime raises if the files are no network of ours.
    """
    before = _load.cache_info().misses
    network = _load(weights.folder())
    return network, _load.cache_info().misses > before
