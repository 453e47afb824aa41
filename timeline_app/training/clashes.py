"""Learns which two sentences tell one happening in two ways.

`python -m timeline_app.training clashes --out FILE --news FILE --same FILE FOLDER…` reads heaps
of documents, each a folder with its `gold.json` (what was planted in it, by kind and place),
articles in which nothing was planted (one a line as JSON with `id`, `text`, `published`), and
articles of which it is annotated which tell the same happening (`clash_mutations`).  It prints for
several bars what is found of each kind and how much of it is right in heaps that were left out of
the learning, and writes the weights.
"""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.findings import grouped
from timeline_app.training import clash_mutations, clash_rows
from timeline_app.training.clash_rows import Planted

STRENGTH = 0.3
"""The inverse of the penalty on large weights."""
FOLDS = 9
"""So many times some of the heaps are left out."""
MOST_SAME = 300
"""So many of the articles that tell the same happenings are read."""
BARS = (-1.0, -0.5, -0.25, 0.0, 0.25, 0.5, 1.0)
"""Log odds at which the table is printed."""
BARS_OF_KINDS = {"date": 0.25, "number": 0.0, "who": 0.5, "denied": 0.25}
"""What is told of each kind: at these two of three were right in heaps that were left out."""
_DIGITS = 5
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Model:
    """A weight for each name."""

    names: tuple[str, ...]
    weights: Numbers

    def odds(self, heap: Planted) -> Numbers:
        """The log odds of each clash of a heap."""
        found: Numbers = _matrix([heap], self.names) @ self.weights
        return found


def main(arguments: list[str]) -> int:
    """Learn, measure, write."""
    parser = argparse.ArgumentParser(prog="timeline_app.training clashes", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the JSON file to write")
    parser.add_argument("--news", type=Path, action="append", default=[], help="articles by line")
    parser.add_argument("--same", type=Path, action="append", default=[], help="annotated ones")
    parser.add_argument("heaps", nargs="+", type=Path, help="folders with documents and gold.json")
    chosen = parser.parse_args(arguments)
    heaps = [clash_rows.read(folder) for folder in chosen.heaps]
    news = [heap for path in chosen.news for heap in clash_rows.read_news(path)]
    news += [heap for path in chosen.same for heap in clash_mutations.read(path, MOST_SAME)]
    said = left_out(heaps, news)
    for bar in BARS:
        print(in_words(heaps, said, bar))
    chosen.out.write_text(as_text(learned([*heaps, *news])), encoding="utf-8")
    return 0


def left_out(heaps: Sequence[Planted], others: Sequence[Planted]) -> list[Numbers]:
    """The log odds of each heap's clashes by weights that were learned without it."""
    found: dict[int, Numbers] = {}
    for fold in range(FOLDS):
        out = range(fold, len(heaps), FOLDS)
        rest = [heap for number, heap in enumerate(heaps) if number not in out]
        if out and rest:
            model = learned([*rest, *others])
            found.update((number, model.odds(heaps[number])) for number in out)
    return [found[number] for number in sorted(found)]


def learned(heaps: Sequence[Planted]) -> Model:
    """The weights of all that the clashes of these heaps have."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - only where it is trained

    names = tuple(sorted({name for heap in heaps for row in heap.rows for name in row}))
    labels = np.concatenate([heap.labels for heap in heaps])
    shares = np.concatenate([heap.shares for heap in heaps])
    model = LogisticRegression(C=STRENGTH, max_iter=5_000, fit_intercept=False)
    model.fit(_matrix(heaps, names), labels, shares)
    return Model(names, model.coef_[0])


def _matrix(heaps: Sequence[Planted], names: Sequence[str]) -> Numbers:
    at = {name: column for column, name in enumerate(names)}
    rows = [row for heap in heaps for row in heap.rows]
    found = np.zeros((len(rows), len(names)))
    for number, row in enumerate(rows):
        for name, value in row.items():
            if name in at:
                found[number, at[name]] = value
    return found


def in_words(heaps: Sequence[Planted], said: Sequence[Numbers], bar: float) -> str:
    """One line of the table: all, then each kind as found + wrong."""
    found: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for heap, odds in zip(heaps, said, strict=True):
        got, others = _found(heap, odds, bar)
        found.update(got)
        wrong.update(others)
    right, wanted = found.total(), sum(len(heap.planted) for heap in heaps)
    kinds = ", ".join(f"{kind} {found[kind]}+{wrong[kind]}" for kind in clash_rows.KINDS)
    return (
        f"bar {bar:5.2f}: found {right} of {wanted} ({right / max(1, wanted):.1%}), "
        f"precision {right / max(1, right + wrong.total()):.1%}; {kinds}"
    )


def _found(heap: Planted, odds: Numbers, bar: float) -> tuple[list[str], list[str]]:
    """The kinds of the planted items that are found, and of what else is told."""
    told = [(float(one), at) for at, one in enumerate(odds) if one >= bar]
    judged = [(1 / (1 + float(np.exp(-one))), heap.clashes[at]) for one, at in told]
    at_of = {id(heap.clashes[at]): at for _, at in told}
    got: dict[str, str] = {}
    wrong: list[str] = []
    for group in grouped(judged):
        kind = str(group[0][1].kind)
        items = {item for _, clash in group for item in heap.items[at_of[id(clash)]]}
        for item in items:
            got.setdefault(item, kind)
        wrong += [] if items else [kind]
    return list(got.values()), wrong


def as_text(model: Model) -> str:
    """The same bytes for the same weights."""
    weights = {
        name: round(float(weight), _DIGITS)
        for name, weight in zip(model.names, model.weights, strict=True)
        if round(float(weight), _DIGITS)
    }
    told: dict[str, Any] = {"bars": BARS_OF_KINDS, "weights": weights}
    return json.dumps(told, indent=1, sort_keys=True) + "\n"
