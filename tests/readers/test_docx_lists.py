"""The styles and lists of a Word file."""

import pytest

from timeline_app.model import PassageKind
from timeline_app.readers import docx_lists
from timeline_app.readers.docx_lists import DocxLists
from timeline_app.readers.packages import grown

W = "xmlns:w='w'"


def properties(inner):
    tree, is_whole = grown(f"<w:pPr {W}>{inner}</w:pPr>".encode())
    assert is_whole
    return tree


class Parts:
    """A file of these parts."""

    def __init__(self, **parts):
        self.parts = parts

    def tree(self, name):
        return (
            grown(f"<w:x {W}>{self.parts[name]}</w:x>".encode())[0] if name in self.parts else None
        )


STYLES = (
    "<w:style w:styleId='H'><w:name w:val='Heading 1'/></w:style>"
    "<w:style w:styleId='Mine'><w:name w:val='Mine'/><w:basedOn w:val='H'/></w:style>"
    "<w:style w:styleId='Toc'><w:name w:val='TOC 1'/></w:style>"
    "<w:style w:styleId='Cap'><w:name w:val='caption'/></w:style>"
    "<w:style w:styleId='Out'><w:name "
    "w:val='Out'/><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>"
    "<w:style w:styleId='Loop'><w:name w:val='L'/><w:basedOn w:val='Loop'/></w:style>"
    "<w:style w:styleId='Li'><w:name w:val='Li'/><w:pPr><w:numPr><w:numId "
    "w:val='7'/></w:numPr></w:pPr></w:style>"
)
NUMBERING = (
    "<w:abstractNum w:abstractNumId='1'>"
    "<w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
    "<w:lvl w:ilvl='1'><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%2)'/></w:lvl>"
    "<w:lvl w:ilvl='2'><w:numFmt w:val='upperRoman'/><w:lvlText w:val='%3'/></w:lvl>"
    "<w:lvl w:ilvl='3'><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%4'/></w:lvl>"
    "<w:lvl w:ilvl='4'><w:numFmt w:val='none'/></w:lvl></w:abstractNum>"
    "<w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num>"
)


@pytest.fixture
def lists():
    return docx_lists.read(Parts(styles=STYLES, numbering=NUMBERING), "styles", "numbering")


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("H", PassageKind.HEADING),
        ("Mine", PassageKind.HEADING),
        ("Toc", PassageKind.FURNITURE),
        ("Cap", PassageKind.CAPTION),
        ("Out", PassageKind.HEADING),
        ("Loop", None),
        ("None", None),
    ],
)
def test_a_style_tells_what_a_paragraph_is(lists, style, kind):
    assert lists.kind_of(properties(f"<w:pStyle w:val='{style}'/>")) is kind
    assert lists.kind_of(None) is None


def test_an_outline_of_its_own_makes_a_heading(lists):
    assert lists.kind_of(properties("<w:outlineLvl w:val='0'/>")) is PassageKind.HEADING
    assert lists.kind_of(properties("<w:outlineLvl w:val='9'/>")) is None


def item(level, list_id=7):
    return properties(f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list_id}'/></w:numPr>")


def test_items_are_counted_level_by_level(lists):
    levels = (0, 0, 1, 1, 2, 0, 1)
    assert [lists.number_of(item(level)) for level in levels] == [
        "1.",
        "2.",
        "a)",
        "b)",
        "I",
        "3.",
        "a)",
    ]


def test_what_has_no_number_has_none(lists):
    assert lists.number_of(item(0, 0)) == ""
    assert lists.number_of(None) == ""
    assert lists.number_of(item(0, 99)) == "•"
    assert lists.number_of(item(4)) == ""
    # A number of several levels reads like a date.
    assert lists.number_of(item(3)) == ""
    assert lists.number_of(properties("<w:pStyle w:val='Li'/>")) == "1."


@pytest.mark.parametrize(
    ("number", "form", "words"),
    [
        (1, "lowerLetter", "a"),
        (26, "lowerLetter", "z"),
        (27, "upperLetter", "AA"),
        (4, "lowerRoman", "iv"),
        (19, "upperRoman", "XIX"),
        (8, "lowerRoman", "viii"),
        (12, "decimal", "12"),
    ],
)
def test_numbers_are_spelt_as_the_list_has_it(number, form, words):
    assert docx_lists._spelt(number, form) == words
    assert DocxLists().number_of(None) == ""
