"""Trains the two models of merging: pairs within a document, and pairs across documents.

`python -m timeline_app.training merging --eval DIR --out resources/models/en/merging.json`
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app import merging
from timeline_app.training.pair_examples import ArticleHeap, Examples, examples, heaps, joined
from timeline_app.training.pair_examples import without_meaning as blind

Array = NDArray[Any]
_ROUNDS, _RATE, _DEPTH, _LEAF, _RIDGE = 120, 0.06, 4, 30, 10.0
_C = 0.003
_BLIND = 0.3
"""How much pairs count that are shown without their vectors."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the two models; ``weights`` say how much a corpus counts.

    The vectors were fitted on the training part of ECB+: there likeness of meaning is too good.
    """

    name: str
    bar: float
    weights: dict[str, float]
    dated: dict[str, float]


KINDS = (
    Kind("within", 0.7, {"meantime": 4.0, "timeset": 1.0, "ecbplus_train": 0.2}, {}),
    Kind(
        "across",
        0.5,
        {"meantime": 4.0, "timeset": 1.0, "ecbplus_train": 0.3, "strangers": 0.1},
        {"meantime": 0.6, "timeset": 0.6},
    ),
)
_DATED = 0.15


def main(arguments: list[str]) -> int:
    """Train both models and write them."""
    parser = argparse.ArgumentParser(prog="timeline_app.training merging", description=__doc__)
    parser.add_argument("--eval", type=Path, required=True, help="folder of the event corpora")
    parser.add_argument("--out", type=Path, required=True, help="the JSON to write")
    parser.add_argument("--without", nargs="*", default=[], help="heaps to leave out, to measure")
    chosen = parser.parse_args(arguments)
    found = [heap for heap in heaps(chosen.eval) if heap.name not in chosen.without]
    text = json.dumps(models(found), separators=(",", ":"))
    chosen.out.write_text(text + "\n", encoding="utf-8")
    return 0


def models(found: list[ArticleHeap]) -> dict[str, Any]:
    """Both models as JSON, learned from the heaps."""
    made: dict[str, Any] = {"names": list(merging.NAMES)}
    for kind in KINDS:
        learnt = _learnt(found, kind)
        print(f"{kind.name}: {len(learnt.is_same)} pairs, {learnt.is_same.sum()} of one happening")
        made[kind.name] = {**fit(learnt), "bar": kind.bar}
    return made


def _learnt(found: list[ArticleHeap], kind: Kind) -> Examples:
    """The pairs of all heaps, each as much as its corpus counts, with and without vectors."""
    parts = [
        examples(
            heap,
            within=kind.name == "within",
            weight=_of(kind.weights, heap.name, 1.0),
            dated=_of(kind.dated, heap.name, _DATED),
        )
        for heap in found
    ]
    plain = joined(part for part in parts if len(part.is_same))
    return joined([plain, blind(plain, _BLIND)])


def _of(table: dict[str, float], name: str, otherwise: float) -> float:
    return next((table[word] for word in reversed(list(table)) if word in name), otherwise)


def fit(learnt: Examples) -> dict[str, Any]:
    """Trees, none of which lets an agreement speak against, and a line; as JSON."""
    from sklearn.ensemble import HistGradientBoostingClassifier  # noqa: PLC0415 - only to train
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    weight = learnt.weight / learnt.weight.mean()
    middle, scale = learnt.values.mean(0), learnt.values.std(0) + 1e-6
    line: Any = LogisticRegression(C=_C, max_iter=2000)
    line.fit((learnt.values - middle) / scale, learnt.is_same, weight)
    weights = line.coef_[0] / scale
    trees: Any = HistGradientBoostingClassifier(
        max_iter=_ROUNDS,
        learning_rate=_RATE,
        max_depth=_DEPTH,
        min_samples_leaf=_LEAF,
        l2_regularization=_RIDGE,
        monotonic_cst=list(merging.DIRECTIONS),
        early_stopping=False,
        random_state=0,
    )
    trees.fit(learnt.values, learnt.is_same, weight)
    return {
        "weights": _short(weights),
        "bias": round(float(line.intercept_[0] - weights @ middle), 5),
        "base": round(float(np.ravel(trees._baseline_prediction)[0]), 5),  # noqa: SLF001
        "depth": _DEPTH,
        "trees": [_tree(one[0].nodes) for one in trees._predictors],  # noqa: SLF001
    }


def _tree(nodes: Array) -> dict[str, list[Any]]:
    """A tree as columns; a leaf sends to itself."""
    is_leaf, places = nodes["is_leaf"].astype(bool), np.arange(len(nodes))
    return {
        "feature": np.where(is_leaf, 0, nodes["feature_idx"]).tolist(),
        "threshold": _short(np.where(is_leaf, 0, nodes["num_threshold"])),
        "left": np.where(is_leaf, places, nodes["left"]).tolist(),
        "right": np.where(is_leaf, places, nodes["right"]).tolist(),
        "value": _short(np.where(is_leaf, nodes["value"], 0)),
    }


def _short(values: Array) -> list[float]:
    return [float(f"{value:.6g}") for value in values.tolist()]
