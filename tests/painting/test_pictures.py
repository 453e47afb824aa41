"""Pictures of the timeline in files: complete, legible, bounded, and refused with a reason."""

import os
import random
import re
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from timeline_app import chart, painting
from timeline_app.chart import TextStyle
from timeline_app.errors import ExportFailed
from timeline_app.formats.pictures import png_file, to_pdf, to_png, to_svg
from timeline_app.model import Era, LaneBy, edtf, moment, nested
from timeline_app.model import chronology as chronologies
from timeline_app.painting import crowds, fonts
from timeline_app.painting.stamps import Press

SEED = 5
ROOT = Path(__file__).resolve().parents[2]


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


def test_the_profile_of_a_crowd_shows_no_seams():
    """It is painted in pieces; where one ends and the next begins the colour must not thin."""
    step, tall = 3.3, 40.0
    counts = tuple(1 + (number * 7919) % 50 for number in range(500))
    area = chart.Rect(10.4, 5.0, step * 500, tall)
    density = chart.Density(0, 10.4, step, counts, 50, area, since=0, cell=60)
    image = QImage(1_700, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        crowds.draw_density(Press(painter, None), density, painting.LIGHT)
    foot = {image.pixel(x, 43) for x in range(12, 1_650)}
    assert len(foot) == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_ground_is_the_themes(tmp_path, town, lines, theme):
    to_png.write_png(tmp_path / "t.png", town, lines, width=800, height=600, theme=theme)
    expected = QColor(painting.theme_named(theme).background)
    assert QImage(str(tmp_path / "t.png")).pixelColor(1, 1) == expected


def test_a_low_picture_is_drawn_with_labels_and_never_cropped(town, lines):
    picture = painting.compose(town, lines, width=1_000, height=420)
    assert picture.height <= 421
    tally = picture.scene.tally
    assert tally.drawn + tally.clustered == 6
    assert all(box.y + box.height <= picture.scene.height + 1 for box in picture.scene.lanes)


def test_without_a_height_it_grows_as_tall_as_it_needs(town, lines):
    scene = painting.compose(town, lines, width=700).scene
    assert scene.tally.drawn == 6
    assert scene.scroll_most < 1


def test_a_stretch_of_time_instead_of_all(town, lines):
    picture = painting.compose(
        town, lines, since=moment.at(2020, 3, 20), until=moment.at(2020, 4, 20)
    )
    assert picture.scene.view.since == pytest.approx(moment.at(2020, 3, 20), abs=2)
    assert picture.scene.tally.earlier == 1


def test_sources_are_listed_below(town, lines):
    plain = painting.compose(town, lines, width=900)
    listed = painting.compose(town, lines, width=900, sources=["Register 1", "Register 2"])
    assert listed.height == plain.height
    assert listed.scene.height < plain.scene.height


def test_without_a_legend(town, lines):
    assert painting.compose(town, lines).scene.legend
    assert not painting.compose(town, lines, legend=False).scene.legend


def test_a_picture_that_is_too_large_is_refused_with_a_sentence(tmp_path, town, lines):
    path = tmp_path / "huge.png"
    with pytest.raises(ExportFailed, match="more than the 400 MB allowed"):
        to_png.write_png(path, town, lines, width=60_000, height=4_000)
    assert not path.exists()


@pytest.mark.parametrize("write", [to_png.write_png, to_svg.write_svg, to_pdf.write_pdf])
def test_a_folder_that_is_not_there_is_said(tmp_path, town, lines, write):
    with pytest.raises(ExportFailed):
        write(tmp_path / "missing" / "x.out", town, lines, width=600, height=400)


def test_an_svg_has_real_text_and_renders(tmp_path, town, lines):
    path = tmp_path / "town.svg"
    to_svg.write_svg(path, town, lines, width=1_000, title="Town")
    text = path.read_text(encoding="utf-8")
    assert "Bridge opens" in text
    assert text.count("<text") > 20
    assert "<image" not in text
    assert QSvgRenderer(str(path)).isValid()


def test_a_pdf_is_one_page_of_the_pictures_size(tmp_path, town, lines):
    path = tmp_path / "town.pdf"
    to_pdf.write_pdf(path, town, lines, width=1_000, title="Town")
    body = path.read_bytes()
    assert body.startswith(b"%PDF")
    assert body.count(b"/Type /Page\n") == 1
    assert b"/MediaBox [0 0 750" in body


def test_soft_ends_keep_to_opaque_colours(tmp_path, town, lines):
    """Translucent gradients come out solid on paper: uncertainty would print as certainty."""
    path = tmp_path / "town.pdf"
    to_pdf.write_pdf(path, town, lines, width=1_000)
    masks = re.findall(rb"/SMask[^>\n]*", path.read_bytes())
    assert all(b"/None" in mask for mask in masks), masks


def test_a_long_pdf_comes_in_sheets(tmp_path, town, lines):
    path = tmp_path / "town.pdf"
    to_pdf.write_pdf(path, town, lines, width=4_000, paper="A4")
    assert path.read_bytes().count(b"/Type /Page\n") >= 4


def test_paper_that_nobody_makes_is_refused(tmp_path, town, lines):
    with pytest.raises(ExportFailed, match="A4"):
        to_pdf.write_pdf(tmp_path / "x.pdf", town, lines, paper="B7")


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


def test_painting_knows_no_widgets():
    code = "import sys, timeline_app.painting; print('PySide6.QtWidgets' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.strip() == "False"


@pytest.fixture
def with_eras(town):
    march = Era(1, "The flood", edtf.parse("2020-03"), edtf.parse("2020-03"))
    summer = Era(2, "The long summer", edtf.parse("2020-05"), edtf.parse("2020-08"))
    return replace(town, eras=(march, summer))


def test_eras_are_named_in_every_picture(tmp_path, with_eras, lines):
    path = tmp_path / "town.svg"
    to_svg.write_svg(path, with_eras, lines, width=1_200, height=700)
    text = path.read_text(encoding="utf-8")
    assert "The flood" in text
    assert "The long summer" in text


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


def test_headings_of_groups_are_in_the_picture(tmp_path, town, lines):
    names = (nested("Porto", "politics"), nested("Porto", "works"))
    grouped = replace(town, lane_names=names, lane_within=LaneBy.KIND)
    out = tmp_path / "town.svg"
    to_svg.write_svg(out, grouped, lines, width=1_000)
    drawn = out.read_text(encoding="utf-8")
    assert "Porto" in drawn
    assert "Politics" in drawn
    assert "›" not in drawn


def test_every_word_of_an_svg_is_as_wide_elsewhere_as_it_is_here(tmp_path, town, lines):
    """In a program without our typeface the words keep to their plates."""
    path = tmp_path / "town.svg"
    to_svg.write_svg(path, town, lines, width=1_000, title="Town & river")
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    texts = [one for one in tree.iter() if one.tag.endswith("text") and (one.text or "").strip()]
    assert len(texts) > 20
    for one in texts:
        assert one.get("lengthAdjust") == "spacingAndGlyphs"
        assert one.get("font-family").endswith(", sans-serif")
        assert float(one.get("textLength")) > 0
    opens = next(one for one in texts if one.text == "Bridge opens")
    planned = fonts.width("Bridge opens", TextStyle.EVENT)
    assert float(opens.get("textLength")) == pytest.approx(planned, abs=1.0)
    assert any(one.text == "Town & river" for one in texts)


def test_soft_ends_of_an_svg_need_no_veil(tmp_path, town, lines):
    """Programs that know no translucent stop would paint it black."""
    path = tmp_path / "town.svg"
    to_svg.write_svg(path, town, lines, width=1_000)
    stops = re.findall(r"<stop[^>]*>", path.read_text(encoding="utf-8"))
    assert stops
    for stop in stops:
        assert re.search(r'stop-color="#[0-9a-fA-F]{6}"', stop)
        assert not re.search(r'stop-opacity="(?!1")', stop)
