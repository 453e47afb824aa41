"""Five cards on the sample, once."""

import shutil

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from timeline_app.ui import file_paths
from timeline_app.ui.actions import file_actions, help_actions


@pytest.fixture
def sample(chronology):
    """The small chronology in the place of the sample."""
    file_paths.sample_file().parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(chronology, file_paths.sample_file())
    return file_paths.sample_file()


def shown(qtbot, window, path):
    desk = window.shell
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        file_actions.open_path(desk.context, path)
    QApplication.processEvents()
    return desk.features.touring


@pytest.fixture
def tour(qtbot, window, sample):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    running = shown(qtbot, window, sample)
    assert running.is_running
    return running


def press(qtbot, window, key):
    qtbot.keyClick(window.focusWidget(), key)


def test_by_keys_through_all_five_and_never_again(qtbot, window, tour, sample):
    seen = []
    for _ in range(5):
        assert window.focusWidget() is tour.card
        seen.append(tour.card.count.text())
        press(qtbot, window, Qt.Key.Key_Return)
    assert seen == [f"{number} of 5" for number in range(1, 6)]
    assert not tour.is_running
    assert not shown(qtbot, window, sample).is_running
    window.shell.menus.run("help.tour")
    assert tour.is_running


def test_escape_ends_it_for_good_and_gives_the_keyboard_back(qtbot, window, tour, sample):
    desk = window.shell
    press(qtbot, window, Qt.Key.Key_Right)
    press(qtbot, window, Qt.Key.Key_Left)
    assert tour.card.count.text() == "1 of 5"
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not tour.is_running
    assert window.focusWidget() is not tour.card
    assert desk.state.flag(help_actions.TOUR_SEEN, default=False)
    assert not shown(qtbot, window, sample).is_running


def test_escape_ends_it_wherever_the_keyboard_is(qtbot, window, tour):
    window.shell.panes.table.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not tour.is_running


def test_never_over_a_persons_own_file(qtbot, window, chronology):
    tour = shown(qtbot, window, chronology)
    assert not tour.is_running
    assert not window.shell.state.flag(help_actions.TOUR_SEEN, default=False)


def test_it_ends_with_the_sample(qtbot, window, tour, chronology):
    assert not shown(qtbot, window, chronology).is_running


def test_asked_for_on_a_persons_file_it_begins_in_a_window_of_its_own(
    qtbot, window, desk, sample, monkeypatch
):
    before = desk.session.path
    monkeypatch.setattr(
        file_actions, "open_sample", lambda context: file_actions.open_path(context, sample)
    )
    desk.menus.run("help.tour")
    other = window.windows[-1]
    qtbot.addWidget(other)
    assert other is not window
    qtbot.waitUntil(lambda: other.shell.features.touring.is_running, timeout=20_000)
    assert desk.session.path == before != sample
    assert not desk.features.touring.is_running
    other.close()


@pytest.mark.parametrize(
    "shape", [(1600, 900, 100), (1024, 640, 100), (1600, 900, 200), (700, 500, 100)]
)
def test_no_card_covers_what_it_points_at(qtbot, window, theme, tour, shape):
    width, height, text = shape
    theme.set_text_size(text)
    window.resize(width, height)
    qtbot.waitUntil(lambda: window.size() == QSize(width, height))
    for _ in range(5):
        QApplication.processEvents()
        where = tour.place
        assert tour.card.geometry() == where.card
        assert window.rect().contains(where.card)
        assert where.target.isValid()
        assert not where.card.intersects(where.target)
        press(qtbot, window, Qt.Key.Key_Return)
    theme.set_text_size(100)


def test_back_at_the_first_card_stays_there(qtbot, window, tour):
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(qtbot, window, key)
    assert tour.card.count.text() == "1 of 5"
    assert not tour.card.back.isEnabled()


def test_a_key_that_is_not_the_tours_changes_nothing(qtbot, window, tour):
    press(qtbot, window, Qt.Key.Key_X)
    assert tour.is_running
    assert tour.card.count.text() == "1 of 5"


def test_asked_for_once_more_amid_it_begins_again_and_gives_the_keyboard_back(qtbot, window, tour):
    press(qtbot, window, Qt.Key.Key_Right)
    window.shell.menus.run("help.tour")
    assert tour.card.count.text() == "1 of 5"
    for _ in range(5):
        press(qtbot, window, Qt.Key.Key_Return)
    assert not tour.is_running
    assert window.focusWidget() is not tour.card
