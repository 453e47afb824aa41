"""Silences of a lane: where nothing is told for longer than a person's measure."""

from array import array
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.model import Chronology, Document, LaneBy, Span, edits, edtf, moment
from timeline_app.review.silences import silences, silent
from timeline_app.store import open_store
from timeline_app.wording import worded

LANES = ("trial", "visit")
told_days = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 9), st.integers(0, 1)), max_size=12
).map(sorted)
"""The first day, how many more may belong to it, and the lane."""


def chronology(told):
    first = array("q", [start * moment.DAY for start, _, _ in told])
    last = array("q", [(start + more + 1) * moment.DAY - 1 for start, more, _ in told])
    none = [0] * len(told)
    return Chronology(
        array("q", range(1, len(told) + 1)), first, last, first, last[:], array("B", none),
        array("f", none), array("H", [lane for *_, lane in told]), array("H", none),
        lane_names=LANES,
    )  # fmt: skip


@settings(max_examples=60)
@given(told=told_days, measure=st.integers(1, 20))
def test_in_a_silence_nothing_is_told_and_none_is_left_out(told, measure):
    found = [(one.lane, one.days) for one in silences(chronology(told), measure)]
    plain = []
    for lane, name in enumerate(LANES):
        covered = sorted({d for s, more, of in told if of == lane for d in range(s, s + more + 1)})
        gaps = (after - before - 1 for before, after in pairwise(covered))
        plain += [(name, gap) for gap in gaps if gap >= measure]
    assert sorted(found) == sorted(plain)


def test_what_has_no_end_in_sight_ends_no_silence_early():
    told = chronology([(0, 0, 0), (30, 0, 0)])
    told.end_latest[0] = moment.DISTANT_FUTURE
    (found,) = silences(told, 20)
    assert (found.days, found.before, found.after) == (29, 1, 2)


def test_a_lane_that_is_a_document_is_called_by_its_title(tmp_path):
    text = "The ferry sailed. It sank."
    with open_store(tmp_path / "c.db", create=True) as store:
        store.documents.add(Document("/home/ana/log.txt", "0" * 64, text, "Deck log"))
        for when, said in (("2019-02-05", Span(0, 17)), ("2019-03-05", Span(18, 26))):
            store.apply(edits.AddEvent("Event", edtf.parse(when), document=1, span=said))
        (found,) = silent(store, LaneBy.DOCUMENT, 10)
    assert worded(found.message) == "Deck log: 27 days without an event."


@pytest.mark.parametrize("days", [0, -1])
def test_without_a_measure_there_is_no_silence(tmp_path, days):
    with open_store(tmp_path / "c.db", create=True) as store:
        for when in ("2019-02-05", "2019-03-05"):
            store.apply(edits.AddEvent("Event", edtf.parse(when)))
        assert silent(store, LaneBy.KIND, days) == []
