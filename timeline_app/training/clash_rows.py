"""Heaps of documents with what was planted in them, as rows of figures for each clash."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app import pipeline
from timeline_app.findings import (
    ClaimHeap,
    ClaimSource,
    Clash,
    SentencePlace,
    WeighedSentences,
    claims_from,
    features,
)
from timeline_app.model import Document, Span, edtf
from timeline_app.training import worth_rows

KINDS = ("date", "number", "who", "denied")
_ARTICLES = 12
"""So many make a heap."""
_FORMATS = frozenset({".txt", ".md", ".html", ".eml"})
_ALIKE = {"order": "date", "date": "order", "number": "who", "who": "number"}
"""Kinds that are taken for each other."""
_OF_PLANTED, _OF_DECOYS, _OF_OTHER_KINDS = 3.0, 3.0, 0.4
"""What a row weighs, against 1 of any other."""
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Planted:
    """A heap: for each clash its figures, and which planted items it would find."""

    clashes: tuple[Clash, ...]
    rows: tuple[Mapping[str, float], ...]
    items: tuple[frozenset[str], ...]
    planted: frozenset[str]
    """All items of these kinds that have two sides."""
    labels: Numbers
    shares: Numbers


def read(folder: Path) -> Planted:
    """A folder with documents and ``gold.json``."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    paths = sorted(path for path in folder.iterdir() if path.suffix in _FORMATS)
    return _heap([pipeline.digest(path) for path in paths], [path.name for path in paths], gold)


def read_news(path: Path) -> Iterator[Planted]:
    """Articles of a file, one a line, as heaps in which nothing was planted.

    Those that are kept for measuring are left out.
    """
    rows = [row for row in worth_rows.read(path) if not worth_rows.is_held(row["id"])]
    for first in range(0, len(rows), _ARTICLES):
        some = [article(row) for row in rows[first : first + _ARTICLES]]
        yield _heap(some, [""] * len(some), {"planted": [], "decoys": []})


def article(row: Mapping[str, Any]) -> pipeline.Digest:
    """A row with `text` and perhaps `published`, read as a document."""
    text = str(row["text"])
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    published = edtf.parse(row["published"]) if row.get("published") else None
    return pipeline.digest(Document("article.txt", sha256, text), published=published)


def source(number: int, one: pipeline.Digest) -> ClaimSource:
    """A document that was read, as the checks see it."""
    document = one.document
    when = document.published.when if document.published else None
    return ClaimSource(number, document.sha256, document.title, when, claims_from(one.claims))


def _heap(
    read_ones: Sequence[pipeline.Digest], files: Sequence[str], gold: Mapping[str, Any]
) -> Planted:
    documents = [one.document for one in read_ones]
    sources = [source(number, one) for number, one in enumerate(read_ones)]
    sources.sort(key=lambda one: one.sha256)
    texts = {number: document.text for number, document in enumerate(documents)}
    heap = ClaimHeap(tuple(sources), lambda number, span: texts[number][span.start : span.end])
    places = Places(texts, dict(enumerate(files)))
    return labelled(tuple(WeighedSentences(heap).clashes()), gold, places)


@dataclass(frozen=True)
class Places:
    """Where words stand in the texts of a heap; white space and marks do not count."""

    texts: Mapping[int, str]
    names: Mapping[int, str]

    def touches(self, line: SentencePlace, spot: Mapping[str, str]) -> bool:
        """Whether a sentence overlaps a place of the gold."""
        if self.names[line.document] != spot["file"]:
            return False
        words, said = _plain(spot["words"]), _plain(self._words(line.document, line.sentence.span))
        if not said:
            return False
        whole = _plain(self.texts[line.document])
        first, at = whole.find(words), whole.find(said)
        is_over = 0 <= at < first + len(words) and 0 <= first < at + len(said)
        return is_over or words in said or (len(said) > len("a word") and said in words)

    def _words(self, document: int, span: Span) -> str:
        return self.texts[document][span.start : span.end]


def _plain(text: str) -> str:
    return " ".join(text.translate(str.maketrans("", "", "*_#`>\\")).split())


def sides(item: Mapping[str, Any]) -> list[list[Mapping[str, str]]]:
    """The places of an item, by side: those it names, else one a document, else one a place."""
    is_one = len({spot["file"] for spot in item["spots"]}) == 1
    found: dict[Any, list[Mapping[str, str]]] = {}
    for number, spot in enumerate(item["spots"]):
        key = spot.get("side") or (number if is_one else spot["file"])
        found.setdefault(key, []).append(spot)
    return list(found.values())


def labelled(clashes: Sequence[Clash], gold: Mapping[str, Any], places: Places) -> Planted:
    """Which clashes find what was planted, and what each weighs in learning."""
    wanted = [item for item in gold["planted"] if len(sides(item)) > 1]
    found = [_covered(clash, wanted, places) for clash in clashes]
    decoys = [bool(_right(clash, _covered(clash, gold["decoys"], places))) for clash in clashes]
    items = [
        frozenset(one["id"] for one in _right(c, f)) for c, f in zip(clashes, found, strict=True)
    ]
    often = Counter(item for some in items for item in some)
    shares = [
        _OF_PLANTED / max(often[item] for item in right) ** 0.5
        if right
        else _OF_OTHER_KINDS if some else _OF_DECOYS if decoy else 1.0
        for right, some, decoy in zip(items, found, decoys, strict=True)
    ]  # fmt: skip
    return Planted(
        tuple(clashes),
        tuple(features(clash) for clash in clashes),
        tuple(items),
        frozenset(item["id"] for item in wanted if item["kind"] in KINDS),
        np.asarray([float(bool(some)) for some in items]),
        np.asarray(shares),
    )


def _covered(
    clash: Clash, items: Sequence[Mapping[str, Any]], places: Places
) -> list[Mapping[str, Any]]:
    """Items of which the two sentences touch every side, or two."""
    return [
        item
        for item in items
        if len(sides(item)) > 1
        and all(
            any(places.touches(line, spot) for line in clash.lines for spot in side)
            for side in sides(item)
        )
    ]


def _right(clash: Clash, items: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those of the clash's kind."""
    kind = str(clash.kind)
    return [
        one
        for one in items
        if kind in {one["kind"], *one.get("also", ())} or one["kind"] == _ALIKE.get(kind)
    ]
