"""A file's pages to sheets, and which of them cannot be read as they are."""

import io

import pytest
from pypdf import PdfWriter
from pypdf.generic import NullObject
from reportlab.lib.utils import ImageReader

from timeline_app.readers.pdf.pdfium import OpenPdf
from timeline_app.readers.pdf.sheets import sheets_of

SENTENCE = "The crane fell into the harbour of Holm on the third of May and lay there. "


def opened(data):
    with OpenPdf(data) as pdf:
        return sheets_of(pdf)


def lines(count):
    def draw(canvas):
        for number in range(count):
            canvas.drawString(72, 760 - 20 * number, SENTENCE)

    return draw


def picture(share, words=""):
    """A picture over so much of the page, and words upon it."""

    def draw(canvas):
        from PIL import Image

        canvas.drawImage(ImageReader(Image.new("L", (8, 8), 128)), 0, 0, 595, 842 * share)
        canvas.drawString(72, 760, words)

    return draw


def test_each_page_is_a_sheet_with_its_size_and_number(drawn):
    found = opened(drawn(lines(2), lines(3), size=(400, 800)))
    assert [(page.label, page.width, page.height) for page in found.pages] == [
        ("1", 400.0, 800.0), ("2", 400.0, 800.0)
    ]  # fmt: skip
    assert [(one.number, one.width, one.height) for one in found.sheets] == [
        (1, 400.0, 800.0), (2, 400.0, 800.0)
    ]  # fmt: skip
    assert [len(one.stretches) for one in found.sheets] == [2, 3]
    assert not (found.damaged)
    assert not (found.pictures)
    assert not (found.unmapped)
    assert not (found.doubtful)


@pytest.mark.parametrize(
    ("share", "words", "is_picture"),
    [(1.0, "", True), (0.51, "", True), (0.49, "", False), (1.0, SENTENCE, True),
     (1.0, 2 * SENTENCE, False)],
)  # fmt: skip
def test_a_page_is_a_picture_where_one_covers_half_of_it_with_hardly_a_letter(
    drawn, share, words, is_picture
):
    pytest.importorskip("PIL")
    found = opened(drawn(lines(2), picture(share, words)))
    assert found.pictures == ([2] if is_picture else [])
    assert len(found.sheets) == 2


def test_a_page_that_lies_on_its_side_is_turned_upright(drawn):
    def lying(canvas):
        canvas.rotate(90)
        for number in range(12):
            canvas.drawString(72, -100 - 20 * number, SENTENCE)

    (sheet,) = opened(drawn(lying, size=(400, 800))).sheets
    assert (sheet.width, sheet.height) == (800.0, 400.0)
    tops = [one.top for one in sheet.stretches]
    assert tops == sorted(tops)


def grid(rules):
    def draw(canvas):
        for row in range(4):
            for column in range(3):
                canvas.drawString(72 + 150 * column, 700 - 20 * row, f"cell {row} {column}")
            if rules:
                canvas.line(60, 695 - 20 * row, 520, 695 - 20 * row)

    return draw


def test_drawn_lines_are_asked_for_where_texts_stand_side_by_side(drawn):
    ruled, bare = (opened(drawn(grid(rules))).sheets[0].rules for rules in (True, False))
    assert bare == []
    assert [(round(left, -1), round(right, -1)) for _, left, right in ruled] == [(60, 520)] * 4
    heights = [y for y, _, _ in ruled]
    assert heights == sorted(heights)


def test_and_nowhere_else(drawn):
    def underlined(canvas):
        lines(8)(canvas)
        canvas.line(60, 695, 520, 695)

    assert opened(drawn(underlined)).sheets[0].rules == []


def test_a_damaged_page_is_named_and_the_others_are_read(drawn):
    writer = PdfWriter()
    for count in (1, 2, 3):
        writer.append(io.BytesIO(drawn(lines(count))))
    writer._pages.get_object()["/Kids"][1] = NullObject()
    buffer = io.BytesIO()
    writer.write(buffer)
    found = opened(buffer.getvalue())
    assert found.damaged == [2]
    assert [(page.label, page.width > 0) for page in found.pages] == [
        ("1", True), ("2", False), ("3", True)
    ]  # fmt: skip
    assert [(one.number, len(one.stretches)) for one in found.sheets] == [(1, 1), (3, 3)]
