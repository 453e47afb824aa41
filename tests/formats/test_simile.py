"""SIMILE: all four bounds, and nothing that is markup; the smallest format is small."""

import json
from datetime import datetime
from pathlib import Path

import pytest
from random_chronologies import RandomChronology, RandomEvent, hostile, kept

from timeline_app import formats
from timeline_app.formats.data import simile
from timeline_app.model import EventFilter, Review, Status, edtf

ALL = EventFilter.everything()
DATES = {
    "2020-05-03": ("2020-05-03", "2020-05-04", "2020-05-03", "2020-05-04"),
    "2008-07/2008-09": ("2008-07-01", "2008-08-01", "2008-09-01", "2008-10-01"),
    "-0043-03-15": ("-000043-03-15", "-000043-03-16", "-000043-03-15", "-000043-03-16"),
    "2020-05-03/..": ("2020-05-03", "2020-05-04", None, None),
    "[..1997-06-15]": ("1997-06-16", "1997-06-16", None, "1997-06-16"),
    "9999": ("9999-01-01", "+010000-01-01", "9999-01-01", "+010000-01-01"),
}


def told(when):
    return RandomEvent(
        when or "none", when and edtf.parse(when), "other", Status.HAPPENED, 0.5, (), (), (), (),
        (), None, "", (), Review.UNREVIEWED,
    )  # fmt: skip


def written(chronology, folder):
    with kept(chronology, folder) as store:
        told = formats.export_of(store, ALL, folder / "s.json", "simile")
    return told, json.loads((folder / "s.json").read_text("utf-8"))["events"]


def test_four_bounds(tmp_path):
    dated = RandomChronology(("a.txt",), tuple(told(when) for when in (*DATES, None)))
    result, events = written(dated, tmp_path)
    for event in events:
        bounds = [event.get(name) for name in ("start", "latestStart", "earliestEnd", "end")]
        assert bounds == [day and f"{day}T00:00:00Z" for day in DATES[event["title"]]]
    assert len(events) == len(DATES) == result.count
    assert result.warnings == (
        "1 event is left out: SIMILE takes no event without a date (number 7)",
    )


def test_moments_are_those_of_iso_8601(tmp_path):
    one = RandomChronology(("a.txt",), (told("2020-05-03T10:15"),))
    _, (event,) = written(one, tmp_path)
    ends = [datetime.fromisoformat(event[name]) for name in ("start", "end")]
    assert [f"{end:%H:%M}" for end in ends] == ["10:15", "10:16"]
    assert event["durationEvent"] is False


def test_hostile_words_are_no_markup(tmp_path):
    _, events = written(hostile(), tmp_path)
    assert len(events) == 50
    assert not [e for e in events if set("<>") & set(e["title"] + e["description"])]


@pytest.mark.parametrize("most", [60])
def test_a_format_is_one_short_file(most):
    assert len(Path(simile.__file__).read_text("utf-8").splitlines()) <= most
