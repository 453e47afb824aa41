"""Things that are counted, or stand in a row, against their dates and hours."""

import pytest
from heaps import heap_of, told_of

from timeline_app.findings import numbered
from timeline_app.findings.numbered import OutOfRow
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded

COUNTED = "The first inspection took place in {}, the second in {} and the third in {}."
LOG = "Log\n\n{} Pump on\n{} Valve open\n{} Leak seen\n{} Pump off\n{} All dry\n{} Shut"
DIARY = (
    "{} May 1912. Rain.\n\n{} May 1912. Sun.\n\n{} May "
    "1912. Fog.\n\n{} May 1912. Ice.\n\n{} May 1912. Sun."
)
MEETINGS = (
    "Meeting 22, {} February 2017\n\nAll well.\n\nMeeting 23, {} "
    "February 2017\n\nAll well.\n\nMeeting 24, {} February 2017\n\nWell."
)


def why(text):
    return [worded(one.why) for one in numbered.find(told_of(text))]


@pytest.mark.parametrize(
    ("years", "found"),
    [(("1990", "1992", "1994"), []),
     (("1990", "1988", "1994"),
      ["Number 2 is dated 1988, before number 1, which is dated 1990."]),
     (("1990", "1990", "1990"), [])],
)  # fmt: skip
def test_what_is_counted_comes_in_its_order(years, found):
    assert why(COUNTED.format(*years)) == found


def test_other_things_and_common_words_are_no_row():
    assert why("The first inspection took place in 1990, the second fire in 1988.") == []
    assert why("The first time was in 1990, the second time in 1988.") == []
    assert why("The first inspection took place in 1990, the third in 1988.") == []


@pytest.mark.parametrize(
    ("hours", "found"),
    [
        (("09:10", "09:25", "08:40", "09:50", "10:15", "10:20"),
         ["The line of 08:40 stands behind that of 09:25."]),
        (("09:10", "09:25", "09:40", "09:50", "10:15", "10:20"), []),
        # Past midnight a new day begins.
        (("21:10", "22:25", "23:40", "00:50", "01:15", "01:20"), []),
        (("09:10", "08:25", "09:40", "08:50", "10:15", "10:20"), []),
        # At either end nobody can say which of the two is wrong.
        (("09:10", "08:25", "09:40", "09:50", "10:15", "10:20"), []),
        (("09:10", "09:25", "09:40", "09:50", "10:15", "08:20"), []),
    ],
)  # fmt: skip
def test_a_line_between_others_keeps_to_the_clock(hours, found):
    assert why(LOG.format(*hours)) == found


@pytest.mark.parametrize(
    ("days", "found"),
    [((1, 9, 7, 12, 15), ["The entry of 7 May 1912 stands behind that of 9 May 1912."]),
     ((1, 7, 9, 12, 15), []), ((9, 7, 10, 12, 15), []), ((1, 9, 7, 12, 11), [])],
)  # fmt: skip
def test_an_entry_between_others_keeps_to_the_calendar(days, found):
    assert why(DIARY.format(*days)) == found


@pytest.mark.parametrize(
    ("days", "found"),
    [((13, 6, 27), [("Meeting 23 is dated 6 February 2017, before Meeting 22, "
                    "which is dated 13 February 2017.")]),
     ((6, 13, 27), []), ((27, 13, 6), [])],
)  # fmt: skip
def test_a_numbered_line_keeps_to_both(days, found):
    assert why(MEETINGS.format(*days)) == found


@pytest.mark.parametrize(
    ("places", "at"),
    [([1, 2, 6, 4, 7, 8], 3), ([1, 2, 3, 1, 2, 3], None), ([1, 2, 3, 4, 5], None),
     ([1, 2, 9, 4], None), ([1, 2, 9, 4, 10], 3), ([1, 9, 2, 4, 10], 2), ([9, 1, 2, 3, 4], None),
     ([1, 2, 3, 9, 4], None), ([1, 200, 2, 201, 202], None), ([1, 2, 9, 4, 3, 10], None),
     ([5, 9, 4, 8, 10], None), ([1, 101, 2, 102, 103], 2), ([1, 102, 2, 102, 103], None)],
)  # fmt: skip
def test_one_step_back_is_a_slip_and_no_new_row(places, at):
    assert numbered._misplaced(places, 100) == at


def test_a_finding_shows_both_places():
    one, other, why = Span(0, 4), Span(5, 9), Message("told", ("Why.",))
    (draft,) = numbered.check(heap_of([OutOfRow(why, Span(0, 5), one, Span(5, 9), other, 0.6)]))
    assert 0 < draft.likelihood < 1
    assert (draft.kind, draft.message, draft.likelihood) == (FindingKind.ORDER, why, 0.6)
    assert [clue.words for clue in draft.clues] == [one, other]
