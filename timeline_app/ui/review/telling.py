"""Gathers all that the card shows of one event; asks the store, draws nothing."""

from collections.abc import Callable, Sequence

from timeline_app import review
from timeline_app.model import Document, Event, Evidence, Finding
from timeline_app.ui.naming import headed
from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.review.card import CardContent
from timeline_app.ui.session import Session
from timeline_app.ui.source import why

FindingsOf = Callable[[int], Sequence[Finding]]


def told(
    session: Session,
    colours: LaneColours,
    event: Event,
    passage: tuple[Evidence | None, Document | None],
    findings: Sequence[Finding],
) -> CardContent:
    """The event as the passage in view tells it; ``passage`` has its document where it is read."""
    evidence, document = passage
    store = session.store
    choices = review.dates_of(store, event, evidence, document) if store is not None else ()
    chronology = session.shown.chronology if session.shown else None
    scene = review.scene_of(event, choices, chronology)
    return CardContent(
        event,
        headed(event.kind),
        colours.of(event.id),
        why.of_date(event, evidence),
        review.doubt_of(event, findings),
        choices,
        scene,
        _heaviest(session, scene),
    )


def _heaviest(session: Session, scene: "review.SeenStretch | None") -> str:
    """What kind of event the weightiest neighbour is."""
    if scene is None:
        return ""
    first = next((one.event for one in scene.neighbours if one.is_first), None)
    if first is None:
        return ""
    line = session.lines((first,)).get(first)
    return line.kind if line is not None and line.kind != "other" else ""
