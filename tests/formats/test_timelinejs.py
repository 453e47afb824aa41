"""TimelineJS: parts of dates, HTML that says nothing of its own, and timelines of others."""

import csv
import json
import re

import pytest
from random_chronologies import RandomChronology, RandomEvent, hostile, kept

from timeline_app import formats
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import incoming_of, known_of, named
from timeline_app.model import EventFilter, Review, Status, edtf

ALL = EventFilter.everything()
DATES = {
    "2020-05-03": ("2020 5 3", None, "3 May 2020"),
    "2020-05": ("2020 5", None, "May 2020"),
    "2020": ("2020", None, "2020"),
    "2020-05-03T10:15": ("2020 5 3 10 15", None, "3 May 2020, 10:15"),
    "1911~": ("1911", None, "c. 1911"),
    "-0043-03-15": ("-44 3 15", None, "15 March 44 BCE"),
    "0000": ("-1", None, "1 BCE"),
    "[2004-05-03..2004-05-09]": ("2004 5 3", "2004 5 9", "between 3 and 9 May 2004"),
    "198X": ("1980 1 1", "1989 12 31", "1980s"),
    "2020-05-03/..": ("2020 5 3", None, "since 3 May 2020"),
    "[..1997-06-15]": ("1997 6 15", None, "before 16 June 1997"),
    "Y-3000000": (None, None, "3,000,001 BCE"),
}


def told(number, when):
    return RandomEvent(
        f"Event {number}", when and edtf.parse(when), "legal", Status.HAPPENED, 0.5, (), (), (),
        (), (), None, "", (), Review.UNREVIEWED,
    )  # fmt: skip


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("js")
    events = tuple(told(number, when) for number, when in enumerate((*DATES, None)))
    with kept(RandomChronology(("a.txt",), events), folder) as store:
        told_json = formats.export_of(store, ALL, folder / "t.json", "timelinejs", title="A & B")
        told_csv = formats.export_of(store, ALL, folder / "t.csv", "timelinejs-sheet")
    with (folder / "t.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return told_json, json.loads((folder / "t.json").read_text("utf-8")), told_csv, rows


def parts(date):
    return date and " ".join(str(part) for part in date.values())


def test_a_slide_has_the_parts_that_are_known(written):
    _, timeline, _, _ = written
    for slide in timeline["events"]:
        when = slide["timeline_app"].get("edtf")
        if when is None:
            assert "start_date" not in slide
            continue
        start, end, words = DATES[when]
        assert (parts(slide.get("start_date")), parts(slide.get("end_date"))) == (start, end)
        assert slide["display_date"] == words
    assert timeline["title"]["text"]["headline"] == "A &amp; B"
    assert len({slide["unique_id"] for slide in timeline["events"]}) == len(DATES) + 1


def test_the_sheet_says_the_same(written):
    _, timeline, told, (title, *rows) = written
    assert title["Type"] == "title"
    assert list(title)[:4] == ["Year", "Month", "Day", "Time"]
    shown = [slide for slide in timeline["events"] if "start_date" in slide]
    assert len(rows) == len(shown) == told.count == len(DATES) - 1
    for row, slide in zip(rows, shown, strict=True):
        assert row["Display Date"] == slide["display_date"]
        start = [row["Year"], row["Month"], row["Day"], *row["Time"].split(":")]
        assert " ".join(part for part in start if part) == parts(slide["start_date"])
        assert row["End Year"] == str(slide.get("end_date", {}).get("year", ""))
    assert told.warnings == (
        "2 events are left out: TimelineJS places no event without a date (numbers 12, 13)",
    )


def test_what_timelinejs_does_not_show_is_told(written):
    assert written[0].warnings[0].startswith("2 of the events have no date that TimelineJS can")


def test_hostile_words_are_no_markup(tmp_path):
    with kept(hostile(), tmp_path) as store:
        formats.export_of(store, ALL, tmp_path / "t.json", "timelinejs", notes=True)
        formats.export_of(store, ALL, tmp_path / "t.csv", "timelinejs-sheet", notes=True)
    slides = json.loads((tmp_path / "t.json").read_text("utf-8"))["events"]
    with (tmp_path / "t.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    texts = [slide["text"][name] for slide in slides for name in ("headline", "text")]
    texts += [row[name] for row in rows for name in ("Headline", "Text")]
    assert len(texts) > 200
    tags = {tag for text in texts for tag in re.findall(r"<[^>]*>?", text)}
    assert tags == {"<blockquote>", "</blockquote>", "<p>", "</p>"}
    assert not any(slide["autolink"] or set(slide["group"]) & set("<>&") for slide in slides)
    assert not [cell for row in rows for cell in row.values() if re.match("[=+@-]", cell)]


THEIRS = {
    "title": {"text": {"headline": "<b>Ours</b> &amp; theirs", "text": ""}},
    "events": [
        {"start_date": {"year": "1,911"}, "text": {"headline": "Year with a comma"}},
        {"start_date": {"year": "soon"}, "text": {"headline": "No year"}},
        {
            "start_date": {"year": "1911", "month": "", "day": ""},
            "display_date": "c. 1911",
            "text": {"headline": "Built<br>here", "text": "<p>One</p><p>Two &lt;3</p>"},
            "media": {"url": "http://x.example/a.jpg", "credit": "x"},
            "group": "Works",
        },
        {
            "start_date": {"year": -44, "month": 3, "day": 15},
            "end_date": {"year": 14},
            "display_date": "long ago",
            "text": {"headline": "Rome"},
        },
        {"start_date": {"year": 2020, "month": 13}, "text": None},
        "no slide",
        {"start_date": {"year": 2020, "month": 2, "day": 3, "hour": 4, "minute": 5}},
    ],
}


def test_a_timeline_of_another_program(tmp_path):
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps(THEIRS), encoding="utf-8")
    incoming = named("timelinejs").read(path)
    assert incoming.title == "Ours & theirs"
    comma, soon, built, rome, wrong, clock = incoming.events
    assert (comma.when.edtf, soon.when) == ("1911", None)
    assert built.title == "Built here"
    assert built.when.edtf == "1911~"
    assert (built.note, built.tags) == ("One\nTwo <3", ("Works",))
    assert built.passages[0].document == "http://x.example/a.jpg"
    assert rome.when.edtf == "-0043-03-15/0014"
    assert wrong.when is None
    assert clock.when.edtf == "2020-02-03T04:05"
    assert [one.row for one in incoming.problems] == [2, 5]


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"events": 3}', "[" * 9_999, '{"events"'])
def test_what_is_no_timeline(tmp_path, body):
    (tmp_path / "x.json").write_text(body)
    with pytest.raises(UnreadableDocument, match="no timeline of TimelineJS"):
        named("timelinejs").read(tmp_path / "x.json")


SHEET = """Year,Month,Day,Time,End Year,Display Date,Headline,Text,Media,Type,Group
,,,,,,<b>Ours</b>,,,title,
1914,,,,1918,,The war,,,era,
"1,911",5,3,10:15,,,Built &amp; opened,<p>One</p>,http://x.example/a.jpg,,Works
-44,3,15,,,,'=Rome,,,,
2020,13,,,,,Wrong,,,,
,,,,,,Undated,,,,
"""


def test_a_sheet_of_another_hand(tmp_path):
    (tmp_path / "s.csv").write_text(SHEET, encoding="utf-8-sig")
    incoming = named("timelinejs-sheet").read(tmp_path / "s.csv")
    assert incoming.title == "Ours"
    built, rome, wrong, undated = incoming.events
    assert (built.title, built.row, built.when.edtf) == (
        "Built & opened",
        4,
        "1911-05-03T10:15",
    )
    assert (built.tags, built.note) == (("Works",), "One")
    assert (rome.title, rome.when.edtf) == ("=Rome", "-0043-03-15")
    assert wrong.when is undated.when is None
    assert [one.row for one in incoming.problems] == [6]


@pytest.mark.parametrize("body", ["", "a,b\n1,2\n", "Year\n1999\n"])
def test_what_is_no_sheet(tmp_path, body):
    (tmp_path / "s.csv").write_text(body, encoding="utf-8")
    with pytest.raises(UnreadableDocument, match="no sheet of TimelineJS"):
        named("timelinejs-sheet").read(tmp_path / "s.csv")


def test_a_table_with_further_columns_is_somebodys_own(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("Year,Headline,People\n-44,Murder,Brutus\n", encoding="utf-8")
    (event,) = incoming_of(path).events
    assert (event.people, event.when.edtf) == (("Brutus",), "-0043")


def test_a_sheet_is_read_as_one_by_its_columns_alone(tmp_path):
    path = tmp_path / "sheet.csv"
    path.write_text("Year,Headline,Type\n,Rome,title\n-44,Murder,\n", encoding="utf-8")
    (event,) = incoming_of(path).events
    assert (event.title, event.when.edtf) == ("Murder", "-0043")
    assert known_of(path).title == "Rome"
