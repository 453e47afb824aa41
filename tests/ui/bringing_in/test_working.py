"""The slow half of bringing in: doubles, and what came of it in one line."""

import pytest

from timeline_app import store
from timeline_app.formats import BroughtIn
from timeline_app.model import Changes, EventFilter
from timeline_app.ui.bringing_in import working
from timeline_app.ui.bringing_in.taking import taken
from timeline_app.ui.work import Cancellation


def result(running):
    while True:
        try:
            next(running)
        except StopIteration as stop:
            return stop.value


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"events": 1}, "1 row brought in"),
        ({"events": 1_200, "known": 2}, "1,200 rows brought in, 2 there already"),
        ({"events": 3, "undated": 1, "doubles": 2},
         "3 rows brought in, 1 without a date, 2 may be one with another event: Same event? asks"),
    ],
)  # fmt: skip
def test_what_came_of_it_in_one_line(changes, words):
    values = {"changes": Changes(), "events": 0, "known": 0, "undated": 0, "doubles": 0}
    found = BroughtIn(**{**values, **changes})
    assert working.in_words(found) == words


def test_rows_that_look_like_events_are_counted(chronology, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text(
        "Date,What happened\n9 June 2020,Lorry hits the bridge\n1 January 1900,Something else\n",
        encoding="utf-8",
    )
    steps = working.counting(chronology, taken(path).events)
    assert result(steps(Cancellation())) >= 1


def test_in_the_other_process_every_row_becomes_an_event(chronology, path):
    taking = taken(path)
    with store.open_store(chronology, read_only=True) as reader:
        before = len(list(reader.events(EventFilter.everything())))
    running = working.bring_in(chronology, taking.path, taking.incoming, lambda: False)
    assert result(running).events == len(taking.events)
    with store.open_store(chronology, read_only=True) as reader:
        after = len(list(reader.events(EventFilter.everything())))
    assert after == before + len(taking.events)
