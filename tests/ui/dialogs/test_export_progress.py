"""How far a long export is; it can be stopped."""

from PySide6.QtCore import Qt

from timeline_app.formats import Format, FormatKind, Loss
from timeline_app.ui import last_export
from timeline_app.ui.actions import export_actions
from timeline_app.ui.dialogs.export_progress import ExportProgress
from timeline_app.ui.exporting import ExportChoice


def slow(outgoing, path):
    """Writes nothing, but tells of it for as long as nobody cancels."""
    while True:
        outgoing.report(1, 3)


def test_a_long_export_shows_how_far_it_is_and_can_be_stopped(qtbot, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(export_actions, "PATIENCE_MS", 1)
    target = tmp_path / "out.slow"
    target.write_text("old", encoding="utf-8")
    one = Format("slow", ".slow", "Slow", FormatKind.DATA, slow, Loss())
    export_actions.export_to(desk.context, target, ExportChoice(one))
    qtbot.waitUntil(lambda: bool(desk.findChildren(ExportProgress)))
    dialog = desk.findChildren(ExportProgress)[0]
    qtbot.waitUntil(lambda: dialog._count.text() == "1 of 3 events")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog._count.text() == "1 of 3 events"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not desk.findChildren(ExportProgress))
    assert target.read_text(encoding="utf-8") == "old"
    assert not desk.context.state.text(last_export.LAST)
