"""The typeface inside a file: a font that others open, with the letters that are used alone."""

import base64
import re
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QRawFont

from timeline_app import resources
from timeline_app.formats.pictures import face
from timeline_app.formats.pictures.face import FACES, style_sheet

RULE = re.compile(
    r'@font-face\{font-family:"Inter";font-weight:(\d+);'
    r'src:url\(data:font/woff;base64,([A-Za-z0-9+/=]+)\) format\("woff"\)\}'
)
NORMAL, STRONG = QFont.Weight.Normal, QFont.Weight.DemiBold


def summed(data):
    """The sum of a table as OpenType has it: of words of four bytes."""
    words = struct.unpack(f">{-(-len(data) // 4)}I", data + bytes(-len(data) % 4))
    return sum(words) & 0xFFFFFFFF


def tables_of(woff):
    """The tables of a WOFF by their tags, unpacked; its sums and sizes are true."""
    signature, flavour, size, count, _, whole = struct.unpack_from(">4s4sIHHI", woff)
    assert (signature, flavour, size) == (b"wOFF", b"OTTO", len(woff))
    found = {}
    for number in range(count):
        tag, start, kept, long, told = struct.unpack_from(">4sIIII", woff, 44 + 20 * number)
        data = woff[start : start + kept]
        data = zlib.decompress(data) if kept < long else data
        bare = data[:8] + bytes(4) + data[12:] if tag == b"head" else data
        assert len(data) == long
        assert told == summed(bare)
        assert start % 4 == 0
        found[tag] = data
    assert list(found) == sorted(found)
    assert whole == 12 + sum(16 + len(data) + -len(data) % 4 for data in found.values())
    return found


def opened(tables):
    """The tables as a font that Qt has opened."""
    at, directory, body = 12 + 16 * len(tables), b"", b""
    for tag, data in tables.items():
        directory += struct.pack(">4sIII", tag, 0, at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = struct.pack(">4sHHHH", b"OTTO", len(tables), 0, 0, 0)
    font = QRawFont(QByteArray(head + directory + body), 100.0)
    assert font.isValid()
    return font


def woffs(letters):
    """By weight, the bytes of each rule's font."""
    sheet = style_sheet("Inter", letters)
    assert RULE.sub("", sheet) == ""
    return {int(weight): base64.b64decode(data) for weight, data in RULE.findall(sheet)}


def whole(weight=NORMAL):
    return QRawFont(str(resources.path(FACES[weight])), 100.0)


def outline(font, letter):
    (glyph,) = font.glyphIndexesForString(letter)
    return font.pathForGlyph(glyph)


def test_letters_that_are_used_are_drawn_as_in_the_whole_font():
    font = opened(tables_of(woffs({NORMAL: "Aé1"})[NORMAL.value]))
    for letter in "Aé1":
        assert not outline(font, letter).isEmpty()
        assert outline(font, letter) == outline(whole(), letter)
    assert outline(font, "B").isEmpty()
    assert not outline(whole(), "B").isEmpty()


def test_what_other_tables_say_by_number_stays_true():
    tables = tables_of(woffs({NORMAL: "A"})[NORMAL.value])
    font = opened(tables)
    for letter in "AB1é":
        glyphs = font.glyphIndexesForString(letter)
        assert glyphs == whole().glyphIndexesForString(letter)
        assert font.advancesForGlyphIndexes(glyphs) == whole().advancesForGlyphIndexes(glyphs)
    assert not {b"GSUB", b"DSIG"} & set(tables)


def test_the_sum_of_the_whole_font_is_told_in_its_head():
    tables = tables_of(woffs({NORMAL: "A"})[NORMAL.value])
    (told,) = struct.unpack_from(">I", tables[b"head"], 8)
    bare = tables | {b"head": tables[b"head"][:8] + bytes(4) + tables[b"head"][12:]}
    assert (summed(face._font(bare)) + told) & 0xFFFFFFFF == 0xB1B0AFBA


@settings(max_examples=8)
@given(st.text(st.sampled_from("abcXYZ019 éß—“"), min_size=1, max_size=8))
def test_any_letters_make_a_font_that_can_be_opened(letters):
    (woff,) = woffs({NORMAL: letters}).values()
    font = opened(tables_of(woff))
    for letter in set(letters):
        assert outline(font, letter) == outline(whole(), letter)


def test_each_weight_has_its_face_and_one_without_letters_has_none():
    found = woffs({NORMAL: "ab", STRONG: "ba"})
    assert sorted(found) == [400, 600]
    strong = opened(tables_of(found[600]))
    assert outline(strong, "a") == outline(whole(STRONG), "a") != outline(whole(), "a")
    assert list(woffs({NORMAL: "", STRONG: "a"})) == [600]
    assert style_sheet("Inter", {QFont.Weight.Black: "a"}) == ""
    assert style_sheet("Inter", {}) == ""


def test_order_and_number_of_letters_make_no_other_file():
    one, other = (style_sheet("Inter", {NORMAL: letters}) for letters in ("abca", "cba"))
    assert one == other
    assert len(one) < len(style_sheet("Inter", {NORMAL: map(chr, range(0x20, 0x17F))}))


@given(st.lists(st.binary(max_size=300), max_size=9))
def test_an_index_of_outlines_is_read_back(members):
    assert face._index(face._as_index(members) if members else b"\0\0", 0)[0] == members
    if members:
        whole = face._as_index(members)
        assert face._index(b"xx" + whole, 2) == (members, 2 + len(whole))


@pytest.mark.parametrize(
    ("data", "number", "after"),
    [
        (b"\x8b", 0, 1), (b"\xef", 100, 1), (b"\x27", -100, 1), (b"\xf6", 107, 1),
        (b"\xf7\x00", 108, 2), (b"\xfa\xff", 1131, 2), (b"\xfb\x00", -108, 2),
        (b"\xfe\xff", -1131, 2), (b"\x1c\x27\x10", 10_000, 3), (b"\x1c\xd8\xf0", -10_000, 3),
        (b"\x1d\x00\x01\x86\xa0", 100_000, 5), (b"\x1d\xff\xfe\x79\x60", -100_000, 5),
        (b"\x1e\xe2\xa2\x5f", 0, 4), (b"\x1e\x0a\x14\x05\x41\xc3\xff", 0, 7),
    ],
)  # fmt: skip
def test_numbers_of_a_dictionary_as_adobe_writes_them(data, number, after):
    """The examples of Technical Note 5176; real numbers count as 0."""
    assert face._number(data + b"\x8b", 0) == (number, after)


def test_an_operator_that_does_not_occur_is_told():
    assert face._operand(b"\x8b\x00\xef\x11", 17) == 100
    assert face._operand(b"\x8c\x0c\x07\xef\x11", 17) == 100
    with pytest.raises(LookupError):
        face._operand(b"\x8b\x00", 17)
