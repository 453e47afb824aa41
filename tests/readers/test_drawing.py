"""Pictures drawn as pages: in the size that their reader gives them, upright, and in colour."""

import pytest
from pictures import drawn, packed
from PIL import Image

from timeline_app import readers
from timeline_app.errors import ProblemCode
from timeline_app.readers.refusals import Refused

LINES = ("The mill burnt down on 3 May 1921.",)


def seen(picture):
    """As a picture that can be looked into."""
    size = picture.width, picture.height
    return Image.frombytes("RGB", size, picture.pixels, "raw", "BGRX")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP"])
def test_a_sheet_is_as_large_as_the_paper(kind):
    picture = readers.page_drawer().draw(packed(drawn(LINES), kind=kind), 1, 1.0)
    assert picture.width == pytest.approx(8.27 * 72, abs=1)
    assert picture.height == pytest.approx(11.69 * 72, abs=1)
    ink = seen(picture).convert("L").point(lambda value: 255 * (value < 140))
    left, top, right, bottom = ink.getbbox()
    assert (left, top) == (pytest.approx(48, abs=3), pytest.approx(58, abs=5))
    assert right - left > 100
    assert bottom - top < 14


def test_a_later_page_and_one_that_is_not_there():
    data = packed(drawn(()), drawn(LINES), kind="TIFF")
    blank, written = (seen(readers.page_drawer().draw(data, n, 0.5)) for n in (1, 2))
    assert blank.getextrema() == ((255, 255),) * 3
    assert written.getextrema() != blank.getextrema()
    with pytest.raises(Refused) as told:
        readers.page_drawer().draw(data, 3, 0.5)
    assert told.value.code is ProblemCode.DAMAGED


def test_colours_stay_and_what_shines_through_is_paper():
    picture = Image.new("RGBA", (620, 877), (0, 0, 0, 0))
    picture.paste((200, 40, 10, 255), (0, 0, 310, 877))
    colours = seen(readers.page_drawer().draw(packed(picture), 1, 0.5))
    assert colours.getpixel((10, 10)) == (200, 40, 10)
    assert colours.getpixel((colours.width - 10, 10)) == (255, 255, 255)


def test_no_picture_is_drawn_larger_than_it_may_be():
    with pytest.raises(Refused, match="million dots"):
        readers.page_drawer().draw(packed(drawn(LINES)), 1, 30.0)


def test_a_torn_picture_is_refused():
    data = packed(drawn(LINES))
    with pytest.raises(Refused, match="damaged"):
        readers.page_drawer().draw(data[: len(data) // 2], 1, 1.0)
