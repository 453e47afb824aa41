"""A folder is read into a new chronology: events come while the reading goes on, and it pauses."""

import pytest

from timeline_app import store
from timeline_app.settings import Settings
from timeline_app.ui import importing
from timeline_app.ui.actions import file_actions
from timeline_app.ui.dialogs.import_dialog import GO_ON, PAUSE, ImportDialog

TEXT = "Ana Silva visited Porto on {} May 2020. The council met in Lodi on {} June 2020.\n\n"


@pytest.fixture
def papers(tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(1, 25):
        text = TEXT.format(number, number) * 40
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _at_once(monkeypatch):
    monkeypatch.setattr(importing, "in_force", lambda: Settings(first_events=0, workers=1))


def test_first_events_come_while_documents_are_read(qtbot, start, tmp_path, papers):
    store.open_store(tmp_path / "other.db", create=True).close()
    desk = start(tmp_path / "other.db").shell
    path = tmp_path / "mine.db"
    running = desk.context.running
    file_actions.add_to_new(desk.context, [papers], path)
    seen = []

    def has_some():
        is_here = desk.session.path == path and desk.session.shown is not None
        if is_here and len(desk.session.shown) and running.job is not None:
            seen.append((len(desk.session.shown), desk.session.can_change))
        return bool(seen)

    qtbot.waitUntil(has_some, timeout=60_000)
    assert seen[0][0] > 0
    running.job.pause()
    dialog = desk.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog._pause.text() == GO_ON, timeout=5_000)
    qtbot.wait(1_500)
    done = running.job.tally.done
    qtbot.wait(1_000)
    assert running.job.tally.done == done < 24, "nothing is read during a pause"
    dialog._pause.click()
    assert dialog._pause.text() == PAUSE
    qtbot.waitUntil(lambda: running.job is None, timeout=120_000)
    qtbot.waitUntil(lambda: desk.session.shown.chronology.documents == 24, timeout=30_000)
    assert desk.session.can_change
