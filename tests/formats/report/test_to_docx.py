"""The Word file: readers of others open it, its notes are notes, and nothing in it can act."""

import re
from collections import Counter
from zipfile import ZipFile

import docx
import mammoth
import pytest
from docx.shared import Mm
from lxml import etree
from report_case import HOSTILE, filled

from timeline_app import formats
from timeline_app.formats import Cancelled, Options, Outgoing
from timeline_app.formats.report.html_words import clean
from timeline_app.model import EventFilter, Level, shown
from timeline_app.store import open_store

NAME = "report-docx"
DATED = EventFilter(level=Level.DATED)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("file")
    with open_store(folder / "c.db", create=True) as opened:
        filled(opened)
        formats.export_of(opened, DATED, folder / "r.docx", NAME, title=HOSTILE[3])
    return folder / "r.docx"


@pytest.fixture(scope="module")
def trees(file):
    with ZipFile(file) as packed:
        assert packed.testzip() is None
        assert max(Counter(packed.namelist()).values()) == 1
        return {
            name: etree.fromstring(packed.read(name))
            for name in packed.namelist()
            if name.endswith((".xml", ".rels"))
        }


@pytest.fixture(scope="module")
def opened(file):
    return docx.Document(file)


def paragraphs(opened, style):
    return [one.text for one in opened.paragraphs if one.style.style_id == style]


def test_all_words_are_there_as_words(opened):
    told = paragraphs(opened, "event")
    wanted = {clean(shown.title(text)) for text in HOSTILE}
    assert wanted <= {re.sub(r"^\d+  ", "", title) for title in told}
    assert len(told) == 12
    assert [title.split("  ")[0] for title in told] == [str(n) for n in range(1, 13)]
    assert paragraphs(opened, "Title") == [HOSTILE[3]]
    assert opened.core_properties.title == HOSTILE[3]
    assert "15 March 44 BCE  -0043-03-15" in paragraphs(opened, "date")
    whole = "\n".join(one.text for one in opened.paragraphs)
    assert "“The ferry struck the breakwater at 07:42.”" in whole
    assert "5 February is right" in whole
    assert "Ana Private" not in whole
    assert "To be kept quiet" not in whole


def test_every_style_that_is_used_is_there(opened, trees):
    known = {style.style_id for style in opened.styles}
    used = {
        one.get(f"{W}val")
        for name in ("word/document.xml", "word/footnotes.xml")
        for one in trees[name].iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
    }
    assert used <= known


def test_footnotes_are_footnotes(trees, file):
    marks = [
        int(one.get(f"{W}id")) for one in trees["word/document.xml"].iter(f"{W}footnoteReference")
    ]
    notes = [int(one.get(f"{W}id")) for one in trees["word/footnotes.xml"].iter(f"{W}footnote")]
    assert marks == list(range(1, len(marks) + 1))
    assert notes == [-1, 0, *marks]
    assert len(marks) >= 14
    with file.open("rb") as stream:
        read = mammoth.convert_to_html(stream)
    assert not [one for one in read.messages if one.type != "warning"]
    found = re.findall(r'<li id="footnote-(\d+)"><p>(.*?)</p>', read.value)
    assert [int(number) for number, _ in found] == marks
    assert "Deck log (D001), para. 1." in found[0][1]
    assert read.value.count('<sup><a href="#footnote-') == len(marks)


def test_nothing_in_it_can_act_or_fetch(trees):
    """No field but the three of our own, no way out of the file, no object."""
    body = trees["word/document.xml"]
    codes = {one.get(f"{W}instr") for tree in trees.values() for one in tree.iter(f"{W}fldSimple")}
    assert codes == {"PAGE", "NUMPAGES"}
    told = [one.text.split()[0] for tree in trees.values() for one in tree.iter(f"{W}instrText")]
    assert told == ["TOC"]
    for name, tree in trees.items():
        if name.endswith(".rels"):
            assert all(one.get("TargetMode") != "External" for one in tree)
    tags = {etree.QName(one).localname for one in body.iter() if isinstance(one.tag, str)}
    assert not tags & {"object", "altChunk", "control", "script", "b", "img"} - {"b"}
    assert all(one.get(f"{W}anchor") for one in body.iter(f"{W}hyperlink"))


def test_every_way_leads_somewhere_and_no_place_is_told_twice(trees):
    body = trees["word/document.xml"]
    places = Counter(one.get(f"{W}name") for one in body.iter(f"{W}bookmarkStart"))
    numbers = Counter(one.get(f"{W}id") for one in body.iter(f"{W}bookmarkStart"))
    assert max(places.values()) == max(numbers.values()) == 1
    assert all(re.fullmatch(r"[a-zA-Z]\d+", name) for name in places)
    ways = {one.get(f"{W}anchor") for one in body.iter(f"{W}hyperlink")}
    assert ways <= set(places)
    assert {f"e{number}" for number in range(1, 13)} <= set(places)


def test_the_picture_is_told_in_words_and_the_pages_are_numbered(opened, trees):
    (about,) = trees["word/document.xml"].iter("{*}docPr")
    assert about.get("descr").startswith("The timeline: ")
    section = opened.sections[0]
    assert section.header.paragraphs[0].text == HOSTILE[3]
    assert section.different_first_page_header_footer
    (picture,) = opened.inline_shapes
    wide = section.page_width - section.left_margin - section.right_margin
    assert abs(picture.width - wide) < 1_000
    assert abs(section.page_width - Mm(210)) < 1_000
    assert trees["word/styles.xml"].find(f".//{W}docDefaults//{W}lang").get(f"{W}val") == "en-GB"


def test_what_was_asked_for_leaves(tmp_path):
    out = tmp_path / "r.docx"
    with open_store(tmp_path / "c.db", create=True) as store:
        filled(store)
        formats.export_of(
            store, DATED, out, NAME, notes=True, hands=True, paper="Letter", order="lane",
            prepared_for="Counsel <b>",
        )  # fmt: skip
    opened = docx.Document(out)
    assert f"Reviewer’s note: To be kept quiet\nsecond line {HOSTILE[0]}" in paragraphs(
        opened, "note"
    )
    assert any("Ana Private" in told for told in paragraphs(opened, "remark"))
    assert opened.tables[0].cell(0, 1).text == "Counsel <b>"
    assert opened.sections[0].page_width.inches == pytest.approx(8.5)
    assert "Repair" in " ".join(paragraphs(opened, "Heading2"))


def test_it_is_the_same_whenever_it_is_written(store, tmp_path, monkeypatch):
    monkeypatch.setattr("time.time", lambda: 1_588_587_120.0)
    for name in ("a.docx", "b.docx"):
        formats.export_of(store, DATED, tmp_path / name, NAME)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_who_cancels_finds_nothing(store, tmp_path):
    def cancelled(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        formats.export(Outgoing(store, DATED, Options(), cancelled), tmp_path / "r.docx", NAME)
    assert not list(tmp_path.glob("*.docx"))


def test_an_empty_chronology_is_a_file_too(tmp_path):
    with open_store(tmp_path / "empty.db", create=True) as empty:
        formats.export_of(empty, DATED, tmp_path / "r.docx", NAME)
    assert "No event has a date." in [
        one.text for one in docx.Document(tmp_path / "r.docx").paragraphs
    ]
