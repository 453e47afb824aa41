"""Pictures of pages, read by the real engine; where the extra is not installed, they wait."""

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app import pipeline, readers
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.readers import ocr
from timeline_app.readers.from_picture import draw_picture, read_picture
from timeline_app.readers.reading import Reading
from timeline_app.readers.refusals import Refused
from timeline_app.wording import worded

pytestmark = pytest.mark.skipif(not ocr.is_installed(), reason="the extra ocr is not installed")
if ocr.is_installed():
    from pictures import DPI, drawn, packed
    from PIL import Image

ROOT = Path(__file__).parents[2]
LINES = [
    "The old bridge was closed to all trains on 11 January 1997.",
    "Engineers measured a crack of four centimetres on 24 January 1997.",
    "The ministry released funds for the works on 17 February 1997.",
    "The panel rejected the claim of the builders on 19 June 1997.",
]
TEXT = " ".join(LINES)


def words(text):
    return [word.strip(".,") for word in text.split()]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "WEBP"])
def test_each_sort_of_picture(tmp_path, kind):
    path = tmp_path / f"scan.{kind.lower()}"
    path.write_bytes(packed(drawn(LINES), kind=kind))
    document = readers.read(path)
    assert words(document.text) == words(TEXT)
    assert worded(document.notes[0]) == "The text was read from a picture."


def test_pages_of_a_tiff_and_places_on_them():
    reading = read_picture(packed(drawn(LINES[:2]), drawn(LINES[2:]), kind="TIFF"))
    assert words(reading.text) == words(TEXT)
    assert [page.label for page in reading.pages.pages] == ["1", "2"]
    assert reading.pages.pages[0].width == pytest.approx(595, abs=2)
    at = reading.text.index("ministry")
    (place,) = reading.pages.rectangles(type(reading.blocks[0].span)(at, at + 8))
    # The second page's first line, which was drawn 120 dots from the top and 100 from the left.
    assert place.page == 2
    assert 120 * 72 / DPI - 3 < place.top < place.bottom < 150 * 72 / DPI
    assert place.left > 100 * 72 / DPI


def test_columns_are_read_one_after_the_other():
    page = drawn([line[:38] for line in LINES * 9], size=8, dpi=200)
    page.paste(
        drawn([line[-38:] for line in LINES * 9], size=8, dpi=200).crop((90, 0, 800, 2338)),
        (900, 0),
    )
    text = read_picture(packed(page, dpi=200)).text
    assert text.rindex("The old bridge") < text.index("1997.")


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_page_that_lies_on_its_side(turns):
    page = drawn(LINES * 3).rotate(90 * turns, expand=True)
    assert words(read_picture(packed(page)).text) == words(" ".join(LINES * 3))


def test_a_skewed_and_blurred_page():
    page = drawn(LINES * 3, blur=0.7).rotate(1.5, fillcolor=255)
    found = words(read_picture(packed(page, kind="JPEG")).text)
    wanted = words(" ".join(LINES * 3))
    assert sum(word in found for word in wanted) >= 0.95 * len(wanted)


DAYS = {"1997-01-11", "1997-01-24", "1997-02-17", "1997-06-19"}


@pytest.mark.parametrize("blur", [0.0, 0.8, 1.2])
def test_a_day_is_read_right_or_is_uncertain(tmp_path, blur):
    path = tmp_path / "scan.png"
    path.write_bytes(packed(drawn(LINES, size=10, dpi=100, blur=blur), dpi=100))
    found = pipeline.digest(readers.read(path))
    days = [m.when for m in found.mentions if m.when is not None and m.when.is_exact_day]
    assert all(day.uncertain or day.edtf in DAYS for day in days)
    assert blur or {day.edtf for day in days} == DAYS


@pytest.mark.parametrize("colour", ["white", "black", "grey"])
def test_a_picture_without_words(tmp_path, colour):
    path = tmp_path / "empty.png"
    path.write_bytes(packed(Image.new("RGB", (600, 400), colour)))
    with pytest.raises(UnreadableDocument, match="no words") as problem:
        readers.read(path)
    assert problem.value.code is ProblemCode.NO_TEXT


def test_light_letters_on_a_clear_ground_and_in_other_modes():
    black = drawn(LINES)
    clear = Image.new("RGBA", black.size, (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=black.point(lambda value: 255 - value))
    for page in (clear, black.convert("P"), black.convert("RGB")):
        assert words(read_picture(packed(page)).text) == words(TEXT)


@pytest.mark.parametrize(
    ("size", "code"),
    [((80_000, 1_001), ProblemCode.TOO_LARGE), ((1_001, 80_000), ProblemCode.TOO_LARGE),
     ((30_000, 30_000), ProblemCode.TOO_LARGE), ((80_000, 1_000), ProblemCode.DAMAGED)],
)  # fmt: skip
def test_dots_are_counted_before_room_is_made_for_them(size, code):
    """The file says that it holds more than it does."""
    data = bytearray(packed(Image.new("1", (40, 30)), kind="BMP"))
    data[18:26] = struct.pack("<ii", *size)
    for read in (read_picture, lambda data: draw_picture(data, 1, 0.01)):
        with pytest.raises(Refused) as problem:
            read(bytes(data))
        assert problem.value.code is code


@pytest.mark.parametrize("size", [(3_000, 30), (30, 3_000)])
def test_a_strip_is_not_drawn_larger_than_a_page_may_be(size):
    data = packed(Image.new("L", size), dpi=72)
    assert draw_picture(data, 1, 1.0)[1:] == size
    with pytest.raises(Refused) as problem:
        draw_picture(data, 1, 30.0)
    assert problem.value.code is ProblemCode.TOO_LARGE


def test_a_file_that_is_cut_off():
    whole = packed(drawn(LINES[:2]), drawn(LINES[2:]), kind="TIFF")
    with pytest.raises(Refused) as problem:
        read_picture(whole[: len(whole) // 3])
    assert problem.value.code is ProblemCode.DAMAGED


SMALL = packed(Image.new("L", (40, 30), 200)) if ocr.is_installed() else b""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_bytes_are_a_reading_or_a_reason(data):
    mutated = bytearray(SMALL)
    for _ in range(data.draw(st.integers(0, 6))):
        mutated[data.draw(st.integers(0, len(SMALL) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(SMALL)))
    found = attempt(bytes(mutated[:cut]))
    assert isinstance(found, Reading) or found in {
        ProblemCode.DAMAGED, ProblemCode.NO_TEXT, ProblemCode.TOO_LARGE,
    }  # fmt: skip


def attempt(data):
    try:
        return read_picture(data)
    except Refused as problem:
        return problem.code


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is asked to enforce it")
def test_it_reads_where_a_reader_is_confined(tmp_path):
    path = tmp_path / "scan.png"
    path.write_bytes(packed(drawn(LINES)))
    code = (
        "import sys; from timeline_app import confinement, readers;"
        "confinement.keep_within(2_000_000_000);"
        "assert confinement.confine_reader().is_alone;"
        "print(readers.read(sys.argv[1]).text)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        check=True, capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    assert words(done.stdout) == words(TEXT)


def test_a_page_twice_is_the_same():
    data = packed(drawn(LINES, blur=1.0))
    assert read_picture(data) == read_picture(data)
