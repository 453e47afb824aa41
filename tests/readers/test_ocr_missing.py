"""Pictures where the part that reads them is not installed: told, with what to do about it."""

import pytest

from timeline_app import readers
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.readers import ocr, table

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
