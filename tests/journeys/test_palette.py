"""By keyboard alone, through the palette: find an event, read it, show one name, undo, a key."""

import pytest
from PySide6.QtCore import Qt

from timeline_app import resources

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHAPES = [(1024, 640, 100, "light"), (1600, 900, 100, "dark"), (3840, 2160, 200, "light")]


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """A chronology of the sample's documents."""
    from timeline_app.cli import main

    path = tmp_path_factory.mktemp("sample") / "sample.db"
    assert main(["import", str(resources.seeds()), "--db", str(path)]) == 0
    return path


class Person:
    """Somebody who has a keyboard and nothing else."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window
        self.card = window.shell.palette_card

    def press(self, *keys):
        for key in keys:
            self.qtbot.keyClick(self.card.field, key)

    def ask(self, words, *keys):
        self.qtbot.keyClick(self.window.focusWidget(), KEY.Key_K, CONTROL)
        assert self.window.focusWidget() is self.card.field
        self.qtbot.keyClicks(self.card.field, words)
        assert not self.card.grab().isNull()
        self.press(*keys)


@pytest.fixture(params=SHAPES)
def person(request, qtbot, start, sample, tmp_path):
    """At the timeline of a window of one of the shapes."""
    path = tmp_path / "story.db"
    path.write_bytes(sample.read_bytes())
    window = start(path)
    desk = window.shell
    width, height, size, theme = request.param
    desk.theme.choose(theme)
    desk.theme.set_text_size(size)
    window.resize(width, height)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: desk.session.shown.is_counted)
    desk.timeline.setFocus()
    yield Person(qtbot, window)
    desk.theme.set_text_size(100)


def test_find_and_do_by_keyboard_alone(qtbot, person):
    window, card, desk = person.window, person.card, person.window.shell
    session = desk.session
    title = session.find(session.shown.rows[0]).title
    person.ask(title)
    while card.current.words != title:
        person.press(KEY.Key_Down)
    person.press(KEY.Key_Return)
    chosen = session.selection[0]
    assert session.find(chosen).title == title
    assert window.focusWidget() is desk.timeline
    person.ask("> accept", KEY.Key_Return)
    assert session.find(chosen).review == "accepted"
    person.ask("> undo", KEY.Key_Return)
    assert session.find(chosen).review == "unreviewed"
    name = session.shown.counts["person"][0][0]
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        person.ask(f"@{name}", KEY.Key_Return)
    assert session.filter.people == {name}
    person.ask("", KEY.Key_Escape)
    assert window.focusWidget() is desk.timeline
