"""An event's facts as JSON, for formats that let a file say more than they ask for; out and in."""

from typing import Any

from timeline_app.formats.data import cells, reading
from timeline_app.formats.data.reading import Json, Problems
from timeline_app.formats.incoming import IncomingEvent
from timeline_app.formats.outgoing import Outgoing
from timeline_app.model import Event, shown

KEY = "timeline_app"
"""Under which a format's own object holds them."""


def facts(event: Event, outgoing: Outgoing) -> Json:
    """All that a row has fields for; what is empty is left out."""
    told: Json = {
        "edtf": cells.spelled(event),
        "kind": event.kind,
        "status": event.status.value,
        "review": event.review.value,
        "confidence": round(event.confidence, 4),
        "people": cells.named(event.people),
        "organisations": cells.named(event.organisations),
        "places": cells.named(event.places),
        "tags": cells.tags(event),
        "stars": event.stars,
        "note": event.note,
        "disputed_by": cells.disputes(event),
        "passages": [cells.passage(one, outgoing) for one in event.evidence],
    }
    return {name: value for name, value in told.items() if value not in ("", None, (), [])}


def titled(event: Event, outgoing: Outgoing) -> Json:
    """The facts with the title, for a format that may have to spell the title otherwise."""
    return facts(event, outgoing) | {"title": shown.title(event.title)}


def read(told: Json, row: int, title: str, text: str, problems: Problems) -> IncomingEvent:
    """An event of them; ``text`` is the row as a person reads it."""
    date = reading.word(told.get("edtf"))
    return IncomingEvent(
        title or shown.UNTITLED,
        row,
        text,
        date,
        problems.date(row, "edtf", date),
        kind=reading.word(told.get("kind"), shown.LONGEST_KIND),
        status=reading.status(told.get("status")),
        review=reading.review(told.get("review")),
        stars=reading.number(told.get("stars")),
        note=shown.paragraphs(reading.exact(told.get("note"))),
        confidence=reading.share(told.get("confidence")),
        passages=tuple(map(reading.passage, reading.objects(told.get("passages")))),
        **_lists(told),
    )


def _lists(told: Json) -> dict[str, Any]:
    names = ("people", "organisations", "places", "tags", "disputed_by")
    return {name: reading.words(told.get(name)) for name in names}
