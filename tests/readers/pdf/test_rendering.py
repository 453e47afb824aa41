"""Pages as pictures, and the words under their boxes."""

import numpy as np
import pytest

from timeline_app import readers
from timeline_app.errors import ProblemCode
from timeline_app.model import Span
from timeline_app.readers.pdf import from_pdf
from timeline_app.readers.refusals import Refused

RIGHT = "open sesame"


def ink(picture):
    pixels = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width, 4)
    return (pixels[:, :, :3] < 128).any(axis=2)


def test_every_word_lies_under_its_boxes(made):
    data = made("two_columns")
    reading = from_pdf.read_pdf(data)
    drawer = readers.page_drawer()
    for number in (1, 2, 3):
        left = ink(drawer.draw(data, number, 2.0)).copy()
        total = left.sum()
        for rectangle in reading.pages.rectangles(Span(0, len(reading.text))):
            if rectangle.page == number:
                edges = (rectangle.left, rectangle.top, rectangle.right, rectangle.bottom)
                a, b, c, d = (round(2 * edge) for edge in edges)
                left[b - 2 : d + 2, a - 2 : c + 2] = False
        assert total > 10_000
        assert left.sum() < 0.02 * total
    drawer.close()


def test_the_size_is_the_pages_times_the_scale(made):
    picture = readers.page_drawer().draw(made("table"), 1, 0.5)
    assert len(picture.pixels) == 4 * picture.width * picture.height
    page = from_pdf.read_pdf(made("table")).pages.pages[0]
    assert (picture.width, picture.height) == (round(page.width / 2), round(page.height / 2))


def test_locked_files_and_pages_that_are_not_there_are_told(made):
    drawer = readers.page_drawer()
    with pytest.raises(Refused) as locked:
        drawer.draw(made("locked"), 1, 1.0)
    assert locked.value.code is ProblemCode.PASSWORD
    assert drawer.draw(made("locked"), 1, 1.0, password=RIGHT).width > 0
    with pytest.raises(Refused, match="damaged"):
        drawer.draw(made("table"), 9, 1.0)
    with pytest.raises(Refused, match="too large"):
        drawer.draw(made("table"), 1, 100.0)
