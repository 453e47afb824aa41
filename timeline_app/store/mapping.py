"""Nouns to rows and back."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Any

from timeline_app.message import Message, from_json, to_json
from timeline_app.model import (
    Accord,
    Aspect,
    Aspects,
    DatedBy,
    EventClass,
    Factuality,
    Mention,
    Participant,
    Place,
    Precision,
    Published,
    PublishedFrom,
    Role,
    Span,
    Standing,
    TitleTier,
    When,
)

if TYPE_CHECKING:
    from timeline_app.model import Edit

WHEN_COLUMNS = (
    "start_earliest",
    "start_latest",
    "end_earliest",
    "end_latest",
    "precision",
    "edtf",
    "approximate",
    "uncertain",
)
NO_WHEN = (None, None, None, None, None, None, 0, 0)

Json = Any
_CLASSES = {one.value: one for one in EventClass}
_FACTUALITIES = {one.value: one for one in Factuality}
_WAYS = {one.value: one for one in DatedBy}
_ROLES = {one.value: one for one in Role}
_TIERS = {one.value: one for one in TitleTier}
_STANDINGS = {one.value: one for one in Standing}
_JSON = json.JSONDecoder()
# Tables, for mentions are read by the hundred thousand: to call an enumeration takes far longer.
_OLD_CELLS = 19
"""What a mention had before entries of records were told apart."""
_LATER_CELLS = 5
"""The entry, the tier of the title, how sure the date is."""


def dumped(value: Json) -> str:
    """JSON as it stands in a cell: short, the same for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def when_to_row(when: When | None) -> tuple[Any, ...]:
    """The cells of WHEN_COLUMNS."""
    if when is None:
        return NO_WHEN
    return (
        when.start_earliest,
        when.start_latest,
        when.end_earliest,
        when.end_latest,
        when.precision.value,
        when.edtf,
        int(when.approximate),
        int(when.uncertain),
    )


def when_from_row(row: Json) -> When | None:
    """A date from the cells of WHEN_COLUMNS."""
    return None if row is None or row[0] is None else _when(tuple(row))


@lru_cache(maxsize=20_000)
def _when(row: tuple[Any, ...]) -> When:
    """One date for all that is told of one day."""
    first, last, end_first, end_last, precision, edtf, approximate, uncertain = row
    return When(
        first,
        last,
        end_first,
        end_last,
        Precision(precision),
        edtf,
        bool(approximate),
        bool(uncertain),
    )


def when_to_json(when: When | None) -> Json:
    """The same cells as a list; None for no date."""
    return None if when is None else list(when_to_row(when))


def span_to_json(span: Span | None) -> Json:
    """Start and end, or None."""
    return None if span is None else [span.start, span.end]


def span_from_json(value: Json) -> Span | None:
    """The inverse of :func:`span_to_json`."""
    return None if value is None or value[0] is None else Span(value[0], value[1])


def published_to_cell(published: Published | None) -> str | None:
    """A document creation time as JSON; None where nothing says it."""
    if published is None:
        return None
    return dumped(
        [when_to_json(published.when), published.source.value, span_to_json(published.span)]
    )


def published_from_cell(cell: str | None) -> Published | None:
    """The inverse of :func:`published_to_cell`."""
    if not cell:
        return None
    row, source, span = json.loads(cell)
    when = when_from_row(row)
    if when is None:
        return None
    return Published(when, PublishedFrom(source), span_from_json(span))


def participants_to_cell(participants: tuple[Participant, ...]) -> str:
    """Participants as JSON."""
    return dumped([[p.name, p.type, p.role.value, span_to_json(p.span)] for p in participants])


def participants_from_json(rows: Json) -> tuple[Participant, ...]:
    """Participants from JSON already read."""
    return tuple(
        [
            Participant(intern(name), intern(kind), _ROLES[role], span_from_json(span))
            for name, kind, role, span in rows
        ]
    )


def places_to_cell(places: tuple[Place, ...]) -> str:
    """Places as JSON."""
    return dumped([[p.name, p.country, span_to_json(p.span)] for p in places])


def places_from_json(rows: Json) -> tuple[Place, ...]:
    """Places from JSON already read."""
    return tuple(
        Place(intern(name), intern(country), span_from_json(span)) for name, country, span in rows
    )


def mention_to_cell(mention: Mention) -> str:
    """What of a mention has no column of its own."""
    return dumped(
        [
            mention.text,
            mention.lemma,
            mention.event_class.value,
            mention.tense,
            mention.aspect,
            mention.polarity,
            mention.modality,
            mention.factuality.value,
            mention.reported_by,
            when_to_json(mention.when),
            mention.dated_by.value if mention.dated_by else None,
            mention.expression,
            mention.kind,
            mention.title,
            [[p.name, p.type, p.role.value, span_to_json(p.span)] for p in mention.participants],
            [[p.name, p.country, span_to_json(p.span)] for p in mention.places],
            round(mention.score, 6),
            round(mention.importance, 6),
            [span_to_json(span) for span in mention.repeats],
            *_later_cells(mention),
        ]
    )


def _later_cells(mention: Mention) -> list[Json]:
    """What later versions added, without what is empty at the end."""
    tier = mention.title_tier.value if mention.title_tier else None
    sure = mention.date_confidence
    standing = None if mention.standing is Standing.TEXT else mention.standing.value
    faithful = mention.title_confidence
    cells = [
        mention.entry,
        tier,
        None if sure is None else round(sure, 4),
        standing,
        None if faithful is None else round(faithful, 4),
    ]
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def mention_from_row(row: Json) -> Mention:
    """A mention from trigger start and stop, sentence start and stop, candidate, body, vector."""
    trigger_start, trigger_stop, start, stop, is_candidate, body, vector = row
    cells = _JSON.decode(body)
    later = list(cells[_OLD_CELLS:])
    entry, tier, sure, standing, faithful = (later + [None] * _LATER_CELLS)[:_LATER_CELLS]
    return Mention(
        Span(trigger_start, trigger_stop),
        cells[0],
        cells[1],
        Span(start, stop),
        _CLASSES[cells[2]],
        tense=cells[3],
        aspect=cells[4],
        polarity=cells[5],
        modality=cells[6],
        factuality=_FACTUALITIES[cells[7]],
        reported_by=cells[8],
        when=when_from_row(cells[9]),
        dated_by=_WAYS[cells[10]] if cells[10] else None,
        expression=cells[11],
        kind=intern(cells[12]),
        title=cells[13],
        participants=participants_from_json(cells[14]),
        places=places_from_json(cells[15]),
        score=cells[16],
        importance=cells[17],
        is_candidate=bool(is_candidate),
        repeats=tuple(Span(first, last) for first, last in cells[18]),
        vector=bytes(vector),
        entry=entry,
        title_tier=_TIERS[tier] if tier else None,
        date_confidence=sure,
        title_confidence=faithful,
        standing=_STANDINGS[standing] if standing else Standing.TEXT,
    )


def message_to_cell(message: Message | None) -> str:
    """A message as JSON; "" for none."""
    return "" if message is None else dumped(to_json(message))


def message_from_cell(cell: str) -> Message | None:
    """The inverse; a sentence that an older version wrote is taken apart, or kept as it is."""
    if not cell:
        return None
    is_message = cell.startswith('["')  # an older sentence may begin with a bracket: "[Ann] Lee"
    return from_json(json.loads(cell)) if is_message else _recognised(cell)


def _recognised(sentence: str) -> Message:
    from timeline_app.wording.recognising import recognised  # noqa: PLC0415 - of older files only

    return recognised(sentence)


def messages_to_cell(messages: Iterable[Message]) -> str:
    """Several messages as JSON."""
    return dumped([to_json(message) for message in messages])


def messages_from_cell(cell: str) -> tuple[Message, ...]:
    """The inverse of :func:`messages_to_cell`, also of sentences that an older version wrote."""
    if cell == "[]":
        return ()
    return tuple(
        _recognised(one) if isinstance(one, str) else from_json(one) for one in json.loads(cell)
    )


def aspects_to_cell(aspects: Aspects) -> str:
    """In what two events agree and differ, as JSON."""
    return dumped([[aspect.value, accord.value] for aspect, accord in aspects])


def aspects_from_json(rows: Json) -> Aspects:
    """The same from JSON already read."""
    return tuple((Aspect(aspect), Accord(accord)) for aspect, accord in rows)


def edit_to_cell(edit: "Edit") -> str:
    """An edit as JSON, for the record."""
    return dumped(_edit_to_json(edit))


def _edit_to_json(edit: "Edit") -> Json:
    from timeline_app.model import edits  # noqa: PLC0415 - who only reads needs none

    if isinstance(edit, edits.Together):
        parts = [_edit_to_json(one) for one in edit.edits]
        return {"edit": "Together", "edits": parts, "label": edit.label}
    return {"edit": type(edit).__name__, **asdict(edit)}
