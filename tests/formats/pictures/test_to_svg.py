"""SVG files of the timeline: real text in its own typeface, opaque colours."""

import base64
import re
from dataclasses import replace
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
import towns
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtSvg import QSvgRenderer

from timeline_app import resources
from timeline_app.chart import TextStyle
from timeline_app.formats.pictures import to_svg
from timeline_app.model import LaneBy, nested
from timeline_app.painting import fonts


def test_an_svg_has_real_text_and_renders(tmp_path, town, lines):
    path = tmp_path / "town.svg"
    to_svg.write_svg(path, town, lines, width=1_000, title="Town")
    text = path.read_text(encoding="utf-8")
    assert "Bridge opens" in text
    assert text.count("<text") > 20
    assert "<image" not in text
    assert QSvgRenderer(str(path)).isValid()


def test_eras_are_named_in_every_picture(tmp_path, with_eras, lines):
    path = tmp_path / "town.svg"
    to_svg.write_svg(path, with_eras, lines, width=1_200, height=700)
    text = path.read_text(encoding="utf-8")
    assert "The flood" in text
    assert "The long summer" in text


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


def test_every_title_is_in_the_drawing(tmp_path):
    path = tmp_path / "crowd.svg"
    assert to_svg.write_svg(path, towns.crowded(200), towns.numbered, every=True) == ()
    found = re.findall(r">(Item \d{5})<", path.read_text(encoding="utf-8"))
    assert sorted(found) == [f"Item {number:05d}" for number in range(1, 201)]


def test_the_typeface_is_in_the_drawing_cut_to_its_letters(tmp_path, town, lines):
    path = tmp_path / "town.svg"
    to_svg.write_svg(path, town, lines, width=1_000)
    text = path.read_text(encoding="utf-8")
    faces = re.findall(r"font-weight:(\d+);src:url\(data:font/woff;base64,([^)]+)\)", text)
    assert sorted(weight for weight, _ in faces) == ["400", "600"]
    for weight, data in faces:
        font = QRawFont()
        font.loadFromData(QByteArray(base64.b64decode(data)), 16, QFont.HintingPreference(0))
        assert font.isValid()
        assert font.familyName().startswith("Inter"), weight
        used, unused = font.glyphIndexesForString("2ß")
        assert not font.pathForGlyph(used).isEmpty()
        assert font.pathForGlyph(unused).isEmpty()
    whole = sum(path.stat().st_size for path in resources.path("fonts").glob("*.otf"))
    assert sum(len(data) for _, data in faces) < whole / 2


def test_hostile_words_are_words(tmp_path, town):
    """No element, handler or address but our own comes out of a title."""
    hostile = (
        "<script>alert(1)</script>", '"><image href="http://x.example/"/>', "]]></style><b>",
        "a\ud800\x00\x07\u202eb", "&lt;&#60;script", "x" * 40_000,
    )  # fmt: skip

    def lines(ids):
        return {
            event: SimpleNamespace(title=hostile[event - 1], words="2020", quote="")
            for event in ids
        }

    path = tmp_path / "h.svg"
    to_svg.write_svg(path, town, lines, every=True, title=hostile[0])
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    plain = tmp_path / "p.svg"
    to_svg.write_svg(plain, town, towns.words)
    known = {one.tag for one in ElementTree.parse(plain).iter()}  # noqa: S314 - our own file
    for one in tree.iter():
        assert one.tag in known
        assert not [name for name in one.attrib if name.startswith("on") or "href" in name]
    told = [one.text for one in tree.iter() if one.tag.endswith("text")]
    assert "<script>alert(1)</script>" in told
