"""The mark by which what was read is known again."""

import pytest
from tellings import EXPRESSIONS, MENTIONS, rebuild

from timeline_app.model import Published, PublishedFrom, edits
from timeline_app.model.when import day

WRITTEN = Published(day(2021, 6, 2), PublishedFrom.USER)


@pytest.mark.parametrize(
    ("change", "is_another"),
    [
        (lambda s: s.documents.replace_mentions(1, EXPRESSIONS, MENTIONS, []), True),
        (lambda s: s.documents.set_published(1, WRITTEN), True),
        (lambda s: s.apply(edits.SetPublished(1, WRITTEN)), True),
        (lambda s: s.apply(edits.WithdrawDocument(1)), True),
        (lambda s: s.telling_again.take_out(1), True),
        (lambda s: s.apply(edits.SetNote(1, "seen")), False),
        (rebuild, False),
    ],
    ids=["read", "dated", "edited", "withdrawn", "taken out", "noted", "rebuilt"],
)
def test_it_is_another_one_whenever_documents_tell_something_else(store, change, is_another):
    before = store.rebuilding.mark
    change(store)
    assert (store.rebuilding.mark != before) == is_another


def test_an_undo_leaves_another_one_where_it_reaches_what_was_read(store):
    for edit, is_another in (
        (edits.SetPublished(1, WRITTEN), True),
        (edits.SetNote(1, "x"), False),
    ):
        store.apply(edit)
        before = store.rebuilding.mark
        store.history.undo()
        assert (store.rebuilding.mark != before) == is_another


def test_what_was_made_of_older_documents_is_refused_and_nothing_is_done(store):
    events, mark = list(store.events()), store.rebuilding.mark
    store.documents.set_published(1, WRITTEN)
    assert not store.rebuilding.replace_events([], as_of=mark)
    assert list(store.events()) == events
    assert store.rebuilding.replace_events([], as_of=store.rebuilding.mark)
    assert not list(store.events())
