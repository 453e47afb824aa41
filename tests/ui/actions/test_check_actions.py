"""What does not fit is shown."""

from timeline_app.ui.actions import check_actions


def shows(desk, act):
    act()
    assert desk.panes.is_showing("check")
    assert desk.features.checking.isVisible()


EFFECTS = {"view.check": shows}


def test_each_row_does_what_it_says(desk, perform):
    assert {row.id for row in check_actions.ROWS} == set(EFFECTS)
    perform(EFFECTS)
