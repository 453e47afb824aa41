"""Timesketch: the columns it cannot do without, one instant a row, and what is read of others."""

import csv
import json
from datetime import UTC, datetime

import pytest
from random_chronologies import RandomChronology, RandomEvent, kept

from timeline_app import formats
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import named
from timeline_app.model import EventFilter, Review, Status, edtf

ALL = EventFilter.everything()
DATES = {
    "2020-05-03T10:15:09": ("2020-05-03T10:15:09+00:00", "Time of the event"),
    "2020-05-03T10:15+02:00": ("2020-05-03T10:15:00+02:00", "Start of the minute of the event"),
    "2020-05-03T23:15-04:30": ("2020-05-03T23:15:00-04:30", "Start of the minute of the event"),
    "2020-05-03": ("2020-05-03T00:00:00+00:00", "Day of the event"),
    "2020-05": ("2020-05-01T00:00:00+00:00", "Earliest time of the event"),
    "2020-05-03~": ("2020-05-03T00:00:00+00:00", "Earliest time of the event"),
    "[..1997-06-15]": ("1997-06-15T23:59:59+00:00", "Latest time of the event"),
    "0987": ("0987-01-01T00:00:00+00:00", "Earliest time of the event"),
}
LEFT_OUT = ("-0043-03-15", "Y17000", None)


def told(number, when):
    return RandomEvent(
        f"Event {number}", when and edtf.parse(when), "other", Status.HAPPENED, 0.5, (), (), (),
        (), ("a, b", "c"), None, "", (), Review.UNREVIEWED,
    )  # fmt: skip


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sketch")
    events = tuple(told(number, when) for number, when in enumerate((*DATES, *LEFT_OUT)))
    with kept(RandomChronology(("a.txt",), events), folder) as store:
        table = formats.export_of(store, ALL, folder / "t.csv", "timesketch")
        lines = formats.export_of(store, ALL, folder / "t.jsonl")
    assert table == lines
    with (folder / "t.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    objects = (folder / "t.jsonl").read_text(encoding="utf-8").splitlines()
    return table, rows, [json.loads(line) for line in objects]


def test_each_row_has_what_timesketch_demands(written):
    _, rows, objects = written
    for row in (*rows, *objects):
        assert row["message"]
        at = datetime.fromisoformat(row["datetime"])
        assert at.tzinfo
        since = at - datetime(1970, 1, 1, tzinfo=UTC)
        assert int(row["timestamp"]) == (since.days * 86_400 + since.seconds) * 1_000_000


def test_the_instant_and_what_it_is(written):
    _, rows, objects = written
    for found in (rows, objects):
        told = {row["edtf"]: (row["datetime"], row["timestamp_desc"]) for row in found}
        assert told == DATES


def test_what_is_left_out_is_told(written):
    assert written[0].count == len(DATES)
    before, undated = written[0].warnings
    assert before.startswith("2 events are left out: Timesketch takes no time outside")
    assert undated == ("1 event is left out: Timesketch takes no event without a time (number 11)")


def test_tags_are_parted_at_commas(written):
    assert written[1][0]["tag"] == "a b, c"
    assert written[2][0]["tag"] == ["a, b", "c"]


def test_lines_of_another_program(tmp_path):
    path = tmp_path / "theirs.jsonl"
    path.write_text(
        '{"message": "Log\\u0000in\\ud800", "datetime": "2021-02-03T04:05:06.789+02:00", '
        '"timestamp_desc": "Logged", "tag": "a,b", "x": {}}\n\n'
        '{"message": "No time", "timestamp_desc": ""}\n{"datetime": "2021"}\n[1]\nx\n'
        '{"message": "Bad", "datetime": "2021-13-45"}\n',
        encoding="utf-8",
    )
    incoming = named("timesketch-jsonl").read(path)
    first, second, third = incoming.events
    assert (first.row, first.when.edtf) == (1, "2021-02-03T04:05:06+02:00")
    assert first.tags == ("a", "b")
    assert first.title == "Log in\ufffd"
    assert (second.row, second.when, second.date) == (3, None, "")
    assert (third.row, third.when, third.date) == (7, None, "2021-13-45")
    assert [problem.row for problem in incoming.problems] == [4, 5, 6, 7]


@pytest.mark.parametrize("body", [b"hello", b"\xff\xfe\x00", b"[" * 100_000, b"[]"])
def test_what_is_no_file_of_timesketch(tmp_path, body):
    (tmp_path / "x.jsonl").write_bytes(body)
    with pytest.raises(UnreadableDocument):
        named("timesketch-jsonl").read(tmp_path / "x.jsonl")
