"""Learns which kind of happening a word of several senses tells of.

`python -m timeline_app.training kinds --eval DIR --train DIR --labels FILE --out FILE` reads the
documents that FILE (`tests/corpus/kinds.tsv`) names, learns on its labels and on the words of one
sense in those documents, prints how the choice fares on the documents kept for measuring, and
writes the weights.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app import extraction
from timeline_app.training import kind_rows
from timeline_app.training.kind_rows import KindExample, without_word

STRENGTH = 0.6
"""The inverse of the penalty on large weights."""
BAR = 0.25
_OF_A_WORD = 12
"""So many mentions of one word of one sense are learned on."""
_BY_WORD = 0.15
"""How much they count, once with their word and once without it."""
_BEST = 0.65
"""How much the best of several right kinds counts; the others share the rest."""
_SCALE = 3.0
"""How much a vector of length one weighs against a mark."""
_DIGITS = 3
OTHER = "other"
Numbers = npt.NDArray[np.float64]


def main(arguments: list[str]) -> int:
    """Train, write, measure."""
    chosen = _parser().parse_args(arguments)
    folders = chosen.eval, chosen.train
    parts = {
        part: list(kind_rows.rows(folders, kind_rows.read_labels(chosen.labels, part)))
        for part in ("learn", "held")
    }
    chosen.out.write_text(as_text(learned(parts["learn"])), encoding="utf-8")
    for part, rows in parts.items():
        found = [one for one in rows if one.kinds]
        print(f"{part}, by the word: {in_words(found, [r.signs.by_word for r in found])}")
        print(f"{part}, as learned: {in_words(found, chosen_kinds(chosen.out, found))}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="timeline_app.training kinds", description=__doc__)
    parser.add_argument("--eval", type=Path, required=True, help="folder of the event corpora")
    parser.add_argument("--train", type=Path, required=True, help="folder of the treebanks")
    parser.add_argument("--labels", type=Path, required=True, help="the table of chosen kinds")
    parser.add_argument("--out", type=Path, required=True, help="the JSON file to write")
    return parser


def _weighted(rows: Sequence[KindExample]) -> list[tuple[KindExample, str, float]]:
    """Each row with a kind and how much it counts."""
    found = []
    for row in rows:
        others = len(row.kinds) - 1
        shares = [_BEST if others else 1.0] + [(1 - _BEST) / max(1, others)] * others
        found += [(row, kind, share) for kind, share in zip(row.kinds, shares, strict=False)]
    for row in _of_one_sense(rows):
        found.append((row, row.signs.kind, _BY_WORD))
        found.append((without_word(row), row.signs.kind, _BY_WORD))
    return found


def _of_one_sense(rows: Sequence[KindExample]) -> list[KindExample]:
    """Words of one sense that nobody labelled, some of each, in an order that means nothing."""
    able = [r for r in rows if not r.kinds and r.signs.kind and r.signs.is_settled]
    able = [r for r in able if r.signs.is_learnable]
    able.sort(key=lambda r: hashlib.sha256(r.name.encode()).hexdigest())
    taken, found = Counter[str](), []
    for row in able:
        taken[row.word] += 1
        if taken[row.word] <= _OF_A_WORD:
            found.append(row)
    return found


def learned(rows: Sequence[KindExample]) -> dict[str, Any]:
    """The weights, as the program reads them."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - only where it is trained

    able = [(row, kind, share) for row, kind, share in _weighted(rows) if row.signs.is_learnable]
    names = sorted({mark for row, _, _ in able for mark in row.signs.marks})
    model = LogisticRegression(C=STRENGTH, max_iter=1_000)
    model.fit(
        np.array([_numbers(row, names) for row, _, _ in able]),
        [kind for _, kind, _ in able],
        [share for _, _, share in able],
    )
    by_mark, vector, topic = np.split(model.coef_, _cuts(able[0][0], names), axis=1)
    return {
        "kinds": [str(kind) for kind in model.classes_],
        "bar": BAR,
        "bias": _rounded(model.intercept_),
        "marks": {name: _rounded(column) for name, column in zip(names, by_mark.T, strict=True)},
        "vector": [_rounded(row * _SCALE) for row in vector],
        "topic": [_rounded(row * _SCALE) for row in topic],
    }


def _cuts(row: KindExample, names: Sequence[str]) -> list[int]:
    return [len(names), len(names) + len(row.signs.vector)]


def _numbers(row: KindExample, names: Sequence[str]) -> Numbers:
    vector = np.frombuffer(row.signs.vector, np.int8).astype(np.float64)
    flags = np.array([name in row.signs.marks for name in names], np.float64)
    length = float(np.linalg.norm(vector)) or 1.0
    return np.concatenate([flags, _SCALE * vector / length, _SCALE * np.array(row.topic)])


def _rounded(numbers: Numbers) -> list[float]:
    return [round(float(number), _DIGITS) for number in numbers]


def as_text(weights: dict[str, Any]) -> str:
    """The same bytes for the same weights."""
    short = {name: json.dumps(value, separators=(",", ":")) for name, value in weights.items()}
    return "{\n" + ",\n".join(f'"{name}":{value}' for name, value in short.items()) + "\n}\n"


def chosen_kinds(path: Path, rows: Sequence[KindExample]) -> list[str]:
    """What the program chooses with the weights of a file."""
    weights = extraction.kind_weights(path.read_text(encoding="utf-8"))
    found = []
    for row in rows:
        one, about = row.signs, weights.about(row.topic)
        kind = weights.choose(one.marks, one.vector, about, one.kind)
        found.append(one.by_word if one.is_settled else kind)
    return found


def in_words(rows: Sequence[KindExample], said: Sequence[str]) -> str:
    """One line of the table."""
    pairs = list(zip(rows, said, strict=True))
    right = sum(kind in row.kinds for row, kind in pairs)
    wrong = sum(kind not in row.kinds and kind != OTHER for row, kind in pairs)
    kinded = [(row, kind) for row, kind in pairs if OTHER not in row.kinds]
    named = sum(kind in row.kinds for row, kind in kinded)
    return (
        f"right {right} of {len(pairs)} ({right / max(1, len(pairs)):.1%}), wrong kind {wrong}; "
        f"of {len(kinded)} with a kind {named} ({named / max(1, len(kinded)):.1%})"
    )
