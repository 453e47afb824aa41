"""How many findings were settled while somebody reviews."""

from timeline_app.ui.review.settled import SettledMeanwhile


def test_it_counts_from_the_first_card_on(session):
    settled, now = SettledMeanwhile(session), {"a"}
    settled.now = lambda: frozenset(now)
    now.add("b")
    assert settled.count == 0, "nobody has begun"
    settled.begin()
    now.update("cd")
    settled.begin()
    assert settled.count == 2
    now.remove("c")
    assert settled.count == 1


def test_another_chronology_begins_anew(opened):
    settled, now = SettledMeanwhile(opened), {"a"}
    settled.now = lambda: frozenset(now)
    settled.begin()
    now.add("b")
    opened.opened.emit()
    assert settled.count == 0
