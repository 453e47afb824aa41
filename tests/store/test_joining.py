"""Events that become one, and passages that become an event of their own."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import errors
from timeline_app.model import edits
from timeline_app.store import open_store


@given(st.lists(st.sampled_from([1, 2, 99]), max_size=4))
def test_merging_what_is_not_there_is_told(template, ids):

    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(template, Path(folder) / "c.db")
        with open_store(Path(folder) / "c.db") as opened:
            if len(set(ids)) < 2 or 99 in ids:
                with pytest.raises(errors.TimelineError):
                    opened.apply(edits.MergeEvents(tuple(ids)))
            else:
                opened.apply(edits.MergeEvents(tuple(ids)))
