"""The start: nothing heavy before the first paint; our own bugs are written down and shown."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from timeline_app import crashes
from timeline_app.ui import app, file_paths
from timeline_app.ui.actions import file_actions, help_actions
from timeline_app.ui.dialogs.crash_reports import CrashReports

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("numpy", "onnxruntime", "dateparser", "sqlite_utils", "sqlite3", "PySide6.QtSvg")
FEATURES = (
    "calendar", "checking", "dialogs", "inspector", "names", "palette", "presenting", "printing",
    "reading", "review",
)  # fmt: skip
"""Rooms that nobody has looked at yet when the window stands."""

SCRIPT = f"""
import json, sys
from timeline_app.ui import app
application, window = app.build()
def painted():
    print(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))
    application.quit()
window.first_painted.disconnect()
window.first_painted.connect(painted)
window.show()
application.exec()
"""


def test_nothing_heavy_is_loaded_at_the_first_paint(tmp_path):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert json.loads(ended.stdout) == []


def test_even_the_furnished_window_loads_nothing_heavy(tmp_path):
    script = SCRIPT.replace("def painted():", "def painted():\n    window.furnish()")
    script = script.replace(", 'PySide6.QtSvg'", "")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    assert json.loads(ended.stdout) == []


def test_no_feature_and_no_dialog_is_loaded_before_somebody_asks_for_it(tmp_path):
    script = f"""
import sys
from timeline_app.ui import app
application, window = app.build()
window.furnish()
rooms = [f"timeline_app.ui.{{name}}." for name in {FEATURES!r}]
early = {{"timeline_app.ui.checking.checks", "timeline_app.ui.dialogs.file_questions"}}
loaded = [name for name in sys.modules if name.startswith(tuple(rooms)) and name not in early]
assert not loaded, loaded
for _ in window.shell.palette_card, window.shell.features.checking:
    pass
assert any(name.startswith(tuple(rooms)) and name not in early for name in sys.modules)
window.shell.features.checking.end()
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip


def test_a_bug_is_logged_and_shown_without_anybodys_words(qtbot, capsys):
    error = ZeroDivisionError("division by Steve Jobs")
    app.on_bug(ZeroDivisionError, error, None)
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    assert boxes
    (report,) = crashes.kept()
    for told in (
        file_paths.log_file().read_text(encoding="utf-8"),
        report.read_text(encoding="utf-8"),
        capsys.readouterr().err,
        boxes[-1].detailedText(),
    ):
        assert "ZeroDivisionError: division by …" in told
        assert "Jobs" not in told
    assert crashes.new() == [], "it was shown just now"
    for box in boxes:
        box.close()


def test_a_bug_behind_a_dialog_is_told_at_the_next_start(qtbot, desk):
    dialog = QDialog(desk.window())
    dialog.setModal(True)
    dialog.show()
    app.on_bug(ZeroDivisionError, ZeroDivisionError("a bug of ours"), None)
    dialog.close()
    help_actions.tell_of_crashes(desk.context)
    assert desk.message.words == help_actions.ENDED
    help_actions.crash_reports(desk.context)
    (shown,) = desk.findChildren(CrashReports)
    assert "ZeroDivisionError" in shown.words.toPlainText()
    assert crashes.new() == []
    shown.copy_words()
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    shown.delete_all()
    assert crashes.kept() == []


def test_without_a_failure_nothing_is_said(qtbot, desk):
    help_actions.tell_of_crashes(desk.context)
    assert not desk.message.words
    help_actions.crash_reports(desk.context)
    assert not desk.findChildren(CrashReports)


def test_documents_named_at_the_start_begin_a_chronology_of_their_own(qtbot, window, tmp_path):
    (tmp_path / "letters").mkdir()
    asked = []
    window.shell.context.ask.target = lambda *told, **_more: asked.append(told[0])
    file_actions.begin(window.shell.context, [tmp_path / "letters"])
    assert asked == ["Keep the chronology in"]


def test_a_chronology_named_at_the_start_is_opened_whatever_its_name(qtbot, window, chronology):
    renamed = chronology.rename(chronology.with_name("the bridge.case"))
    session = window.shell.session
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        file_actions.begin(window.shell.context, [renamed])
    assert session.path == renamed
