"""The column of the story: clicked, walked, folded, scrolled, and left where there is nothing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from seen import inks
from told import with_statements

from timeline_app.review import Story, StoryPieceKind
from timeline_app.ui.reading import column as columns
from timeline_app.ui.reading.column import StoryColumn
from timeline_app.ui.reading.tellings import EventInWords

Key, LEFT, RIGHT = Qt.Key, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def column(reading):
    return reading.column


@pytest.fixture
def told(column):
    heard = []
    column.chosen.connect(lambda event: heard.append(("chosen", event)))
    column.opened.connect(lambda: heard.append(("opened",)))
    return heard


@pytest.fixture
def empty(qtbot, theme):
    """A column with nothing to read."""
    made = StoryColumn(theme, lambda event: EventInWords(event, "", ""), lambda _event: "#000000")
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def number_of(column, part):
    return next(n for n, kind in enumerate(column.story.parts) if kind == part)


def place_in(column, number, x=60, y=20):
    """A place on a piece that is seen, in the column's pixels."""
    return QPoint(x, round(dict(column._seen())[number]) + y)


def over_fold(column, number):
    """Where a click folds, or unfolds, the statements of a piece."""
    fold, top = column.laid(number).fold.center(), dict(column._seen())[number]
    return QPoint(round(fold.x() + column._theme.pixels(columns.LEFT)), round(fold.y() + top))


def move(column, at):
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), column.viewport().mapToGlobal(QPointF(at)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    column.mouseMoveEvent(event)


def test_only_a_left_click_on_an_event_chooses_it(column, told):
    event = number_of(column, StoryPieceKind.EVENT)
    month = number_of(column, StoryPieceKind.MONTH)
    QTest.mouseClick(column.viewport(), LEFT, pos=place_in(column, month, y=5))
    QTest.mouseClick(column.viewport(), RIGHT, pos=place_in(column, event))
    assert told == []
    QTest.mouseClick(column.viewport(), LEFT, pos=place_in(column, event))
    assert told == [("chosen", column.story.values[event])]


def test_a_click_below_the_end_of_a_short_story_chooses_nothing(column, told):
    column.resize(600, 4_000)
    QTest.mouseClick(column.viewport(), LEFT, pos=QPoint(60, 3_990))
    assert told == []


def test_a_click_on_the_fold_shows_the_statements_and_one_in_them_chooses_one(reading, told):
    column = reading.column
    deed, statement, story = with_statements(reading)
    column.show_story(story)
    number = story.number_of(deed)
    QTest.mouseClick(column.viewport(), LEFT, pos=over_fold(column, number))
    assert column.is_unfolded(deed)
    assert told == []
    ((inner, area),) = column.laid(number).inner
    assert inner == statement
    top = dict(column._seen())[number]
    spot = area.center() + QPointF(column._theme.pixels(columns.LEFT), top)
    QTest.mouseClick(column.viewport(), LEFT, pos=spot.toPoint())
    assert told == [("chosen", statement)]
    QTest.mouseClick(column.viewport(), LEFT, pos=over_fold(column, number))
    assert not column.is_unfolded(deed)


def test_the_hand_shows_where_the_fold_is_and_the_event_under_it_is_lit(reading, theme):
    column = reading.column
    deed, _, story = with_statements(reading)
    column.show_story(story)
    number = story.number_of(deed)
    plain = column.viewport().grab().toImage()
    move(column, place_in(column, number, x=300))
    assert column.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor
    lit = column.viewport().grab().toImage()
    assert lit != plain
    move(column, over_fold(column, number))
    assert column.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert column.viewport().grab().toImage() == lit, "it is the same event"
    column.leaveEvent(QEvent(QEvent.Type.Leave))
    assert column.viewport().grab().toImage() == plain


def test_a_chosen_statement_is_marked_among_the_others(desk, reading):
    deed, statement, story = with_statements(reading)
    column = reading.column
    two = replace(story, below={deed: (statement, statement + 100)})
    column.show_story(two)
    desk.session.select((statement,))
    assert column.is_unfolded(deed)
    (_, first), (_, second) = column.laid(two.number_of(deed)).inner
    top = dict(column._seen())[two.number_of(deed)]
    at = QPointF(column._theme.pixels(columns.LEFT), top)
    picture = column.viewport().grab().toImage()
    one, other = (
        inks(picture.copy(area.translated(at).toRect().adjusted(1, 1, -1, -1)))
        for area in (first, second)
    )
    assert one != other


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_opens_the_passage_of_an_event_without_statements(desk, column, told, key):
    QTest.keyClick(column, key)
    assert told == [], "nothing is chosen yet"
    event = column.story.values[number_of(column, StoryPieceKind.EVENT)]
    desk.session.select((event,))
    QTest.keyClick(column, key)
    assert told == [("opened",)]


@pytest.mark.parametrize(
    "key", [Key.Key_Home, Key.Key_End, Key.Key_Down, Key.Key_Up, Key.Key_Return, Key.Key_PageDown]
)
def test_where_there_is_nothing_to_read_keys_choose_nothing(qtbot, empty, key):
    heard = []
    empty.chosen.connect(heard.append)
    empty.opened.connect(lambda: heard.append("opened"))
    qtbot.keyClick(empty, key)
    empty.verticalScrollBar().setValue(1)
    QTest.mouseClick(empty.viewport(), LEFT, pos=QPoint(60, 60))
    assert (heard, empty.top, empty.neighbour()) == ([], 0, None)


def test_of_the_last_events_the_one_before_is_read_next(desk, column):
    assert column.neighbour() is None, "nothing is chosen"
    events = [
        value for part, value in zip(column.story.parts, column.story.values, strict=True)
        if part == StoryPieceKind.EVENT
    ]  # fmt: skip
    desk.session.select((events[1],))
    assert column.neighbour() == events[2]
    desk.session.select(tuple(events[-2:]))
    assert column.neighbour() == events[-3]
    desk.session.select((9_999,))
    assert column.neighbour() is None, "what is chosen is not told"


def test_the_bar_goes_through_the_story_and_few_pieces_stay_laid_out(reading, monkeypatch):
    monkeypatch.setattr(columns, "MOST_LAID", 2)
    column = reading.column
    column.resize(500, 160)
    column.lay_again()
    bar = column.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = len(column.story) - 1
    assert last in dict(column._seen())
    assert len(column._laid) <= 2
    bar.setValue(0)
    assert column.top == 0
    column.show_story(Story())
    bar.setValue(5)
    assert column.top == 0
