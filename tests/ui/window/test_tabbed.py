"""Pages by their names, one of them seen."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from timeline_app.ui.window.tabbed import Tabbed


@pytest.fixture
def pane(qtbot):
    made = Tabbed("Lists")
    qtbot.addWidget(made)
    made._lay_out(QPushButton("More"), 8)
    made.told = []
    for place, name in enumerate(("one", "two")):
        made._insert(place, name, name.title(), QLabel(name))
    made.turned.connect(lambda: made.told.append(made.current))
    made.show()
    return made


def test_turning_shows_the_page_and_tells(pane):
    assert pane.current == "one"
    pane.tabs.setCurrentIndex(pane._place("two"))
    assert pane.told == ["two"]
    assert pane._pages.currentWidget().text() == "two"


def test_one_in_between_keeps_the_names_and_their_pages(pane):
    pane._insert(1, "between", "Between", QLabel("between"))
    for name in ("one", "between", "two"):
        pane.tabs.setCurrentIndex(pane._place(name))
        assert pane.current == pane._pages.currentWidget().text() == name


def test_names_are_there_once_and_none_is_made_up(pane):
    with pytest.raises(ValueError, match="a tab one already"):
        pane._insert(0, "one", "One", QWidget())
    with pytest.raises(ValueError, match="three"):
        pane._place("three")
