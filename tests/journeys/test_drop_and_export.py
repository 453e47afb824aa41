"""Documents are dropped on the window, one of them unreadable; what is shown is exported."""

import csv
import json

from PySide6.QtGui import QImage

from timeline_app import formats, store
from timeline_app.formats import Options
from timeline_app.ui.actions import export_actions, file_actions
from timeline_app.ui.dialogs.import_dialog import ImportDialog, ProblemsDialog
from timeline_app.ui.exporting import ExportChoice

GOOD = "date 2021-03-04\n\nThe council voted on Tuesday to close the old bridge.\n"
BETTER = "date 2021-03-09\n\nThe mayor resigned on 8 March 2021 in Springfield.\n"


def is_said(desk, words):
    """Whether the message bar says it, or will when what stands there is dismissed."""
    return any(words in said for said, _ in desk.message._waiting)


def test_import_by_drop_and_export(qtbot, start, settled, tmp_path):
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "good.txt").write_text(GOOD, encoding="utf-8")
    (papers / "better.txt").write_text(BETTER, encoding="utf-8")
    (papers / "broken.txt").write_bytes(bytes(range(256)) * 40)
    path = tmp_path / "mine.db"
    store.open_store(path, create=True).close()
    desk = start(path).shell
    assert desk.panes.empty.isVisible()

    settled(desk, lambda: file_actions.drop(desk.context, [papers]))
    assert desk.session.shown.chronology.documents == 2
    assert len(desk.session.shown) >= 2
    assert is_said(desk, "1 could not be read")
    dialog = desk.findChild(ImportDialog)
    assert dialog._problems.topLevelItem(0).text(0) == "broken.txt"
    dialog.accept()
    desk.menus.actions["file.problems"].trigger()
    assert desk.findChild(ProblemsDialog) is not None
    desk.findChild(ProblemsDialog).accept()

    settled(desk, lambda: file_actions.drop(desk.context, [papers]))
    assert desk.session.shown.chronology.documents == 2, "the same files are no new documents"
    export_all(qtbot, desk, tmp_path)


def export_all(qtbot, desk, folder):
    for suffix in (".png", ".csv", ".json"):
        choice = ExportChoice(
            formats.of_suffix(suffix), Options(width=900, height=600, theme="dark")
        )
        done = []
        target = folder / f"out{suffix}"
        export_actions.export_to(desk.context, target, choice, lambda: done.append(True))  # noqa: B023
        qtbot.waitUntil(lambda: bool(done), timeout=60_000)  # noqa: B023
    assert QImage(str(folder / "out.png")).width() == 900
    with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == len(desk.session.shown) + 1
    data = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    assert len(data["events"]) == len(desk.session.shown)


def test_an_export_that_fails_says_why(qtbot, start, tmp_path):
    desk = start().shell
    choice = ExportChoice(formats.named("csv"), is_everything=True)
    export_actions.export_to(desk.context, tmp_path / "no folder" / "out.csv", choice)
    qtbot.waitUntil(lambda: is_said(desk, "out.csv"), timeout=30_000)
