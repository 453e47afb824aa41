"""Anybody's file of The Timeline Project, in."""

import pytest

from timeline_app.errors import UnreadableDocument
from timeline_app.formats.data.from_timeline_project import read


@pytest.fixture
def told(tmp_path):
    def made(*events, head="<timeline>"):
        path = tmp_path / "a.timeline"
        body = "".join(f"<event>{one}</event>" for one in events)
        path.write_text(f"<?xml version='1.0'?>{head}<events>{body}</events></timeline>")
        return read(path)

    return made


def event(start, end, **more):
    rest = "".join(f"<{name}>{value}</{name}>" for name, value in more.items())
    return f"<start>{start}</start><end>{end}</end><text>The crane fell</text>{rest}"


@pytest.mark.parametrize(
    ("one", "edtf"),
    [
        (event("1911-05-03 00:00:00", "1911-05-04 00:00:00"), "1911-05-03"),
        (event("1911-05-03 00:00:00", "1911-05-03 00:00:00"), "1911-05-03"),
        (event("1911-05-01 00:00:00", "1911-06-01 00:00:00"), "1911-05"),
        (event("1911-05-03", "1911-05-06"), "1911-05-03/1911-05-05"),
        (event("1911-05-03 10:15:00", "1911-05-03 10:15:00"), "1911-05-03T10:15"),
        (event("1911-05-03 10:15:00", "1911-05-03 11:00:00"), "1911-05-03T10:15/1911-05-03T11:00"),
        (event("1911-05-03", "1911-05-04", fuzzy="True"), "1911-05-03~"),
        (event("1911-05-03", "1911-05-04", ends_today="True"), "1911-05-03/.."),
    ],
)
def test_days_and_hours(told, one, edtf):
    incoming = told(one)
    assert incoming.events[0].when.edtf == edtf
    assert incoming.problems == ()


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("soon", "1911-05-03"),
        ("1911-13-03", "1911-05-03"),
        ("1911-05-03", "1911-05-02"),
        ("1911-02-30", "1911-03-01"),
        ("1911-05-03 24:00:00", "1911-05-04"),
        ("", ""),
    ],
)
def test_what_is_no_date_is_a_problem(told, start, end):
    incoming = told(event(start, end))
    assert incoming.events[0].when is None
    assert [one.column for one in incoming.problems] == ["start"]


def test_words_of_an_event(told):
    one = event("1911-05-03", "1911-05-04", description="It fell.\nAll day.", category="Holm")
    (found,) = told(one.replace("The crane", "[3]The crane")).events
    assert (found.title, found.note, found.tags) == (
        "The crane fell",
        "It fell.\nAll day.",
        ("Holm",),
    )


@pytest.mark.parametrize(
    "head", ["<!DOCTYPE timeline [<!ENTITY a 'x'>]><timeline>", "<other>", "<timeline><broken>"]
)
def test_what_is_no_such_file_is_refused(told, head):
    with pytest.raises(UnreadableDocument):
        told(head=head)
