"""What goes out: the events that were chosen, and nothing private unless it was asked for."""

import pytest
from random_chronologies import hostile, kept

from timeline_app.formats import Cancelled, Options, Outgoing
from timeline_app.formats.outgoing import REPORT_EVERY, Written, silent
from timeline_app.model import EventFilter, LaneBy, Level, edits
from timeline_app.model.when import day
from timeline_app.store import open_store

ALL = EventFilter.everything()


def test_events_come_in_time_order_the_undated_last_and_without_notes(store):
    found = list(Outgoing(store, ALL).events())
    assert [event.when is None for event in found] == [False, False, True]
    dated = [event.when.earliest for event in found if event.when]
    assert dated == sorted(dated)
    assert {event.note for event in found} == {""}
    asked = list(Outgoing(store, ALL, Options(notes=True)).events())
    assert [event.note for event in asked].count("-1 to check") == 1


def test_or_those_that_are_named_in_their_order(store):
    ids = [event.id for event in Outgoing(store, ALL).events()]
    found = [event.id for event in Outgoing(store, ALL).events(ids[::-1])]
    assert found == ids[::-1]
    assert list(Outgoing(store, ALL).events([])) == []


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("many") / "many.db", create=True) as opened:
        added = [edits.AddEvent(f"Event {number}", day(2020, 5, 3)) for number in range(410)]
        opened.apply(edits.Together(tuple(added), "Add"))
        yield opened


def test_it_is_told_how_far_it_is_and_at_last_that_it_is_done(many):
    told = []
    outgoing = Outgoing(many, ALL, report=lambda done, total: told.append((done, total)))
    assert len(list(outgoing.events())) == 410
    assert told == [(0, 410), (REPORT_EVERY, 410), (2 * REPORT_EVERY, 410), (410, 410)]


def test_who_cancels_gets_no_further_event(many):
    def stop(done, _total):
        if done:
            raise Cancelled

    got = []
    with pytest.raises(Cancelled):
        got.extend(Outgoing(many, ALL, report=stop).events())
    assert len(got) <= REPORT_EVERY
    assert silent(1, 2) is None


@pytest.mark.parametrize(
    ("chosen", "is_whole", "tells_all"),
    [
        (EventFilter(), True, True),
        (EventFilter(level=Level.ALL), True, True),
        (EventFilter(level=Level.DATED), True, True),
        (EventFilter(text="bridge"), False, False),
        (EventFilter(text="bridge", level=Level.ALL), False, True),
    ],
)
def test_documents_that_nothing_stands_on_are_told_only_where_nothing_was_left_out(
    store, chosen, is_whole, tells_all
):
    outgoing = Outgoing(store, chosen)
    assert outgoing.is_whole is is_whole
    assert outgoing.tells_all_documents is tells_all
    assert Outgoing(store, chosen, has_all_documents=True).tells_all_documents


def test_it_is_called_as_was_asked_for_else_as_its_file(store):
    assert Outgoing(store).title == "c"
    assert Outgoing(store, options=Options(title="The pump")).title == "The pump"


def test_documents_tell_their_folder_only_where_it_was_asked_for(tmp_path):
    with kept(hostile(), tmp_path) as opened:
        short, whole = (
            Outgoing(opened, ALL, Options(paths=paths)).names for paths in ("relative", "absolute")
        )
        paths = {row.id: row.path for row in opened.documents.all()}
        assert whole == paths
        assert short.keys() == whole.keys()
        assert all(whole[n].replace("//", "/").endswith(name) for n, name in short.items())
        assert all(len(name) <= len(whole[number]) for number, name in short.items())


@pytest.mark.parametrize("lanes", [LaneBy.KIND, LaneBy.PERSON, LaneBy.DOCUMENT])
def test_it_has_the_lanes_asked_for_or_what_the_window_shows(store, lanes):
    asked = Outgoing(store, ALL, Options(lanes=lanes.value))
    assert asked.chronology.lane_by is lanes
    assert len(asked.chronology) + len(asked.chronology.undated) == asked.total == 3
    shown = store.snapshots.take(ALL, LaneBy.PLACE)
    assert Outgoing(store, ALL, Options(lanes=lanes.value), pictured=shown).chronology is shown


def test_reasons_of_persons_are_words_of_theirs_as_notes_are(tmp_path):
    from report_case import REASON, filled

    with open_store(tmp_path / "c.db", create=True) as opened:
        filled(opened)
        plain, asked = (
            [one.decision.reason for one in Outgoing(opened, ALL, Options(notes=notes)).findings]
            for notes in (False, True)
        )
    assert set(plain) == {""}
    assert REASON in asked
    assert len(plain) == len(asked)


def test_a_file_without_warnings_is_the_one_that_was_asked_for():
    assert Written(3) == Written(3, (), ())
