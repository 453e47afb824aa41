"""The document's own date: where it is read, which one wins, and when there is none."""

import pytest

from timeline_app import readers
from timeline_app.model import Passage, PassageKind, Published, PublishedFrom, Span
from timeline_app.model.when import day
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.days import FoundDay
from timeline_app.readers.published import find
from timeline_app.readers.reading import Reading
from timeline_app.wording import worded

BODY = "\n\nThe ministers of both countries met in Geneva for talks on the border on Monday.\n"


def published(text: str, path: str = "") -> tuple[str | None, str, str]:
    document = readers.from_text(text, path=path)
    found = document.published
    if found is None:
        return None, "none", ""
    words = found.span.of(document.text) if found.span else ""
    return found.when.edtf, found.source.value, words


HEADERS = {
    "date 2020-07-22 Left Menu": ("2020-07-22", "2020-07-22"),
    "Reuters | Tehran | Updated: 22-07-2020 00:51 IST": ("2020-07-22", "22-07-2020"),
    "Published: 3 May 2012": ("2012-05-03", "3 May 2012"),
    "Published May 3rd, 2012 at 10:30": ("2012-05-03", "May 3rd, 2012"),
    "Posted on November 15, 2011": ("2011-11-15", "November 15, 2011"),
    "Date: Mon, 6 Jan 2020 10:00:00 +0000": ("2020-01-06", "6 Jan 2020"),
    "Tuesday, July 11, 2023": ("2023-07-11", "July 11, 2023"),
    "AUGUST 2, 2013 | 08:06AM PT": ("2013-08-02", "AUGUST 2, 2013"),
    "By Ann Lee | 25 July 2005": ("2005-07-25", "25 July 2005"),
    "Updated: 22.07.2020": ("2020-07-22", "22.07.2020"),
    "2020-07-22T00:51:00Z": ("2020-07-22", "2020-07-22"),
    "Published: 22/07/20": ("2020-07-22", "22/07/20"),
    "Published: 22/07/95": ("1995-07-22", "22/07/95"),
}


@pytest.mark.parametrize("line", HEADERS)
def test_headers(line):
    edtf, words = HEADERS[line]
    assert published(line + BODY) == (edtf, "header", words)
    assert published(f"A Title of the Story\n{line}{BODY}") == (edtf, "header", words)


@pytest.mark.parametrize(
    ("dateline", "edtf"),
    [
        ("PARIS, 3 May 2012 — ", "2012-05-03"),
        ("WASHINGTON, Jan. 4, 2020 (Reuters) - ", "2020-01-04"),
        ("Mumbai, 2011-11-11 - ", "2011-11-11"),
    ],
)
def test_datelines(dateline, edtf):
    assert published(dateline + BODY.strip())[:2] == (edtf, "dateline")


def test_the_head_of_a_letter():
    letter = "London, 3 May 1912\n\nDear Sir,\n" + BODY
    assert published(letter) == ("1912-05-03", "dateline", "3 May 1912")
    assert published("The talks in London, 3 May 1912, failed.\n" + BODY)[0] is None


def test_a_mail_in_a_text_file():
    mail = "From: Ann Lee\nSent: Wednesday, 22 July 2020 10:51\nTo: Bo Chan\nSubject: Talks\n"
    assert published(mail + BODY) == ("2020-07-22", "header", "22 July 2020")


def test_a_dateline_without_a_year_dates_nothing():
    assert published("WASHINGTON, Jan. 4 (Reuters) - " + BODY.strip())[0] is None


NAMES = {
    "2020-07-22-foo.txt": "2020-07-22",
    "20200722_foo.txt": "2020-07-22",
    "foo_20200722T103000.txt": "2020-07-22",
    "report_22-07-2020.txt": "2020-07-22",
    "report 2020_07_22 final.txt": "2020-07-22",
    "3 May 2012.txt": "2012-05-03",
    "minutes-may-3-2012.txt": "2012-05-03",
    "2020.07.22 minutes.txt": "2020-07-22",
    "000_028be58675b550d2.txt": None,
    "003_848ae16a1d989889.txt": None,
    "flight 20209999.txt": None,
    "a20200722b.txt": None,
    "2020-02-30.txt": None,
    "report-2020.txt": None,
    "0800-1234-5678.txt": None,
}


@pytest.mark.parametrize("name", NAMES)
def test_file_names(name):
    found = published(BODY, path=f"some/where/{name}")
    assert found == ((NAMES[name], "file name", "") if NAMES[name] else (None, "none", ""))


def test_the_text_wins_over_the_file_name_and_the_difference_is_said():
    document = readers.from_text("Published: 3 May 2012" + BODY, path="2013-01-01-x.txt")
    assert document.published.when.edtf == "2012-05-03"
    assert "header says 3 May 2012, the file name 1 January 2013" in worded(document.notes[0])
    assert (
        tuple(
            map(
                worded,
                readers.from_text("Published: 3 May 2012" + BODY, path="2012-05-04.txt").notes,
            )
        )
        == ()
    )


def test_published_wins_over_updated():
    assert published("Updated: 9 May 2012 | Published: 3 May 2012" + BODY)[0] == "2012-05-03"


def test_a_date_in_a_sentence_is_not_the_documents_own():
    assert published("On 3 May 2012 the ministers met in Geneva." + BODY)[0] is None
    assert published(BODY * 20 + "The accord was signed on 3 May 2012.")[0] is None


def test_a_label_at_the_end_counts_less():
    assert published(BODY * 20 + "\nFirst published 3 May 2012\n")[0] == "2012-05-03"
    both = "Date: 1 June 2013" + BODY * 20 + "\nFirst published 3 May 2012\n"
    assert published(both)[0] == "2013-06-01"


def test_the_order_of_day_and_month_follows_the_other_dates():
    ambiguous = "Published: 03/04/2019" + BODY
    assert published(ambiguous + "Seen on 22/03/2019.")[0] == "2019-04-03"
    assert published(ambiguous + "Seen on 03/22/2019.")[0] == "2019-03-04"
    assert published(ambiguous, path="2019-04-03.txt")[0] == "2019-04-03"


def test_the_time_zone_beside_a_date_tells_its_order():
    assert published("Published: 07/04/2020 5:00 PM EDT" + BODY)[0] == "2020-07-04"
    assert published("Updated: 04-07-2020 00:51 IST" + BODY)[0] == "2020-07-04"
    assert published("Updated: 04-07-2020 00:51 XYZ" + BODY)[0] is None


def test_the_weekday_beside_a_date_tells_its_order():
    assert published("Published: Mon, 03/04/2019" + BODY)[0] == "2019-03-04"
    assert published("Published: Wednesday 03/04/2019" + BODY)[0] == "2019-04-03"
    assert published("Published: Fri 03/04/2019" + BODY)[0] is None


def test_chinese_japanese_and_korean_days():
    assert published("2019年3月4日" + BODY)[0] == "2019-03-04"
    assert published("2019년 3월 4일" + BODY)[0] == "2019-03-04"


def test_the_wires_between_strokes():
    assert published("HARLOW, March 4, 2019 /PRNewswire/ -- " + BODY.strip())[0] == "2019-03-04"


def test_an_order_that_nothing_decides_is_left_to_the_person():
    document = readers.from_text("Published: 03/04/2019" + BODY)
    assert document.published is None
    assert "3 April 2019 or 4 March 2019" in worded(document.notes[0])
    both = readers.from_text("Published: 03/04/2019" + BODY + "22/03/2019 and 03/22/2019")
    assert both.published is None


def test_impossible_days_are_no_days():
    assert published("Published: 31 February 2019" + BODY)[0] is None
    assert published("Published: 2019-13-01" + BODY)[0] is None


def test_a_date_that_is_given_wins():
    given = day(2001, 2, 3)
    document = readers.from_text("Published: 3 May 2012" + BODY, published=given)
    assert document.published == Published(given, PublishedFrom.USER)
    whole = Published(given, PublishedFrom.METADATA)
    assert readers.from_text(BODY, published=whole).published == whole


def test_the_row_of_a_table_is_not_the_documents_day():
    text = "Date: 3 May 2012 | The ministers met\n\nThey met again."
    row, rest = Span(0, 35), Span(37, len(text))
    told = [Passage(row, PassageKind.TABLE_ROW), Passage(rest)]
    assert find(Reading(text), told).published is None
    assert find(Reading(text), [Passage(row), Passage(rest)]).published is not None


def test_a_file_saved_a_day_later_does_not_move_a_stamp():
    day_of = FoundDay(Span(0, 0), (day(2012, 5, 3),))
    stamp = CreationTimeCandidate(
        day_of, PublishedFrom.META, 0.98, has_span=False, utc_minutes=20 * 60
    )
    found = find(Reading("We met.", metadata=(stamp,)), [], path="2012-05-04-x.html")
    assert found.published.when.edtf == "2012-05-03"


def test_nothing_says_when():
    assert published(BODY) == (None, "none", "")
    assert published("") == (None, "none", "")


def test_the_age_of_the_file_says_nothing(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(BODY, encoding="utf-8")
    assert readers.read(path).published is None


def test_the_samples(seeds):
    for path in sorted(seeds.glob("*.txt")):
        document = readers.read(path)
        assert document.published.when.edtf == "2020-07-22"
        assert document.published.source is PublishedFrom.HEADER
        assert document.published.span.of(document.text) == "2020-07-22"
