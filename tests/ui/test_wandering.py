"""Random actions in a real window; ``tests/benchmarks/monkey.py`` takes forty thousand."""

import pytest
from wandering import ALL, wander

from timeline_app.ui import work


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_done_nothing_breaks_and_all_of_it_can_be_undone(desk, qtbot, seed):
    session = desk.session
    done = session.undo_label
    before = [
        (e.title, e.when, e.review, e.note, len(e.evidence)) for e in session.store.events(ALL)
    ]
    wander(desk, seed, 120, lambda: qtbot.wait(1))
    qtbot.waitUntil(lambda: not session.busy, timeout=60_000)
    while session.undo_label and session.undo_label != done:
        session.undo()
    work.end_all()
    assert session.store.faults() == []
    if not done:
        assert told(session) == before


def told(session):
    return [
        (e.title, e.when, e.review, e.note, len(e.evidence)) for e in session.store.events(ALL)
    ]
