"""Words into a Word file: all of them are the text of runs, whatever they mean elsewhere."""

import pytest
from docx.oxml.ns import nsdecls
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from random_chronologies import HOSTILE

from timeline_app.formats.report import docx_words
from timeline_app.formats.report.html_words import clean
from timeline_app.formats.report.model import AnnexSource, Footnote

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOTE = Footnote(4, AnnexSource("D001", "Deck log", "m.txt", "0", "", ""), "row 4")
texts = st.text(st.characters(), max_size=60) | st.sampled_from(HOSTILE)


def tree(*parts):
    return etree.fromstring(f"<w:body {nsdecls('w')}>{''.join(parts)}</w:body>")


def tags(root):
    return {one.tag.removeprefix(W) for one in root.iter()}


def said(root):
    return "".join(one.text or "" for one in root.iter(f"{W}t"))


@given(texts)
def test_a_run_is_read_back_line_by_line(text):
    root = tree(docx_words.run(text))
    assert tags(root) <= {"body", "r", "t", "br"}
    lines = clean(text).split("\n")
    assert len(list(root.iter(f"{W}br"))) == len(lines) - 1
    assert said(root) == "".join(lines).replace("\r", "\ufffd")


def test_a_run_of_a_style_has_its_look():
    root = tree(docx_words.run("loud", docx_words.BOLD))
    assert [one.get(f"{W}val") for one in root.iter(f"{W}rStyle")] == ["Strong"]
    assert "rPr" not in tags(tree(docx_words.run("plain")))


def test_blanks_at_the_ends_are_kept():
    (text,) = tree(docx_words.run("  a ")).iter(f"{W}t")
    assert text.text == "  a "
    assert text.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_a_paragraph_has_its_style_and_perhaps_a_place_that_ways_lead_to():
    root = tree(docx_words.paragraph("event", docx_words.run("a"), place="e12"))
    assert root.find(f".//{W}pStyle").get(f"{W}val") == "event"
    begin, end = root.find(f".//{W}bookmarkStart"), root.find(f".//{W}bookmarkEnd")
    assert begin.get(f"{W}name") == "e12"
    assert begin.get(f"{W}id") == end.get(f"{W}id")
    assert "bookmarkStart" not in tags(tree(docx_words.paragraph("event")))


@given(st.sampled_from("echDn"), st.sampled_from("echDn"), st.integers(0, 999_999),
       st.integers(0, 999_999))  # fmt: skip
def test_no_two_places_have_one_number(one, other, first, second):
    def number(name):
        return tree(docx_words.paragraph("event", place=name))[0][1].get(f"{W}id")

    names = f"{one}{first}", f"{other}{second}"
    assert (number(names[0]) == number(names[1])) == (names[0] == names[1])
    assert 0 < int(number(names[0])) < 2**31


def test_ways_lead_to_the_entries_of_their_numbers():
    root = tree(docx_words.paragraph("cell", docx_words.ways([1, 5, 1_200])))
    assert [one.get(f"{W}anchor") for one in root.iter(f"{W}hyperlink")] == ["e1", "e5", "e1200"]
    assert said(root) == "1, 5, 1200"
    assert docx_words.ways([]) == ""


def test_a_mark_and_its_footnote_have_one_number():
    mark = tree(docx_words.paragraph("x", docx_words.mark(NOTE)))
    note = tree(docx_words.footnote(NOTE))
    assert mark.find(f".//{W}footnoteReference").get(f"{W}id") == "4"
    assert note.find(f"{W}footnote").get(f"{W}id") == "4"
    assert said(note) == " Deck log (D001), row 4."


@pytest.mark.parametrize("is_head", [True, False])
def test_a_row_is_not_parted_and_its_head_is_told_again(is_head):
    widths = (1_000, 2_000)
    row = docx_words.row(widths, (docx_words.paragraph("cell"),) * 2, is_head=is_head)
    root = tree(*docx_words.table(widths, [row]))
    assert ("tblHeader" in tags(root)) is is_head
    assert "cantSplit" in tags(root)
    assert [one.get(f"{W}w") for one in root.iter(f"{W}gridCol")] == ["1000", "2000"]
    assert [one.get(f"{W}w") for one in root.iter(f"{W}tcW")] == ["1000", "2000"]
    assert root.find(f".//{W}tblW").get(f"{W}w") == "3000"
    assert root[-1].tag == f"{W}p", "between two tables Word wants a paragraph"


def test_a_row_of_too_few_cells_is_a_mistake_of_ours():
    with pytest.raises(ValueError, match="shorter"):
        docx_words.row((1, 2), ("a",))


def test_a_field_shows_something_until_it_is_worked_out():
    root = tree(docx_words.paragraph("Footer", docx_words.field("PAGE", "1")))
    assert root.find(f".//{W}fldSimple").get(f"{W}instr") == "PAGE"
    assert said(root) == "1"
