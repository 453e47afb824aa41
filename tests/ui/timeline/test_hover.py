"""The card at the pointer tells what it rests on."""

from types import SimpleNamespace

from at_hand import crowded, middle, point
from PySide6.QtCore import QPoint
from samples_app import lines

from timeline_app.model import moment
from timeline_app.ui.timeline.hover import LONGEST_QUOTE


def test_a_cluster_tells_its_foremost_events(view):
    from timeline_app.chart import Cluster

    cluster = Cluster(0, 10, 10, 2, moment.at(2020), moment.at(2021))
    view.change_lanes("fold", "meeting")
    dots = [item.id for item in view.stage.scene.items if item.lane == 0]
    assert dots == [1, 3]
    assert view.titles_of(cluster) == []
    view._hover_card.offer_cluster(cluster, ["Council meets"], QPoint(10, 10), 1.0)
    assert "and 1 more" in view._hover_card.text()
    assert "2 events" in view._hover_card.text()


def test_pointing_at_a_cluster_of_eight_tells_all_of_them(view):
    cluster = crowded(view)
    assert cluster.size == 8
    assert len(view.titles_of(cluster)) == 8


def card_at(view, at):
    """The words of the card that comes when the pointer rests there; "" where none comes."""
    point(view, at.x(), at.y())
    card = view._hover_card
    return card.text() if card._timer.isActive() else ""


def test_the_pointer_on_a_cluster_brings_its_card(view):
    cluster = crowded(view)
    told = card_at(view, QPoint(round(cluster.x), round(cluster.y)))
    assert "8 events" in told
    assert "click to look closer" in told
    assert card_at(view, QPoint(700, int(view.stage.frame.plot.bottom) - 4)) == ""


def test_a_long_quote_is_cut_where_the_card_ends(view):
    quote = "The bridge was closed. " * 40

    def wordy(ids):
        return {
            event: SimpleNamespace(title="Closed", words="today", quote=quote) for event in ids
        }

    view.set_source(wordy)
    view.refresh()
    told = card_at(view, middle(view, 2))
    assert quote[: LONGEST_QUOTE - 60] in told
    assert "…”" in told
    assert len(told) < len(quote)


def test_an_event_that_has_no_words_any_more_brings_no_card(view):
    """It was taken out of the file while its mark was still on the canvas."""
    at = middle(view, 2)
    view.set_source(lambda ids: {e: line for e, line in lines(ids).items() if e != 2})
    assert card_at(view, at) == ""
    assert view.stage.hover == 2
