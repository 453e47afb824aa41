"""Eras are kept in the file, in order, and every change of them can be undone."""

import pytest
from older import as_version

from timeline_app.model import edits, edtf
from timeline_app.store import open_store

WAR = edits.AddEra("War", edtf.parse("1914-07-28"), edtf.parse("1918-11-11"))
PEACE = edits.AddEra("Peace", edtf.parse("1918"), edtf.parse("1939-08"))


def names(store):
    return [era.name for era in store.eras.all()]


def test_they_are_kept_in_time_order_with_their_dates_as_given(store, path):
    store.apply(PEACE)
    changes = store.apply(WAR)
    assert not changes.events
    assert names(store) == ["War", "Peace"]
    assert store.snapshots.take().eras == store.eras.all()
    with open_store(path, read_only=True) as reader:
        assert reader.eras.all()[0].first == WAR.first
        assert reader.eras.all()[1].last.edtf == "1939-08"


def test_each_change_is_undone_and_done_again(store):
    store.apply(WAR)
    war = store.eras.all()[0]
    store.apply(edits.SetEra(war.id, "Great War", WAR.first, edtf.parse("1919-06-28")))
    changed = store.eras.all()
    store.apply(edits.RemoveEra(war.id))
    assert store.eras.all() == ()
    assert store.history.undo_label == "Remove era"
    store.history.undo()
    assert store.eras.all() == changed
    store.history.undo()
    assert store.eras.all() == (war,)
    store.history.undo()
    assert store.eras.all() == ()
    for _ in range(3):
        store.history.redo()
    assert store.eras.all() == ()
    assert [row.label for row in store.history.audit()][-9:-6] == [
        "Add era",
        "Change era",
        "Remove era",
    ]


@pytest.mark.parametrize("edit", [edits.RemoveEra(7), edits.SetEra(7, "x", WAR.first, WAR.last)])
def test_an_era_that_is_not_there_changes_nothing(store, edit):
    with pytest.raises(KeyError):
        store.apply(edit)
    assert store.history.undo_label == ""


def test_an_era_without_an_end_is_refused_and_leaves_no_trace(store):
    with pytest.raises(ValueError, match="begins and ends"):
        store.apply(edits.AddEra("Now", edtf.parse("2020"), edtf.parse("2020/..")))
    assert store.eras.all() == ()
    assert store.history.undo_label == ""


def test_an_older_file_is_read_as_it_is_and_brought_up_to_date_when_it_may_be(store, path):
    events = store.reading.ids()
    store.close()
    as_version(path, 6)
    with open_store(path, read_only=True) as reader:
        assert reader.eras.all() == ()
        assert reader.snapshots.take().eras == ()
        assert reader.reading.ids() == events
    with open_store(path) as writer:
        writer.apply(WAR)
        assert names(writer) == ["War"]
        assert writer.reading.ids() == events


def test_an_era_has_a_colour_and_an_older_file_has_none(store, path):
    store.apply(WAR)
    war = store.eras.all()[0]
    assert war.colour is None
    store.apply(edits.SetEra(war.id, war.name, war.first, war.last, colour=3))
    store.apply(edits.AddEra("Peace", PEACE.first, PEACE.last, colour=1))
    assert [era.colour for era in store.eras.all()] == [3, 1]
    assert store.snapshots.take().eras == store.eras.all()
    for _ in range(2):
        store.history.undo()
    assert store.eras.all() == (war,)
    for _ in range(2):
        store.history.redo()
    assert [era.colour for era in store.eras.all()] == [3, 1]
    store.close()
    as_version(path, 17)
    with open_store(path, read_only=True) as reader:
        assert [(era.name, era.colour) for era in reader.eras.all()] == [
            ("War", None),
            ("Peace", None),
        ]
    with open_store(path) as writer:
        assert names(writer) == ["War", "Peace"]
