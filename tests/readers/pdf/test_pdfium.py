"""What pdfium tells of a file: its letters with their places, turns and doubts; its pictures."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.errors import ProblemCode
from timeline_app.readers.pdf import pdfium
from timeline_app.readers.pdf.pdfium import ASKEW, OpenPdf
from timeline_app.readers.refusals import Refused

WORDS = "The crane fell"


def glyphs(data, index=0):
    with OpenPdf(data) as pdf, pdf.page(index) as page:
        return page.glyphs()


def words(text=WORDS, left=72, top=700):
    return lambda canvas: canvas.drawString(left, top, text)


def text_of(found):
    return "".join(map(chr, found.codes))


def test_letters_are_told_with_their_places_from_above(drawn):
    found = glyphs(drawn(words(), size=(400, 800)))
    assert text_of(found) == WORDS
    assert found.boxes.shape == (len(WORDS), 4)
    left, top, _right, bottom = found.boxes[0]
    assert left == pytest.approx(72, abs=2)
    assert 80 < top < 100 < bottom < 110
    assert (found.boxes[1:, 0] >= found.boxes[:-1, 0]).all()
    assert not found.is_guessed.any()
    assert not found.is_mirrored
    assert set(found.turns) == {0}


@pytest.mark.parametrize(
    ("degrees", "turn"), [(0, 0), (90, 3), (180, 2), (270, 1), (45, ASKEW), (2, 0), (10, ASKEW)]
)
def test_a_turned_line_is_told_in_quarters_clockwise(drawn, degrees, turn):
    def draw(canvas):
        canvas.translate(200, 400)
        canvas.rotate(degrees)
        canvas.drawString(0, 0, WORDS)

    assert set(glyphs(drawn(draw)).turns) == {turn}


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_page_that_is_shown_turned_has_its_letters_where_they_are_shown(drawn, turned):
    def draw(canvas):
        canvas.setPageRotation(turned)
        canvas.drawString(72, 300, WORDS)

    data = drawn(draw, size=(400, 800))
    found = glyphs(data)
    assert set(found.turns) == {turned // 90}
    with OpenPdf(data) as pdf, pdf.page(0) as page:
        assert (page.width, page.height) == (400, 800)
    left, top = found.boxes[0, 0], found.boxes[0, 1]
    expected = {90: (300, 72), 180: (324, 300), 270: (92, 724)}[turned]
    assert left == pytest.approx(expected[0], abs=10)
    assert top == pytest.approx(expected[1], abs=10)
    assert (found.boxes[:, 2] >= found.boxes[:, 0]).all()
    assert (found.boxes[:, 3] >= found.boxes[:, 1]).all()


def test_a_mirrored_page_is_known(drawn):
    def draw(canvas):
        canvas.translate(400, 0)
        canvas.scale(-1, 1)
        canvas.drawString(72, 700, WORDS)

    assert glyphs(drawn(draw, size=(400, 800))).is_mirrored


def test_a_page_without_a_letter_has_no_glyphs(drawn):
    found = glyphs(drawn(lambda _canvas: None))
    assert len(found.codes) == len(found.boxes) == len(found.turns) == len(found.is_guessed) == 0


def test_a_page_that_is_not_there_is_none(drawn):
    with OpenPdf(drawn(words())) as pdf:
        assert pdf.page_count == 1
        with pdf.page(1) as page:
            assert page is None


def test_a_file_says_what_it_is_and_numbers_its_pages(drawn):
    data = drawn(words(), words(), title="Der Fluß – 日本 \U0001f30a", author="Ana")
    with OpenPdf(data) as pdf:
        assert pdf.field("Title") == "Der Fluß – 日本 \U0001f30a"
        assert pdf.field("Author") == "Ana"
        assert pdf.field("Nothing") == ""
        assert [pdf.label(index) for index in range(2)] == ["1", "2"]
        assert pdf.attachment_names() == []


def test_a_file_may_be_closed_twice(drawn):
    pdf = OpenPdf(drawn(words()))
    pdf.close()
    pdf.close()


@pytest.mark.parametrize(
    ("password", "code"),
    [("", ProblemCode.PASSWORD), ("wrong", ProblemCode.PASSWORD), ("日本", ProblemCode.PASSWORD)],
)
def test_a_locked_file_asks_for_its_password(made, password, code):
    with pytest.raises(Refused) as told:
        OpenPdf(made("locked"), password)
    assert told.value.code is code
    assert (told.value.reason == pdfium._LOCKED) == (password == "")
    with OpenPdf(made("locked"), "open sesame") as pdf:
        assert pdf.page_count > 0


@settings(max_examples=40)
@given(st.binary(max_size=300), st.booleans())
def test_what_is_no_pdf_is_refused_as_damaged(data, is_headed):
    with pytest.raises(Refused) as told:
        OpenPdf((b"%PDF-1.7\n" if is_headed else b"") + data)
    assert told.value.code is ProblemCode.DAMAGED


def rules(data):
    with OpenPdf(data) as pdf, pdf.page(0) as page:
        return page.rules()


@pytest.mark.parametrize(
    ("line", "count"),
    [((60, 500, 300, 500), 1), ((60, 500, 81, 500), 0), ((60, 500, 84, 500), 1),
     ((60, 500, 60, 700), 0), ((60, 500, 300, 600), 0)],
)  # fmt: skip
def test_a_rule_runs_from_left_to_right_and_is_long_enough(drawn, line, count):
    found = rules(drawn(lambda canvas: canvas.line(*line), size=(400, 800)))
    if line[1] == line[3]:
        assert len(found) == count
    if count:
        left, top, right, bottom = found[0]
        assert (left, right) == (pytest.approx(line[0], abs=1), pytest.approx(line[2], abs=1))
        assert top == pytest.approx(300, abs=1)
        assert bottom == pytest.approx(300, abs=1)


def test_a_box_has_two_rules_its_upper_and_its_lower_edge(drawn):
    found = rules(drawn(lambda canvas: canvas.rect(60, 500, 200, 100), size=(400, 800)))
    assert sorted(round(y) for y in found[:, 1]) == [
        pytest.approx(200, abs=1),
        pytest.approx(300, abs=1),
    ]


def test_rules_within_a_form_are_where_the_form_is_put(drawn):
    def draw(canvas):
        canvas.beginForm("box")
        canvas.line(0, 0, 100, 0)
        canvas.endForm()
        canvas.saveState()
        canvas.translate(60, 500)
        canvas.scale(2, 1)
        canvas.doForm("box")
        canvas.restoreState()

    ((left, top, right, _),) = rules(drawn(draw, size=(400, 800)))
    assert (left, right) == (pytest.approx(60, abs=2), pytest.approx(260, abs=2))
    assert top == pytest.approx(300, abs=1)


def test_a_picture_of_a_page_is_drawn_on_white(drawn):
    def draw(canvas):
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, 400, 400, 400, stroke=0, fill=1)

    with OpenPdf(drawn(draw, size=(400, 800))) as pdf, pdf.page(0) as page:
        pixels = np.frombuffer(page.picture(40, 80), np.uint8).reshape(80, 40, 4)
    assert pixels[10, 20, :3].tolist() == [0, 0, 255]
    assert pixels[70, 20, :3].tolist() == [255, 255, 255]
    with OpenPdf(drawn(draw)) as pdf, pdf.page(0) as page, pytest.raises(Refused) as told:
        page.picture(10_000_000, 10_000_000)
    assert told.value.code is ProblemCode.TOO_LARGE


@given(
    st.lists(st.floats(-9, 9), min_size=6, max_size=6).map(tuple),
    st.lists(st.floats(-100, 100), min_size=4, max_size=4),
)
def test_a_moved_box_holds_its_moved_corners(matrix, edges):
    left, bottom, right, top = (
        min(edges[0], edges[2]),
        min(edges[1], edges[3]),
        max(edges[0], edges[2]),
        max(edges[1], edges[3]),
    )
    found = pdfium._moved([left, bottom, right, top], matrix)
    a, b, c, d, e, f = matrix
    for x in (left, right):
        for y in (bottom, top):
            assert found[0] <= x * a + y * c + e <= found[2]
            assert found[1] <= x * b + y * d + f <= found[3]
    assert pdfium._moved(edges, pdfium._AS_IT_IS) == (
        min(edges[0], edges[2]), min(edges[1], edges[3]),
        max(edges[0], edges[2]), max(edges[1], edges[3]),
    )  # fmt: skip
