"""The exported network at work on given words, one sentence a call, as the product runs it."""

# The libraries of the training ship no types.
# mypy: disable-error-code="name-defined,attr-defined"

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from timeline_app.language import Pieces
from timeline_app.training.batches import code, inputs
from timeline_app.training.decoding import best_labels, tree

MOST_PIECES = 318


@dataclass(frozen=True, slots=True)
class Reading:
    """What the network makes of a sentence; heads count from 1, and 0 is the root."""

    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]
    names: list[str]
    events: list[float]
    vectors: np.ndarray


class Reader:
    """The exported files of one folder."""

    def __init__(self, folder: Path, *, parser: str = "parser.onnx", threads: int = 1) -> None:
        """Load the networks, their labels and their pieces."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._parser = _session(folder / parser, options)
        self._label = _session(folder / "label.onnx", options)
        self._outputs = [output.name for output in self._parser.get_outputs()]
        self._labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self._split = Pieces(folder / "vocab.txt")

    def read(self, words: Sequence[str]) -> Reading:
        """Return the reading of a sentence."""
        coded = code(words, self._split)
        if len(coded.ids) > MOST_PIECES:
            return _joined(
                self.read(words[: len(words) // 2]), self.read(words[len(words) // 2 :])
            )
        fed = {name: value.numpy() for name, value in inputs([coded]).items()}
        got = dict(zip(self._outputs, self._parser.run(None, fed), strict=True))
        heads = tree(got["arc"][0])
        return Reading(
            upos=self._named("upos", got["upos"][0, 1:]),
            xpos=self._named("xpos", got["xpos"][0, 1:]),
            heads=heads[1:].tolist(),
            relations=self._relations(got["ld"], got["lh"], heads),
            names=best_labels(got["ner"][0, 1:], self._labels["ner"]),
            events=got["ev"][0, 1:].tolist(),
            vectors=got["vec"][0, 1:] if "vec" in got else np.zeros((len(words), 1)),
        )

    def _named(self, task: str, numbers: np.ndarray) -> list[str]:
        return [self._labels[task][number] for number in numbers]

    def _relations(self, ld: np.ndarray, lh: np.ndarray, heads: np.ndarray) -> list[str]:
        (scores,) = self._label.run(None, {"ld": ld, "lh": lh, "heads": heads[None]})
        root = self._labels["dep"].index("root")
        scores[..., root] = -np.inf
        best = np.where(heads == 0, root, scores[0].argmax(-1))
        return self._named("dep", best[1:])


def _session(path: Path, options: onnxruntime.SessionOptions) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _joined(one: Reading, other: Reading) -> Reading:
    """Return the reading of a sentence too long to be read at once; each half keeps its root."""
    shift = len(one.heads)
    heads = [head + shift if head else 0 for head in other.heads]
    return Reading(
        upos=one.upos + other.upos,
        xpos=one.xpos + other.xpos,
        heads=one.heads + heads,
        relations=one.relations + other.relations,
        names=one.names + other.names,
        events=one.events + other.events,
        vectors=np.concatenate([one.vectors, other.vectors]),
    )
