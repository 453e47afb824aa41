"""The head of the reading view: month, level, known as of, and copying it all."""

import pytest

from timeline_app.model import Level
from timeline_app.model.copy_form import CopyForm
from timeline_app.ui.reading.reading_head import COPY_ALL, HEIGHT, ReadingHead


@pytest.fixture
def head(qtbot, theme):
    theme.apply()
    made = ReadingHead(theme)
    qtbot.addWidget(made)
    made.resize(900, HEIGHT)
    made.show()
    return made


def test_everything_can_be_copied_in_each_form(head):
    told = []
    head.copy_requested.connect(told.append)
    for action in head._copy.menu().actions():
        action.trigger()
    assert told == list(COPY_ALL) == list(CopyForm)


def test_any_day_or_a_chosen_one_is_asked_for(qtbot, head):
    any_day, choose = head._known_by.menu().actions()
    with qtbot.waitSignal(head.any_day_requested):
        any_day.trigger()
    with qtbot.waitSignal(head.known_by_requested):
        choose.trigger()
    head.show_known_by("3 May 2020")
    assert head._known_by.text() == "Known as of  3 May 2020 ▾"
    assert head._known_by.accessibleName() == "Known as of 3 May 2020"


@pytest.mark.parametrize(
    ("width", "day", "is_seen", "words"),
    [(900, "any day", True, "Known as of  any day ▾"), (500, "any day", False, None),
     (500, "3 May 2020", True, "Known  3 May 2020 ▾")],
)  # fmt: skip
def test_in_little_room_words_are_short_and_what_is_usual_goes(head, width, day, is_seen, words):
    head.show_known_by(day)
    head.use_words(width)
    assert head._known_by.isVisible() is is_seen
    assert words is None or head._known_by.text() == words


@pytest.mark.parametrize(("left", "has_name"), [(300, True), (60, False)])
def test_the_name_has_the_room_before_the_words(head, left, has_name):
    head.set_left(left)
    assert head.name.isVisible() is has_name
    assert head._row.contentsMargins().left() == (0 if has_name else left)


def test_the_level_is_asked_for(qtbot, head):
    with qtbot.waitSignal(head.level_chosen) as told:
        head.levels.buttons[Level.ALL].click()
    assert told.args == [Level.ALL]
    head.show_month(("May", "2020"))
    assert (head._month.text(), head._year.text()) == ("May", "2020")
