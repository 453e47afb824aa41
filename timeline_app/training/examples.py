"""The training material: every sentence with the labels that its corpus can vouch for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from timeline_app.training import events, names
from timeline_app.training.events import CorpusLine, CorpusMention
from timeline_app.training.treebank import TreebankSentence, read_treebank

LONGEST = 128
# The headline and the first four sentences after the date line: MEANTIME marks no others.
_MEANTIME_LINES = frozenset({0, 2, 3, 4, 5})
# What is learned from of each treebank: all of it but GUM's development part, on which choices are
# made; what is reported is measured on PUD, which nothing here reads.
_PARTS = ("train", "dev", "test")
_GUM_PARTS = ("train", "test")
# How far a genre's verbs tell of happenings rather than of how things are in general.
_EVENT_WEIGHT = {"news": 1.5, "vlog": 0.0, "academic": 0.6, "textbook": 0.5, "voyage": 0.6}


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence; a label that is None is not known, and a weight of 0 mutes a task."""

    words: tuple[str, ...]
    upos: tuple[str, ...] | None = None
    xpos: tuple[str, ...] | None = None
    heads: tuple[int, ...] | None = None
    relations: tuple[str, ...] | None = None
    names: tuple[str, ...] | None = None
    events: tuple[int, ...] | None = None
    mentions: tuple[CorpusMention, ...] = ()
    topic: str | None = None
    name_weight: float = 1.0
    event_weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Inventory:
    """The labels of each task in the order of their numbers."""

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    relations: tuple[str, ...]
    names: tuple[str, ...] = names.LABELS

    @classmethod
    def of(cls, examples: Iterable[Example]) -> "Inventory":
        """Return the labels that occur in the examples."""
        trees = [e for e in examples if e.upos]
        upos = {label for e in trees for label in e.upos or ()}
        xpos = {label for e in trees for label in e.xpos or ()}
        relations = {label for e in trees for label in e.relations or ()}
        return cls(*(tuple(sorted(found)) for found in (upos, xpos, relations)))


def from_sentence(sentence: TreebankSentence) -> Example:
    """Return a sentence with its tags and tree."""
    words = sentence.words
    return Example(
        words=sentence.forms,
        upos=tuple(w.upos for w in words),
        xpos=tuple(w.xpos for w in words),
        heads=tuple(w.head for w in words),
        relations=tuple(w.relation for w in words),
    )


def from_gum(sentences: Sequence[TreebankSentence]) -> list[Example]:
    """Return the sentences with the names and events of their entity layer."""
    labels = names.from_entities(sentences)
    return [_from_gum(s, known) for s, known in zip(sentences, labels, strict=True)]


def _from_gum(sentence: TreebankSentence, known: tuple[str, ...]) -> Example:
    weight = _EVENT_WEIGHT.get(sentence.name.split("_")[1], 1.0)
    marks = events.from_tree(sentence)
    return replace(from_sentence(sentence), names=known, events=marks, event_weight=weight)


def from_telling(telling: CorpusLine, weight: float) -> Example:
    """Return a line of an event corpus."""
    return Example(
        words=telling.words,
        events=events.labels(telling),
        mentions=telling.mentions,
        topic=telling.topic,
        event_weight=weight,
    )


def from_names(path: Path, weight: float) -> list[Example]:
    """Return the sentences of a corpus of names."""
    return [
        Example(words, names=known, name_weight=weight) for words, known in names.read_names(path)
    ]


def training_set(train: Path, events_folder: Path) -> list[Example]:
    """Return everything the network learns from, from the folders of treebanks and of events."""
    ewt = [
        from_sentence(s) for part in _PARTS for s in read_treebank(train / f"ewt-{part}.conllu")
    ]
    gum = from_gum(
        [s for part in _GUM_PARTS for s in read_treebank(train / f"gum-open-{part}.conllu")]
    )
    named = [
        example
        for part in ("dev", "test")
        for example in from_names(train / f"names-uner-ewt-{part}.iob2", 1.5)
    ]
    everything = ewt + gum + named + organisations(gum) + told(events_folder)
    return [e for e in everything if len(e.words) <= LONGEST]


def organisations(examples: Iterable[Example]) -> list[Example]:
    """Return the sentences that name an organisation once more, for their names alone."""
    named = (e for e in examples if "B-ORG" in (e.names or ()))
    return [Example(e.words, names=e.names) for e in named]


def told(folder: Path) -> list[Example]:
    """Return the lines of the corpora of events."""
    same = events.read_tellings(folder / "ecbplus_train.jsonl", key="mentions")
    dated = events.read_tellings(
        folder / "meantime_apple.jsonl", key="events", lines=_MEANTIME_LINES
    )
    return [from_telling(t, 0.7) for t in same] + [from_telling(t, 3.0) for t in dated]
