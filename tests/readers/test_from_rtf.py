"""RTF: what a reader of the page would see, whatever the file carries besides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import PassageKind
from timeline_app.readers.from_rtf import read_rtf
from timeline_app.readers.refusals import Refused
from timeline_app.wording import worded


def blocks(body):
    reading = read_rtf(rb"{\rtf1\ansi\ansicpg1252 " + body + b"}")
    return [(block.kind, block.span.of(reading.text)) for block in reading.blocks]


def words(body):
    return [text for _, text in blocks(body)]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (rb"caf\'e9 \ldblquote x\rdblquote", "café “x”"),
        (rb"\u321?\'f3d\u378?", "Łódź"),
        (rb"{\uc0\u321}x", "Łx"),
        (rb"\u-10180?\u-8434?", "🌎"),
        (rb"a\~b\_c\-d", "a\xa0b-cd"),
        (rb"\{x\}\\", "{x}\\"),
        (rb"{\fonttbl{\f0\fcharset204 A;}}\f0\'cc\'e8\'f0", "Мир"),
        (rb"{\fonttbl{\f0\fcharset128 A;}}\f0\'8a\'bf", "漢"),
        (rb"x{\*\generator y;}{\pict 00ff}{\*\unheard of}", "x"),
        (rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt shown}}", "shown"),
        (rb"kept{\deleted gone}", "kept"),
        (rb"a\bin3 {}}b", "ab"),
    ],
)
def test_characters(body, said):
    assert words(body) == [said]


def test_paragraphs_and_headings():
    assert blocks(rb"{\outlinelevel0 Title\par}\pard One.\par Two.") == [
        (PassageKind.HEADING, "Title"),
        (None, "One."),
        (None, "Two."),
    ]


def test_a_row_is_one_passage():
    body = rb"\trowd\intbl 3 May\cell It\par opened\cell\row\pard After.\par"
    assert blocks(body) == [(PassageKind.TABLE_ROW, "3 May\tIt opened"), (None, "After.")]


def test_notes_and_comments_stand_below_their_paragraph():
    body = (
        rb"It{\footnote See the log.}{\*\atnauthor Ann}{\*\annotation No.} opened.\par Then.\par"
    )
    assert blocks(body) == [
        (None, "It opened."),
        (PassageKind.FOOTNOTE, "See the log."),
        (PassageKind.COMMENT, "No."),
        (None, "Then."),
    ]


def test_a_comment_has_its_author_and_day():
    stamp = b"%d" % ((119 << 20) | (6 << 16) | (5 << 11) | (10 << 6))
    body = rb"It{\*\atnauthor Ann}{\*\annotation{\*\atndate " + stamp + rb"}No.} opened.\par"
    (part,) = read_rtf(rb"{\rtf1 " + body + b"}").parts
    assert (part.author, part.published.when.edtf) == ("Ann", "2019-06-05")


def test_a_head_is_furniture_and_a_box_is_text():
    assert blocks(rb"{\header Draft\par}Words{\shp{\*\shpinst{\shptxt Box\par}}}.\par") == [
        (PassageKind.FURNITURE, "Draft"),
        (None, "Words."),
        (None, "Box"),
    ]


def test_items_keep_their_numbers():
    assert blocks(rb"{\listtext 1.\tab}One\par") == [(PassageKind.LIST_ITEM, "1. One")]


def test_title_and_days():
    data = rb"{\rtf1{\info{\title Memo}{\creatim\yr1997\mo11\dy6}{\revtim\yr1998\mo1\dy2}}x}"
    reading = read_rtf(data)
    assert reading.title == "Memo"
    days = [(c.day.readings[0].edtf, c.is_change) for c in reading.metadata]
    assert days == [("1997-11-06", False), ("1998-01-02", True)]


def test_a_file_that_ends_in_the_middle_says_so():
    reading = read_rtf(rb"{\rtf1 It {\b opened")
    assert reading.text == "It opened"
    assert "ends in the middle" in worded(reading.notes[0])
    with pytest.raises(Refused, match="damaged"):
        read_rtf(b"It opened")


@given(st.text(st.sampled_from("{}\\'*par u1f0cel row\xe9\n"), max_size=300))
def test_any_words_end_in_a_text(body):
    reading = read_rtf(rb"{\rtf1 " + body.encode("latin-1"))
    starts = [block.span.start for block in reading.blocks]
    assert starts == sorted(starts)
    assert all(block.span.end <= len(reading.text) for block in reading.blocks)
