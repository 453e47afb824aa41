"""A document's entries, parts and heads, and its passages cut along them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app import message as told_of
from timeline_app.model import (
    Fate,
    Fated,
    Part,
    PartKind,
    Passage,
    PassageKind,
    Published,
    PublishedFrom,
    RecordEntry,
    Span,
    TimeExpression,
    When,
    moment,
)
from timeline_app.model.nesting import Cover
from timeline_app.model.when import day
from timeline_app.records import lines, listed, messages, references, vitals
from timeline_app.records.context import expression
from timeline_app.records.found import DATES_ROW, HEADS_MESSAGE, FoundEntries
from timeline_app.records.messages import MessageRecord
from timeline_app.records.walk import Walk

MOST_ENTRIES = 20_000
"""Entries of one document; beyond it the rest is read as plain text."""


@dataclass(frozen=True, slots=True)
class Records:
    """What the shape of a document tells."""

    entries: tuple[RecordEntry, ...]
    parts: tuple[Part, ...]
    heads: tuple[TimeExpression, ...]
    fated: tuple[Fated, ...]
    passages: tuple[Passage, ...]
    """The document's, cut where a head ends and a body begins."""
    notes: tuple[told_of.Message, ...] = ()
    """Which limits were reached."""


def read(text: str, passages: Sequence[Passage], published: When | None) -> Records:
    """The record in a text; of plain prose nothing but its passages."""
    found = Walk(text, passages, published).run()
    all_lines = lines.lines(text)
    _add_lists(text, all_lines, found)
    referred = references.find(text, passages)
    _drop(found, [one.span for one in referred if references.names(one)])
    mails = messages.find(text, all_lines, published)
    told = _told(text, mails)
    taken = [message.head for message in mails]
    entries = _apart(found.entries, taken) + told
    entries.sort(key=lambda entry: (entry.span.start, entry.body.start))
    entries = entries[:MOST_ENTRIES]
    heads = _heads(text, found, mails)
    parts = _parts(entries, mails)
    bodies = {entry.body for entry in entries}
    cuts = [*bodies, *_beside(found.rows, entries)]
    spans = [entry.span for entry in entries] + taken + found.furniture
    return Records(
        tuple(entries),
        tuple(parts),
        tuple(heads),
        tuple(_fated(found, mails, referred)),
        tuple(cut(text, passages, cuts, spans)),
        tuple(_notes(len(told) + len(found.entries), len(mails))),
    )


def _add_lists(text: str, all_lines: Sequence[lines.TextLine], found: FoundEntries) -> None:
    """The births, marriages and deaths of a pedigree, and the members of a list."""
    taken = [entry.span for entry in found.entries]
    born = vitals.find(text, all_lines, taken)
    spans = [*taken, *(entry.span for entry, _ in born)]
    starts = {all_lines[at].start for at in vitals.touched(all_lines, spans)}
    lists = (
        *listed.find(text, all_lines, starts),
        *listed.in_one_line(text, all_lines, starts),
        *listed.posts(text, all_lines, starts),
    )
    for entry, dated in (*born, *lists):
        found.entries.append(entry)
        if entry.head is not None:
            found.heads.append(expression(text, entry.head, dated))
            found.fated.append(Fated(entry.head, Fate.ROW, DATES_ROW))


def _drop(found: FoundEntries, referred: Sequence[Span]) -> None:
    """No row begins with what names a case, a law or a file."""
    named = Cover(referred)
    found.entries[:] = [e for e in found.entries if not (e.head and named.touches(e.head))]


def _notes(entries: int, mails: int) -> Iterator[told_of.Message]:
    if entries > MOST_ENTRIES:
        yield told_of.Message("note.first-entries", (MOST_ENTRIES,))
    if mails >= messages.MOST:
        yield told_of.Message("note.first-apart", (messages.MOST,))


def _told(text: str, mails: Sequence[MessageRecord]) -> list[RecordEntry]:
    """Each message as an entry, and each line of it."""
    entries = []
    around: list[MessageRecord] = []
    for message in mails:
        around = [one for one in around if one.body.contains(message.head)]
        told = messages.entry(text, message, around[::-1])
        entries += [told] if told else []
        around.append(message)
    for span, message in messages.lines_of(text, mails):
        when = message.dated.when if message.dated else None
        entries.append(RecordEntry(span, span, message.kind, when, message.date, is_whole=False))
    return entries


def _apart(entries: Sequence[RecordEntry], taken: Sequence[Span]) -> list[RecordEntry]:
    """Entries that are no line of a message's head."""
    covered = Cover(taken)
    return [entry for entry in entries if not covered.touches(entry.span)]


def _beside(rows: Sequence[Span], entries: Sequence[RecordEntry]) -> Iterator[Span]:
    """Rows that touch no entry."""
    covered = Cover(entry.span for entry in entries)
    return (row for row in rows if not covered.touches(row))


def _heads(text: str, found: FoundEntries, mails: Sequence[MessageRecord]) -> list[TimeExpression]:
    heads = {head.span: head for head in found.heads}
    for message in mails:
        if message.dated and message.date:
            heads[message.date] = expression(text, message.date, message.dated)
    kept: list[TimeExpression] = []
    for head in sorted(heads.values(), key=lambda one: one.span):
        if not kept or kept[-1].span.end <= head.span.start:
            kept.append(head)
    return kept


def _parts(entries: Sequence[RecordEntry], mails: Sequence[MessageRecord]) -> list[Part]:
    parts = [messages.part(message) for message in mails if message.body]
    for entry in entries:
        if entry.kind is PartKind.MESSAGE or entry.when is None or not entry.when.is_exact_day:
            continue
        if entry.kind not in {PartKind.QUOTED, PartKind.FORWARDED}:
            when = entry.when
            parts.append(Part(entry.body, entry.kind, _published(when, entry.head)))
    return sorted(parts, key=lambda part: (part.span.start, -part.span.end))


def _published(when: When, head: Span | None) -> Published:
    written = day(*moment.civil_day(when.earliest // moment.DAY))
    return Published(written, PublishedFrom.HEADER, head)


def _fated(
    found: FoundEntries, mails: Sequence[MessageRecord], referred: Sequence[Fated]
) -> Iterator[Fated]:
    yield from found.fated
    yield from referred
    for message in mails:
        yield Fated(message.head, Fate.QUOTED_HEAD, HEADS_MESSAGE)


def cut(
    text: str, passages: Sequence[Passage], bodies: Sequence[Span], whole: Sequence[Span]
) -> Iterator[Passage]:
    """The passages with each body as one of its own and the heads as furniture."""
    if not whole and not bodies:
        yield from passages
        return
    edges = sorted(_edges(bodies, whole))
    starts = [start for start, _, _ in edges]
    for passage in passages:
        at = max(0, bisect_left(starts, passage.span.start) - 1)
        yield from _pieces(text, passage, edges[at:], passage.span)


def _edges(bodies: Sequence[Span], whole: Sequence[Span]) -> set[tuple[int, int, bool]]:
    """Stretches in order that never overlap: bodies, and what of a row is none."""
    found: set[tuple[int, int, bool]] = set()
    done = 0
    kept: list[Span] = []
    for body in sorted(set(bodies)):
        if body and body.start >= done:
            kept.append(body)
            done = body.end
    found |= {(body.start, body.end, True) for body in kept}
    starts = [body.start for body in kept]
    reached = 0
    for span in sorted(set(whole)):
        at = max(reached, span.start)
        number = max(0, bisect_left(starts, at) - 1)
        while at < span.end:
            following = next((b for b in kept[number:] if b.end > at), None)
            if following is None or following.start >= span.end:
                found.add((at, span.end, False))
                break
            if following.start > at:
                found.add((at, following.start, False))
            at = following.end
        reached = max(reached, span.end)
    return found


def _pieces(
    text: str, passage: Passage, edges: Sequence[tuple[int, int, bool]], span: Span
) -> Iterator[Passage]:
    at = span.start
    for start, end, is_body in edges:
        if end <= at:
            continue
        if start >= span.end:
            break
        if start > at:
            yield from _piece(text, Span(at, start), passage.kind)
        stop = min(end, span.end)
        kind = _body_kind(passage.kind) if is_body else PassageKind.FURNITURE
        yield from _piece(text, Span(max(at, start), stop), kind)
        at = stop
    if at < span.end:
        yield from _piece(text, Span(at, span.end), passage.kind)


def _body_kind(kind: PassageKind) -> PassageKind:
    return PassageKind.LIST_ITEM if kind is PassageKind.LIST_ITEM else PassageKind.PARAGRAPH


def _piece(text: str, span: Span, kind: PassageKind) -> Iterator[Passage]:
    words = span.of(text)
    inner = words.strip()
    if inner:
        start = span.start + words.index(inner[0])
        yield Passage(Span(start, start + len(inner)), kind)
