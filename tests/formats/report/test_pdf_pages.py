"""Rows on pages: in their order, with their footnotes, no heading last and no page empty."""

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.formats.report.model import AnnexSource, Footnote
from timeline_app.formats.report.pdf_pages import (
    BOTTOM,
    MARGIN,
    RULE,
    TOP,
    PaperSheet,
    PdfPage,
    PdfPages,
    PdfStrip,
    leading,
    named,
)
from timeline_app.formats.report.pdf_type import NOTE, lines

SOURCE = AnnexSource("D001", "Minutes", "m.txt", "0", "", "")
SHEET = PaperSheet(5_950, 8_420)


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
    pages = PdfPages(SHEET, full.append)
    told, wholes, headings = [], [], set()
    for is_heading, heights in groups:
        rows = [
            PdfStrip(
                height, print, tuple(Footnote(next(numbers), SOURCE, "") for _ in range(notes))
            )
            for height, notes in heights
        ]
        if is_heading:
            rows = [PdfStrip(200.0, print)]
            headings.add(id(rows[0]))
            pages.begin("a", PdfStrip(209.5, print))
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


def put(*heights, full=None):
    """A page of 1,000 tenths of a point, filled with rows of these heights one by one."""
    found = [] if full is None else full
    pages = PdfPages(PaperSheet(5_950, TOP + BOTTOM + 1_000), found.append)
    for height in heights:
        pages.put([PdfStrip(height, print)])
    return pages, found


def test_a_sheet_has_its_margins_at_both_sides():
    assert SHEET.room == 5_950 - 2 * MARGIN
    assert SHEET.tall == 8_420 - TOP - BOTTOM


def test_rows_stand_below_each_other_from_the_top():
    pages, full = put(300.0, 200.0, 500.0)
    pages.end()
    assert [top for _, top in full[0].rows] == [TOP, TOP + 300, TOP + 500]
    assert len(full) == 1


def test_a_hair_more_than_the_page_is_on_the_next_and_less_is_the_same():
    for more, count in ((0.4, 1), (0.6, 2)):
        pages, full = put(500.0, 500.0 + more)
        pages.end()
        assert len(full) == count


def test_a_row_taller_than_a_page_has_one_of_its_own_and_none_is_empty():
    pages, full = put(100.0, 5_000.0, 100.0)
    pages.end()
    assert [[row.height for row, _ in page.rows] for page in full] == [[100.0], [5_000.0], [100.0]]


def test_the_line_over_footnotes_takes_its_room_once():
    page = PdfPage(1)
    assert page.takes(900 - RULE, 100, 1_000)
    assert not page.takes(901 - RULE, 100, 1_000)
    page.notes.append(None)
    page.noted = RULE
    assert page.takes(900 - RULE, 100, 1_000)


def test_turning_leaves_no_empty_page():
    pages, full = put()
    pages.turn()
    pages.turn()
    pages.put([PdfStrip(10.0, print)])
    pages.turn()
    pages.turn()
    pages.end()
    assert len(full) == 1
    assert pages.number == 2


def test_nothing_at_all_is_no_page():
    pages, full = put()
    pages.end()
    assert full == []


def test_a_section_that_goes_on_has_its_heading_again_but_not_where_it_begins():
    again = PdfStrip(50.0, print)
    pages, full = put()
    pages.begin("May", again)
    pages.hold([PdfStrip(100.0, print)])
    for _ in range(3):
        pages.put([PdfStrip(600.0, print)])
    pages.begin("June", PdfStrip(60.0, print))
    pages.hold([PdfStrip(100.0, print)])
    pages.put([PdfStrip(800.0, print)])
    pages.end()
    assert [[row.height for row, _ in page.rows] for page in full] == [
        [100.0, 600.0], [50.0, 600.0], [50.0, 600.0], [100.0, 800.0]
    ]  # fmt: skip
    assert [page.sections for page in full] == [["May"], ["May"], ["May"], ["June"]]


def test_a_chapter_on_its_own_page_has_no_heading_again():
    pages, full = put()
    pages.begin("May", PdfStrip(50.0, print))
    pages.put([PdfStrip(100.0, print)])
    pages.turn()
    pages.put([PdfStrip(100.0, print)])
    pages.end()
    assert [len(page.rows) for page in full] == [1, 1]


def test_a_heading_that_nothing_follows_is_still_told():
    pages, full = put(100.0)
    pages.hold([PdfStrip(30.0, print)])
    pages.end()
    assert [row.height for row, _ in full[0].rows] == [100.0, 30.0]


def test_names_lead_to_the_page_of_the_first_row_that_bears_them():
    pages, _ = put()
    row = named(PdfStrip(600.0, print), "a", "b")
    assert named(row, "c").anchors == ("a", "b", "c")
    pages.put([row])
    pages.put([named(PdfStrip(600.0, print), "a", "d")])
    assert pages.anchors == {"a": 1, "b": 1, "d": 2}


def test_a_way_is_every_row_of_it():
    rows = [PdfStrip(1.0, print), PdfStrip(2.0, print)]
    assert [row.leads for row in leading(rows, "c1")] == ["c1", "c1"]
    assert [row.leads for row in rows] == ["", ""]


def test_the_cover_is_the_page_that_is_being_filled():
    pages, full = put(100.0)
    pages.mark_cover()
    pages.turn()
    pages.put([PdfStrip(100.0, print)])
    pages.end()
    assert [page.is_cover for page in full] == [True, False]
