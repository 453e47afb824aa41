"""The tables from the tenth version on, as a file of the version before gets them."""

import json

import pytest
from older import as_version
from tellings import by_title

from timeline_app.model import LaneBy, Numbers, edits
from timeline_app.store import open_store
from timeline_app.store.migrations import STEPS


@pytest.fixture
def as_old(store, path):
    """The small chronology as a file of an older version, after a change to its tables."""

    def brought_back(version, *statements):
        for statement in statements:
            store.connection.run(statement)
        store.close()
        as_version(path, version)
        return open_store(path)

    return brought_back


@pytest.mark.parametrize("version", range(9, len(STEPS)))
def test_a_file_of_each_version_keeps_its_events_and_is_whole(store, as_old, version):
    store.apply(edits.SetNote(1, "mine"))
    before = [(e.id, e.title, e.note, e.when) for e in store.events()]
    with as_old(version) as opened:
        assert [(e.id, e.title, e.note, e.when) for e in opened.events()] == before
        assert opened.connection.value("PRAGMA user_version") == len(STEPS)
        assert opened.faults() == []
        assert opened.history.verify().is_whole


def test_an_event_is_laned_by_the_first_organisation_that_takes_part(as_old):
    people = [["Ana", "person", "agent", None], ["B", "organisation", "other", None],
              ["A", "organisation", "agent", None]]  # fmt: skip
    with as_old(
        10,
        "INSERT INTO names VALUES (70, 'A'), (71, 'B')",
        "INSERT INTO event_names VALUES ('organisation', 70, 1), ('organisation', 71, 1)",
        f"UPDATE event_texts SET participants = '{json.dumps(people)}' WHERE id = 1",  # noqa: S608
    ) as opened:
        assert opened.connection.value("SELECT organisation FROM events WHERE id = 1") == 71
        lanes = opened.snapshots.take(by=LaneBy.ORGANISATION).lane_names
        assert set(lanes) == {"B", "no organisation named"}


@pytest.mark.parametrize(
    ("dated_by", "date"),
    [("user", 1.0), ("explicit", 0.85), ("narrative", 0.8), ("document", 0.5),
     ("relative", 0.5), (None, None)],
)  # fmt: skip
def test_dates_count_for_what_such_dates_are_worth_on_the_whole(as_old, dated_by, date):
    told = "NULL" if dated_by is None else f"'{dated_by}'"
    with as_old(11, f"UPDATE events SET dated_by = {told} WHERE id = 1") as opened:  # noqa: S608
        row = opened.connection.one("SELECT date, title, merging FROM event_numbers WHERE id = 1")
        assert row == (date, 0.8, 1.0)
        assert opened.reading.event(1).confidence == min(0.8, date or 1.0)


def test_what_a_person_accepted_or_titled_is_certain_there_too(store, as_old):
    fall = by_title(store, "fell").id
    store.apply(edits.SetTitle(fall, "Mine"))
    with as_old(11, "UPDATE events SET review = 'accepted' WHERE id = 1") as opened:
        assert opened.reading.event(1).confidence == 1.0
        assert opened.reading.event(fall).numbers == Numbers(0.85, 1.0, 1.0)
        assert opened.reading.event(fall).confidence == 0.85


def test_an_event_of_several_passages_holds_together_as_well_as_such_events_do(store, as_old):
    fall = by_title(store, "fell").id
    store.apply(edits.MergeEvents((1, fall)))
    with as_old(11) as opened:
        assert opened.connection.value("SELECT merging FROM event_numbers WHERE id = 1") == 0.8


def test_an_event_made_by_hand_is_certain(store, as_old):
    made = store.apply(edits.AddEvent("Mine", None)).focus
    with as_old(11) as opened:
        row = opened.connection.one(
            "SELECT date, title, merging FROM event_numbers WHERE id = ?", (made,)
        )
        assert row == (None, 1.0, 1.0)
