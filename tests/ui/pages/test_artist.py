"""Another process draws; its death is told, and it ends with the window."""

import os
import signal
import sys
from pathlib import Path

import pytest
from paper import wanted

from timeline_app.settings import Settings
from timeline_app.ui.pages.artist import DIED, Artist


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


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux binds its processes so far")
def test_who_draws_is_bound_by_the_kernel(qtbot, artist, pdf):
    with qtbot.waitSignal(artist.drawn, timeout=30_000):
        artist.want([wanted(pdf, 1)])
    status = Path(f"/proc/{artist._process.pid}/status").read_text(encoding="ascii")
    assert "Seccomp:\t2" in status
    limits = Path(f"/proc/{artist._process.pid}/limits").read_text(encoding="ascii")
    (data,) = (line for line in limits.splitlines() if line.startswith("Max data size"))
    assert str(Settings().reader_memory) in data
