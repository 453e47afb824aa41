"""Anybody's calendar, in."""

import pytest

from timeline_app.errors import UnreadableDocument
from timeline_app.formats.data.from_ics import read, unescaped
from timeline_app.model import Status


@pytest.fixture
def calendar(tmp_path):
    def made(*lines, kind="VEVENT", head="BEGIN:VCALENDAR"):
        path = tmp_path / "a.ics"
        body = [
            head,
            f"BEGIN:{kind}",
            "SUMMARY:The crane fell",
            *lines,
            f"END:{kind}",
            "END:VCALENDAR",
        ]
        path.write_bytes("\r\n".join(body).encode())
        return read(path)

    return made


@pytest.mark.parametrize(
    ("lines", "edtf"),
    [
        (["DTSTART;VALUE=DATE:19110503"], "1911-05-03"),
        # The end of whole days is the day after.
        (["DTSTART:19110503", "DTEND:19110504"], "1911-05-03"),
        (["DTSTART:19110503", "DTEND:19110506"], "1911-05-03/1911-05-05"),
        (["DTSTART:19110503", "DURATION:P2D"], "1911-05-03/1911-05-04"),
        (["DTSTART:19110503T101500"], "1911-05-03T10:15"),
        (["DTSTART:19110503T101500Z"], "1911-05-03T10:15Z"),
        (
            ["DTSTART:19110503T101530", "DURATION:PT1H30M"],
            "1911-05-03T10:15:30/1911-05-03T11:45:30",
        ),
        (["DTSTART:19110503T101500", "DTEND:19110503T101500"], "1911-05-03T10:15"),
        (["DTSTART:19110503T101560"], "1911-05-03T10:15:59"),
        (["DTSTART:19110503", "DTEND:19110401"], "1911-05-03"),
        (["DUE:19110503"], "1911-05-03"),
        (["DTSTART:19110503", "DURATION:P1W"], "1911-05-03/1911-05-09"),
    ],
)
def test_days_and_hours(calendar, lines, edtf):
    incoming = calendar(*lines)
    (event,) = incoming.events
    assert event.when.edtf == edtf
    assert incoming.problems == ()
    assert event.title == "The crane fell"


@pytest.mark.parametrize(
    "lines",
    [
        ["DTSTART:soon"],
        ["DTSTART:19111340"],
        ["DTSTART:19110503", "DTEND:19110503T101500"],
        ["DTSTART:19110503", "DURATION:long"],
        ["DTSTART:99990101", "DURATION:P99999D"],
    ],
)
def test_what_is_no_date_is_a_problem(calendar, lines):
    incoming = calendar(*lines)
    assert incoming.events[0].when is None
    assert [(one.row, one.column) for one in incoming.problems] == [(1, "DTSTART")]


def test_repetition_is_told(calendar):
    incoming = calendar("DTSTART:19110503", "RRULE:FREQ=DAILY")
    assert [one.column for one in incoming.problems] == ["RRULE"]
    assert incoming.events[0].when.edtf == "1911-05-03"


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("CONFIRMED", Status.HAPPENED),
        ("tentative", Status.PLANNED),
        ("CANCELLED", Status.DENIED),
        ("X", None),
    ],
)
def test_status(calendar, told, status):
    assert calendar(f"STATUS:{told}").events[0].status is status


def test_texts_lists_and_folds(calendar):
    (event,) = calendar(
        "CATEGORIES:rain\\, sun,fog",
        "DESCRIPTION:It fell\\ninto the",
        "  sea.",
        "LOCATION:Holm\\; north",
        "BEGIN:VALARM",
        "SUMMARY:Alarm",
        "END:VALARM",
    ).events
    assert event.tags == ("rain, sun", "fog")
    assert event.note == "It fell\ninto the sea."
    assert event.places == ("Holm; north",)
    assert event.title == "The crane fell"


@pytest.mark.parametrize(("kind", "count"), [("VTODO", 1), ("VJOURNAL", 1), ("VTIMEZONE", 0)])
def test_what_is_taken(calendar, kind, count):
    assert len(calendar(kind=kind).events) == count


def test_what_is_no_calendar_is_refused(calendar):
    with pytest.raises(UnreadableDocument):
        calendar(head="BEGIN:VCARD")


@pytest.mark.parametrize(
    ("value", "text"), [("a\\;b\\nc", "a;b\nc"), ("a\\\\n", "a\\n"), ("a", "a"), ("\\", "\\")]
)
def test_escapes(value, text):
    assert unescaped(value) == text
