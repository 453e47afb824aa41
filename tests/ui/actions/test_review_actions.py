"""The way into review mode."""

from timeline_app.ui.actions import review_actions


def begins(desk, act):
    act()
    assert desk.stages.stage == review_actions.STAGE
    assert desk.features.review.isVisible()


EFFECTS = {"review.begin": begins}


def test_each_row_does_what_it_says(desk, perform):
    assert {row.id for row in review_actions.ROWS} == set(EFFECTS)
    perform(EFFECTS)


def test_with_nothing_open_there_is_nothing_to_review(window):
    before = window.shell.stages.stage
    review_actions.begin(window.shell.context)
    assert window.shell.stages.stage == before != review_actions.STAGE
