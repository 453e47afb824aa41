"""Anybody's timeline of TimelineJS, in."""

import json

import pytest

from timeline_app.errors import UnreadableDocument
from timeline_app.formats.data.from_timelinejs import read, read_sheet
from timeline_app.formats.data.timelinejs import HEADS


@pytest.fixture
def told(tmp_path):
    def made(*slides, **rest):
        path = tmp_path / "a.json"
        path.write_text(json.dumps({"events": list(slides)} | rest))
        return read(path)

    return made


def slide(start=None, end=None, words="", text="", **rest):
    found = {"text": {"headline": "The <b>crane</b> fell", "text": text}} | rest
    for name, value in (("start_date", start), ("end_date", end), ("display_date", words)):
        if value:
            found[name] = value
    return found


@pytest.mark.parametrize(
    ("one", "edtf"),
    [
        (slide({"year": 1911, "month": 5, "day": 3}), "1911-05-03"),
        (slide({"year": "1,911", "month": "5"}), "1911-05"),
        (slide({"year": 1911, "day": 3}), "1911"),
        (
            slide({"year": 1911, "month": 5, "day": 3, "hour": 10, "minute": 15}),
            "1911-05-03T10:15",
        ),
        (slide({"year": -44}), "-0043"),
        (slide({"year": 1911}, {"year": 1914}), "1911/1914"),
        (slide({"year": 1911}, {"year": 1911}), "1911"),
        # Words that say no less, doubt and all; others are only for show.
        (slide({"year": 1911}, words="c. 1911"), "1911~"),
        (slide({"year": 1911}, words="the summer of 1911"), "1911"),
        (slide({"year": 1911, "month": 5, "day": 3}, words="since 3 May 1911"), "1911-05-03/.."),
    ],
)
def test_parts_of_dates(told, one, edtf):
    incoming = told(one)
    assert incoming.events[0].when.edtf == edtf
    assert incoming.problems == ()


@pytest.mark.parametrize(
    ("start", "is_problem"),
    [
        ({"year": "soon"}, True),
        ({"year": 1911, "month": 13, "day": 3}, True),
        (None, False),
        ({}, False),
    ],
)
def test_what_is_no_date_is_a_problem(told, start, is_problem):
    incoming = told(slide(start))
    assert incoming.events[0].when is None
    assert bool(incoming.problems) == is_problem


def test_html_is_read_as_plain_text(told):
    (event,) = told(slide(text="<p>It fell.</p><p>All &amp; all</p>", group="Holm",
                          media={"url": "https://example.com/a.png"})).events  # fmt: skip
    assert (event.title, event.note, event.tags) == (
        "The crane fell",
        "It fell.\nAll & all",
        ("Holm",),
    )
    assert [one.document for one in event.passages] == ["https://example.com/a.png"]
    assert told(title={"text": {"headline": "Cranes"}}).title == "Cranes"
    with pytest.raises(UnreadableDocument):
        told(events=3)


def test_a_sheet_has_its_own_columns(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "Year,Month,Day,Time,Headline,Type\n,,,,Cranes,title\n1911,5,3,10:15,The "
        "crane fell,\n1911,,,,Era,era\n"
    )
    incoming = read_sheet(path)
    assert incoming.title == "Cranes"
    assert [(one.title, one.when.edtf, one.row) for one in incoming.events] == [
        ("The crane fell", "1911-05-03T10:15", 3)
    ]
    for head in ("Year,Event\n", "Year,Headline,Mine\n"):
        path.write_text(head)
        with pytest.raises(UnreadableDocument):
            read_sheet(path)


@pytest.mark.parametrize(
    ("heads", "is_read"),
    [
        (",".join(HEADS), True),
        ("Year,Headline", True),
        ("Headline,Year,Month", True),
        ("Year,Headline,", True),
        ("Year,Headline,Inspector", False),
        ("Year", False),
        ("Headline,Month", False),
        ("", False),
    ],
)
def test_a_sheet_has_years_and_headlines_and_no_column_of_somebodys_own(tmp_path, heads, is_read):
    path = tmp_path / "a.csv"
    path.write_text(f"{heads}\n", encoding="utf-8")
    if is_read:
        assert read_sheet(path).events == ()
    else:
        with pytest.raises(UnreadableDocument, match="TimelineJS"):
            read_sheet(path)
