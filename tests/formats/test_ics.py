"""Calendars: as another program reads ours, and as ours reads another's."""

from datetime import date, datetime

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_chronologies import RandomChronology, RandomEvent, hostile, kept

from timeline_app import formats
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import named
from timeline_app.formats.data import from_ics, ics
from timeline_app.model import EventFilter, Review, Status, edtf

ALL = EventFilter.everything()
DAYS = {
    "2020-05-03": (date(2020, 5, 3), date(2020, 5, 4)),
    "2020-02": (date(2020, 2, 1), date(2020, 3, 1)),
    "2008-07-01/2008-07-04~": (date(2008, 7, 1), date(2008, 7, 5)),
    "0987": (date(987, 1, 1), date(988, 1, 1)),
    "2020-05-03T10:15": (datetime(2020, 5, 3, 10, 15), datetime(2020, 5, 3, 10, 16)),
}
DAYLESS = ("-0043-03-15", "9999", "Y17000", "2020-05-03/..", "[..1997]", None)


def told(number, when):
    return RandomEvent(
        f"Event {number}", when and edtf.parse(when), "other", Status.PLANNED, 0.5, (), (),
        ("Lisbon",), (), ("a, b", "c"), None, "", (), Review.UNREVIEWED,
    )  # fmt: skip


@pytest.fixture(scope="module")
def calendar(tmp_path_factory):
    folder = tmp_path_factory.mktemp("calendar")
    events = tuple(told(number, when) for number, when in enumerate((*DAYS, *DAYLESS)))
    with kept(RandomChronology(("a.txt",), events), folder) as store:
        written = formats.export_of(store, ALL, folder / "c.ics")
    return written, icalendar.Calendar.from_ical((folder / "c.ics").read_bytes())


def test_another_program_sees_the_same_days(calendar):
    for event in calendar[1].walk("VEVENT"):
        days = (event["DTSTART"].dt, event["DTEND"].dt)
        assert days == DAYS[str(event["X-EDTF"])]
        assert str(event["LOCATION"]) == "Lisbon"
        assert event["CATEGORIES"].cats == ["a, b", "c"]
        assert event["STATUS"] == "TENTATIVE"
    assert not calendar[1].errors


def test_what_has_no_day_has_none_made_up(calendar):
    written, read = calendar
    notes = read.walk("VJOURNAL")
    assert [str(one.get("X-EDTF", "")) for one in notes] == [when or "" for when in
        ("-0043-03-15", "[..1997]", "2020-05-03/..", "9999", "Y17000", None)]  # fmt: skip
    assert not any("DTSTART" in one for one in notes)
    assert str(notes[0]["DESCRIPTION"]) == "15 March 44 BCE"
    assert len(notes) + len(read.walk("VEVENT")) == written.count == 11
    assert written.warnings[0].startswith("6 of the events have no day")


def test_every_component_has_a_key_of_its_own(calendar):
    keys = [one["UID"] for one in calendar[1].walk() if "UID" in one]
    assert len(set(keys)) == len(keys) == 11


def test_hostile_words_begin_no_property(tmp_path):
    with kept(hostile(), tmp_path) as store:
        count = formats.export_of(store, ALL, tmp_path / "c.ics", notes=True).count
        titles = [event.title for event in store.events(ALL)]
    data = (tmp_path / "c.ics").read_bytes()
    assert max(map(len, data.split(b"\r\n"))) <= ics.LONGEST_LINE
    assert data.count(b"\n") == data.count(b"\r\n")
    read = icalendar.Calendar.from_ical(data)
    found = [one for one in read.walk() if one.name != "VCALENDAR"]
    assert len(found) == count
    assert {one.name for one in found} == {"VEVENT", "VJOURNAL"}
    names = {name for one in found for name in one}
    assert all(name.startswith("X-") for name in names - set(ics_names()))
    assert sum("javascript" in str(one["SUMMARY"]) for one in found) == sum(
        "javascript" in title for title in titles
    )


def ics_names():
    return [
        "UID",
        "DTSTAMP",
        "DTSTART",
        "DTEND",
        "STATUS",
        "TRANSP",
        "LOCATION",
        "SUMMARY",
        "DESCRIPTION",
        "CATEGORIES",
        "COMMENT",
    ]


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_a_folded_line_is_the_line_again(text):
    line = f"SUMMARY:{ics.escaped(text)}"
    folded = ics.folded(line)
    assert all(len(one.encode()) <= ics.LONGEST_LINE for one in folded.split("\r\n"))
    assert folded.replace("\r\n ", "") == f"{line}\r\n"
    value = line.removeprefix("SUMMARY:")
    assert ics.escaped(from_ics.unescaped(value)) == value


THEIRS = """BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Works\\, all
BEGIN:VTIMEZONE
BEGIN:STANDARD
DTSTART:19701025T030000
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Board mee
 ting
DTSTART;TZID="Europe/Paris":20210203T090000
DURATION:PT1H30M
LOCATION:Room 4
DESCRIPTION:Bring\\n\\nthe minutes
CATEGORIES:board,law
BEGIN:VALARM
DESCRIPTION:Wake up
END:VALARM
END:VEVENT
BEGIN:VEVENT
SUMMARY:Fair
DTSTART;VALUE=DATE:20210301
DTEND;VALUE=DATE:20210304
RRULE:FREQ=YEARLY
END:VEVENT
BEGIN:VTODO
SUMMARY:File the claim
DUE:20210405T120000Z
STATUS:COMPLETED
END:VTODO
BEGIN:VTODO
SUMMARY:Some day
END:VTODO
BEGIN:VEVENT
SUMMARY:Broken
DTSTART:20211345
END:VEVENT
BEGIN:VEVENT
SUMMARY:Half a clock
DTSTART;VALUE=DATE:20210301
DTEND:20210301T120000
END:VEVENT
BEGIN:VFREEBUSY
END:VFREEBUSY
END:VCALENDAR
"""


def test_a_calendar_of_another_program(tmp_path):
    path = tmp_path / "theirs.ics"
    path.write_text(THEIRS, encoding="utf-8")
    incoming = named("ics").read(path)
    assert incoming.title == "Works, all"
    meeting, fair, claim, some_day, broken, half = incoming.events
    assert (meeting.title, meeting.date) == (
        "Board meeting",
        "2021-02-03T09:00/2021-02-03T10:30",
    )
    assert (meeting.places, meeting.tags) == (("Room 4",), ("board", "law"))
    assert meeting.note == "Bring\n\nthe minutes"
    assert fair.when == edtf.parse("2021-03-01/2021-03-03")
    assert (claim.when.edtf, claim.status) == ("2021-04-05T12:00Z", Status.HAPPENED)
    assert (some_day.when, some_day.status) == (None, None)
    assert broken.when is half.when is None
    problems = [(one.row, one.column) for one in incoming.problems]
    assert problems == [(2, "RRULE"), *((row, "DTSTART") for row in (5, 6))]


@pytest.mark.parametrize("body", ["", "hello", "{}", "END:VCALENDAR"])
def test_what_is_no_calendar(tmp_path, body):
    (tmp_path / "x.ics").write_text(body)
    with pytest.raises(UnreadableDocument, match="no iCalendar file"):
        named("ics").read(tmp_path / "x.ics")


@given(st.text('BEGINVDTSARLUE:;=,\\\n "PT1H20210203Z-', max_size=120))
def test_no_calendar_breaks_the_reader(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "any.ics"
    path.write_text(f"BEGIN:VCALENDAR\nBEGIN:VEVENT\n{text}\nEND:VEVENT\n", encoding="utf-8")
    assert len(named("ics").read(path).events) <= 2
