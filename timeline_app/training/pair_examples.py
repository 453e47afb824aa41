"""Pairs of tellings that people judged, or that dates tell apart: what merging learns from.

Every heap of articles is one: both halves of a topic of ECB+ together, for the like event of the
other half is the hard case.  Documents whose id's SHA-256 is divisible by three are left out where
a corpus has no split of its own: they measure.
"""

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app import merging, pipeline, readers
from timeline_app.model import DatedBy, Mention, When
from timeline_app.model.when import day

Array = NDArray[Any]
Gold = dict[str, Any]
_GUESSED = frozenset({DatedBy.DOCUMENT, DatedBy.NARRATIVE})
_APART = 2
"""Of one word, and more firm days apart: two happenings."""
_STRANGERS = 6000
"""So many pairs of different topics are taken."""
_OF_DATES = (
    "same day", "same firm day", "same half firm day", "same time", "gap", "firm clash",
    "soft clash", "one undated", "dates of documents", "between publications",
)  # fmt: skip
_OF_MEANING = ("meaning", "very alike")


@dataclass(frozen=True, slots=True)
class Examples:
    """A row a pair; ``weight`` says how much it counts."""

    values: Array
    is_same: Array
    weight: Array


@dataclass(frozen=True, slots=True)
class ArticleHeap:
    """Articles read together, with the happening that each mention is known to tell."""

    name: str
    tellings: list[merging.DocumentMention]
    known: list[tuple[object, ...] | None]
    topics: list[str]


def heaps(folder: Path) -> Iterator[ArticleHeap]:
    """Every heap of the folder of corpora, in a fixed order."""
    yield _heap("meantime", _unheld(folder / "meantime_apple.jsonl"), "events", "instance")
    salient = [*_unheld(folder / "timeset_dev.jsonl"), *_unheld(folder / "timeset_more.jsonl")]
    yield _heap("timeset", salient, "events", None)
    for corpus in ("ecbplus_dev", "ecbplus_train"):
        documents = list(_lines(folder / f"{corpus}.jsonl"))
        topics: defaultdict[str, list[Gold]] = defaultdict(list)
        for document in documents:
            topics[_number(document)].append(document)
        for topic, ours in topics.items():
            yield _heap(f"{corpus} {topic}", ours, "mentions", "coref", has_dates=False)
        yield _heap(f"{corpus} strangers", documents, "mentions", "coref", has_dates=False)


def _lines(path: Path) -> Iterator[Gold]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _unheld(path: Path) -> list[Gold]:
    return [gold for gold in _lines(path) if not _is_held(gold["id"])]


def _is_held(name: str) -> bool:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 3 == 0


def _number(gold: Gold) -> str:
    found = re.match(r"\d+", gold.get("topic", ""))
    return found.group() if found else ""


def _heap(
    name: str, documents: Iterable[Gold], spans: str, key: str | None, *, has_dates: bool = True
) -> ArticleHeap:
    """One heap; a corpus without ``key`` names different happenings only."""
    heap = ArticleHeap(name, [], [], [])
    for number, gold in enumerate(documents, start=1):
        published = _day(gold.get("published") or "")
        for mention in _read(gold, published):
            span, quote = mention.span, gold["text"][mention.passage.start : mention.passage.end]
            told = mention if has_dates else _without_guess(mention)
            heap.tellings.append(
                merging.DocumentMention(
                    (number, span.start, span.end), told, published, number, quote
                )
            )
            heap.topics.append(_number(gold))
        heap.known.extend(_known(gold, heap.tellings[len(heap.known) :], spans, key))
    return heap


_READ: dict[str, tuple[Mention, ...]] = {}


def _read(gold: Gold, published: When | None) -> tuple[Mention, ...]:
    """The mentions of a text, read once: topics and strangers are made of the same texts."""
    text = gold["text"]
    if text not in _READ:
        document = readers.from_text(text, path=f"{gold['id']}.txt")
        _READ[text] = pipeline.digest(document, published=published).mentions
    return _READ[text]


def _day(told: str) -> When | None:
    found = re.match(r"(\d{4})-(\d\d)-(\d\d)", told)
    return day(*map(int, found.groups())) if found else None


def _without_guess(mention: Mention) -> Mention:
    """ECB+ has no dates of publication: what the reader guesses from them would mislead."""
    return replace(mention, when=None, dated_by=None) if mention.dated_by in _GUESSED else mention


def _known(
    gold: Gold, tellings: Iterable[merging.DocumentMention], spans: str, key: str | None
) -> list[tuple[object, ...] | None]:
    """For each telling the happening it is known to tell; each gold mention once."""
    taken: set[tuple[int, int]] = set()
    found: list[tuple[object, ...] | None] = []
    for telling in tellings:
        span = telling.mention.span
        fits = [
            g
            for g in gold[spans]
            if g["start"] < span.end
            and span.start < g["end"]
            and (g["start"], g["end"]) not in taken
        ]
        taken |= {(g["start"], g["end"]) for g in fits[:1]}
        found.append(_name(gold, fits[0], key) if fits else None)
    return found


def _name(gold: Gold, told: Gold, key: str | None) -> tuple[object, ...] | None:
    if key is None:
        return (gold["id"], told["start"])
    return (gold.get("topic"), told[key]) if told.get(key) else None


def examples(heap: ArticleHeap, *, within: bool, weight: float, dated: float) -> Examples:
    """The pairs of a heap within or across documents; all of them count as their root."""
    if heap.name.endswith("strangers"):
        return _strangers(heap, weight, within=within)
    known = np.array([name is not None for name in heap.known])
    table = merging.pair_table(heap.tellings, close=np.flatnonzero(known).tolist())
    numbers = {name: place for place, name in enumerate(dict.fromkeys(heap.known))}
    named = np.array([numbers[name] for name in heap.known])
    judged = known[table.one] & known[table.other] & (table.is_within == within)
    total = max(1, int(judged.sum()))
    judged &= ~table.is_forbidden
    same = named[table.one[judged]] == named[table.other[judged]]
    values, each = table.values[judged], np.full(len(same), weight)
    if heap.name.startswith("ecbplus"):
        each = each * 4 / total**0.5
    if not within:
        is_apart = (
            (table.days > _APART) & ~table.is_within & ~(known[table.one] & known[table.other])
        )
        undated = _undated(table.values[is_apart])
        values = np.concatenate([values, undated])
        same = np.append(same, np.zeros(len(undated), bool))
        each = np.append(each, np.full(len(undated), dated))
    return Examples(values, same, each)


def _strangers(heap: ArticleHeap, weight: float, *, within: bool) -> Examples:
    """Pairs of different topics: in a folder of many stories they are common."""
    nothing = np.zeros(0)
    table = merging.pair_table(heap.tellings)
    topics = np.array([int(topic) for topic in heap.topics])
    is_strange = (topics[table.one] != topics[table.other]) & ~table.is_forbidden
    place = np.flatnonzero(is_strange)
    if within or not len(place):
        return Examples(table.values[:0], nothing.astype(bool), nothing)
    place = np.random.default_rng(1).permutation(place)[:_STRANGERS]
    return Examples(table.values[place], np.zeros(len(place), bool), np.full(len(place), weight))


def _column(names: Iterable[str]) -> list[int]:
    return [merging.NAMES.index(name) for name in names]


def _undated(values: Array) -> Array:
    """As if nothing was dated: what the dates tell, the rest shall learn."""
    found = values.copy()
    found[:, _column(_OF_DATES)] = 0
    found[:, _column(["both undated", "unpublished"])] = 1
    return found


def without_meaning(found: Examples, share: float) -> Examples:
    """The same pairs as a reader sees them that has no vectors."""
    values = found.values.copy()
    values[:, _column(_OF_MEANING)] = 0
    values[:, _column(["no meaning"])] = 1
    return Examples(values, found.is_same, found.weight * share)


def joined(parts: Iterable[Examples]) -> Examples:
    """All in one."""
    chosen = list(parts)
    return Examples(
        np.concatenate([one.values for one in chosen]),
        np.concatenate([one.is_same for one in chosen]),
        np.concatenate([one.weight for one in chosen]),
    )
