"""The start: nothing heavy before the first paint; our own bugs are written down and shown."""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from timeline_app.ui import app, places

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


def test_a_bug_is_logged_and_shown(qtbot, capsys):
    error = ZeroDivisionError("a bug of ours")
    app.on_bug(ZeroDivisionError, error, None)
    assert "a bug of ours" in places.log_file().read_text(encoding="utf-8")
    assert "a bug of ours" in capsys.readouterr().err
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    assert boxes
    assert "a bug of ours" in boxes[-1].detailedText()
    for box in boxes:
        box.close()
