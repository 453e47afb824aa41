"""Pages are drawn in their size; what is no page is refused in words."""

import zipfile

import pytest
from paper import wanted

from timeline_app import confinement, pipeline, readers
from timeline_app.errors import ProblemCode
from timeline_app.ui.pages.child import Easel
from timeline_app.ui.pages.wire import CHANGED, MISSING, UNCHANGED, PictureAnswer, PictureRequest
from timeline_app.wording import told_in

RIGHT, WRONG = "open sesame", "open rice"


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
    assert easel.answer(asked) == PictureAnswer(state=CHANGED)
    pdf.unlink()
    assert easel.answer(asked) == PictureAnswer(state=MISSING)


def test_the_file_is_found_where_else_it_lies(easel, pdf, tmp_path):
    asked = wanted(pdf)
    pdf.rename(tmp_path / "moved.pdf")
    moved = PictureRequest(asked.sha256, (*asked.paths, str(tmp_path / "moved.pdf")), 1, 0.5)
    assert easel.answer(moved).has_picture


def test_a_member_of_another_file_is_drawn(easel, pdf, tmp_path):
    pack = tmp_path / "papers.zip"
    with zipfile.ZipFile(pack, "w") as packing:
        packing.writestr("notes.txt", "Nothing happened on 3 May 2019.")
        packing.write(pdf, "court/inquiry.pdf")
    (read,) = (one for one in readers.read_all(pack) if one.member.endswith(".pdf"))
    asked = PictureRequest(read.sha256, (read.path,), 1, 0.5, member=read.member)
    assert read.member == "court/inquiry.pdf"
    assert easel.answer(asked) == easel.answer(wanted(pdf))
    pack.write_bytes(b"PK\x03\x04 torn")
    other = Easel(readers.page_drawer(), pipeline.proven_bytes)
    assert other.answer(asked) == PictureAnswer(state=CHANGED)
    pack.unlink()
    assert other.answer(asked) == PictureAnswer(state=MISSING)


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
    with told_in("de"):
        assert "beschädigt" in answer.words


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
