"""A canvas of its own, with the keys that the window gives it."""

import pytest
from samples_app import (
    give_keys,
    lines,
    nested_chronology,
    small_chronology,
)


@pytest.fixture
def view(qtbot):
    from timeline_app.ui.theme import LIGHT, Theme
    from timeline_app.ui.timeline import TimelineView

    Theme(LIGHT).apply()  # the letters of the test before may have been larger
    made = TimelineView()
    qtbot.addWidget(made)
    made.set_reduced_motion(True)
    made.set_source(lines)
    give_keys(made)
    made.resize(1_000, 600)
    made.show()
    qtbot.waitExposed(made)
    made.set_chronology(small_chronology(), "Town")
    return made


@pytest.fixture
def nested(view):
    view.set_chronology(nested_chronology(), "Town")
    return view
