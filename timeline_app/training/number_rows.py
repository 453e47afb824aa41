"""What the numbers are learned from: mentions whose date is known, titles whole and mutilated.

Documents whose id has a SHA-256 that three divides measure, and are not learned from.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

from timeline_app import extraction, pipeline, readers
from timeline_app.model import Document, Mention, Precision, Span, When, edtf
from timeline_app.training.dates import Features, MentionDayPair

_DATE = re.compile(r"(\d{4})(?:[-_](\d\d))?(?:[-_](\d\d))?")
_SIGN = re.compile(r"[^\W_]")
_LEAST_WORDS = 4
_RANGES = frozenset({Precision.INTERVAL, Precision.UNKNOWN})
Gold = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JudgedMention:
    """A mention of a document with the figures of its date, and whether the date is right."""

    document: str
    mention: Mention
    features: Features
    is_right: bool


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document with its mentions and what describes how sure they are."""

    name: str
    text: str
    described: extraction.Described
    mentions: list[Mention]


def read(name: str, document: Document) -> ReadDocument:
    """A document as the program reads it, before its numbers are weighed."""
    described, mentions = pipeline.unweighed(document)
    return ReadDocument(name, document.text, described, mentions)


def of_corpus(path: Path) -> Iterator[tuple[Gold, ReadDocument]]:
    """The documents of a corpus, one a line, each read."""
    for line in path.read_text(encoding="utf-8").splitlines():
        gold: Gold = json.loads(line)
        published = edtf.parse(gold["published"]) if gold.get("published") else None
        document = readers.from_text(gold["text"], published=published)
        yield gold, read(gold["id"], document)


def of_records(folder: Path) -> Iterator[tuple[Gold, ReadDocument]]:
    """The record-like documents of a folder, each beside what it tells."""
    for told in sorted(folder.glob("*.gold.json")):
        name = told.name.removesuffix(".gold.json")
        file = next(p for p in sorted(folder.glob(f"{name}.*")) if p != told)
        gold = json.loads(told.read_text(encoding="utf-8"))
        document = readers.read(file)
        if document.language == "en":
            yield gold, read(name, document)


# Dates


def judged(gold: Gold, found: ReadDocument) -> Iterator[JudgedMention]:
    """The dated mentions of which the corpus says the day."""
    known = days(gold, found.text, found.mentions)
    for mention, features, _ in found.described.of(found.mentions):
        spans = known.get(mention.span)
        if features and spans is not None and mention.when is not None:
            is_right = any(is_same(mention.when, when) for when in spans)
            yield JudgedMention(found.name, mention, features, is_right)


def days(gold: Gold, text: str, mentions: Sequence[Mention]) -> dict[Span, list[When]]:
    """By trigger the day that the corpus gives; none for what names a date and tells nothing."""
    if "events" in gold:
        return _told(gold, mentions)
    return _entered(gold, text, mentions)


def _told(gold: Gold, mentions: Sequence[Mention]) -> dict[Span, list[When]]:
    """By trigger the annotated day."""
    found: dict[Span, list[When]] = {}
    for event in gold["events"]:
        when = _when(event.get("date") or event.get("time"))
        fits = [m.span for m in mentions if _touches(m.span, event) and m.span not in found]
        if when is not None and fits:
            found[fits[0]] = [when]
    return found


def _touches(span: Span, event: Gold) -> bool:
    return bool(span.start < event["end"] and event["start"] < span.end)


def _when(value: str | None) -> When | None:
    """A day, month or year as the corpora write it; "2009-XX-XX" is the year."""
    found = _DATE.match(value or "")
    return edtf.parse("-".join(part for part in found.groups() if part)) if found else None


def _entered(gold: Gold, text: str, mentions: Sequence[Mention]) -> dict[Span, list[When]]:
    """By trigger the day of the entry that its words stand in; what only names has none."""
    signs = [(at, sign.casefold()) for at, sign in enumerate(text) if _SIGN.match(sign)]
    line = "".join(sign[:1] for _, sign in signs)
    known: dict[Span, list[When]] = {}
    for entry in [*gold["entries"], *gold["references"]]:
        words = "".join(s.casefold()[:1] for s in entry["words"] if _SIGN.match(s))
        first = line.find(words)
        if first < 0 or not words:
            continue
        span = Span(signs[first][0], signs[first + len(words) - 1][0] + 1)
        days = [edtf.parse(entry["edtf"])] if "edtf" in entry else []
        for mention in mentions:
            if span.contains(mention.span) and mention.is_candidate:
                known.setdefault(mention.span, days)
    return known


def is_same(ours: When, gold: When) -> bool:
    """The same days; of a day the hour may be told, of what is open the end that is told."""
    if ours.iso_bounds == gold.iso_bounds:
        return True
    if ours.precision in _RANGES and ours.latest > gold.latest:
        return ours.earliest == gold.earliest
    is_within = gold.earliest <= ours.earliest and ours.latest <= gold.latest
    return is_within and (gold.is_exact_day or gold.precision in _RANGES)


# Titles


def titles(found: ReadDocument, random: Random) -> Iterator[MentionDayPair]:
    """Titles as they were made for faithful ones, and the same mutilated for others."""
    clauses = [m for m in found.mentions if m.is_candidate and _is_whole(m)]
    others = [m.title for m in clauses]
    changed = {}
    for mention in clauses:
        made = _mutilated(mention.title, random, others)
        if made and made != mention.title:
            changed[mention.span] = _titled(mention, made, found.text)
    for chosen, is_right in ((clauses, True), (list(changed.values()), False)):
        known = {mention.span: mention for mention in chosen}
        shown = [known.get(mention.span, mention) for mention in found.mentions]
        for mention, _, features in found.described.of(shown):
            if mention.span in known and features:
                yield MentionDayPair(features, is_right, 1.0)


def _is_whole(mention: Mention) -> bool:
    return len(mention.title.split()) >= _LEAST_WORDS


def _titled(mention: Mention, title: str, text: str) -> Mention:
    named = replace(mention, title=title)
    return replace(named, title_tier=extraction.tier_of(named, text))


def _mutilated(title: str, random: Random, others: Sequence[str]) -> str:
    words = title.split()
    return str(random.choice(_MUTILATIONS)(words, random, others))


def _without_end(words: list[str], random: Random, _others: Sequence[str]) -> str:
    return " ".join(words[: random.randint(2, max(2, len(words) - 1))])


def _without_middle(words: list[str], random: Random, _others: Sequence[str]) -> str:
    first = random.randint(1, len(words) - 2)
    return " ".join([*words[:first], *words[first + random.randint(1, 3) :]])


def _without_start(words: list[str], random: Random, _others: Sequence[str]) -> str:
    return " ".join(words[random.randint(1, len(words) - 2) :])


def _with_other_subject(words: list[str], random: Random, others: Sequence[str]) -> str:
    other = random.choice(others).split()
    return " ".join([*other[:2], *words[2:]])


def _with_other_end(words: list[str], random: Random, others: Sequence[str]) -> str:
    other = random.choice(others).split()
    return " ".join([*words[:-2], *other[-2:]])


_MUTILATIONS = (
    _without_end,
    _without_middle,
    _without_start,
    _with_other_subject,
    _with_other_end,
)
"""What goes wrong with a title: its end, its middle or its beginning is lost, or another's."""
