"""One row of a record: it has a date or none, and is one event unless it is said otherwise."""

import dataclasses
import pickle

import pytest

from timeline_app.model import PartKind, Span
from timeline_app.model.entry import RecordEntry
from timeline_app.model.when import day

TEXT = "2019-02-05 07:42 The ferry struck the breakwater."
ROW = RecordEntry(Span(0, 49), Span(17, 49), PartKind.LOG_LINE, day(2019, 2, 5), Span(0, 16))


def test_head_and_body_lie_within_the_row():
    assert ROW.span.contains(ROW.body)
    assert ROW.span.contains(ROW.head)
    assert ROW.head.of(TEXT) == "2019-02-05 07:42"
    assert ROW.body.of(TEXT).startswith("The ferry")


def test_a_row_speaks_for_itself_is_one_event_and_names_nobody_unless_it_is_said():
    bare = RecordEntry(Span(0, 4), Span(0, 4), PartKind.ROW, None)
    assert (bare.head, bare.title, bare.is_whole, bare.people) == (None, "", True, ())


def test_it_is_a_value_that_processes_hand_over():
    assert pickle.loads(pickle.dumps(ROW)) == ROW  # noqa: S301 - our own bytes
    assert hash(dataclasses.replace(ROW)) == hash(ROW)
    with pytest.raises(dataclasses.FrozenInstanceError):
        ROW.title = "altered"
