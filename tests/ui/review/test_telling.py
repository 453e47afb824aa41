"""All that the card shows of one event, gathered."""

from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.review import telling


def told(opened, theme, event, number=0):
    found = opened.find(event)
    proof = found.evidence[number] if found.evidence else None
    document = opened.store.documents.one(proof.document) if proof is not None else None
    return telling.told(opened, LaneColours(opened, theme), found, (proof, document), ())


def test_the_event_with_its_kind_its_colour_and_its_place_in_time(opened, theme):
    event = opened.shown.rows[3]
    found = told(opened, theme, event)
    assert found.event.id == event
    assert found.lane == opened.find(event).kind.capitalize()
    assert found.lane_colour.startswith("#")
    assert found.read_from


def test_of_a_closed_chronology_there_is_nothing_to_choose(opened, theme):
    event = opened.shown.rows[3]
    found = opened.find(event)
    opened.close()
    gathered = telling.told(opened, LaneColours(opened, theme), found, (None, None), ())
    assert gathered.choices == ()
