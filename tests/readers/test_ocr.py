"""Words in pictures: what is text, what are columns; without the extra it is told what to do."""

import pytest

from timeline_app import readers
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.readers import ocr, table
from timeline_app.readers.refusals import Refused

PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)


@pytest.mark.parametrize("name", ["scan.png", "scan.JPG", "scan.tiff", "scan.webp", "scan.bmp"])
def test_a_picture_is_told_with_its_remedy(tmp_path, monkeypatch, name):
    monkeypatch.setattr(ocr, "_LIBRARIES", ("a_library_that_is_not_there",))
    path = tmp_path / name
    path.write_bytes(PNG if name == "scan.png" else bytes(range(1, 200)))
    assert readers.can_read(path)
    with pytest.raises(UnreadableDocument, match=r"pip install 'timeline-app\[ocr\]'") as problem:
        readers.read(path)
    assert problem.value.code is ProblemCode.SCAN


def test_a_picture_under_another_name_is_known_by_its_bytes(tmp_path, monkeypatch):
    monkeypatch.setattr(ocr, "_LIBRARIES", ("a_library_that_is_not_there",))
    path = tmp_path / "scan.txt"
    path.write_bytes(PNG)
    with pytest.raises(UnreadableDocument) as problem:
        readers.read(path)
    assert problem.value.code is ProblemCode.SCAN


def test_the_row_names_the_extra():
    row = table.reader_of("a.tif")
    assert (row.extra, row.library) == ("ocr", "tesserocr")


def test_a_page_of_a_picture_is_small_and_its_reading_may_take_its_time():
    assert readers.page_size("a.tif") < readers.page_size("a.txt") == readers.page_size("a")


def word(text, confidence=90.0, block=1, box=(0.0, 0.0, 50.0, 10.0)):
    return ocr.OcrWord(text, *box, confidence, block, 1, 1)


@pytest.mark.parametrize(
    ("words", "is_text"),
    [
        ((), False),
        ((word("No."),), True),
        ((word("No"),), False),
        ((word("bridge"), word("@#~!,", 10.0)), True),
        ((word("bri"), word("@#~!", 10.0)), False),
        ((word("bridge", ocr.SURE),), True),
        ((word("bridge", ocr.SURE - 0.1),), False),
    ],
)
def test_a_picture_is_text_where_half_of_its_letters_were_read_rather_than_guessed(words, is_text):
    assert ocr.is_text(words) is is_text


def column(block, left, top=0.0, *, count=15, letters="word"):
    return [
        word(letters, block=block, box=(left, top + 12 * row, left + 40, top + 12 * row + 10))
        for row in range(count)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("other", "are_columns"),
    [
        (column(2, 60.0), True),
        (column(2, 40.0), True),
        (column(2, 39.0), False),
        (column(2, 60.0, 500.0), False),
        (column(2, 60.0, count=14), False),
        (column(2, 60.0, letters="12"), False),
        ([], False),
    ],
)
def test_texts_side_by_side_are_columns(other, are_columns):
    assert ocr._has_columns([*column(1, 0.0), *other]) is are_columns


def test_words_are_counted_through_the_page_and_what_is_no_text_is_left_out():
    found = [
        (word("The"), True, True, True),
        (word("bridge"), False, False, False),
        (word(""), False, False, True),
        (word("fell"), False, False, True),
        (word("Again"), False, True, True),
        (word("there"), True, False, False),
    ]
    told = [(one.text, one.block, one.paragraph, one.line) for one in ocr._numbered(iter(found))]
    assert told == [
        ("The", 1, 1, 1), ("bridge", 1, 1, 1), ("fell", 1, 1, 3), ("Again", 1, 2, 4),
        ("there", 2, 3, 5),
    ]  # fmt: skip


def test_pixels_that_are_no_rows_are_a_mistake_of_ours(monkeypatch):
    monkeypatch.setattr(ocr, "_LIBRARIES", ())
    monkeypatch.setattr(ocr, "_folder", lambda: "here")
    with pytest.raises(ValueError, match="one or three bytes"):
        ocr.words_of(b"\x00" * 7, 2, 2, 300)


def test_without_its_parts_nothing_is_read(monkeypatch):
    monkeypatch.setattr(ocr, "_LIBRARIES", ("a_library_that_is_not_there",))
    assert not ocr.is_installed()
    with pytest.raises(Refused) as told:
        ocr.words_of(b"\x00" * 4, 2, 2, 300)
    assert told.value.reason == ocr.REMEDY
    assert told.value.code is ProblemCode.SCAN


@pytest.mark.skipif(not ocr.is_installed(), reason="the extra ocr is not installed")
@pytest.mark.parametrize("turns", [0, 1, 2])
def test_the_words_of_a_page_however_it_lies_and_of_an_empty_one(turns):
    from pictures import DPI, drawn

    page = drawn(["The old bridge was closed.", "Engineers measured a crack."])
    page = page.crop((0, 0, 700, 300)).rotate(90 * turns, expand=True)
    found = ocr.words_of(page.tobytes(), *page.size, DPI)
    assert [one.text for one in found][:4] == ["The", "old", "bridge", "was"]
    assert ocr.words_of(b"\xff" * 10_000, 100, 100, DPI) == ()
