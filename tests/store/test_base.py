"""What every part of a store stands on: its connection, and that damage is looked for."""

import pytest

from timeline_app import errors
from timeline_app.store.base import StorePart


class Asking(StorePart):
    """A part with a question that breaks over what it reads, and one that is not public."""

    def title(self):
        return int(self.connection.value("SELECT title FROM event_texts"))

    def _private(self):
        raise ValueError("mine")


def test_a_part_asks_by_the_connection_that_it_was_given(store):
    assert Asking(store.connection).connection is store.connection


def test_in_a_whole_file_an_error_is_ours_and_stays_as_it_is(store):
    with pytest.raises(ValueError, match="invalid literal"):
        Asking(store.connection).title()


def test_in_a_damaged_file_it_is_the_files(store):
    store.connection.run("UPDATE events SET status = 'gone'")
    with pytest.raises(errors.DamagedChronology):
        Asking(store.connection).title()
    with pytest.raises(ValueError, match="mine"):
        Asking(store.connection)._private()
