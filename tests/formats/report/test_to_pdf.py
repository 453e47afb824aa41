"""The printed report, read back: pages counted, references right, every note in its place."""

import re

import pypdf
import pypdfium2
import pytest
from random_chronologies import hostile, kept
from report_case import HOSTILE, filled

from timeline_app import formats
from timeline_app.errors import ExportFailed
from timeline_app.formats import Cancelled, Options, Outgoing
from timeline_app.formats.report.method import chapters
from timeline_app.formats.report.model import Chapter
from timeline_app.model import EventFilter, Level, edits, edtf, shown
from timeline_app.painting.glyphs import is_missing
from timeline_app.store import open_store

CHAPTERS = dict(chapters())

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
