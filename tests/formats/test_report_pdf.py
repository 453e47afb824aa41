"""The printed report, read back: pages counted, references right, every note in its place."""

import re
from io import BytesIO

import pypdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPainter, QPdfWriter
from random_chronologies import hostile, kept
from report_case import HOSTILE, filled

from timeline_app import formats
from timeline_app.errors import ExportFailed
from timeline_app.formats import Cancelled, Options, Outgoing
from timeline_app.formats.report import pdf_chapters
from timeline_app.formats.report.method import CHAPTERS
from timeline_app.formats.report.model import Chapter, Footnote, Source
from timeline_app.formats.report.pdf_finish import Bookmark, update
from timeline_app.formats.report.pdf_pages import RULE, Pages, Row, Sheet
from timeline_app.formats.report.pdf_type import NOTE, TEXT, Run, lines
from timeline_app.model import EventFilter, Level, edits, edtf, shown
from timeline_app.painting.glyphs import is_missing
from timeline_app.store import open_store

NAME = "report-pdf"
DATED = EventFilter(level=Level.DATED)
IN_MAY = 25
MEETINGS = 37


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The case of hostile words, and meetings in May and in the year after it."""
    folder = tmp_path_factory.mktemp("pages")
    with open_store(folder / "c.db", create=True) as opened:
        filled(opened)
        for number in range(MEETINGS):
            month = 5 if number < IN_MAY else number - IN_MAY + 6
            when = edtf.parse(f"{2021 + month // 13}-{(month - 1) % 12 + 1:02d}-09")
            opened.apply(edits.AddEvent(f"Meeting {number} of the board", when, "meeting"))
        formats.export_of(opened, DATED, folder / "r.pdf", NAME, title="The <pump>")
    return folder / "r.pdf"


@pytest.fixture(scope="module")
def texts(written):
    """The words of each page."""
    document = pypdfium2.PdfDocument(written)
    try:
        return [_plain(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def _plain(text):
    return re.sub(r"\s+", " ", text)


def test_every_page_counts_and_none_is_empty(texts):
    assert len(texts) > 6
    for number, text in enumerate(texts, 1):
        assert f"{number} of {len(texts)}" in text
        assert len(text) > 120


def test_the_contents_lead_to_the_chapters(texts):
    for chapter in Chapter:
        if chapter is not Chapter.NOTES:
            told = re.search(rf"{CHAPTERS[chapter]} (\d+)", texts[1])
            assert CHAPTERS[chapter] in texts[int(told[1]) - 1].replace("Contents", "", 1)


def test_references_hold(texts):
    """Of a contradiction, of the cover's facts, of the sources at the foot of the pages."""
    told = {(int(one), int(page)) for text in texts
            for one, page in re.findall(r"See contradiction (\d+), page (\d+)", text)}  # fmt: skip
    assert told
    for number, page in told:
        assert f"{number} · Date" in texts[page - 1]
    sources = {int(one) for text in texts for one in re.findall(r"sources, page (\d+)", text)}
    assert len(sources) == 1
    assert "SHA-256" in texts[sources.pop() - 1]
    page = int(re.search(r"1 settled\. See page (\d+)", texts[0])[1])
    assert "Two days for one seal." in texts[page - 1]


def test_all_words_are_there_as_words(texts):
    whole = " ".join(texts).replace(" ", "")
    for text in HOSTILE:
        wanted = shown.title(text).replace("\ufdd0", "\ufffd").replace(" ", "")
        assert wanted in whole
    for said in ("2019-02-05T07:42", "[2004-05-03..2004-05-09]", "(D001), para. 1."):
        assert said.replace(" ", "") in whole


def test_a_month_that_goes_on_is_named_at_the_head_of_each_page(texts):
    first = next(number for number, text in enumerate(texts) if "Meeting 0 of" in text)
    last = next(number for number, text in enumerate(texts) if f"Meeting {IN_MAY - 1} of" in text)
    assert last >= first + 2
    for text in texts[first + 1 : last + 1]:
        assert text.count("May 2021 continued") == 1
    assert "May 2021 continued" not in texts[first]
    assert "May 2021 continued" not in texts[last + 1]


def test_somebody_else_reads_it_and_its_faces_are_in_it(written):
    reader = pypdf.PdfReader(written, strict=True)
    assert reader.metadata.title == "The <pump>"
    for page in reader.pages:
        assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]
        for face in page["/Resources"]["/Font"].values():
            inner = face.get_object()["/DescendantFonts"][0].get_object()
            told = inner["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3", "/FontFile"} & set(told)


def test_bookmarks_lead_to_the_pages(written, texts):
    reader = pypdf.PdfReader(written, strict=True)
    assert reader.root_object["/Lang"] == "en"
    outer = [one for one in reader.outline if not isinstance(one, list)]
    assert [one.title for one in outer] == [
        CHAPTERS[chapter] for chapter in Chapter if chapter is not Chapter.NOTES
    ]
    inner = next(one for one in reader.outline if isinstance(one, list))
    assert inner[0].title == "March 44 BCE"
    assert inner[-1].title == "May 2022"
    for one in (*outer, *inner):
        assert one.title in texts[reader.get_destination_page_number(one)]


def test_a_click_leads_to_what_is_named(written, texts):
    """From the contents and the cover to chapters, from an event to its contradiction and back."""
    reader = pypdf.PdfReader(written, strict=True)
    numbers = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages)}
    ways = [
        (at, numbers[way.get_object()["/Dest"][0].idnum])
        for at, page in enumerate(reader.pages)
        for way in page.get("/Annots", ())
    ]
    chapters = [to for at, to in ways if at == 1]
    assert len(chapters) == len(Chapter) - 1
    for chapter, to in zip(Chapter, chapters, strict=False):
        assert CHAPTERS[chapter] in texts[to]
    board = next(at for at, text in enumerate(texts) if "1 · Date" in text)
    assert {at for at, to in ways if to == board} >= {0, 1, 2}
    assert any(at == board and "It was replaced" in texts[to] for at, to in ways)


@pytest.mark.parametrize("document", [b"", b"trailer", b"%PDF-2.0\nstartxref\n9\n%%EOF"])
def test_what_qt_did_not_write_gets_no_bookmarks(document):
    with pytest.raises((LookupError, ValueError)):
        update(document, [Bookmark("Chronology", 1)])


@settings(max_examples=30, deadline=None)
@given(st.recursive(st.builds(Bookmark, st.text(max_size=9), st.integers(1, 3)),
                    lambda inner: st.builds(Bookmark, st.text(max_size=9), st.integers(1, 3),
                                            st.lists(inner, min_size=1, max_size=4).map(tuple)),
                    max_leaves=12))  # fmt: skip
def test_any_outline_is_read_back(plain, told):
    """Titles of any letters, as deep as one likes; nothing in a title ends its object."""
    whole = plain + update(plain, [told, told])
    reader = pypdf.PdfReader(BytesIO(whole), strict=True)
    assert _outline(reader, reader.outline) == [*_lines(told), *_lines(told)]


@pytest.fixture(scope="module")
def plain():
    """Three pages as Qt writes them."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    with QPainter(writer):
        writer.newPage()
        writer.newPage()
    buffer.close()
    return bytes(buffer.data().data())


def _outline(reader, told, depth=0):
    found = []
    for one in told:
        if isinstance(one, list):
            found += _outline(reader, one, depth + 1)
        else:
            found.append((depth, one.title, reader.get_destination_page_number(one) + 1))
    return found


def _lines(told, depth=0):
    title = told.title.encode("utf-16-be", "replace").decode("utf-16-be")
    inner = [line for one in told.inner for line in _lines(one, depth + 1)]
    return [(depth, title, told.page), *inner]


def test_words_can_be_found_with_their_spaces(written):
    """Read as the file says it, without the help of a reader that knows better."""
    told = pypdf.PdfReader(written).pages[2].extract_text()
    assert "The seal of the pump was replaced on 5 February 2019." in told
    assert "\t" not in told


def test_letter_is_a_paper_and_a3_is_none(store, tmp_path):
    formats.export_of(store, DATED, tmp_path / "r.pdf", NAME, paper="Letter")
    reader = pypdf.PdfReader(tmp_path / "r.pdf")
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [612, 792]
    with pytest.raises(ExportFailed, match="A4 or Letter"):
        formats.export_of(store, DATED, tmp_path / "a.pdf", NAME, paper="A3")
    assert not (tmp_path / "a.pdf").exists()


def test_who_cancels_finds_nothing(store, tmp_path):
    def cancelled(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        formats.export(Outgoing(store, DATED, Options(), cancelled), tmp_path / "r.pdf", NAME)
    assert list(tmp_path.glob("*.pdf")) == []


def test_it_is_told_how_far_it_is_and_letters_that_nothing_draws(store, tmp_path):
    missing = next(letter for letter in map(chr, range(0x12000, 0xE0000)) if is_missing(letter))
    store.apply(edits.AddEvent(f"A letter of no face: {missing}", edtf.parse("2020")))
    told = []
    outgoing = Outgoing(store, DATED, Options(), lambda done, total: told.append((done, total)))
    written = formats.export(outgoing, tmp_path / "r.pdf", NAME)
    assert told[-1][0] == told[-1][1] == written.count
    assert {total for _, total in told} == {written.count}
    assert written.warnings
    assert "No installed font" in written.warnings[0]


def test_a_long_event_goes_on_but_never_after_its_title(texts):
    """Its five hundred letters of title and the first words of its passage stand together."""
    page = next(text for text in texts if "yyyy" in text)
    assert "“xxxx" in page
    assert "yyyy" not in texts[texts.index(page) + 1]


def test_words_that_mean_something_elsewhere_mean_nothing_here(tmp_path):
    with kept(hostile(), tmp_path) as opened:
        everything = EventFilter.everything()
        formats.export_of(opened, everything, tmp_path / "r.pdf", NAME, notes=True)
    reader = pypdf.PdfReader(tmp_path / "r.pdf", strict=True)
    assert set(reader.root_object) <= {
        *("/Type", "/Pages", "/Names", "/Metadata"),
        *("/Outlines", "/PageMode", "/Lang", "/ViewerPreferences"),
    }
    assert len(reader.pages) > 10
    for page in reader.pages:
        assert {way.get_object()["/Subtype"] for way in page["/Annots"]} <= {"/Link"}
        assert not any("/A" in way.get_object() for way in page["/Annots"])


def test_the_picture_stays_what_the_suffix_means():
    assert formats.of_suffix(".pdf").name == "pdf"
    assert formats.named(NAME).suffix == ".pdf"


SOURCE = Source("D001", "Minutes", "m.txt", "0", "", "")
SHEET = Sheet(5_950, 8_420)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.booleans(),
            st.lists(st.tuples(st.integers(50, 2_000), st.integers(0, 4)), min_size=1, max_size=8),
        ),
        max_size=30,
    )
)
def test_rows_and_their_footnotes_have_their_place(groups):
    """In order, within the page, notes on the page of their row, no heading last, none bare."""
    full, numbers = [], iter(range(1, 10_000))
    pages = Pages(SHEET, full.append)
    told, wholes, headings = [], [], set()
    for is_heading, heights in groups:
        rows = [
            Row(height, print, tuple(Footnote(next(numbers), SOURCE, "") for _ in range(notes)))
            for height, notes in heights
        ]
        if is_heading:
            rows = [Row(200.0, print)]
            headings.add(id(rows[0]))
            pages.begin("a", Row(209.5, print))
            pages.hold(rows)
        else:
            pages.put(rows)
            wholes.append(rows)
        told += rows
    pages.end()
    placed = [row for page in full for row, _ in page.rows]
    assert [id(row) for row in placed if row.height != 209.5] == [id(row) for row in told]
    note = lines("1", NOTE, 100)[0].height
    for number, page in enumerate(full, 1):
        assert page.number == number
        notes = [one for row, _ in page.rows for one in row.footnotes]
        assert [one.footnote for one in page.notes] == notes
        high = sum(row.height for row, _ in page.rows) + note * len(notes) + RULE * bool(notes)
        assert high <= SHEET.tall + 1
        assert id(page.rows[-1][0]) not in headings or page is full[-1]
    for rows in wholes:
        noted = sum(len(row.footnotes) for row in rows)
        high = sum(row.height for row in rows) + note * noted + RULE + 420 * len(headings)
        if high <= SHEET.tall:
            homes = {page.number for page in full for row, _ in page.rows
                     if id(row) in {id(one) for one in rows}}  # fmt: skip
            assert len(homes) == 1


@pytest.mark.parametrize("count", range(12))
def test_no_line_of_an_index_stands_alone(count):
    """However little room a page still has, three lines of it stand together."""
    told = [Row(100.0, print) for _ in range(count)]
    for used in range(0, 1_300, 100):
        full = []
        pages = Pages(Sheet(5_950, 700 + 640 + 1_200), full.append)
        pages.put([Row(100.0, print)] * (used // 100))
        for group in pdf_chapters.in_company(told):
            pages.put(group)
        pages.end()
        own = {id(row) for row in told}
        counts = [sum(id(row) in own for row, _ in page.rows) for page in full]
        assert sum(counts) == count
        assert all(number >= min(count, 3) for number in counts if number)


def test_a_footnote_stands_on_the_line_of_its_number():
    """Counted as Qt counts, where a letter beyond the first plane is two."""
    one, two = Footnote(1, SOURCE, ""), Footnote(2, SOURCE, "")
    told = [Run("\U0001f600 " * 40), Run("1", footnote=one), Run(" word" * 30),
            Run("2", footnote=two)]  # fmt: skip
    found = lines(told, TEXT, 3_000)
    assert len(found) > 2
    assert [note.number for line in found for note in line.footnotes] == [1, 2]
    assert found[-1].footnotes == (two,)
    for line in found:
        assert line.width <= 3_001
