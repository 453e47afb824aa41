"""Weekdays beside dates on which they did not fall."""

import pytest
from heaps import heap_of, told_of

from timeline_app.findings import weekday
from timeline_app.findings.weekday import WrongWeekday
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


@pytest.mark.parametrize(
    "text",
    ["It was Sunday, 4 May 1990.", "On Sunday the 4th of May 1990 he left.",
     "On Sunday night, 4 May 1990, he left.", "On Sunday (4 May 1990) he left.",
     "4 May 1990 fell on a Sunday.", "On 4 May 1990, a Sunday, he left.",
     "On 4 May 1990 (a Sunday) he left.", "On 4 May 1990, which was a Sunday, he left.",
     "On 4 May 1990 (Sun.) he left.", "1990-05-04, Sunday: rain", "Sun, 4 May 1990: rain.",
     "In 1990 he left on Sunday, 4 May."],
)  # fmt: skip
def test_a_wrong_weekday_is_claimed(text):
    (one,) = weekday.find(told_of(text))
    assert (one.told, one.was) == (SUNDAY, FRIDAY)
    assert (one.year, one.month, one.day) == (1990, 5, 4)
    assert one.words.of(text).lower().count("sun") == 1
    assert one.is_year_told == (not text.startswith("In 1990"))


@pytest.mark.parametrize(
    "text",
    ["It was Friday, 4 May 1990.", "On 4 May 1990, a Friday, he left.",
     # No year, and nothing tells one: on some 4 May it was a Sunday.
     "It was Sunday, 4 May.",
     "On 4 May 1990 Sunday's child was born.", "On 4 May 1990 he left, and on Sunday came back.",
     "On 25 October 1917, a Wednesday, the palace in Petrograd was taken.",
     "Sunday was long. On 4 May 1990 he left."],
)  # fmt: skip
def test_a_right_or_a_free_one_is_not(text):
    assert list(weekday.find(told_of(text))) == []


def test_dates_without_a_year_that_fit_another_year_together_are_of_it():
    text = "Of 1990.\n\n{}, 4 May: rain.\n\n{}, 5 May: sun.\n\n{}, 6 May: sun."
    together = text.format("Thursday", "Friday", "Saturday")
    assert list(weekday.find(told_of(together))) == []
    apart = text.format("Thursday", "Thursday", "Sunday")
    assert len(list(weekday.find(told_of(apart)))) == 2


@pytest.mark.parametrize(
    ("told", "is_year_told", "nearest", "likelihood"),
    [(SUNDAY, True, "The Sunday nearest to it was 6 May.", 0.97),
     (MONDAY, True, "The Monday nearest to it was 7 May.", 0.97),
     (1, True, "The Tuesday nearest to it was 1 May.", 0.97),
     (SATURDAY, False,
      "The Saturday nearest to it was 5 May. The year is the one that its document tells.", 0.85)],
)  # fmt: skip
def test_a_finding_names_the_weekday_and_the_nearest_day_that_fits(
    told, is_year_told, nearest, likelihood
):
    claim = WrongWeekday(Span(0, 9), Span(1, 5), told, FRIDAY, 1990, 5, 4, is_year_told)
    (draft,) = weekday.check(heap_of([claim]))
    assert 0 < draft.likelihood < 1
    assert draft.kind is FindingKind.WEEKDAY
    assert worded(draft.message).startswith("4 May 1990 was a Friday, not a ")
    assert (worded(draft.explanation), draft.likelihood) == (nearest, likelihood)
