"""Eras are kept in the file, in order, and every change of them can be undone."""

import pytest
from older import as_version

from timeline_app.model import edits, edtf
from timeline_app.store import open_store

WAR = edits.AddEra("War", edtf.parse("1914-07-28"), edtf.parse("1918-11-11"))
PEACE = edits.AddEra("Peace", edtf.parse("1918"), edtf.parse("1939-08"))


def names(store):
    return [era.name for era in store.eras()]


def test_they_are_kept_in_time_order_with_their_dates_as_given(store, path):
    store.apply(PEACE)
    changes = store.apply(WAR)
    assert not changes.events
    assert names(store) == ["War", "Peace"]
    assert store.snapshot().eras == store.eras()
    with open_store(path, read_only=True) as reader:
        assert reader.eras()[0].first == WAR.first
        assert reader.eras()[1].last.edtf == "1939-08"


def test_each_change_is_undone_and_done_again(store):
    store.apply(WAR)
    war = store.eras()[0]
    store.apply(edits.SetEra(war.id, "Great War", WAR.first, edtf.parse("1919-06-28")))
    changed = store.eras()
    store.apply(edits.RemoveEra(war.id))
    assert store.eras() == ()
    assert store.undo_label == "Remove era"
    store.undo()
    assert store.eras() == changed
    store.undo()
    assert store.eras() == (war,)
    store.undo()
    assert store.eras() == ()
    for _ in range(3):
        store.redo()
    assert store.eras() == ()
    assert [row.label for row in store.audit()][-9:-6] == ["Add era", "Change era", "Remove era"]


@pytest.mark.parametrize("edit", [edits.RemoveEra(7), edits.SetEra(7, "x", WAR.first, WAR.last)])
def test_an_era_that_is_not_there_changes_nothing(store, edit):
    with pytest.raises(KeyError):
        store.apply(edit)
    assert store.undo_label == ""


def test_an_era_without_an_end_is_refused_and_leaves_no_trace(store):
    with pytest.raises(ValueError, match="begins and ends"):
        store.apply(edits.AddEra("Now", edtf.parse("2020"), edtf.parse("2020/..")))
    assert store.eras() == ()
    assert store.undo_label == ""


def test_an_older_file_is_read_as_it_is_and_brought_up_to_date_when_it_may_be(store, path):
    events = store.ids()
    store.close()
    as_version(path, 6)
    with open_store(path, read_only=True) as reader:
        assert reader.eras() == ()
        assert reader.snapshot().eras == ()
        assert reader.ids() == events
    with open_store(path) as writer:
        writer.apply(WAR)
        assert names(writer) == ["War"]
        assert writer.ids() == events


def test_an_era_has_a_colour_and_an_older_file_has_none(store, path):
    store.apply(WAR)
    war = store.eras()[0]
    assert war.colour is None
    store.apply(edits.SetEra(war.id, war.name, war.first, war.last, colour=3))
    store.apply(edits.AddEra("Peace", PEACE.first, PEACE.last, colour=1))
    assert [era.colour for era in store.eras()] == [3, 1]
    assert store.snapshot().eras == store.eras()
    for _ in range(2):
        store.undo()
    assert store.eras() == (war,)
    for _ in range(2):
        store.redo()
    assert [era.colour for era in store.eras()] == [3, 1]
    store.close()
    as_version(path, 17)
    with open_store(path, read_only=True) as reader:
        assert [(era.name, era.colour) for era in reader.eras()] == [
            ("War", None),
            ("Peace", None),
        ]
    with open_store(path) as writer:
        assert names(writer) == ["War", "Peace"]
