"""Rows as an edit found and left them: kept as JSON, bytes and all, and read back."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.store.steps import KEYS, Step, steps_from_cell, steps_to_cell

cells = st.none() | st.integers(-(2**60), 2**60) | st.text() | st.binary() | st.booleans()
images = st.none() | st.dictionaries(st.text(max_size=8), cells, max_size=4)
steps = st.builds(Step, st.sampled_from(sorted(KEYS)), images, images)


@settings(max_examples=40)
@given(st.lists(steps, max_size=4))
def test_what_is_kept_comes_back(some):
    assert steps_from_cell(steps_to_cell(some)) == some


@pytest.mark.parametrize(
    ("before", "after", "row"),
    [
        ({"id": 1, "a": 1}, {"id": 1, "a": 2}, {"id": 1, "a": 2}),
        ({"id": 1}, None, {"id": 1}),
        (None, {"id": 1}, {"id": 1}),
        (None, None, {}),
    ],
)
def test_a_row_is_known_by_either_image(before, after, row):
    assert Step("events", before, after).row == row


def test_the_keys_are_those_of_the_tables(store, path):
    store.close()
    with closing(sqlite3.connect(path)) as raw:
        for table, keys in KEYS.items():
            columns = raw.execute(f"PRAGMA table_info({table})").fetchall()
            assert sorted(row[1] for row in columns if row[5]) == sorted(keys), table
