"""Another process draws; its death is told, and it ends with the window."""

import os
import resource
import signal
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from paper import wanted

from timeline_app.settings import Settings
from timeline_app.ui.pages import artist as artists
from timeline_app.ui.pages import child
from timeline_app.ui.pages.artist import DIED, NOT_STARTED, SILENT, Artist

MOST_FILES = 256


@pytest.fixture
def artist(qtbot):
    artist = Artist()
    yield artist
    artist.close()


def test_another_process_draws(qtbot, artist, pdf):
    with qtbot.waitSignal(artist.drawn, timeout=30_000) as told:
        artist.want([wanted(pdf, 2)])
    asked, answer = told.args
    assert asked == wanted(pdf, 2)
    assert answer.has_picture
    assert artist._process.pid != os.getpid()


def test_only_what_is_wanted_last_is_begun(qtbot, artist, pdf):
    came = []
    artist.drawn.connect(lambda asked, _answer: came.append(asked.page))
    artist.want([wanted(pdf, 1), wanted(pdf, 2)])
    artist.want([wanted(pdf, 5), wanted(pdf, 4)])
    qtbot.waitUntil(lambda: 4 in came, timeout=30_000)
    assert came[-2:] == [5, 4]
    assert 2 not in came


def test_its_death_is_told_and_the_next_page_is_drawn_by_another(qtbot, artist, pdf):
    with qtbot.waitSignal(artist.drawn, timeout=30_000):
        artist.want([wanted(pdf, 1)])
    first = artist._process.pid
    os.kill(first, signal.SIGKILL)
    artist._process.join(20)
    with qtbot.waitSignal(artist.drawn, timeout=30_000) as told:
        artist.want([wanted(pdf, 2)])
    assert told.args[1].words == DIED
    with qtbot.waitSignal(artist.drawn, timeout=30_000) as told:
        artist.want([wanted(pdf, 3)])
    assert told.args[1].has_picture
    assert artist._process.pid != first


def test_closing_ends_the_process_and_a_wish_begins_anew(qtbot, artist, pdf):
    with qtbot.waitSignal(artist.drawn, timeout=30_000):
        artist.want([wanted(pdf, 1)])
    process, thread = artist._process, artist._thread
    artist.close()
    assert not thread.is_alive()
    assert artist._process is None
    assert not process.is_alive()
    with qtbot.waitSignal(artist.drawn, timeout=30_000) as told:
        artist.want([wanted(pdf, 1)])
    assert told.args[1].has_picture


def test_once_it_has_ended_no_wish_begins_anew(qtbot, artist, pdf):
    with qtbot.waitSignal(artist.drawn, timeout=20_000):
        artist.want([wanted(pdf)])
    artist.end()
    artist.want([wanted(pdf)])
    artist.prepare()
    qtbot.wait(300)
    assert artist._process is None
    assert artist._thread is None


def test_one_that_does_not_answer_is_given_up_and_the_next_page_drawn(
    qtbot, artist, pdf, monkeypatch
):
    with qtbot.waitSignal(artist.drawn, timeout=30_000):
        artist.want([wanted(pdf, 1)])
    monkeypatch.setattr(artists, "PATIENCE", 1.0)
    silent = artist._process
    os.kill(silent.pid, signal.SIGSTOP)
    with qtbot.waitSignal(artist.drawn, timeout=30_000) as told:
        artist.want([wanted(pdf, 2)])
    assert told.args[1].words == SILENT
    assert not silent.is_alive()
    monkeypatch.setattr(artists, "PATIENCE", 60.0)
    with qtbot.waitSignal(artist.drawn, timeout=60_000) as told:
        artist.want([wanted(pdf, 3)])
    assert told.args[1].has_picture


@contextmanager
def files_left(count):
    """This process may open so many more files, until it is left."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    held = []
    while (one := os.open(os.devnull, os.O_RDONLY)) < MOST_FILES:
        held.append(one)
    held.append(one)
    for one in held[:count]:
        os.close(one)
    resource.setrlimit(resource.RLIMIT_NOFILE, (MOST_FILES, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        for one in held[count:]:
            os.close(one)


@pytest.mark.parametrize("count", [0, 2])
def test_where_no_process_can_be_started_that_is_told_until_one_can(qtbot, artist, pdf, count):
    """Too many open files: none for the pipe, or none for the process at its other end."""
    assert child.draw, "what the thread imports is there before"
    first = wanted(pdf, 1)
    with files_left(count), qtbot.waitSignal(artist.drawn, timeout=30_000) as told:
        artist.want([first])
    assert told.args[1].words == NOT_STARTED
    with qtbot.waitSignal(artist.drawn, timeout=30_000) as told:
        artist.want([wanted(pdf, 2)])
    assert told.args[1].has_picture


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux binds its processes so far")
def test_who_draws_is_bound_by_the_kernel(qtbot, artist, pdf):
    with qtbot.waitSignal(artist.drawn, timeout=30_000):
        artist.want([wanted(pdf, 1)])
    status = Path(f"/proc/{artist._process.pid}/status").read_text(encoding="ascii")
    assert "Seccomp:\t2" in status
    limits = Path(f"/proc/{artist._process.pid}/limits").read_text(encoding="ascii")
    (data,) = (line for line in limits.splitlines() if line.startswith("Max data size"))
    assert str(Settings().reader_memory) in data
