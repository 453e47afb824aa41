"""Taking documents out of a store: every row comes back with one undo, whatever a person did."""

import json
from contextlib import closing

from hypothesis import example, given, settings
from hypothesis import strategies as st
from tellings import EXPRESSIONS, LINKS, MENTIONS, TEXT, document, rebuild

from timeline_app import errors
from timeline_app.model import (
    Dispute,
    EventFilter,
    LaneBy,
    Part,
    PartKind,
    Review,
    Span,
    edits,
)
from timeline_app.store import open_store
from timeline_app.store.checking import TABLES
from timeline_app.store.withdrawing import versions

ALL = EventFilter.everything()
LEFT = {"edits", "audit", "chain", "facts", "touched", "sorted_words"}
"""What tells of the steps themselves, and what caches know their age by."""


def dump(store):
    """Every row of every table but those."""
    return {
        table: sorted(map(repr, store.connection.all(f"SELECT * FROM {table}")))  # noqa: S608 - our own names
        for table in TABLES
        if table not in LEFT
    }


def filled(path):
    store = open_store(path, create=True)
    for number in range(3):
        text = f"{TEXT}\n\nWord{number} stands only here."
        store.documents.add(
            document(text, path=f"/heap/{number}.txt"), EXPRESSIONS, MENTIONS, LINKS
        )
    rebuild(store)
    return store


def decide(store, choice):
    """One thing that a person may do; what cannot be done is left."""
    what, number = choice
    ids = store.reading.ids(ALL)
    one = ids[number % len(ids)]
    edit = {
        "title": edits.SetTitle(one, f"Title {number}"),
        "note": edits.SetNote(one, f"Note {number}"),
        "accept": edits.SetReview(one, Review.ACCEPTED),
        "merge": edits.MergeEvents((one, ids[(number * 7 + 1) % len(ids)])),
        "add": edits.AddEvent("By hand", None),
        "tag": edits.SetTags(one, (f"Word{number % 3}", "mine")),
        "people": edits.SetNames(one, LaneBy.PERSON, (f"Word{number % 3}", "Ana Silva")),
        "dispute": edits.SetDisputed(one, (Dispute(f"Word{number % 3}", "no"), Dispute("me"))),
        "rename": edits.RenameName(LaneBy.PERSON, "Ana Silva", f"Name {number}"),
    }[what]
    try:
        store.apply(edit)
    except errors.CannotBeDone:
        return


DECISIONS = {"title", "note", "accept", "merge", "add", "tag", "people", "dispute", "rename"}
CHOICES = st.lists(
    st.tuples(st.sampled_from(sorted(DECISIONS)), st.integers(0, 40)),
    max_size=5,
)


@settings(deadline=None, max_examples=25)
@given(CHOICES, st.integers(1, 3))
def test_undo_brings_back_every_row(tmp_path_factory, choices, number):
    path = tmp_path_factory.mktemp("withdrawing") / "chronology.db"
    with closing(filled(path)) as store:
        for choice in choices:
            decide(store, choice)
        before = dump(store)
        store.apply(edits.WithdrawDocument(number))
        left = dump(store)
        del left["names"]  # which goes as it is overwritten
        assert f"Word{number - 1}" not in repr(left)
        assert not any(
            one.document == number for event in store.events(ALL) for one in event.evidence
        )
        assert store.faults() == []
        without = dump(store)
        store.history.undo()
        assert dump(store) == before
        store.history.redo()
        assert dump(store) == without


@settings(deadline=None, max_examples=10)
@given(CHOICES, st.integers(1, 3))
@example([("dispute", 1), ("dispute", 1)], 2)
def test_after_closing_no_byte_tells_of_it_and_the_chain_is_whole(
    tmp_path_factory, choices, number
):
    path = tmp_path_factory.mktemp("withdrawing") / "chronology.db"
    with closing(filled(path)) as store:
        for choice in choices:
            decide(store, choice)
        store.apply(edits.WithdrawDocument(number))
    for place in path.parent.rglob("*"):
        if place.is_file():
            assert f"word{number - 1}".encode() not in place.read_bytes().lower()
    with open_store(path) as store:
        assert store.history.verify().is_whole
        assert store.faults() == []
        (certificate,) = store.withdrawals.certificates()
        assert [one.name for one in certificate.files] == [f"{number - 1}.txt"]
        told = [row for row in store.history.audit() if row.action == "withdraw"]
        assert json.loads(told[0].after)["passages"] == certificate.passages > 0


def test_passages_that_a_table_brought_along_leave_with_it(tmp_path):
    """Rows of a table that came in are events by hand; what else proves them came with them."""
    with closing(filled(tmp_path / "c.db")) as store:
        row = Span(0, len("A row of its own"))
        parts = (Part(row, PartKind.BROUGHT_IN),)
        table = store.documents.add(document("A row of its own", path="rows.csv", parts=parts))
        also = (edits.FurtherPassage(1, Span(0, 11)),)
        brought = edits.AddEvent("Brought", None, document=table, span=row, also=also)
        event = store.apply(brought).focus
        mine = store.apply(edits.AddEvent("Mine", None, document=1, span=Span(0, 11))).focus
        assert len(store.reading.event(event).evidence) == 2
        before = dump(store)
        store.apply(edits.WithdrawDocument(table))
        assert store.reading.existing([event, mine]) == {mine}
        assert len(store.reading.event(mine).evidence) == 1
        store.history.undo()
        assert dump(store) == before


def test_the_older_versions_of_a_file_only_wait_for_it_to_go(tmp_path):
    with closing(filled(tmp_path / "c.db")) as store:
        store.connection.run_many("INSERT INTO superseded VALUES (?, ?)", [(1, 2), (2, 3)])
        assert versions(store.connection, 3) == [3, 2, 1]
        assert versions(store.connection, 1) == [1]
        store.connection.run("UPDATE superseded SET by = 1 WHERE document = 2")
        assert sorted(versions(store.connection, 1)) == [1, 2], "a circle ends"
