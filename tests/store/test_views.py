"""Saved views travel in the file, and every change of them can be undone."""

import json

import pytest
from older import as_version

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import open_store

BODY = json.dumps({"filter": {"kinds": ["vote"]}, "lane_by": "person"})
OTHER = json.dumps({"filter": {}, "lane_by": "kind"})


def names(store):
    return [view.name for view in store.views.all()]


def test_they_are_kept_in_the_order_in_which_they_were_saved(store, path):
    for name in ("Votes", "Ana", "All"):
        assert not store.apply(edits.SaveView(name, BODY)).events
    with open_store(path, read_only=True) as reader:
        assert names(reader) == ["Votes", "Ana", "All"]
        assert reader.views.all()[0].body == BODY


def test_saving_under_a_known_name_keeps_its_place(store):
    store.apply(edits.SaveView("Votes", BODY))
    store.apply(edits.SaveView("Ana", BODY))
    store.apply(edits.SaveView("  Votes ", OTHER))
    assert [(view.name, view.body) for view in store.views.all()] == [
        ("Votes", OTHER),
        ("Ana", BODY),
    ]
    store.history.undo()
    assert store.views.all()[0].body == BODY


def test_each_change_is_undone_and_done_again(store):
    store.apply(edits.SaveView("Votes", BODY))
    saved = store.views.all()
    store.apply(edits.RenameView(saved[0].id, "Ballots"))
    assert names(store) == ["Ballots"]
    store.apply(edits.RemoveView(saved[0].id))
    assert store.views.all() == ()
    assert store.history.undo_label == "Remove view"
    for _ in range(2):
        store.history.undo()
    assert store.views.all() == saved
    store.history.undo()
    assert store.views.all() == ()
    for _ in range(3):
        store.history.redo()
    assert store.views.all() == ()
    assert [row.label for row in store.history.audit() if row.action == "do"][-3:] == [
        "Save view", "Rename view", "Remove view",
    ]  # fmt: skip


@pytest.mark.parametrize("edit", [edits.RemoveView(7), edits.RenameView(7, "x")])
def test_a_view_that_is_not_there_changes_nothing(store, edit):
    with pytest.raises(errors.Gone):
        store.apply(edit)
    assert store.history.undo_label == ""


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_view_needs_a_name_that_fits(store, name):
    with pytest.raises(errors.CannotBeDone):
        store.apply(edits.SaveView(name, BODY))
    assert store.views.all() == ()


def test_two_views_never_share_a_name(store):
    store.apply(edits.SaveView("Votes", BODY))
    store.apply(edits.SaveView("Ana", BODY))
    with pytest.raises(errors.CannotBeDone, match="Votes"):
        store.apply(edits.RenameView(store.views.all()[1].id, "Votes"))
    assert names(store) == ["Votes", "Ana"]


def test_what_is_no_json_is_refused(store):
    with pytest.raises(ValueError, match="Expecting"):
        store.apply(edits.SaveView("Votes", "{"))
    assert store.views.all() == ()


def test_a_file_from_before_is_read_as_it_is_and_takes_views_when_it_may(store, path):
    events = store.reading.ids()
    store.close()
    as_version(path, 14)
    with open_store(path, read_only=True) as reader:
        assert reader.views.all() == ()
        assert reader.reading.ids() == events
        assert reader.findings.all() == []
    with open_store(path) as writer:
        writer.apply(edits.SaveView("Votes", BODY))
        assert names(writer) == ["Votes"]
        assert writer.reading.ids() == events
        assert writer.findings.all() == []
