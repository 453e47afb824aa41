"""How probably two tellings are one happening: lines and trees that were learned, in numpy.

One model is for pairs within a document, one for pairs across: position, date and story mean
other things there.  The trees are asked only where the line sees a chance.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app import resources
from timeline_app.languages import MAIN
from timeline_app.merging.pairs import NAMES

Array = NDArray[Any]
_HOPELESS = -4.0
"""Below these log odds by the line the trees are not asked."""
_TREES = 0.7
"""The trees' share of the log odds; the line has the rest."""


@dataclass(frozen=True, slots=True)
class Trees:
    """Trees as columns, a row a tree: what each node asks, and where it sends."""

    feature: Array
    threshold: Array
    left: Array
    right: Array
    value: Array
    """Of a leaf; a leaf sends to itself."""
    base: float
    depth: int

    def logits(self, values: Array) -> Array:
        """The sum over all trees for each row."""
        found = np.full(len(values), self.base)
        flat, starts = values.ravel(), np.arange(len(values)) * values.shape[1]
        for tree in range(len(self.feature)):
            feature, threshold = self.feature[tree], self.threshold[tree]
            children = np.stack([self.right[tree], self.left[tree]], 1).ravel()
            at = np.zeros(len(values), np.int64)
            for _ in range(self.depth):
                is_less = flat.take(starts + feature.take(at)) <= threshold.take(at)
                at = children.take(2 * at + is_less)
            found += self.value[tree].take(at)
        return found


@dataclass(frozen=True, slots=True)
class Pairing:
    """One of the two models, and from which probability on it joins."""

    weights: Array
    """Of the plain values, the scale worked in."""
    bias: float
    trees: Trees
    bar: float

    def logits(self, values: Array) -> Array:
        """Log odds of each row's being one happening."""
        found: Array = np.einsum("ij,j->i", values.astype(np.float64), self.weights) + self.bias
        hopeful = np.flatnonzero(found > _HOPELESS)
        trees = self.trees.logits(values[hopeful])
        found[hopeful] = (1 - _TREES) * found[hopeful] + _TREES * trees
        return found


_instead: dict[str, Pairing] = {}


@contextmanager
def using(told: Mapping[str, Any]) -> Iterator[None]:
    """Judge by other models than the shipped ones, to measure what they make of unseen topics."""
    _instead.update({name: read(told[name]) for name in ("within", "across")})
    try:
        yield
    finally:
        _instead.clear()


def pairing(name: str) -> Pairing:
    """The model for pairs "within" a document or "across" documents."""
    return _instead.get(name) or _shipped(name)


@cache
def _shipped(name: str) -> Pairing:
    path = resources.path("models", MAIN, "merging.json")
    told = json.loads(path.read_text(encoding="utf-8"))
    if tuple(told["names"]) != NAMES:
        raise ValueError(f"{path} was made for other features; train it anew")
    return read(told[name])


def read(told: dict[str, Any]) -> Pairing:
    """A model from its JSON."""
    trees = told["trees"]
    most = max(len(tree["feature"]) for tree in trees)

    def column(name: str, kind: type) -> Array:
        return np.array([t[name] + [0] * (most - len(t[name])) for t in trees], kind)

    return Pairing(
        np.array(told["weights"]),
        told["bias"],
        Trees(
            column("feature", np.int64),
            column("threshold", np.float64),
            column("left", np.int64),
            column("right", np.int64),
            column("value", np.float64),
            told["base"],
            told["depth"],
        ),
        told["bar"],
    )
