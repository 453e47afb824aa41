"""Anybody's timeline in markwhen, in."""

import pytest

from timeline_app.errors import UnreadableDocument
from timeline_app.formats.data.from_markwhen import read


@pytest.fixture
def told(tmp_path):
    def made(text):
        path = tmp_path / "a.mw"
        path.write_text(text)
        return read(path)

    return made


@pytest.mark.parametrize(
    ("line", "edtf", "title"),
    [
        (("1911-05-03: The crane fell"), "1911-05-03", "The crane fell"),
        ("1911-05: Rain", "1911-05", "Rain"),
        ("1911: Rain", "1911", "Rain"),
        (("1911-05-03/1911-05-09: Rain"), "1911-05-03/1911-05-09", "Rain"),
        (("1911 - 1914: Rain"), "1911/1914", "Rain"),
        ("44 BCE: Rain", "-0043", "Rain"),
        ("1066 AD: Rain", "1066", "Rain"),
        (("1911-05-03T10:15Z: Rain"), "1911-05-03T10:15Z", "Rain"),
        ("3 May 1911: Rain", "1911-05-03", "Rain"),
        ("1911: Rain #holm #sea", "1911", "Rain"),
    ],
)
def test_a_line_that_begins_with_a_date(told, line, edtf, title):
    incoming = told(f"title: Cranes\n{line}\n")
    (event,) = incoming.events
    assert (event.when.edtf, event.title) == (edtf, title)
    assert incoming.title == "Cranes"
    assert event.tags == (("holm", "sea") if "#" in line else ())


def test_lines_below_belong_to_the_event(told):
    text = (
        "# Head\n1911: Rain\n  colour: blue\nIt fell all "
        "day.\nAnd all night.\n// a remark\n1912: Sun\n"
    )
    first, second = told(text).events
    assert first.note == "It fell all day.\nAnd all night."
    assert second.note == ""
    assert [first.row, second.row] == [2, 7]


def test_what_counts_from_another_date_is_a_problem(told):
    incoming = told("1911: Rain\nafter !crane 3 days: Sun\n")
    assert len(incoming.events) == 1
    assert [one.row for one in incoming.problems] == [2]
    incoming = told("1911-13-03: Rain\n")
    assert incoming.events[0].when is None
    assert len(incoming.problems) == 1


def test_a_text_without_a_date_is_none(told):
    with pytest.raises(UnreadableDocument):
        told("Rain fell.\n")
    assert told('title: "Rain"\n').title == "Rain"
