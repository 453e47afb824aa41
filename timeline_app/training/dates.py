"""Learns on which day undated mentions happened: one logistic regression over their days.

`python -m timeline_app.training dates --out resources/models/en/dates.json FILE…`, each file a
corpus of one document a line (id, published, text, events with "date" or "time").  Documents
whose id has a SHA-256 that three divides are held out.
"""

import argparse
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app import extraction, parsing, readers, records, temporal
from timeline_app.model import When, edtf

Features = dict[str, float]
Matrix = NDArray[np.floating[Any]]
_DATE = re.compile(r"(\d{4})(?:[-_](\d\d))?(?:[-_](\d\d))?")
_STEPS = 60
_DIGITS = 5


@dataclass(frozen=True, slots=True)
class MentionDayPair:
    """One mention with one of its days, whether that is right, and how much the pair counts."""

    features: Features
    is_right: bool
    weight: float


def pairs(document: dict[str, Any]) -> Iterator[MentionDayPair]:
    """The pairs of all annotated mentions of one document that have no date of their own."""
    choices = list(_choices(document))
    taken: set[int] = set()
    for event in document["events"]:
        is_told = "date" in event
        if not is_told and "time" not in event and "instance" in event:
            continue
        at = _place(event, [span for span, _ in choices], taken)
        if at is None or not (is_told or "time" in event or event["class"] == "event"):
            continue
        taken.add(at)
        gold = _when(event.get("date") or event.get("time"))
        # Where no time was annotated there may still be one: that counts half.
        weight = 1.0 if is_told or gold is not None else 0.5
        for when, features in choices[at][1]:
            yield MentionDayPair(features, _is_same(when, gold), weight)


def _choices(document: dict[str, Any]) -> Iterator[tuple[Any, list[tuple[When | None, Features]]]]:
    published = edtf.parse(document["published"])
    read = readers.from_text(document["text"], published=published)
    shape = records.read(read.text, read.passages, published)
    analysis = parsing.analyse(read.text, [passage.span for passage in shape.passages])
    times, _ = temporal.find_all(
        read.text, published=published, analysis=analysis, parts=shape.parts
    )
    yield from extraction.date_choices(
        analysis, times, published=published, passages=shape.passages
    )


def _place(event: dict[str, Any], spans: Sequence[Any], taken: set[int]) -> int | None:
    """The mention whose trigger the annotated one overlaps."""
    return next(
        (
            at
            for at, span in enumerate(spans)
            if at not in taken and span.start < event["end"] and event["start"] < span.end
        ),
        None,
    )


def _when(value: str | None) -> When | None:
    """A day, month or year as the corpora write it; "2009-XX-XX" is the year."""
    found = _DATE.match(value or "")
    return edtf.parse("-".join(part for part in found.groups() if part)) if found else None


def _is_same(when: When | None, gold: When | None) -> bool:
    if when is None or gold is None:
        return when is gold
    return when.iso_bounds == gold.iso_bounds


def fit(known: Sequence[MentionDayPair], c: float = 0.1) -> Features:
    """The weights of the features: logistic regression by Newton's steps, L2 with 1 / c."""
    names = sorted({name for pair in known for name in pair.features})
    rows = np.array([[pair.features.get(name, 0.0) for name in names] for pair in known])
    right = np.array([float(pair.is_right) for pair in known])
    weight = np.array([pair.weight for pair in known])
    found: Matrix = np.zeros(len(names))
    for _ in range(_STEPS):
        found = found - _step(rows, right, weight, found, c)
    return {name: round(float(value), _DIGITS) for name, value in zip(names, found, strict=True)}


def _step(rows: Matrix, right: Matrix, weight: Matrix, found: Matrix, c: float) -> Matrix:
    sure = 1 / (1 + np.exp(-rows @ found))
    slope = rows.T @ (weight * (sure - right)) + found / c
    bend = (rows.T * (weight * sure * (1 - sure))) @ rows + np.eye(len(found)) / c
    step: Matrix = np.linalg.solve(bend, slope)
    return step


def is_held_out(name: str) -> bool:
    """Whether a document is kept for measuring."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 3 == 0


def documents(files: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The documents to learn from."""
    for path in files:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                document: dict[str, Any] = json.loads(line)
                if not is_held_out(document["id"]):
                    yield document


def main(arguments: Sequence[str] | None = None) -> int:
    """Learn the weights and write them."""
    parser = argparse.ArgumentParser(prog="timeline_app.training dates", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="where the weights go, as JSON")
    parser.add_argument("files", type=Path, nargs="+", help="corpora, one document a line")
    chosen = parser.parse_args(arguments)
    known = [pair for document in documents(chosen.files) for pair in pairs(document)]
    told = {"pairs": len(known), "right": sum(pair.is_right for pair in known)}
    found = {"version": 1, "learnt_from": told, "weights": fit(known)}
    chosen.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 0
