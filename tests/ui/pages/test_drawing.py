"""Pages drawn by another process: what it may draw, what it answers, and what if it dies."""

import hashlib
import json
import os
import signal
import sys
import zipfile
from pathlib import Path

import pytest

from timeline_app import confinement, pipeline, readers
from timeline_app.errors import ProblemCode
from timeline_app.settings import Settings
from timeline_app.ui.pages import wire
from timeline_app.ui.pages.artist import DIED, Artist
from timeline_app.ui.pages.child import Easel
from timeline_app.ui.pages.wire import CHANGED, MISSING, UNCHANGED, Answer, Wanted

RIGHT, WRONG = "open sesame", "open rice"


def wanted(path, page=1, **more):
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return Wanted(sha256, (str(path),), page, 0.5, **more)


@pytest.fixture
def easel():
    return Easel(readers.page_drawer(), pipeline.proven_bytes)


def test_a_page_is_drawn_in_its_size(easel, pdf):
    answer = easel.answer(wanted(pdf))
    assert (answer.width, answer.height) == (298, 421)
    assert len(answer.pixels) == 4 * 298 * 421
    assert answer.has_picture
    assert answer.state == UNCHANGED


def test_other_bytes_are_never_drawn(easel, pdf):
    asked = wanted(pdf)
    pdf.write_bytes(pdf.read_bytes() + b"\n")
    assert easel.answer(asked) == Answer(state=CHANGED)
    pdf.unlink()
    assert easel.answer(asked) == Answer(state=MISSING)


def test_the_file_is_found_where_else_it_lies(easel, pdf, tmp_path):
    asked = wanted(pdf)
    pdf.rename(tmp_path / "moved.pdf")
    moved = Wanted(asked.sha256, (*asked.paths, str(tmp_path / "moved.pdf")), 1, 0.5)
    assert easel.answer(moved).has_picture


def test_a_member_of_another_file_is_drawn(easel, pdf, tmp_path):
    pack = tmp_path / "papers.zip"
    with zipfile.ZipFile(pack, "w") as packing:
        packing.writestr("notes.txt", "Nothing happened on 3 May 2019.")
        packing.write(pdf, "court/inquiry.pdf")
    (read,) = (one for one in readers.read_all(pack) if one.member.endswith(".pdf"))
    asked = Wanted(read.sha256, (read.path,), 1, 0.5, member=read.member)
    assert read.member == "court/inquiry.pdf"
    assert easel.answer(asked) == easel.answer(wanted(pdf))
    pack.write_bytes(b"PK\x03\x04 torn")
    other = Easel(readers.page_drawer(), pipeline.proven_bytes)
    assert other.answer(asked) == Answer(state=CHANGED)
    pack.unlink()
    assert other.answer(asked) == Answer(state=MISSING)


def test_a_locked_file_wants_its_password(easel, locked_pdf):
    assert easel.answer(wanted(locked_pdf)).is_locked
    assert easel.answer(wanted(locked_pdf, password=WRONG)).is_locked
    assert easel.answer(wanted(locked_pdf, password=RIGHT)).has_picture


def test_what_is_no_page_is_refused_in_words(easel, tmp_path):
    odd = tmp_path / "odd.pdf"
    odd.write_bytes(b"%PDF-1.7 and nothing more")
    answer = easel.answer(wanted(odd))
    assert answer.code == ProblemCode.DAMAGED
    assert "damaged" in answer.words


class Stubborn:
    """A drawer on which everything goes wrong that can."""

    def __init__(self, error):
        self._error = error

    def draw(self, *_args, **_kwargs):
        raise self._error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (confinement.TimeUp(), ProblemCode.TIMEOUT),
        (MemoryError(), ProblemCode.TOO_LARGE),
        (ZeroDivisionError(), ProblemCode.UNFORESEEN),
    ],
)
def test_nothing_escapes_the_drawing(pdf, error, code):
    answer = Easel(Stubborn(error), pipeline.proven_bytes).answer(wanted(pdf))
    assert answer.code == code
    assert answer.words


def test_the_answer_comes_through_the_wire():
    answer = Answer(2, 1, CHANGED, "damaged", "it is “torn”", b"12345678")
    assert wire.unpacked(wire.head(answer), answer.pixels) == answer


@pytest.mark.parametrize(
    "head",
    [
        b"[]",
        b"no json",
        json.dumps({"width": 2, "height": -1}).encode(),
        json.dumps({"width": "2", "height": 1}).encode(),
        json.dumps({"width": 2_000, "height": 1}).encode(),
    ],
)
def test_an_answer_that_lies_is_not_believed(head):
    with pytest.raises(ValueError, match=r"picture|JSON|Expecting"):
        wire.unpacked(head, b"12345678")


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
