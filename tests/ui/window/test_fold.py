"""The timeline whole, or folded into its strip."""

import pytest
from PySide6.QtWidgets import QWidget

from timeline_app.ui.window.fold import HIDDEN, WHOLE_HEIGHT, WHOLE_WIDTH, Fold


@pytest.fixture
def fold(qtbot):
    made = Fold(QWidget())
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def test_whole_it_fills_the_pane_and_has_its_least_size(fold):
    assert fold._timeline.geometry() == fold.rect()
    assert (fold.minimumWidth(), fold.minimumHeight()) == (WHOLE_WIDTH, WHOLE_HEIGHT)
    assert not fold.is_folded


@pytest.mark.parametrize("strip", [64, 128, 0])
def test_folded_only_its_foot_is_seen(fold, strip):
    fold.fold(strip)
    fold.resize(800, strip)
    place = fold._timeline.geometry()
    assert fold.is_folded
    assert (place.height(), place.y() + place.height()) == (HIDDEN * strip, strip)
    assert fold.maximumHeight() == strip
    fold.unfold()
    fold.resize(800, 400)
    assert fold._timeline.geometry() == fold.rect()
    assert not fold.is_folded
