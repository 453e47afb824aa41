"""What a walk gathers: nothing at first, and each walk its own."""

from timeline_app import readers
from timeline_app.model import PartKind, Span
from timeline_app.model.when import day
from timeline_app.records.found import DATES_ROW, HEADS_MESSAGE, DatedSection, FoundEntries
from timeline_app.records.walk import Walk
from timeline_app.wording import worded


def walked(text):
    return Walk(text, readers.from_text(text).passages, None).run()


def test_two_walks_share_nothing():
    one, other = FoundEntries(), FoundEntries()
    one.rows.append(Span(0, 3))
    one.furniture.append(Span(4, 9))
    assert other == FoundEntries()
    assert not (other.entries)
    assert not (other.heads)
    assert not (other.fated)


def test_a_heading_without_marks_stands_above_all_others():
    section = DatedSection(day(1911, 5, 3), Span(0, 10), PartKind.ROW, is_fine=True)
    assert section.depth == 0


def test_why_a_date_dates_nothing_else_is_told_in_words():
    told = [worded(message) for message in (DATES_ROW, HEADS_MESSAGE)]
    assert all(words and "{" not in words for words in told)
    assert len(set(told)) == 2


def test_the_header_of_a_table_is_furniture_and_tells_nothing():
    text = "| Date | Event |\n| 3 May 1911 | The pit was shut |\n| 9 May 1911 | It was opened |\n"
    found = walked(text)
    assert [span.of(text) for span in found.furniture] == ["| Date | Event |"]
    assert [entry.when.edtf for entry in found.entries] == ["1911-05-03", "1911-05-09"]


def test_lines_in_columns_without_a_date_are_texts_of_their_own():
    text = "3 May 1911    Rain      Ann\n              Snow      Bob\n4 May 1911    Sun       Cy\n"
    assert [span.of(text) for span in walked(text).rows] == ["Snow      Bob"]
