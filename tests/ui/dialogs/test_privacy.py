"""Help → Privacy says what is in force, and claims nothing else."""

from PySide6.QtWidgets import QLabel

from timeline_app.confinement import ConfinementState
from timeline_app.message import Message
from timeline_app.settings import Settings
from timeline_app.ui import file_paths
from timeline_app.ui.actions import help_actions
from timeline_app.ui.dialogs import privacy


def told(state):
    return dict(privacy.facts(state, Settings()))


def test_what_is_enforced_is_told():
    facts = told(ConfinementState(is_offline=True, why_not=None))
    assert privacy.OFFLINE in facts["Network: blocked by the system"]
    assert "60 seconds" in facts["Reading the files of others"]
    assert "2 GB" in facts["Reading the files of others"]
    assert str(file_paths.settings_file()) in facts["Where files are kept"]
    assert "Reports of libraries to their makers: off" in facts


def test_what_is_not_enforced_is_told_with_the_reason():
    facts = told(ConfinementState(why_not=Message("network.no-filter", ("not permitted",))))
    assert "the kernel knows no such filter" in facts["Network: not blocked by the system"]
    assert privacy.READERS not in facts["Reading the files of others"]
    assert "GB" not in facts["Reading the files of others"]


def test_a_changed_environment_is_told(monkeypatch):
    monkeypatch.delenv("ORT_DISABLE_TELEMETRY")
    facts = told(ConfinementState())
    assert facts["Reports of libraries to their makers: on"] == privacy.NOT_SILENT


def test_the_menu_opens_it(qtbot, desk):
    help_actions.privacy(desk.context)
    (dialog,) = desk.findChildren(privacy.Privacy)
    words = "\n".join(each.text() for each in dialog.findChildren(QLabel))
    assert "not blocked by the system" in words, "the tests' own process is not confined"
    dialog.close()


def test_what_qt_remembers_goes_into_the_programs_folder(qapp, tmp_path):
    import os
    import subprocess
    import sys
    from pathlib import Path

    code = """
from PySide6.QtWidgets import QFileDialog
from timeline_app.ui import app
application, window = app.build()
dialog = QFileDialog()
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
dialog.done(0)
del dialog
"""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    subprocess.run(
        [sys.executable, "-c", code],
        env=kept | {"HOME": str(tmp_path)}, cwd=Path(__file__).resolve().parents[3], check=True,
    )  # fmt: skip
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.conf")}
    if sys.platform == "linux":
        assert found == {".config/timeline-app/QtProject.conf"}


def test_what_opens_other_programs_is_told_where_there_is_one(monkeypatch):
    state = ConfinementState(is_offline=True, why_not=None)
    assert privacy.OPENER not in told(state)["Network: blocked by the system"]
    monkeypatch.setattr(privacy.confinement, "opener", object)
    assert told(state)["Network: blocked by the system"].endswith(privacy.OPENER)
