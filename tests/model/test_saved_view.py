"""A view that a person named: kept in the chronology by number, name and body."""

import pytest

from timeline_app.errors import CannotBeDone
from timeline_app.model import edits
from timeline_app.model.saved_view import LONGEST_VIEW_NAME, SavedView
from timeline_app.store import open_store


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "views.db", create=True) as opened:
        yield opened


def test_it_comes_back_as_it_was_saved(store):
    store.apply(edits.SaveView("Ferries \u2014 \u202egpj <b>", '{"lanes": "place"}'))
    (view,) = store.views.all()
    assert view == SavedView(view.id, "Ferries \u2014 \u202egpj <b>", '{"lanes": "place"}')


def test_a_name_may_be_as_long_as_the_longest_and_no_longer(store):
    store.apply(edits.SaveView("x" * LONGEST_VIEW_NAME, "{}"))
    with pytest.raises(CannotBeDone, match=str(LONGEST_VIEW_NAME)):
        store.apply(edits.SaveView("y" * (LONGEST_VIEW_NAME + 1), "{}"))
    assert [len(view.name) for view in store.views.all()] == [LONGEST_VIEW_NAME]
