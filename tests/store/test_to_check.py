"""Which events are to be checked: the marks and the findings themselves say one thing."""

import tempfile
from pathlib import Path

import pump_heap as heap
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import store
from timeline_app.model import EventFilter, Mark, Review, Settlement, edits

KEYS = (heap.IMPOSSIBLE, heap.WEEKDAY, heap.DATE, heap.NUMBER, heap.GAP)
WAITING = {Settlement.OPEN, Settlement.LATER}
settlements = st.dictionaries(
    st.sampled_from(KEYS), st.sampled_from([s for s in Settlement if s is not Settlement.RIGHT])
)


def by_findings(opened):
    return {
        event
        for finding in opened.findings.all()
        if finding.decision.settlement in WAITING
        for event in finding.events
    }


def by_marks(opened):
    shown = opened.snapshots.take(EventFilter.everything())
    marked = zip(shown.ids, shown.marks, strict=True)
    return {event for event, marks in marked if marks & Mark.TO_CHECK}


@settings(max_examples=8)
@given(settlements, st.frozensets(st.integers(0, 2)))
def test_marks_and_findings_agree(decided, rejected):
    with tempfile.TemporaryDirectory() as folder:
        path = heap.build(Path(folder) / "pump.db")
        with store.open_store(path) as opened:
            ids = sorted(opened.reading.ids())
            for key, settlement in decided.items():
                opened.apply(edits.SettleFinding(key, settlement))
            for number in rejected:
                opened.apply(edits.SetReview(ids[number], Review.REJECTED))
            expected = by_findings(opened)
            assert by_marks(opened) == expected


def test_both_days_of_a_date_are_marked_until_one_is_right(tmp_path):
    with store.open_store(heap.build(tmp_path / "pump.db")) as opened:
        two = set(opened.findings.one(heap.DATE).events)
        assert len(two) == 2
        assert two <= by_marks(opened)
        for key, chosen in ((heap.DATE, 0), (heap.NUMBER, 1)):
            opened.apply(edits.SettleFinding(key, Settlement.RIGHT, chosen))
        assert by_marks(opened) == set()
        opened.history.undo()
        assert by_marks(opened) == set(opened.findings.one(heap.NUMBER).events)


def test_the_step_that_settled_is_known_while_it_stands_by_itself(tmp_path):
    with store.open_store(heap.build(tmp_path / "pump.db")) as opened:
        assert opened.history.settling_step(heap.DATE) is None
        opened.apply(edits.SettleFinding(heap.DATE, Settlement.BOTH_STAND))
        step = opened.history.settling_step(heap.DATE)
        event = opened.findings.one(heap.DATE).events[0]
        opened.apply(edits.TakeBack(step))
        assert opened.findings.one(heap.DATE).decision.settlement is Settlement.OPEN
        opened.history.undo()
        opened.apply(edits.SetStatus(event, opened.reading.event(event).status.HAPPENED))
        assert opened.history.settling_step(heap.DATE) is None
