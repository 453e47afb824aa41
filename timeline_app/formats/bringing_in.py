"""Somebody's chronology into ours: each row an event, the row itself its passage.

The file becomes a document whose text is its rows; an event that a row names a passage for, in a
document that is there, has that as a proof too.  Rows that are events already are passed over, so
that the same file brought in twice adds nothing; what may be one with another event is asked.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import errors, pipeline
from timeline_app.formats.data.reading import exact, sha256_of
from timeline_app.formats.incoming import (
    Incoming,
    IncomingEvent,
    IncomingProblem,
)
from timeline_app.formats.quoted_places import Sources
from timeline_app.model import (
    MOST_STARS,
    Changes,
    Dispute,
    Document,
    Part,
    PartKind,
    Passage,
    PassageKind,
    Review,
    Span,
    Status,
    edits,
    shown,
)
from timeline_app.paths import as_text
from timeline_app.wording import ENGLISH, counted, told_in

if TYPE_CHECKING:
    from timeline_app.store import Store

_LONGEST_TITLE, _LONGEST_KIND, _LONGEST_NAME, _LONGEST_NOTE = 500, 60, 200, 100_000
"""Letters that the store takes; what is longer is cut, and told."""
_CHANGED = "the file was changed since its rows were read; read it again, and look at them"
_OTHERWISE = (
    "this file was read as a document already; withdraw it first, then bring it in as a chronology"
)


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What came of bringing a file in."""

    events: int
    """So many rows became events."""
    known: int = 0
    """So many were events already."""
    undated: int = 0
    """Of those that came in: so many have no date that could be read."""
    doubles: int = 0
    """So many pairs may be one event: a person is asked."""
    problems: tuple[IncomingProblem, ...] = ()
    changes: Changes = field(default_factory=Changes)


def bring_in(store: "Store", path: Path, incoming: Incoming) -> BroughtIn:
    """Every row that is no event yet, as one step that can be undone.

    Raises UnreadableDocument where the file is gone, is another by now, or was read as a document,
    and what an edit raises.
    """
    document, spans = _document(store, path, incoming)
    taken, before = store.brought_in.rows(document), _rows_of_older(store, document)
    new = [
        one
        for one in incoming.events
        if one.row in spans and spans[one.row] not in taken and _line(one) not in before
    ]
    problems: list[IncomingProblem] = list(incoming.problems)
    sources = Sources(store)
    added = tuple(_addition(one, document, spans[one.row], sources, problems) for one in new)
    known = len(incoming.events) - len(new)
    if not added:
        return BroughtIn(0, known, problems=tuple(problems))
    with told_in(ENGLISH):  # the history keeps it
        label = f"Bring in {counted(len(added), 'row')}"
    changes = store.apply(edits.Together(added, label))
    doubles = pipeline.find_doubles(store)
    undated = sum(one.when is None for one in added)
    return BroughtIn(len(added), known, undated, doubles, tuple(problems), changes)


def _document(store: "Store", path: Path, incoming: Incoming) -> tuple[int, Mapping[int, Span]]:
    """The document that the file is, and where each of its rows stands in it."""
    digest = sha256_of(path)
    if incoming.sha256 and incoming.sha256 != digest:
        raise errors.UnreadableDocument(path, _CHANGED)
    number = store.documents.with_bytes(digest)
    if number is None:
        document = as_document(path, digest, incoming)
        number = pipeline.put_in(store, pipeline.digest(document))
    else:
        document = store.documents.one(number)
        if not document.is_chronology:
            raise errors.UnreadableDocument(path, _OTHERWISE)
    return number, dict(_rows_of(document))


def _rows_of_older(store: "Store", document: int) -> frozenset[str]:
    """The rows that are events by an older version of the same file: they come in once."""
    older: defaultdict[int | None, list[int]] = defaultdict(list)
    for row in store.documents.all():
        older[row.superseded_by].append(row.id)
    found: set[str] = set()
    waiting = list(older[document])
    while waiting:
        one = waiting.pop()
        text = store.documents.one(one).text
        found |= {span.of(text) for span in store.brought_in.rows(one)}
        waiting += older[one]
    return frozenset(found)


def _line(one: IncomingEvent) -> str:
    # At a NUL the store's own look at a passage would end.
    return " ".join(exact(one.text or one.title).replace("\0", " ").split())


def as_document(path: Path, sha256: str, incoming: Incoming) -> Document:
    """The rows as a text, each on a line of its own: the same for the same rows."""
    lines = [_line(one) for one in incoming.events]
    ends = _ends(lines)
    spans = [Span(end - len(line), end) for line, end in zip(lines, ends, strict=True)]
    parts = tuple(
        Part(span, PartKind.BROUGHT_IN, heading=f"row {one.row}")
        for span, one in zip(spans, incoming.events, strict=True)
    )
    return Document(
        as_text(path.absolute()),
        sha256,
        "\n".join(lines),
        shown.line(", ".join(filter(None, (path.stem, exact(incoming.title))))),
        passages=tuple(Passage(span, PassageKind.TABLE_ROW) for span in spans),
        parts=parts,
    )


def _ends(lines: Sequence[str]) -> Iterator[int]:
    at = -1
    for line in lines:
        at += 1 + len(line)
        yield at


def _rows_of(document: Document) -> Iterator[tuple[int, Span]]:
    for part in document.parts:
        number = part.heading.removeprefix("row ")
        if part.kind is PartKind.BROUGHT_IN and number.isdecimal():
            yield int(number), part.span


def _addition(
    one: IncomingEvent,
    document: int,
    span: Span,
    sources: Sources,
    problems: list[IncomingProblem],
) -> edits.AddEvent:
    """The row as an edit; what is longer than an event may hold is cut, and told."""
    also = tuple(_further(one, sources))
    title = _fitting(one.title.strip() or _line(one), _LONGEST_TITLE)
    wanted = edits.AddEvent(
        title=title,
        when=one.when,
        kind=_fitting(one.kind, _LONGEST_KIND) or "other",
        status=one.status or Status.HAPPENED,
        note=_fitting(one.note, _LONGEST_NOTE),
        document=document,
        span=span,
        time=_words_of_time(one, span),
        people=_all_fitting(one.people, _LONGEST_NAME),
        organisations=_all_fitting(one.organisations, _LONGEST_NAME),
        places=_all_fitting(one.places, _LONGEST_NAME),
        tags=_all_fitting(one.tags, _LONGEST_KIND),
        stars=_stars(one, problems),
        disputes=tuple(map(_dispute, one.disputed_by)),
        review=one.review or Review.ACCEPTED,
        also=also,
        label="Bring in",
    )
    if _is_cut(one, wanted):
        reason = "something in it is longer than an event may hold, and was cut"
        problems.append(IncomingProblem(one.row, "", reason))
    return wanted


def _stars(one: IncomingEvent, problems: list[IncomingProblem]) -> int | None:
    if one.stars is None or 0 <= one.stars <= MOST_STARS:
        return one.stars
    reason = f"{one.stars:,} stars: an event has 0 to {MOST_STARS} of them, and this one got none"
    problems.append(IncomingProblem(one.row, "", reason))
    return None


def _fitting(text: str, most: int) -> str:
    text = exact(text)
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _all_fitting(told: Sequence[str], most: int) -> tuple[str, ...]:
    return tuple(_fitting(one, most) for one in told)


def _is_cut(one: IncomingEvent, wanted: edits.AddEvent) -> bool:
    told = (one.title, one.kind or "other", one.note)
    names = (one.people, one.organisations, one.places, one.tags)
    taken = (wanted.people, wanted.organisations, wanted.places, wanted.tags)
    return told != (wanted.title, wanted.kind, wanted.note) or names != taken


def _dispute(words: str) -> Dispute:
    who, _, what = words.partition(": ")
    return Dispute(_fitting(who, _LONGEST_NAME), _fitting(what, _LONGEST_TITLE))


def _words_of_time(one: IncomingEvent, span: Span) -> Span | None:
    """Where the row says when, as it was written there, read or not."""
    at = _line(one).find(one.date) if one.date else -1
    return None if at < 0 else Span(span.start + at, span.start + at + len(one.date))


def _further(one: IncomingEvent, sources: Sources) -> Iterator[edits.FurtherPassage]:
    """The passages that stand, word for word, in documents that are here."""
    found: set[tuple[int, Span]] = set()
    for passage in one.passages:
        place = sources.place_of(passage)
        if place is not None and place not in found:
            found.add(place)
            yield edits.FurtherPassage(*place, passage.role)
