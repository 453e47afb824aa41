"""What review mode says."""

import pytest

from timeline_app.model import Event, Status
from timeline_app.review import QueueOrder, QueueTally, ReviewOutcome
from timeline_app.ui.review import words

DECIDED = QueueTally(
    9, {ReviewOutcome.ACCEPTED: 4, ReviewOutcome.REJECTED: 1, ReviewOutcome.JOINED: 1}
)


def test_progress_and_what_came_of_it():
    assert words.progress(DECIDED) == "6 of 9"
    assert words.to_go(DECIDED) == "3 to go"
    assert words.came_of_it(DECIDED) == "6 decided, 4 accepted, 1 rejected, 1 joined with others"
    assert words.result(DECIDED) == "4 accepted, 1 rejected, 1 joined with others"
    assert words.result(QueueTally(3, {})) == ""


@pytest.mark.parametrize(
    ("tally", "minutes", "is_short", "told"),
    [
        (DECIDED, 12, False, " · 12 min left at this pace"), (DECIDED, 12, True, " · 12 min left"),
        (DECIDED, None, False, ""), (QueueTally(7, DECIDED.by_outcome), 5, False, " · last one"),
    ],
)  # fmt: skip
def test_the_pace(tally, minutes, is_short, told):
    assert words.pace(tally, minutes, is_short=is_short) == told


@pytest.mark.parametrize(
    ("count", "told"), [(0, ""), (1, " · 1 finding settled on the way"),
                        (2, " · 2 findings settled on the way")]
)  # fmt: skip
def test_what_was_settled_on_the_way(count, told):
    assert words.settled(count) == told


@pytest.mark.parametrize(("sources", "told"), [(1, "1 source"), (2, "2 sources")])
def test_an_event_in_words(sources, told):
    event = Event(1, "Seal replaced", "repair", Status.HAPPENED, None, independent_sources=sources)
    assert words.sources(event) == told
    assert words.decided("Rejected", event) == "Rejected: Seal replaced"


def test_every_outcome_and_every_order_has_its_words():
    assert set(words.NAMES) == set(ReviewOutcome)
    assert set(words.AT_ONCE) == set(QueueOrder)
