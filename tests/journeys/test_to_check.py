"""Two documents that do not fit, read by the program itself and settled by keys alone."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from timeline_app import review
from timeline_app.model import FindingKind
from timeline_app.review import Pile
from timeline_app.ui.actions import file_actions

ROOT = Path(__file__).parents[2]
MINUTES = (
    "20 March 2019\n\n"
    "The committee met in Annick on Wednesday 14 March 2019.\n\n"
    "Peter Lund repaired the crane on 12 March 2019.\n"
)
LETTER = (
    "22 March 2019\n\n"
    "Maren Oakley signed the lease on 30 February 2019.\n\n"
    "The crane fell in Annick on 15 March 2019.\n"
)
Key = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def heap(tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "minutes.txt").write_text(MINUTES, encoding="utf-8")
    (folder / "letter.txt").write_text(LETTER, encoding="utf-8")
    path = tmp_path / "crane.db"
    run("import", folder, "--db", path)
    return path


def run(*words):
    done = subprocess.run(
        [sys.executable, ROOT / "run.py", *map(str, words)],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def press(qtbot, window, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, held)


@pytest.fixture
def window(qtbot, start, heap):
    """The window with the heap open and the board widened, all by keys."""
    shown = start(heap)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    press(qtbot, shown, Key.Key_K, BOTH)
    press(qtbot, shown, Key.Key_Up, BOTH)
    return shown


def test_both_passages_take_the_window(qtbot, window):
    desk, view = window.shell, window.shell.features.checking
    kinds = [finding.kind for finding in desk.features.checks.board.piles[Pile.OPEN]]
    assert kinds == [FindingKind.IMPOSSIBLE, FindingKind.WEEKDAY]
    assert view.isVisible()
    assert desk.panes.room.is_wide
    assert not desk.panes.side.isVisible()
    assert desk.panes.lists.tabs.tabText(2) == "To check  2"
    assert desk.status.count.text().startswith("2 to check")
    assert "30 February 2019" in view.card.sides[0].words.accessibleName()
    press(qtbot, window, Key.Key_J)
    assert view.finding.kind is FindingKind.WEEKDAY
    press(qtbot, window, Key.Key_K)
    assert view.finding.kind is FindingKind.IMPOSSIBLE


def test_it_is_settled_undone_and_kept(qtbot, window, heap, settled):
    desk, view = window.shell, window.shell.features.checking
    press(qtbot, window, Key.Key_Tab)
    qtbot.keyClicks(window.focusWidget(), "a slip of the pen")
    press(qtbot, window, Key.Key_Return)
    settled(desk, lambda: press(qtbot, window, Key.Key_0))
    assert view.finding.kind is FindingKind.WEEKDAY
    settled(desk, lambda: press(qtbot, window, Key.Key_B))
    assert view.nothing.isVisible()
    assert desk.panes.lists.tabs.tabText(2) == "To check  0"
    settled(desk, lambda: press(qtbot, window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert view.finding.kind is FindingKind.WEEKDAY
    settled(desk, lambda: press(qtbot, window, Key.Key_B))

    told = json.loads(run("check", "--db", heap, "--json"))
    assert [finding["kind"] for finding in told["findings"]] == ["weekday"]
    settled(desk, lambda: file_actions.open_path(desk.context, heap))
    decided = {
        finding.kind: (review.settled_in_words(finding), finding.decision.reason)
        for finding in desk.features.checks.board.piles[Pile.SETTLED]
    }
    assert decided == {
        FindingKind.IMPOSSIBLE: ("No conflict", "a slip of the pen"),
        FindingKind.WEEKDAY: ("It stands as written", ""),
    }


def test_the_canvas_marks_what_is_to_be_checked_until_it_is_settled(qtbot, start, heap, settled):
    window = start(heap)
    desk = window.shell
    (weekday,) = (
        f for f in desk.features.checks.board.findings if f.kind is FindingKind.WEEKDAY
    )  # fmt: skip
    (event,) = weekday.events
    assert "check" in {entry.sign for entry in desk.timeline.stage.scene.legend}
    assert desk.timeline.stage.is_to_check(event)
    desk.panes.show_tab("check")
    settled(desk, lambda: desk.features.checking.answer("0"))
    desk.features.checking.show_finding(weekday.key)
    settled(desk, lambda: desk.features.checking.answer("0"))
    assert not desk.timeline.stage.is_to_check(event)
    assert "check" not in {entry.sign for entry in desk.timeline.stage.scene.legend}
