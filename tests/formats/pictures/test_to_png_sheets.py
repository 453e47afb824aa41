"""Pictures in a ZIP: all of one size, and every title on one of them."""

from io import BytesIO
from zipfile import ZipFile

import towns
from PIL import Image

from timeline_app import painting
from timeline_app.formats.pictures import to_png_sheets
from timeline_app.painting import pictures


def test_pictures_of_one_size_in_the_order_of_time(tmp_path):
    path = tmp_path / "crowd.zip"
    assert to_png_sheets.write_sheets(path, towns.crowded(60), towns.numbered, width=900) == ()
    with ZipFile(path) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        sizes = {Image.open(BytesIO(packed.read(name))).size for name in names}
    assert names == [f"sheet-{number:03d}.png" for number in range(1, len(names) + 1)]
    assert len(names) > 1
    assert sizes == {(900, 562)}


def test_the_same_pictures_are_the_same_file(tmp_path, town, lines):
    for name in ("a.zip", "b.zip"):
        to_png_sheets.write_sheets(tmp_path / name, town, lines, width=700)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_no_title_of_two_thousand_is_missing():
    count, sheets = painting.sheets(
        towns.crowded(2_000), towns.numbered, width=1_600, height=1_000
    )
    titles = []
    for sheet in sheets:
        titles += [item.id for item in sheet.scene.items if item.label is not None]
        assert sheet.height == 1_000
        assert sheet.titles == sheet.events == len(sheet.scene.items)
    assert sorted(titles) == list(range(1, 2_001))
    assert count > 1


def test_an_empty_chronology_is_one_picture(tmp_path, lines):
    empty = painting.sheets(towns.crowded(0), lines, width=900, height=600)
    assert empty[0] == len(list(empty[1])) == 1


def test_titles_beyond_the_last_sheet_are_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "MOST_SHEETS", 2)
    monkeypatch.setattr(pictures, "MOST_WITH_CARDS", 1)
    path = tmp_path / "crowd.zip"
    (said,) = to_png_sheets.write_sheets(path, towns.crowded(90), towns.numbered, width=700)
    with ZipFile(path) as packed:
        assert len(packed.namelist()) == 2
    assert "of 90 titles are left out" in said
