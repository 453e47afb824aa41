"""The chronology that this program wrote as data, read back whole (see to_json)."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from timeline_app import wording
from timeline_app.formats.data import reading
from timeline_app.formats.data.from_table import BAR
from timeline_app.formats.incoming import (
    Incoming,
    IncomingEvent,
    IncomingPassage,
    IncomingProblem,
)
from timeline_app.model import (
    Dispute,
    EvidenceRole,
    Precision,
    Review,
    Status,
    When,
    edtf,
    moment,
    shown,
)

_SCHEMA = "timeline-app-export"
_WHAT = "chronology that this program wrote as JSON"
_LONGEST_QUOTE = 300
"""Letters of a quote within the line that stands for an event."""

Json = Mapping[str, Any]


def read(path: Path, _mapping: object = None) -> Incoming:
    """Every event of the file; what cannot be read of one is a problem of its row.

    Raises UnreadableDocument.
    """
    found = reading.object_of(path, _WHAT)
    if not str(found.get("schema", "")).startswith(_SCHEMA):
        raise reading.no_such(path, _WHAT)
    documents = {reading.number(d.get("id")): d for d in reading.objects(found.get("documents"))}
    problems: list[IncomingProblem] = []
    events = []
    for row, told in enumerate(reading.objects(found.get("events")), 1):
        try:
            events.append(_event(row, told, documents))
        except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
            reason = f"it was left out: it is not as this program writes it ({error})"
            problems.append(IncomingProblem(row, "", reason))
    return Incoming(tuple(events), tuple(problems), path.stem)


def _event(row: int, told: Json, documents: Mapping[int | None, Json]) -> IncomingEvent:
    when = _when(told)
    organisations = _names(told.get("organisations", ()))
    passages = tuple(_passage(one, documents) for one in told.get("evidence", ()))
    return IncomingEvent(
        title=shown.title(reading.exact(told["title"])),
        row=row,
        text=_text(when, told, passages),
        date=wording.in_words(when) if when else "",
        when=when,
        kind=str(told.get("kind", "")),
        status=Status(told["status"]),
        people=_names(one for one in told.get("participants", ()) if one["type"] == "person"),
        organisations=organisations,
        places=_names(told.get("places", ())),
        tags=tuple(map(str, told.get("tags", ()))),
        stars=None if told.get("stars") is None else int(told["stars"]),
        note=reading.exact(told.get("note", "")),
        disputed_by=tuple(
            shown.line(Dispute(str(one["who"]), str(one.get("what", ""))).words)
            for one in told.get("disputed_by", ())
        ),
        confidence=None if told.get("confidence") is None else float(told["confidence"]),
        passages=passages,
        review=Review(told["review"]) if "review" in told else None,
    )


def _names(told: Iterable[Json]) -> tuple[str, ...]:
    return tuple(shown.line(reading.exact(one["name"])) for one in told)


def _when(told: Json) -> When | None:
    """The date by its spelling; by its bounds, where links have narrowed them.

    Raises ValueError or TypeError for what is none.
    """
    spelled = told.get("edtf")
    if spelled is None:
        return None
    when = edtf.parse(str(spelled)) if spelled else None
    if when is not None and _days_of(when) == _days_told(told):
        return when
    return _by_bounds(told, str(spelled))


def _days_of(when: When) -> list[str | None]:
    bounds = (when.start_earliest, when.start_latest, when.end_earliest, when.end_latest)
    return [moment.iso_day(bound) for bound in bounds]


def _days_told(told: Json) -> list[str | None]:
    return [told[side][bound] for side in ("start", "end") for bound in ("earliest", "latest")]


def _by_bounds(told: Json, spelled: str) -> When:
    first, second, third, fourth = _days_told(told)
    precision = Precision(told["precision"])
    marks = edtf.parse(spelled) if spelled else None
    return When(
        _begin(first),
        _end(second),
        _begin(third),
        _end(fourth),
        precision,
        spelled,
        approximate=marks.approximate if marks else False,
        uncertain=marks.uncertain if marks else False,
    )


def _begin(day: str | None) -> int:
    return moment.DISTANT_PAST if day is None else edtf.parse(day).earliest


def _end(day: str | None) -> int:
    return moment.DISTANT_FUTURE if day is None else edtf.parse(day).latest


def _passage(told: Json, documents: Mapping[int | None, Json]) -> IncomingPassage:
    document = documents.get(reading.number(told["document"]), {})
    return IncomingPassage(
        document=str(document.get("path") or document.get("title") or ""),
        quote=reading.exact(told["quote"]),
        start=int(told["start"]),
        end=int(told["end"]),
        page=str(told.get("page_label") or told.get("page") or ""),
        sha256=str(document.get("sha256", "")),
        role=EvidenceRole(told.get("role", EvidenceRole.PROVES)),
    )


def _text(when: When | None, told: Json, passages: Sequence[IncomingPassage]) -> str:
    """The event in one line, as a person reads it."""
    names = [*_names(told.get("participants", ())), *_names(told.get("places", ()))]
    quotes = [f"“{one.quote[:_LONGEST_QUOTE]}”" for one in passages[:1]]
    date = wording.in_words_or(when)
    note = reading.exact(told.get("note", ""))
    cells = [date, reading.exact(told["title"]), "; ".join(names), note, *quotes]
    return BAR.join(filter(None, (" ".join(cell.split()) for cell in cells)))
