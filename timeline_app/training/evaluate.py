"""Measures exported files.

`python -m timeline_app.training.evaluate --train DIR --eval DIR --model DIR`
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from timeline_app import parsing
from timeline_app.parsing import Parse, Reader
from timeline_app.training import scores
from timeline_app.training.events import CorpusLine, read_tellings
from timeline_app.training.names import from_entities, read_names
from timeline_app.training.treebank import read_treebank

Figures = dict[str, float]
_THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


def pud(reader: Reader, train: Path, _events: Path) -> Figures:
    """Return the figures of the test treebank, from its own sentences and words."""
    return _treebank(reader, train / "pud-test.conllu")


def gum_dev(reader: Reader, train: Path, _events: Path) -> Figures:
    """Return the figures of GUM's development part, with its names."""
    gold = read_treebank(train / "gum-open-dev.conllu")
    readings = reader([s.forms for s in gold])
    found = scores.named(from_entities(gold), readings)
    return scores.trees(gold, readings) | scores.clauses(gold, readings) | found


def ewt_dev(reader: Reader, train: Path, _events: Path) -> Figures:
    """Return the figures of EWT's development part, which the network has learnt from."""
    return _treebank(reader, train / "ewt-dev.conllu")


def _treebank(reader: Reader, path: Path) -> Figures:
    gold = read_treebank(path)
    readings = reader([s.forms for s in gold])
    return scores.trees(gold, readings) | scores.clauses(gold, readings)


def pud_names(reader: Reader, train: Path, _events: Path) -> Figures:
    """Return the figures of names."""
    gold = read_names(train / "names-uner-pud-test.iob2")
    readings = reader([words for words, _ in gold])
    return scores.named([labels for _, labels in gold], readings)


def event_mentions(reader: Reader, _train: Path, events: Path) -> Figures:
    """Return the figures of event mentions in news, at several thresholds; overlap is a hit."""
    counts = np.zeros((len(_THRESHOLDS), 2), int)
    gold = 0
    for document in _documents(events, ("timebank.jsonl", "aquaint.jsonl")):
        spans = [(e["start"], e["end"]) for e in document["events"]]
        gold += len(spans)
        marked = list(_marked(reader, document["text"]))
        counts += [_hits(spans, [m for m in marked if m[2] > t]) for t in _THRESHOLDS]
    return {
        f"events_{what}_{threshold}": value
        for threshold, (right, found) in zip(_THRESHOLDS, counts, strict=True)
        for what, value in _rates(int(right), int(found), gold).items()
    }


def _documents(folder: Path, names: Iterable[str]) -> Iterator[dict[str, Any]]:
    for name in names:
        with (folder / name).open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines)


def _marked(reader: Reader, text: str) -> Iterator[tuple[int, int, float]]:
    rows = [
        parsing.split_words(text, sentence.start, sentence.end)
        for sentence in parsing.split_sentences(text)
    ]
    readings = reader([[word.of(text) for word in words] for words in rows])
    for words, reading in zip(rows, readings, strict=True):
        for word, chance in zip(words, reading.events, strict=True):
            yield word.start, word.end, chance


def _hits(
    gold: Sequence[tuple[int, int]], found: Sequence[tuple[int, int, float]]
) -> tuple[int, int]:
    """Return how many gold mentions are met, each by one of its own, and how many were found."""
    met: set[int] = set()
    for start, end, _ in found:
        free = (i for i, (a, b) in enumerate(gold) if a < end and start < b and i not in met)
        met.update([i for i in (next(free, None),) if i is not None])
    return len(met), len(found)


def _rates(right: int, found: int, gold: int) -> Figures:
    return {
        "p": scores.percent(right, found),
        "r": scores.percent(right, gold),
        "f": scores.percent(2 * right, found + gold),
    }


def same_event(reader: Reader, _train: Path, events: Path) -> Figures:
    """Return how well the vectors tell the same event from another, and at which threshold."""
    train = _pairs(reader, read_tellings(events / "ecbplus_train.jsonl", key="mentions"))
    dev = _pairs(reader, read_tellings(events / "ecbplus_dev.jsonl", key="mentions"))
    best, precise = scores.thresholds(*train, 0.6)
    return {
        "auc_train": scores.ranking(*train),
        "auc_dev": scores.ranking(*dev),
        "best_threshold": best.threshold,
        **{f"dev_at_best_{k}": v for k, v in _at(dev, best.threshold).items()},
        "precise_threshold": precise.threshold,
        **{f"dev_at_precise_{k}": v for k, v in _at(dev, precise.threshold).items()},
    }


def _at(pairs: tuple[np.ndarray, np.ndarray], threshold: float) -> Figures:
    closeness, alike = pairs
    found = closeness >= threshold
    return _rates(int((found & alike).sum()), int(found.sum()), int(alike.sum()))


def _pairs(reader: Reader, tellings: Sequence[CorpusLine]) -> tuple[np.ndarray, np.ndarray]:
    """Return the cosine, and the truth, of all pairs of mentions of one topic's articles."""
    readings = reader([telling.words for telling in tellings])
    mentions = [
        m
        for telling, reading in zip(tellings, readings, strict=True)
        for m in _mentions(reading, telling)
    ]
    topics = np.array([hash(m[0]) for m in mentions])
    documents = np.array([hash(m[1]) for m in mentions])
    told = np.array([hash(m[2]) for m in mentions])
    vectors = np.stack([m[3] for m in mentions])
    one, other = np.triu_indices(len(mentions), 1)
    kept = (topics[one] == topics[other]) & (documents[one] != documents[other])
    one, other = one[kept], other[kept]
    return (vectors[one] * vectors[other]).sum(1), told[one] == told[other]


def _mentions(reading: Parse, telling: CorpusLine) -> Iterator[tuple[str, str, str, np.ndarray]]:
    topic = "".join(c for c in telling.topic or "" if c.isdigit())
    for mention in telling.mentions:
        vectors = reading.vectors[mention.start : mention.end]
        words = [_unit(vector) for vector in vectors if vector]
        if words:  # what the network holds for no event is never compared
            yield topic, telling.document, mention.event or "", _unit(np.mean(words, 0))


def _unit(vector: bytes | np.ndarray) -> np.ndarray:
    values = np.frombuffer(vector, np.int8) if isinstance(vector, bytes) else vector
    return values / max(float(np.linalg.norm(values.astype(float))), 1e-9)


MEASURES: dict[str, Callable[[Reader, Path, Path], Figures]] = {
    "pud": pud,
    "pud-names": pud_names,
    "gum-dev": gum_dev,
    "ewt-dev": ewt_dev,
    "events": event_mentions,
    "same-event": same_event,
}


def main(arguments: list[str] | None = None) -> int:
    """Print one line of figures for each measure."""
    parser = argparse.ArgumentParser(prog="timeline_app.training.evaluate", description=__doc__)
    parser.add_argument("--train", type=Path, required=True, help="folder of the treebanks")
    parser.add_argument("--eval", type=Path, required=True, help="folder of the event corpora")
    parser.add_argument("--model", type=Path, required=True, help="folder of the exported files")
    parser.add_argument("--only", nargs="*", choices=sorted(MEASURES), default=list(MEASURES))
    chosen = parser.parse_args(arguments)
    reader = parsing.reader_of(chosen.model)
    for name in chosen.only:
        figures = MEASURES[name](reader, chosen.train, chosen.eval)
        rounded = {k: round(float(v), 4) for k, v in figures.items()}
        print(json.dumps({"measure": name} | rounded), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
