"""The status line always says how many of how many."""

from array import array
from dataclasses import replace
from pathlib import Path

import pytest

from timeline_app.chart import EventTally
from timeline_app.model import EventFilter
from timeline_app.model.chronology import empty
from timeline_app.ui import file_paths
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.window import status


def shown(count, **facts):
    return Shown(replace(empty(), **facts), array("q", range(count)))


@pytest.mark.parametrize(
    ("seen", "words"),
    [
        (None, "No chronology is open"),
        (shown(0), "Showing 0 of 0 events · from 0 documents"),
        (shown(1, total=1, documents=1), "Showing 1 of 1 event · from 1 document"),
        (
            shown(1_800, total=24_000, documents=2, hidden=6, undated=(1, 2)),
            "Showing 1,800 of 24,000 events · 6 hidden · 2 undated · from 2 documents",
        ),
    ],
)
def test_showing(seen, words):
    assert status.showing(seen, EventFilter()) == words


def test_hidden_ones_are_not_left_out_when_they_are_shown():
    assert "hidden" not in status.showing(shown(3, total=3, hidden=1), EventFilter.everything())


def test_what_is_in_view():
    assert status.in_view(EventTally(dated=11, drawn=11)) == ""
    assert status.in_view(EventTally(dated=11, drawn=4, later=7)) == "In view 4 of 11 · 7 later"
    crowded = EventTally(dated=1_200, drawn=4, clustered=1_195, clusters=1, earlier=1)
    assert status.in_view(crowded) == "In view 4 of 1,200 · 1,195 in 1 cluster · 1 earlier"
    assert status.in_view(None) == ""


def test_titles():
    assert file_paths.title_of(Path("/a/the_bridge.db")) == "The bridge"
    assert file_paths.title_of(Path("/a/.db")) == ".db"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (EventTally(dated=17, drawn=17), ""),
        (None, ""),
        (EventTally(dated=17, drawn=17, hidden=44, undated=2), ""),
        (EventTally(dated=17, drawn=3, later=14, hidden=44), "In view 3 of 17 · 14 later"),
    ],
)
def test_the_view_does_not_repeat_what_the_count_has_said(told, words):
    assert status.in_view(told) == words


@pytest.mark.parametrize(
    ("names", "title", "words"),
    [
        (["papers"], "The bridge", "Drop to read “papers” into “The bridge”"),
        (["a.txt", "b.txt"], "", "Drop to read 2 items"),
        (["other.db"], "The bridge", "Drop to open other.db"),
    ],
)
def test_what_a_drop_would_do(names, title, words):
    assert status.of_drop([Path(name) for name in names], title) == words
