"""A window on a small chronology, made without the language model."""

import pytest
from bridge import made_chronology
from leftovers import nothing_is_left
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtGui import QImage
from spy import MARKUP

from timeline_app import store, temporal
from timeline_app.model import (
    Level,
)
from timeline_app.ui import speech, work
from timeline_app.ui.actions import file_actions
from timeline_app.ui.session import Session
from timeline_app.ui.theme import LIGHT, Theme
from timeline_app.ui.window.main_window import MainWindow
from timeline_app.ui.window_state import MOTION, WindowState
from timeline_app.wording import told_in

__all__ = ["nothing_is_left"]
"""Fixtures from elsewhere."""


@pytest.fixture(scope="session", autouse=True)
def dates():
    """What reads typed dates is loaded, as a worker would have."""
    temporal.warm()


@pytest.fixture(autouse=True)
def own_folders(tmp_path, monkeypatch):
    """Nothing a test does reaches the folders of whoever runs it."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture
def in_german(monkeypatch):
    """What is made from here on speaks German; what was imported before keeps its English."""
    table = QTranslator()
    assert table.load(str(speech.table_of("de")))
    monkeypatch.setattr(speech, "_speech", speech._Speech("de", table, "."))
    with told_in("de"):
        yield


@pytest.fixture
def chronology(tmp_path):
    """The file of six events from two documents; the fifth is planned, the sixth undated."""
    return made_chronology(tmp_path)


@pytest.fixture
def session(qtbot):
    opened = Session()
    yield opened
    work.end_all()
    opened.close()


@pytest.fixture
def opened(qtbot, session, chronology):
    """A session with the chronology open and shown."""
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(chronology))
    return session


@pytest.fixture
def theme(qapp):
    return Theme(LIGHT)


@pytest.fixture
def state(tmp_path):
    kept = WindowState(tmp_path / "window.ini")
    kept.remember(MOTION, True)
    return kept


@pytest.fixture
def window(qtbot, state, theme):
    """A furnished window with nothing open."""
    # The window of the test before is gone, and need not be dressed once more.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply()
    shown = MainWindow(state, theme)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    shown.furnish()
    yield shown
    for one in [*shown.windows, shown]:  # the tour of the sample has a window of its own
        one.close()


@pytest.fixture
def desk(qtbot, window, chronology):
    """The desk of a window that shows the chronology."""
    desk = window.shell
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        file_actions.open_path(desk.context, chronology)
    return desk


@pytest.fixture
def id_of(chronology):
    """The id of an event by its title."""

    def find(title):
        with store.open_store(chronology, read_only=True) as reader:
            return next(event.id for event in reader.events() if event.title == title)

    return find


@pytest.fixture
def reading(qtbot, desk):
    """The story of the bridge, everything that has a date."""
    with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
        desk.session.set_filter(desk.session.filter.at(Level.ALL))
    with qtbot.waitActive(desk.window(), timeout=20_000):
        desk.window().activateWindow()
    desk.menus.run("view.reading")
    view = desk.panes.reading
    qtbot.waitUntil(lambda: len(view.column.story) > 0, timeout=20_000)
    return view


@pytest.fixture
def markup(tmp_path):
    """A text that is a picture to whoever takes it for markup."""
    picture = tmp_path / "p.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(picture))
    return MARKUP.format(picture=picture)
