"""PNG files of the timeline: every pixel, bounded, and refused with a reason."""

import os
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
import towns
from PySide6.QtGui import QColor, QImage

from timeline_app import painting
from timeline_app.errors import ExportFailed
from timeline_app.formats.pictures import png_file, to_pdf, to_png, to_svg
from timeline_app.model import chronology as chronologies
from timeline_app.model import moment

SEED = 5
ROOT = Path(__file__).resolve().parents[3]


def colours(image):
    return {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }


def test_a_png_has_the_size_asked_for_and_is_not_empty(tmp_path, town, lines):
    path = tmp_path / "town.png"
    assert to_png.write_png(path, town, lines, width=1_200, height=700, title="Town") == ()
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1_200, 700)
    assert len(colours(image)) > 50
    assert [entry.name for entry in tmp_path.iterdir()] == ["town.png"]


def test_scale_multiplies_the_pixels(tmp_path, town, lines):
    to_png.write_png(tmp_path / "t.png", town, lines, width=800, height=600, scale=2.0)
    assert QImage(str(tmp_path / "t.png")).width() == 1_600


def test_the_same_picture_twice_is_the_same_to_the_bit(tmp_path, town, lines):
    for name in ("a.png", "b.png"):
        to_png.write_png(tmp_path / name, town, lines, width=900, height=600)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def unpacked(path):
    """The chunks of a PNG by name, read after the standard and by nobody's library."""
    data, at, found = path.read_bytes(), 8, {}
    while at < len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length)[0] == zlib.crc32(name + body)
        found[name] = found.get(name, b"") + body
        at += 12 + length
    return found


@pytest.mark.parametrize("size", [(1, 1), (3, 65), (257, 64), (500, 301)])
def test_a_png_holds_every_pixel_as_it_was_painted(tmp_path, size):
    dice = random.Random(SEED)
    image = QImage(*size, QImage.Format.Format_RGB32)
    for y in range(size[1]):
        for x in range(size[0]):
            image.setPixel(x, y, dice.choice((0xFFFFFFFF, 0xFF102030, dice.randrange(2**32))))
    path = tmp_path / "p.png"
    with path.open("wb") as file:
        png_file.write(file, image)
    assert QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32) == image.convertToFormat(
        QImage.Format.Format_RGB888
    ).convertToFormat(QImage.Format.Format_RGB32)
    chunks = unpacked(path)
    assert list(chunks) == [b"IHDR", b"pHYs", b"IDAT", b"IEND"]
    assert len(zlib.decompress(chunks[b"IDAT"])) == size[1] * (1 + 3 * size[0])


def test_the_file_of_a_picture_is_the_picture(tmp_path, town, lines):
    picture = painting.compose(town, lines, width=900, height=600)
    to_png.write_png(tmp_path / "t.png", town, lines, width=900, height=600)
    read = QImage(str(tmp_path / "t.png")).convertToFormat(QImage.Format.Format_RGB32)
    assert read == to_png.to_image(picture, 1.0)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_ground_is_the_themes(tmp_path, town, lines, theme):
    to_png.write_png(tmp_path / "t.png", town, lines, width=800, height=600, theme=theme)
    expected = QColor(painting.theme_named(theme).background)
    assert QImage(str(tmp_path / "t.png")).pixelColor(1, 1) == expected


def test_a_picture_that_is_too_large_is_refused_with_a_sentence(tmp_path, town, lines):
    path = tmp_path / "huge.png"
    with pytest.raises(ExportFailed, match="more than the 400 MB allowed"):
        to_png.write_png(path, town, lines, width=60_000, height=4_000)
    assert not path.exists()


@pytest.mark.parametrize("write", [to_png.write_png, to_svg.write_svg, to_pdf.write_pdf])
def test_a_folder_that_is_not_there_is_said(tmp_path, town, lines, write):
    with pytest.raises(ExportFailed):
        write(tmp_path / "missing" / "x.out", town, lines, width=600, height=400)


def test_an_empty_chronology_makes_a_picture_too(tmp_path, lines):
    to_png.write_png(tmp_path / "e.png", chronologies.empty(), lines, width=800, height=500)
    assert QImage(str(tmp_path / "e.png")).height() == 500


def test_a_picture_needs_no_display_and_no_application(tmp_path):
    script = """
from array import array
from pathlib import Path
from timeline_app.formats.pictures import to_png
from timeline_app.model import chronology
to_png.write_png(Path("out.png"), chronology.empty(), lambda ids: {}, width=600, height=400)
"""
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True,
        env={**environment, "PYTHONPATH": str(ROOT)}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.png").stat().st_size > 1_000


def test_the_tint_of_an_era_is_opaque_and_behind_everything(with_eras, town, lines):
    """A veil would be lost in a PDF: see canvas.md, section 4."""
    picture = painting.compose(with_eras, lines, width=1_200, height=700)
    band = next(band for band in picture.scene.eras if band.name == "The long summer")
    image = to_png.to_image(picture, 1.0)
    low = int(picture.scene.plot.bottom) - 3
    inside = image.pixelColor(int((band.left + band.right) / 2), low)
    outside = image.pixelColor(int(picture.scene.plot.x) + 6, low)
    assert inside != outside
    assert abs(inside.lightness() - outside.lightness()) < 20
    bare = painting.compose(town, lines, width=1_200, height=700)
    assert bare.scene.plot.y < picture.scene.plot.y


def test_titles_that_have_no_room_are_counted(tmp_path):
    path, crowd = tmp_path / "crowd.png", towns.crowded(200)
    (said,) = to_png.write_png(path, crowd, towns.numbered, height=500, every=True)
    picture = painting.compose(crowd, towns.numbered, height=500, every=True)
    assert 0 < picture.titles < 200
    assert said.startswith(f"{200 - picture.titles} of 200 titles have no room here")
    assert to_png.write_png(path, crowd, towns.numbered, every=True) == ()


def test_what_lies_outside_the_stretch_is_not_missed(tmp_path):
    since, until = moment.at(2015, 3), moment.at(2015, 4)
    told = to_png.write_png(
        tmp_path / "march.png", towns.crowded(200), towns.numbered, since=since, until=until,
        every=True,
    )  # fmt: skip
    assert told == ()


def test_a_picture_grows_no_longer_than_can_be_painted(tmp_path):
    path, crowd = tmp_path / "day.png", towns.crowded(900, days=1)
    (said,) = to_png.write_png(path, crowd, towns.numbered, scale=2, width=700, every=True)
    assert "of 900 titles have no room here" in said
    assert QImage(str(path)).height() <= to_png.LONGEST


def test_a_side_that_cannot_be_painted_is_refused(tmp_path, town, lines):
    with pytest.raises(ExportFailed, match="longer than the 32,767 pixels"):
        to_png.write_png(tmp_path / "t.png", town, lines, width=40_000, height=320)
