"""Which words tell of an event: as corpora of events mark it, or as a tree lets one conclude."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline_app import parsing
from timeline_app.training.treebank import TreebankSentence, TreebankWord, entities, head_of

UNKNOWN = -1
Mark = dict[str, Any]
_EVENT_HEADS = frozenset({"NOUN", "VERB", "PROPN"})
# A verb in one of these places helps another word and tells of nothing itself.
_NO_EVENT = frozenset({"aux", "cop", "case", "mark", "fixed", "amod", "compound", "discourse"})
# What something is, has or consists of is no happening.
_TIMELESS = frozenset(
    {"be", "have", "include", "contain", "comprise", "consist", "mean", "belong"}
)
_MEASURES = frozenset({"base", "compare", "know", "call"})
_MODIFIERS = frozenset({"acl", "advcl"})
# Adjectives that say how somebody stands towards a happening.
_ATTITUDE_WORDS = """
    able unable willing unwilling ready eager reluctant prepared determined confident aware
    afraid sure certain worried concerned pleased
"""
_ATTITUDES = frozenset(_ATTITUDE_WORDS.split())


@dataclass(frozen=True, slots=True)
class CorpusMention:
    """An event mention: a stretch of words, half open, and the event it shares with others."""

    start: int
    end: int
    event: str | None


@dataclass(frozen=True, slots=True)
class CorpusLine:
    """One line of a corpus with its mentions; mentions of one topic may be the same event."""

    document: str
    topic: str | None
    words: tuple[str, ...]
    mentions: tuple[CorpusMention, ...]


def from_tree(sentence: TreebankSentence) -> tuple[int, ...]:
    """Return 1 for each word that is the head of an event entity, or a verb that tells."""
    heads = {
        _event_head(sentence, e.start, e.end) for e in entities(sentence) if e.kind == "event"
    }
    verbs = {i for i in range(len(sentence.words)) if _tells(sentence, i)}
    return tuple(int(i in heads or i in verbs) for i in range(len(sentence.words)))


def _event_head(sentence: TreebankSentence, start: int, end: int) -> int | None:
    head = head_of(sentence, start, end)
    return head if head is not None and sentence.words[head].upos in _EVENT_HEADS else None


def _tells(sentence: TreebankSentence, position: int) -> bool:
    word = sentence.words[position]
    if word.upos == "ADJ":
        return word.lemma in _ATTITUDES and _governs(sentence, position, {"xcomp", "ccomp"})
    helps = word.plain_relation in _NO_EVENT or word.lemma in _TIMELESS
    compares = word.lemma in _MEASURES and word.xpos == "VBN" and _modifies(word)
    return word.upos == "VERB" and not (helps or compares or _is_future(sentence, position))


def _modifies(word: TreebankWord) -> bool:
    return word.plain_relation in _MODIFIERS


def _is_future(sentence: TreebankSentence, position: int) -> bool:
    """Tell whether the verb is the "going" of "is going to"."""
    going = sentence.words[position].form.lower() in {"going", "gonna", "gon"}
    return going and _governs(sentence, position, {"xcomp"})


def _governs(sentence: TreebankSentence, position: int, relations: set[str]) -> bool:
    return any(w.head == position + 1 and w.relation in relations for w in sentence.words)


def read_tellings(
    path: Path, *, key: str, lines: frozenset[int] | None = None
) -> list[CorpusLine]:
    """Return the lines of a corpus that hold mentions, cut into words.

    `key` names the list of mentions in each document; `lines` limits the reading to those lines
    of every document, where only those were annotated.
    """
    with path.open(encoding="utf-8") as rows:
        documents = [json.loads(row) for row in rows if row.strip()]
    return [t for document in documents for t in _tellings(document, key, lines) if t.mentions]


def _tellings(document: Mark, key: str, lines: frozenset[int] | None) -> Iterator[CorpusLine]:
    start = 0
    for number, line in enumerate(document["text"].split("\n")):
        if lines is None or number in lines:
            yield _telling(document, document[key], start, line)
        start += len(line) + 1


def _telling(document: Mark, marks: Iterable[Mark], start: int, line: str) -> CorpusLine:
    found = [(line[s.start : s.end], s.start) for s in parsing.split_words(line)]
    inside = [m for m in marks if start <= m["start"] < start + len(line)]
    mentions = [_mention(mark, start, found) for mark in inside]
    words = tuple(word for word, _ in found)
    kept = tuple(mention for mention in mentions if mention)
    return CorpusLine(document["id"], document.get("topic"), words, kept)


def _mention(mark: Mark, start: int, words: list[tuple[str, int]]) -> CorpusMention | None:
    low, high = mark["start"] - start, mark["end"] - start
    touched = [i for i, (word, at) in enumerate(words) if at < high and at + len(word) > low]
    return CorpusMention(touched[0], touched[-1] + 1, mark.get("coref")) if touched else None


def labels(telling: CorpusLine) -> tuple[int, ...]:
    """Return 1 for mentions of one word, unknown within longer ones, 0 elsewhere."""
    marks = [0] * len(telling.words)
    for mention in telling.mentions:
        width = mention.end - mention.start
        marks[mention.start : mention.end] = [1] if width == 1 else [UNKNOWN] * width
    return tuple(marks)
