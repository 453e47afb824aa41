"""Hours and minutes against the two times of the clock with which they are told."""

import pytest
from heaps import heap_of, told_of

from timeline_app.findings import clocks
from timeline_app.findings.clocks import WrongTime
from timeline_app.model import Span
from timeline_app.wording import worded

WRONG = (
    ("The meeting lasted three hours, from 10:00 to 11:30.", 90, 180),
    ("From 9.15 to 9.45 the alarm rang, for two hours.", 30, 120),
    ("The crossing took half an hour, from 10:00 until 11:30.", 90, 30),
    ("It began at 10:00 and ended at 10:40 and lasted two hours.", 40, 120),
    ("It began at 22:00 and ended at 01:00, five hours in all.", 180, 300),
    ("The rain fell from 2 pm to 5 pm, for an hour and a half.", 180, 90),
    ("It lasted two hours and forty minutes, from 10:00 to 11:30.", 90, 160),
    ("He slept from 11 p.m. to 1 a.m., for four hours.", 120, 240),
)
RIGHT = (
    "The meeting lasted an hour and a half, from 10:00 to 11:30.",
    # Counted in whole hours it may be off by half of one.
    "The meeting lasted two hours, from 10:00 to 11:30.",
    "The meeting lasted about three hours, from 10:00 to 11:30.",
    "The crossing took half an hour, from 10:00 to 10:40.",
    # By the clock of half a day as well: from ten at night to half past eleven.
    "The meeting lasted thirteen hours and thirty minutes, from 10:00 to 11:30.",
    "At 10:00 and 11:30 he heard a shot, and three hours is a long time.",
    "It lasted three hours, from 10:00.",
    "He left at 10:00, came at 11:30 and went at 12:00 after three hours.",
    "It lasted two hours and forty minutes, from 10:00 to 12:50.",
    "The score was 10:00 to 11:30 per cent.",
)


@pytest.mark.parametrize(("text", "minutes", "told"), WRONG, ids=lambda one: str(one)[:30])
def test_a_length_that_does_not_lie_between_its_times_is_claimed(text, minutes, told):
    found = list(clocks.find(told_of(text)))
    assert [(one.minutes, one.told) for one in found] == [(minutes, told)]
    assert found[0].passage.contains(found[0].words)


@pytest.mark.parametrize("text", RIGHT, ids=lambda text: text[:40])
def test_what_fits_or_belongs_to_something_else_is_not(text):
    assert list(clocks.find(told_of(text))) == []


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "no minutes"), (1, "1 minute"), (60, "1 hour"), (61, "1 hour and 1 minute"),
     (150, "2 hours and 30 minutes"), (59, "59 minutes")],
)  # fmt: skip
def test_a_finding_says_what_lies_between(minutes, words):
    (draft,) = clocks.check(heap_of([WrongTime(minutes, 150, Span(0, 9), Span(2, 4))]))
    assert 0 < draft.likelihood < 1
    assert worded(draft.message) == (
        f"Between the two times lie {words}, not 2 hours and 30 minutes."
    )
    assert worded(draft.clues[0].says) == "2 hours and 30 minutes"
    assert (draft.clues[0].document, draft.clues[0].words) == (1, Span(2, 4))
