"""The encoder: words of sentences to tags, trees, names, event scores and vectors.

Sentences are read in batches, and each is read as if it were alone: the network's scales are
fixed, and a sentence's width is its own.  A chronology must not change because another article was
added.
"""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.parsing import weights
from timeline_app.parsing.layout import Layout, batches, lay_out, side_by_side
from timeline_app.parsing.reading import Parse
from timeline_app.parsing.trees import best_tree
from timeline_app.parsing.wordpiece import Pieces

Floats = npt.NDArray[np.float32]
Words = tuple[str, ...]
MOST_REMEMBERED = 512
"""Sentences whose reading is kept: wire copy and standing phrases come back word for word."""
LEAST_FOR_VECTOR = 0.3
"""Words below this event score are never compared: they carry no vector."""


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
        self._steps = _allowed_steps(self._labels["ner"])
        self._remembered: dict[Words, Parse] = {}
        self._lock = Lock()

    def read(self, sentences: Sequence[Sequence[str]]) -> list[Parse]:
        """Read sentences of at most some 120 words; nobody may change what it returns."""
        asked = [tuple(words) for words in sentences]
        with self._lock:
            known = {words: self._remembered.get(words) for words in asked}
        new = [words for words, reading in known.items() if reading is None]
        fresh = dict(zip(new, self._read_all(new), strict=True))
        self._remember(fresh)
        return [known[words] or fresh[words] for words in asked]

    def _remember(self, fresh: dict[Words, Parse]) -> None:
        with self._lock:
            self._remembered |= fresh
            for words in list(self._remembered)[:-MOST_REMEMBERED]:
                del self._remembered[words]

    def _read_all(self, sentences: Sequence[Words]) -> list[Parse]:
        layouts = [lay_out(words, self._pieces) for words in sentences]
        found: dict[int, Parse] = {}
        for numbers in batches(layouts):
            found |= zip(numbers, self._read_batch([layouts[n] for n in numbers]), strict=True)
        return [found[number] for number in range(len(sentences))]

    def _read_batch(self, layouts: Sequence[Layout]) -> list[Parse]:
        results = self._parser.run(None, side_by_side(layouts))
        found: dict[str, Any] = dict(zip(self._outputs, results, strict=True))
        edges = np.cumsum([0, *(len(laid.first) for laid in layouts)]).tolist()
        rows = [slice(a, b) for a, b in pairwise(edges)]
        trees = [
            best_tree(scores[: len(laid.first), : len(laid.first)])
            for scores, laid in zip(found["arc"], layouts, strict=True)
        ]
        governors = [
            row.start + head for row, tree in zip(rows, trees, strict=True) for head in tree
        ]
        met = {"ld": found["ld"], "lh": found["lh"][governors]}
        found["lab"] = self._labeller.run(None, met)[0]
        return [self._one(found, row, tree) for row, tree in zip(rows, trees, strict=True)]

    def _one(self, found: dict[str, Any], row: slice, tree: list[int]) -> Parse:
        """One sentence's share of what was found in a batch, without its root."""
        words = slice(row.start + 1, row.stop)
        names = best_path(found["ner"][words], self._steps)
        relations = self._named("dep", found["lab"][words].tolist())
        events = found["ev"][words, 0].tolist()
        return Parse(
            upos=self._named("upos", found["upos"][words].tolist()),
            xpos=self._named("xpos", found["xpos"][words].tolist()),
            heads=[head - 1 for head in tree[1:]],
            relations=[r if head else "root" for r, head in zip(relations, tree[1:], strict=True)],
            names=self._named("ner", names),
            events=events,
            vectors=_vectors(found["vec"][words], events),
        )

    def _named(self, kind: str, numbers: Iterable[int]) -> list[str]:
        names = self._labels[kind]
        return [names[number] for number in numbers]


def _session(path: Path) -> Any:  # noqa: ANN401 - onnxruntime ships no types
    import onnxruntime  # noqa: PLC0415 - 60 MB that a window without analysis never needs

    library: Any = onnxruntime
    options = library.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # The graph is laid down as it runs best; "extended" would join sums to their norms, in an
    # operator six times slower than the two it replaces.
    options.graph_optimization_level = library.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return library.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


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


def load(language: str) -> tuple[Network, bool]:
    """The network of a language, and whether this call had to load it.

    Raises whatever onnxruntime raises if the files are no network of ours.
    """
    before = _load.cache_info().misses
    network = _load(weights.folder(language))
    return network, _load.cache_info().misses > before
