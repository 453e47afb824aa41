"""Under the text: what is known of an event, and what is doubtful."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from timeline_app.message import told as as_told
from timeline_app.model import Review, edits
from timeline_app.model.when import day
from timeline_app.ui.source.event_details import ButtonRows, EventDetails


@pytest.fixture
def details(qtbot, theme):
    theme.apply()
    made = EventDetails()
    qtbot.addWidget(made)
    qtbot.addWidget(made.buttons)
    made.resize(400, 300)
    made.show()
    made.buttons.show()
    return made


@pytest.fixture
def event(opened, id_of):
    return opened.find(id_of("Council meets"))


def test_it_tells_what_is_known(details, event):
    details.show_event(event, event.evidence[0], can_change=True)
    assert details._title.text() == "Council meets"
    assert details._when.text() == "Thu 11 June 2020"
    assert details._about.text() == "Meeting · happened · accepted · 1 independent source"
    assert not details._warnings.isVisible()
    assert not details._note.isVisible()


@pytest.mark.parametrize(
    ("changes", "part", "words"),
    [
        ({"when": None}, "_when", "undated"),
        ({"note": "ask Ana"}, "_note", "ask Ana"),
        ({"warnings": (as_told("The 11th was a Thursday."),)}, "_warnings",
         "▲ The 11th was a Thursday."),
        ({"is_hidden": True, "independent_sources": 2}, "_about",
         "Meeting · happened · accepted · 2 independent sources · hidden"),
        ({"review": Review.UNREVIEWED}, "_about",
         "Meeting · happened · not reviewed · 1 independent source"),
    ],
)  # fmt: skip
def test_what_is_so_is_said_and_what_is_not_is_not(details, event, changes, part, words):
    details.show_event(replace(event, **changes), None, can_change=True)
    assert getattr(details, part).text() == words
    assert getattr(details, part).isVisible()


def test_a_passage_that_says_another_day_is_a_doubt(details, event):
    (proof,) = event.evidence
    for when, is_doubt in ((day(2020, 6, 20), True), (day(2020, 6, 11), False)):
        details.show_event(event, replace(proof, when=when), can_change=True)
        assert details._warnings.isVisible() is is_doubt
    details.show_event(event, replace(proof, when=day(2019, 1, 1)), can_change=True)
    assert details._warnings.text() == (
        "▲ This passage says Tue 1 January 2019; the event is dated Thu 11 June 2020."
    )


def test_split_off_is_offered_where_there_is_something_to_split(details, event, opened, id_of):
    details.show_event(event, None, can_change=True)
    split = details._by_action["event.split"]
    assert not split.isVisible()
    pair = id_of("Lorry hits the bridge"), id_of("Bridge struck by lorry")
    opened.apply(edits.MergeEvents(pair))
    details.show_event(opened.find(pair[0]), None, can_change=False)
    assert split.isVisible()
    assert not any(button.isEnabled() for button in details._by_action.values())


def test_each_button_asks_for_its_action(details, event):
    asked = []
    details.asked.connect(asked.append)
    details.show_event(event, None, can_change=True)
    for button in details._by_action.values():
        button.click()
    assert asked == list(details._by_action)


@pytest.mark.parametrize(("width", "count"), [(600, 1), (150, 2)])
def test_buttons_stand_in_two_rows_where_one_has_no_room(qtbot, width, count):
    rows = ButtonRows([QPushButton(words) for words in ("One one", "Two two", "Three", "Four")])
    pane = QWidget()
    qtbot.addWidget(pane)
    rows.setParent(pane)
    pane.resize(width, 90)
    pane.show()
    for _ in range(2):
        rows.setGeometry(0, 0, width, 90)
        rows.fit()
        QApplication.processEvents()
    assert len({button.y() for button in rows._buttons}) == count
    assert all(button.geometry().right() < 190 for button in rows._buttons) or count == 1
