"""PDF pages that are pictures, read where the OCR extra is installed."""

from io import BytesIO

import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from timeline_app.errors import ProblemCode
from timeline_app.model import Span
from timeline_app.readers import ocr
from timeline_app.readers.pdf.from_pdf import read_pdf
from timeline_app.readers.refusals import Refused
from timeline_app.wording import worded

WIDTH, HEIGHT = 595, 842
TYPED = [
    "The council met in Lodi on 9 May 1997 and heard the engineers of the railway board.",
    "It decided to close the old bridge to all trains until the works are finished.",
    "The mayor asked the board for a report on the costs before the end of the year.",
]
DRAWN = [
    "The viaduct was closed to all trains on 11 January 1997.",
    "Engineers measured a crack of four centimetres there.",
    "The ministry released funds for the works in the spring.",
]


def pdf(*pages):
    """A file whose pages are lines of text, or the picture of such lines."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT))
    for lines, is_picture in pages:
        if is_picture:
            canvas.drawImage(ImageReader(picture(lines)), 0, 0, WIDTH, HEIGHT)
        else:
            for number, line in enumerate(lines):
                canvas.drawString(72, 760 - 20 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def picture(lines):
    from PIL import Image, ImageDraw, ImageFont

    scale = 3
    sheet = Image.new("L", (WIDTH * scale, HEIGHT * scale), 255)
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(13 * scale)
    for number, line in enumerate(lines):
        draw.text((72 * scale, (80 + 22 * number) * scale), line, fill=0, font=font)
    return sheet


def test_without_the_extra_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setattr(ocr, "is_installed", lambda: False)
    with pytest.raises(Refused, match="ocr") as told:
        read_pdf(pdf((DRAWN, True)))
    assert told.value.code is ProblemCode.SCAN
    (note,) = [
        one
        for one in tuple(map(worded, read_pdf(pdf((TYPED, False), (DRAWN, True))).notes))
        if "icture" in one
    ]
    assert note.startswith("Page 2 is a picture")


@pytest.mark.skipif(not ocr.is_installed(), reason="the extra ocr is not installed")
def test_a_scan_is_read_and_its_words_have_their_places():
    reading = read_pdf(pdf((DRAWN, True)))
    assert DRAWN[0] in reading.text
    at = reading.text.index("11 January 1997")
    (box,) = reading.pages.rectangles(Span(at, at + len("11 January 1997")))
    assert (box.page, 75 < box.top < 85, 250 < box.left < box.right < 520) == (1, True, True)


@pytest.mark.skipif(not ocr.is_installed(), reason="the extra ocr is not installed")
def test_a_scanned_page_among_others_stands_behind_them_on_its_own_page():
    reading = read_pdf(pdf((DRAWN, True), (TYPED, False)))
    for lines, page in ((TYPED, 2), (DRAWN, 1)):
        assert reading.pages.number_at(reading.text.index(lines[0])) == page
    assert len(reading.pages.boxes) == 16 * len(reading.text)
    assert not any("is a picture" in note for note in tuple(map(worded, reading.notes)))
