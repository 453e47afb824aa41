"""The card at the pointer tells what it rests on."""

from at_hand import crowded
from PySide6.QtCore import QPoint

from timeline_app.model import moment


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
