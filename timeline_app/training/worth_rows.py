"""Articles with their salient events to labelled rows of figures: what worth is learned on."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app import extraction, parsing, records, temporal
from timeline_app.model import Mention, Span, When, edtf

Rows = npt.NDArray[np.float64]
Labels = npt.NDArray[np.bool_]
_HELD = 3
"""One document in so many is never trained on."""


@dataclass(frozen=True, slots=True)
class WorthExamples:
    """One article's mentions, with the figures and the label of each that may be learned on."""

    name: str
    mentions: list[Mention]
    rows: Rows
    vectors: Rows
    labels: Labels
    is_headline: Labels
    wanted: tuple[Span, ...]
    """Where the salient events stand."""
    weight: float = 1.0

    @property
    def learnable(self) -> Labels:
        """Headlines are left out: annotators mark the body only."""
        return ~self.is_headline


def is_held(name: str) -> bool:
    """Whether a document is kept for measuring."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % _HELD == 0


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The documents of a file, one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def salient(document: dict[str, Any]) -> WorthExamples:
    """An article whose ``events`` are the salient ones."""
    wanted = tuple(Span(event["start"], event["end"]) for event in document["events"])
    mentions, rows, heads = described(document["text"], document.get("published"))
    labels = [any(span.overlaps(mention.span) for span in wanted) for mention in mentions]
    return _article(document["id"], mentions, rows, (labels, heads), wanted)


def of_instances(document: dict[str, Any], known: frozenset[str], weight: float) -> WorthExamples:
    """An article whose ``events`` name instances: worthy are headline and lead.

    ``known`` are instances of several articles.  Only annotated mentions count.
    """
    mentions, rows, heads = described(document["text"], document.get("published"))
    opening = _opening(document["text"])
    events = [(Span(e["start"], e["end"]), e.get("instance", "")) for e in document["events"]]
    central = known | {name for span, name in events if name and span.start < opening}
    # "" is an event of which no instance is told: annotated, and worth nothing by that.
    names = [{name for span, name in events if span.overlaps(m.span)} for m in mentions]
    labels = [bool(found & central) for found in names]
    unknown = [head or not found for head, found in zip(heads, names, strict=True)]
    return _article(document["id"], mentions, rows, (labels, unknown), (), weight=weight)


def _opening(text: str) -> int:
    """Where the first sentence of the body ends, roughly: after the second line's full stop."""
    second = text.find("\n") + 1
    stop = text.find(". ", second)
    return stop if stop >= 0 else len(text)


def _article(
    name: str,
    mentions: list[Mention],
    rows: list[tuple[float, ...]],
    flags: tuple[list[bool], list[bool]],
    wanted: tuple[Span, ...],
    *,
    weight: float = 1.0,
) -> WorthExamples:
    width = max((len(mention.vector) for mention in mentions), default=0)
    vectors = [np.frombuffer(m.vector.ljust(width, b"\0"), np.int8) / 127 for m in mentions]
    return WorthExamples(
        name,
        mentions,
        np.asarray(rows, np.float64).reshape(len(mentions), len(extraction.FEATURES)),
        np.asarray(vectors, np.float64),
        np.asarray(flags[0], np.bool_),
        np.asarray(flags[1], np.bool_),
        wanted,
        weight,
    )


def described(
    text: str, published: str | None
) -> tuple[list[Mention], list[tuple[float, ...]], list[bool]]:
    """A text's mentions, their figures, and which of them a heading tells."""
    when: When | None = edtf.parse(published) if published else None
    shape = records.read(text, (), when)
    analysis = parsing.analyse(text, [p.span for p in shape.passages])
    found, _ = temporal.find_all(text, published=when, analysis=analysis, parts=shape.parts)
    told = extraction.described(analysis, found, published=when, passages=shape.passages)
    return [m for m, _, _ in told], [row for _, row, _ in told], [head for *_, head in told]
