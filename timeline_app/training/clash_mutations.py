"""Contradictions by design: articles on one happening, in which one telling of some was changed.

Of two sentences that tell one happening (which ones do is annotated) the one is given another
doer, figure or day, or is denied.  All other pairs of the same articles contradict nothing.
"""

import json
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from timeline_app.findings import (
    ClaimHeap,
    ClaimSource,
    Clash,
    PhraseAccord,
    Sayings,
    SentenceRecord,
    Slot,
    Statement,
    WeighedSentences,
    accord,
    differ,
    features,
    packed,
)
from timeline_app.model.moment import DAY
from timeline_app.training import clash_rows
from timeline_app.training.clash_rows import Planted

MOST_ARTICLES = 12
_FEWEST_ARTICLES = 3
_SHARE = 6
"""One article in so many is changed, for each kind."""
_OF_CHANGED, _OF_OTHERS = 1.0, 0.3
"""What a row weighs in learning."""
_SHIFTS = (-365, 365, 730, -31, 31, -7, 7, 2, -2, 5, -14, 61, 3650)
"""Days by which a day is changed."""
_LONGEST = 40 * DAY
_Spot = tuple[int, int]
"""A document and which of its sentences."""
_Sentences = dict[int, list[SentenceRecord]]


@dataclass(frozen=True, slots=True)
class _Same:
    """Two sentences with the statements that tell one happening in them."""

    one: SentenceRecord
    at: int
    other: SentenceRecord
    other_at: int

    @property
    def statements(self) -> tuple[Statement, Statement]:
        """The two tellings."""
        return self.one.statements[self.at], self.other.statements[self.other_at]


def read(path: Path, most: int) -> Iterator[Planted]:
    """The first articles of a file, by their topic: `id`, `topic`, `text`, `mentions`.

    A mention is `start`, `end` and `coref`: the name of its happening.
    """
    lines = path.read_text(encoding="utf-8").splitlines()[:most]
    topics: defaultdict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for line in lines:
        row = json.loads(line)
        topics[row["topic"]].append(row)
    heaps = [
        (some, [_source(number, row) for number, row in enumerate(some)])
        for some in (rows[:MOST_ARTICLES] for rows in topics.values())
        if len(some) >= _FEWEST_ARTICLES
    ]
    strangers = [slot for _, sources in heaps for slot in _doers(sources)]
    for seed, (rows, sources) in enumerate(heaps):
        yield changed(rows, sources, strangers, random.Random(seed))


def _source(number: int, row: Mapping[str, Any]) -> ClaimSource:
    return clash_rows.source(number, clash_rows.article(row))


def _doers(sources: Sequence[ClaimSource]) -> Iterator[Slot]:
    for sentences in _sentences(sources).values():
        for one in (s for sentence in sentences for s in sentence.statements):
            yield from (slot for slot in one.of("agent") if slot.called and not slot.is_open)


def _sentences(sources: Sequence[ClaimSource]) -> _Sentences:
    return {
        source.id: [one for said in source.claims.get(Sayings, ()) for one in said.sentences]
        for source in sources
    }


def changed(
    rows: Sequence[Mapping[str, Any]],
    sources: Sequence[ClaimSource],
    strangers: Sequence[Slot],
    chance: random.Random,
) -> Planted:
    """The heap with some tellings changed; whatever else those clash with is left out."""
    told = _sentences(sources)
    happenings = _happenings(rows, told)
    gold = dict(_plant(told, happenings, strangers, chance))
    heap = tuple(
        replace(source, claims={Sayings: (packed(told[source.id]),)})
        for source in sorted(sources, key=lambda one: one.sha256)
    )
    clashes = WeighedSentences(ClaimHeap(heap, lambda _, __: "")).clashes()
    return _labelled(clashes, gold)


def _happenings(
    rows: Sequence[Mapping[str, Any]], told: _Sentences
) -> list[list[tuple[_Spot, int]]]:
    """For each happening the sentences and statements that tell it."""
    found: defaultdict[str, list[tuple[_Spot, int]]] = defaultdict(list)
    for document, row in enumerate(rows):
        for number, sentence in enumerate(told[document]):
            for mention in row["mentions"]:
                at = _statement_of(sentence, mention)
                if at is not None:
                    found[mention["coref"]].append(((document, number), at))
    return [some for _, some in sorted(found.items())]


def _statement_of(sentence: SentenceRecord, mention: Mapping[str, Any]) -> int | None:
    spans = (one.span for one in sentence.statements)
    touching = (
        at
        for at, span in enumerate(spans)
        if span.start < mention["end"] and mention["start"] < span.end
    )
    return next(touching, None)


@dataclass(frozen=True, slots=True)
class _Change:
    """What was changed where, and which sentences tell the same happening unchanged."""

    kind: str
    spot: _Spot
    against: frozenset[_Spot]


def _plant(
    told: _Sentences,
    happenings: Sequence[Sequence[tuple[_Spot, int]]],
    strangers: Sequence[Slot],
    chance: random.Random,
) -> Iterator[tuple[str, _Change]]:
    """Changes ``told`` and yields what was changed, by a name."""
    pairs = [
        (one, other, some)
        for some in happenings
        for one in some
        for other in some
        if one[0][0] != other[0][0]
    ]
    chance.shuffle(pairs)
    used: set[_Spot] = set()
    for kind, change in _CHANGES.items():
        left = max(1, len(told) // _SHARE)
        for (spot, at), (other, other_at), some in pairs:
            against = frozenset(each for each, _ in some if each[0] != spot[0])
            if left == 0 or used & {spot, *against}:
                continue
            pair = _Same(_at(told, spot), at, _at(told, other), other_at)
            new = change(pair, strangers, chance)
            if new is not None:
                told[spot[0]][spot[1]] = new
                used |= {spot, *against}
                left -= 1
                yield f"{kind} {spot}", _Change(kind, spot, against)


def _at(told: _Sentences, spot: _Spot) -> SentenceRecord:
    return told[spot[0]][spot[1]]


def _redated(pair: _Same, _: Sequence[Slot], chance: random.Random) -> SentenceRecord | None:
    """Another day, where both tell the same one."""
    one, other = pair.statements
    if not (one.is_dated and other.is_dated):
        return None
    first, last = one.first, one.last
    if first is None or last is None or other.first is None or other.last is None:
        return None
    if first > other.last or other.first > last or last - first > _LONGEST:
        return None
    shift = chance.choice(_SHIFTS) * DAY
    return replace(
        pair.one,
        statements=tuple(
            replace(each, first=first + shift, last=last + shift) if each.first == first else each
            for each in pair.one.statements
        ),
        starts=tuple(day + shift * (day == first) for day in pair.one.starts),
        ends=tuple(day + shift * (day == last) for day in pair.one.ends),
    )


def _refigured(pair: _Same, _: Sequence[Slot], chance: random.Random) -> SentenceRecord | None:
    """Another figure, where both tell the same one."""
    for at, figure in enumerate(pair.one.figures):
        same = (
            one
            for one in pair.other.figures
            if figure.unit == one.unit and not differ(figure, one)
        )
        if figure.unit and next(same, None) is not None:
            value = figure.low
            choice = (value + 1, value + 2, value + 4, value + 10, value * 1.5, value * 2.2)
            new = float(round(chance.choice(choice)) or value + 1)
            figures = list(pair.one.figures)
            figures[at] = replace(figure, low=new, high=new, text=f"{new:g}", hedge="")
            return replace(pair.one, figures=tuple(figures))
    return None


def _renamed(
    pair: _Same, strangers: Sequence[Slot], chance: random.Random
) -> SentenceRecord | None:
    """Another doer, where both name the same one; wherever the sentence names him."""
    one, other = (each.of("agent") for each in pair.statements)
    named = (a for a in one for b in other if a.called and b.called)
    old = next((a for a in named if any(accord(a, b) is PhraseAccord.SAME for b in other)), None)
    kin = [] if old is None else [each for each in strangers if each.kind == old.kind]
    if old is None or not kin:
        return None
    new = chance.choice(kin)

    def slot(each: Slot) -> Slot:
        if each.called != old.called:
            return each
        return replace(each, head=new.head, name=new.name, words=new.words, called=new.called)

    kept = [word for word in pair.one.words if word not in old.words]
    return replace(
        pair.one,
        words=tuple(dict.fromkeys((*kept, *new.words))),
        statements=tuple(
            replace(each, slots=tuple(slot(part) for part in each.slots))
            for each in pair.one.statements
        ),
    )


def _denied(pair: _Same, _: Sequence[Slot], chance: random.Random) -> SentenceRecord | None:
    """The deed denied, in half of the cases with a word that insists on it."""
    one, other = pair.statements
    if not (one.is_fact and other.is_fact) or one.is_denied or other.is_denied:
        return None
    statements = list(pair.one.statements)
    statements[pair.at] = replace(one, is_denied=True)
    cues = pair.one.cues if chance.random() < 1 / 2 else (*pair.one.cues, "never")
    return replace(pair.one, statements=tuple(statements), cues=tuple(dict.fromkeys(cues)))


_CHANGES: Mapping[str, Callable[[_Same, Sequence[Slot], random.Random], SentenceRecord | None]] = {
    "date": _redated,
    "number": _refigured,
    "who": _renamed,
    "denied": _denied,
}


def _labelled(clashes: Iterator[Clash], gold: Mapping[str, _Change]) -> Planted:
    touched = {change.spot for change in gold.values()}
    kept, items = [], []
    for clash in clashes:
        spots = {(line.document, line.number) for line in clash.lines}
        right = frozenset(
            name
            for name, change in gold.items()
            if change.kind == str(clash.kind) and change.spot in spots and spots & change.against
        )
        if right or not spots & touched:
            kept.append(clash)
            items.append(right)
    often = Counter(name for some in items for name in some)
    shares = [
        _OF_CHANGED / max(often[name] for name in right) ** 0.5 if right else _OF_OTHERS
        for right in items
    ]
    return Planted(
        tuple(kept),
        tuple(features(clash) for clash in kept),
        tuple(items),
        frozenset(gold),
        np.asarray([float(bool(some)) for some in items]),
        np.asarray(shares),
    )
