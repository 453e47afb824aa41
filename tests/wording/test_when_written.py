"""When and how a passage was written."""

import pytest

from timeline_app.model import Document, Part, PartKind, Published, PublishedFrom, Span, edtf
from timeline_app.model.when import day
from timeline_app.wording.when_written import lag_in_words, published_in_words, written

HERE = Span(10, 20)


def document(published=None, *parts):
    return Document("/a.txt", "x", "x" * 100, published=published, parts=parts)


def dated(when, source=PublishedFrom.HEADER):
    return Published(when, source)


@pytest.mark.parametrize(
    ("told", "written", "words"),
    [
        (day(2019, 2, 5), day(2019, 2, 5), "on the day"),
        (day(2019, 2, 5), day(2019, 2, 6), "a day later"),
        (day(2019, 2, 5), day(2019, 3, 5), "28 days later"),
        (day(2019, 2, 5), day(2019, 9, 12), "about 7 months later"),
        (day(1997, 2, 5), day(2019, 9, 12), "about 23 years later"),
        (day(2019, 2, 5), day(2019, 2, 4), "before the day it tells of"),
        (edtf.parse("2019"), day(2019, 2, 5), ""),
    ],
)
def test_how_long_after(told, written, words):
    assert lag_in_words(told, written) == words


def test_a_document_says_its_day_and_the_distance():
    words = written(document(dated(day(2019, 9, 12))), HERE, day(2019, 2, 5))
    assert words == "Written on Thu 12 September 2019, about 7 months later"


def test_a_part_counts_before_its_document():
    mail = Part(Span(0, 50), PartKind.MESSAGE, dated(day(2019, 2, 5)), author="Peter Lund")
    words = written(document(dated(day(2019, 9, 12)), mail), HERE, day(2019, 2, 5))
    assert words == "Message by Peter Lund, written on Tue 5 February 2019, on the day"


def test_a_part_without_a_day_takes_that_of_its_document():
    row = Part(Span(0, 50), PartKind.ROW)
    words = written(document(dated(day(2019, 2, 5)), row), HERE, None)
    assert words == "Row of a table, written on Tue 5 February 2019"


def test_where_nothing_is_known_it_says_so():
    assert written(document(), HERE, day(2019, 2, 5)) == "Nothing says when it was written"


def test_a_weak_date_is_called_what_it_is():
    words = written(document(dated(day(2019, 2, 5), PublishedFrom.PROPERTIES)), HERE, None)
    assert words == "File made on Tue 5 February 2019"


def test_the_documents_date():
    text = "Updated: 22-07-2020 00:51 IST"
    published = Published(day(2020, 7, 22), PublishedFrom.HEADER, Span(9, 19))
    document = Document("a.txt", "", text, published=published)
    assert published_in_words(document) == "Wed 22 July 2020, from the text’s header “22-07-2020”"
    assert published_in_words(Document("a.txt", "", text)) == "date unknown"
    for source in PublishedFrom:
        assert published_in_words(
            Document("a", "", "", published=Published(day(2020, 1, 1), source))
        )
