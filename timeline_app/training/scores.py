"""How good the readings are: tags and trees, whole clauses, names, event mentions, same events."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from timeline_app.parsing import Parse
from timeline_app.training.names import spans
from timeline_app.training.treebank import TreebankSentence


def percent(part: float, whole: float) -> float:
    """Return a share in percent, with two digits."""
    return round(100.0 * part / whole, 2) if whole else 0.0


def trees(gold: Sequence[TreebankSentence], readings: Sequence[Parse]) -> dict[str, float]:
    """Return the accuracy of tags, heads and heads with their plain relation."""
    count: Counter[str] = Counter()
    for sentence, reading in zip(gold, readings, strict=True):
        for i, word in enumerate(sentence.words):
            placed = word.head - 1 == reading.heads[i]
            same = word.plain_relation == reading.relations[i].split(":")[0]
            count["words"] += 1
            count["upos"] += word.upos == reading.upos[i]
            count["xpos"] += word.xpos == reading.xpos[i]
            count["uas"] += placed
            count["las"] += placed and same
            count["las_subtypes"] += placed and word.relation == reading.relations[i]
    return {k: percent(v, count["words"]) for k, v in count.items() if k != "words"}


@dataclass(frozen=True, slots=True)
class Clause:
    """A main clause by the places of its verb, subject and object."""

    verb: int
    subject: int | None
    object: int | None

    @classmethod
    def of(cls, heads: Sequence[int], relations: Sequence[str]) -> "Clause":
        """Return the main clause of a tree whose heads count from 0; the root's is -1."""
        verb = heads.index(-1)
        hanging = [i for i, head in enumerate(heads) if head == verb]
        subject = next((i for i in hanging if relations[i] in {"nsubj", "nsubj:pass"}), None)
        return cls(verb, subject, next((i for i in hanging if relations[i] == "obj"), None))


def clauses(gold: Sequence[TreebankSentence], readings: Sequence[Parse]) -> dict[str, float]:
    """Return how often verb, subject and object of a sentence are all right."""
    right = total = 0
    for sentence, reading in zip(gold, readings, strict=True):
        heads = [w.head - 1 for w in sentence.words]
        wanted = Clause.of(heads, [w.relation for w in sentence.words])
        if sentence.words[wanted.verb].upos == "VERB":
            total += 1
            right += wanted == Clause.of(reading.heads, reading.relations)
    return {"clauses": total, "svo": percent(right, total)}


def named(gold: Iterable[Sequence[str]], readings: Iterable[Parse]) -> dict[str, float]:
    """Return precision, recall and F of names, and F by kind."""
    count: Counter[tuple[str, str]] = Counter()
    for labels, reading in zip(gold, readings, strict=True):
        wanted, found = set(spans(labels)), set(spans(reading.names))
        for what, group in (("gold", wanted), ("found", found), ("right", wanted & found)):
            count.update((what, kind) for _, _, kind in group)
            count[what, "all"] += len(group)
    kinds = ("all", "PER", "ORG", "LOC")
    f = {f"names_{k}": _f(count["right", k], count["found", k], count["gold", k]) for k in kinds}
    precision = percent(count["right", "all"], count["found", "all"])
    recall = percent(count["right", "all"], count["gold", "all"])
    return {"names_p": precision, "names_r": recall, **f}


def _f(right: float, found: float, gold: float) -> float:
    return percent(2 * right, found + gold)


def ranking(scores: np.ndarray, alike: np.ndarray) -> float:
    """Return how often a pair that belongs together scores above one that does not (AUC)."""
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores, kind="stable")] = np.arange(1, len(scores) + 1)
    positive = int(alike.sum())
    above = ranks[alike].sum() - positive * (positive + 1) / 2
    return float(above / (positive * (len(alike) - positive)))


@dataclass(frozen=True, slots=True)
class Operating:
    """Precision and recall at one threshold."""

    threshold: float
    precision: float
    recall: float


def thresholds(
    scores: np.ndarray, alike: np.ndarray, wanted: float
) -> tuple[Operating, Operating]:
    """Return the threshold of the best F, and the lowest that keeps the wanted precision."""
    order = np.argsort(-scores)
    right = np.cumsum(alike[order])
    precision = right / np.arange(1, len(order) + 1)
    recall = right / alike.sum()
    best = int((2 * precision * recall / (precision + recall + 1e-9)).argmax())
    precise = np.flatnonzero(precision >= wanted)
    lowest = int(precise[-1]) if len(precise) else 0
    at = [Operating(float(scores[order[i]]), precision[i], recall[i]) for i in (best, lowest)]
    return at[0], at[1]
