"""The chapters of the printed report: none is missing, and what belongs together stays so."""

import pytest
from report_case import filled

from timeline_app.formats import Options, Outgoing
from timeline_app.formats.report.building import Building
from timeline_app.formats.report.model import (
    AnnexSource,
    Chapter,
    Contradiction,
    ContradictionPassage,
    Footnote,
)
from timeline_app.formats.report.pdf_chapters import Chapters, _contradiction, in_company
from timeline_app.formats.report.pdf_pages import PaperSheet, PdfPages, PdfStrip
from timeline_app.model import EventFilter, Level, moment
from timeline_app.store import open_store

SOURCE = AnnexSource("D001", "Minutes", "m.txt", "0", "", "")
NOW = moment.at(2020, 5, 4, 10, 12)


@pytest.mark.parametrize("count", range(12))
def test_no_line_of_an_index_stands_alone(count):
    """However little room a page still has, three lines of it stand together."""
    told = [PdfStrip(100.0, print) for _ in range(count)]
    for used in range(0, 1_300, 100):
        full = []
        pages = PdfPages(PaperSheet(5_950, 700 + 640 + 1_200), full.append)
        pages.put([PdfStrip(100.0, print)] * (used // 100))
        for group in in_company(told):
            pages.put(group)
        pages.end()
        own = {id(row) for row in told}
        counts = [sum(id(row) in own for row, _ in page.rows) for page in full]
        assert sum(counts) == count
        assert all(number >= min(count, 3) for number in counts if number)


@pytest.fixture(scope="module")
def put(tmp_path_factory):
    """The report of the case on pages, with the pages of an earlier round; the pages too."""
    path = tmp_path_factory.mktemp("chapters") / "c.db"

    def laid(store, known):
        full = []
        building = Building(Outgoing(store, EventFilter(level=Level.DATED), Options()), NOW)
        pages = PdfPages(PaperSheet(5_950, 8_420), full.append)
        chapters = Chapters(building, pages, known)
        chapters.put()
        return pages, full, chapters

    with open_store(path, create=True) as opened:
        filled(opened)
        first = laid(opened, {})
        yield (*laid(opened, first[0].anchors), first[0].anchors)


def test_every_printed_chapter_has_its_page_in_their_order(put):
    pages, *_ = put
    printed = [chapter for chapter in Chapter if chapter is not Chapter.NOTES]
    homes = [pages.anchors[chapter] for chapter in printed]
    assert homes == sorted(homes)
    assert Chapter.NOTES not in pages.anchors


def test_every_event_contradiction_and_source_can_be_referred_to(put):
    pages, *_ = put
    assert {f"e{number}" for number in range(1, 13)} <= set(pages.anchors)
    assert {"c1", "c2", "D001", "D002"} <= set(pages.anchors)


def test_a_second_round_stays_where_the_first_one_was(put):
    pages, *_, known = put
    assert pages.anchors == known


def test_only_the_first_page_is_the_cover(put):
    _, full, *_ = put
    assert [page.is_cover for page in full] == [True, *[False] * (len(full) - 1)]
    assert [page.number for page in full] == list(range(1, len(full) + 1))


def test_what_it_leads_to_is_there(put):
    pages, full, *_ = put
    leads = {row.leads for page in full for row, _ in page.rows if row.leads}
    assert leads <= {*pages.anchors, *Chapter}
    assert {"c1", Chapter.METHOD, Chapter.SOURCES} <= leads


def test_letters_of_titles_and_quotes_are_known_and_those_of_notes_are_not(put):
    _, _, chapters, _ = put
    assert set("The ferry struck the breakwater") <= chapters.letters


def sides(count):
    return tuple(
        ContradictionPassage(
            f"Passage {number}.", "5 May", Footnote(number, SOURCE, ""), number % 2
        )
        for number in range(1, count + 1)
    )


@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_a_contradiction_is_its_sentence_with_the_first_passage_then_each_and_the_outcome(count):
    told = Contradiction(3, "Date", "Two days.", "Why.", sides(count), decision="5 May is right")
    groups = list(_contradiction(told, 4_000.0))
    assert len(groups) == max(count - 1, 0) + 2
    assert groups[0][0].anchors == ("c3",)
    notes = [note.number for group in groups for row in group for note in row.footnotes]
    assert notes == list(range(1, count + 1))
    assert {row.leads for group in groups for row in group} <= {"", "e1"}


def test_what_nobody_decided_has_no_box():
    told = Contradiction(3, "Date", "Two days.", "", sides(2))
    decided = Contradiction(3, "Date", "Two days.", "", sides(2), decision="5 May is right")
    assert len(list(_contradiction(told, 4_000.0))[-1]) == 1
    assert len(list(_contradiction(decided, 4_000.0))[-1]) > 1
