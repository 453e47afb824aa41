"""What is told to come after, before or because of something, against its dates."""

import pytest
from heaps import day, heap_of, told_of

from timeline_app.findings import following
from timeline_app.findings.following import Against, FromOccasion, Occasion
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded

SPAN = Span(0, 9)


def against(text):
    return [(one.earlier, one.later) for one in following.against(told_of(text))]


@pytest.mark.parametrize(
    "text",
    ["The harbour was closed on 2 May 1990 after the explosion of 4 May 1990.",
     "Because of the storm of 4 May 1990, the ferry was cancelled on 2 May 1990.",
     "The ferry was cancelled on 2 May 1990 owing to the storm of 4 May 1990.",
     "After the storm on 4 May 1990, on 2 May 1990, he left."],
)  # fmt: skip
def test_what_comes_after_and_is_dated_before_is_claimed(text):
    assert against(text) == [(day("1990-05-04"), day("1990-05-02"))]


def test_before_is_after_the_other_way_round():
    assert against("Before the vote of 4 May 1990, on 6 May 1990, the members met.") == [
        (day("1990-05-06"), day("1990-05-04"))
    ]


@pytest.mark.parametrize(
    "text",
    ["The harbour was closed on 5 May 1990 after the explosion of 4 May 1990.",
     "The hall was closed on 2 May 1990 because of the concert planned for 4 May 1990.",
     "The harbour was closed on 2 May 1990 after the explosion.",
     "The harbour was closed on 2 May 1990; after the explosion of 4 May 1990 it stayed so.",
     "The harbour was closed on 2 May 1990, but after the explosion of 4 May 1990 it was open.",
     "The harbour was closed on 2 May 1990 after the mayor came and the explosion of 4 May 1990.",
     "On 1 May 1990 and on 2 May 1990 it was closed after the explosion of 4 May 1990."],
)  # fmt: skip
def test_what_fits_or_is_said_of_something_else_is_not(text):
    assert against(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two days after the flood, on 14 November 1990, he came.", (True, 2, "day")),
        ("On 14 November 1990, two weeks before the vote, he came.", (False, 2, "week")),
        ("The day after the flood, 14 November 1990, he came.", (True, 1, "day")),
        ("After the flood, on 14 November 1990, he came.", (True, 0, "day")),
        ("Two centuries after the flood, on 14 November 1990, he came.", (True, 2, "century")),
    ],
)
def test_a_day_counted_from_an_occasion(text, found):
    (one,) = following.from_occasions(told_of(text))
    assert (one.is_after, one.count, one.unit) == found
    assert one.day == day("1990-11-14")
    assert one.noun in {"flood", "vote"}


@pytest.mark.parametrize(
    "text",
    ["About two days after the flood, on 14 November 1990, he came.",
     "Two days after the flood he came.", "Two days after the flood, in November 1990, he came.",
     "Two days after the flood's height, on 14 November 1990, he came."],
)  # fmt: skip
def test_a_rough_count_or_none_is_no_claim(text):
    assert list(following.from_occasions(told_of(text))) == []


@pytest.mark.parametrize(
    ("text", "noun", "when"),
    [("The flood of 3 May 1960 was great.", "flood", "1960-05-03"),
     ("The great flood on 3 May 1960 was seen.", "flood", "1960-05-03"),
     ("The flood came on 3 May 1960.", "flood", "1960-05-03"),
     ("On 3 May 1960 the town was flooded.", "flood", "1960-05-03"),
     ("The boiler exploded on 3 May 1960.", "explosion", "1960-05-03")],
)  # fmt: skip
def test_an_occasion_has_its_day(text, noun, when):
    found = {(one.noun, one.day) for one in following.occasions(told_of(text))}
    assert (noun, day(when)) in found


@pytest.mark.parametrize(
    "text", ["The flood of 1960 was great.", "The ferry came on 3 May 1960.", "A flood will come."]
)
def test_a_year_or_another_thing_is_no_occasion(text):
    assert list(following.occasions(told_of(text))) == []


@pytest.mark.parametrize(
    ("text", "is_claimed"),
    [
        # Months apart, and the year of one is only guessed: it may be of the year before.
        ("The pier was closed on 2 May 1990 after the explosion of 17 November.", True),
        ("The pier was closed on 2 May 1990 after the explosion of 19 November.", False),
        ("The pier was closed on 2 May 1990 after the explosion of 19 November 1990.", True),
        ("The pier was closed in May 1990 after the explosion of 17 November.", False),
    ],
)
def test_a_guessed_year_is_no_witness_against_a_far_day(text, is_claimed):
    assert bool(list(following.against(told_of(text, "1990-12-01")))) == is_claimed


def test_the_day_stands_right_beside_the_words():
    for gap, is_beside in ((39, True), (40, False)):
        text = f"Two days after the flood,{' ' * gap}14 November 1990, he came."
        assert bool(list(following.from_occasions(told_of(text)))) == is_beside
    for gap, is_beside in ((11, True), (12, False)):
        text = f"On 14 November 1990,{' ' * gap}two days after the flood, he came."
        assert bool(list(following.from_occasions(told_of(text)))) == is_beside


def occasion(when, noun="flood"):
    return Occasion(noun, day(when), SPAN, Span(90, 99))


def counted(when, count, unit="day", *, is_after=True):
    return FromOccasion("flood", is_after, count, unit, day(when), SPAN, Span(1, 5))


@pytest.mark.parametrize(
    ("known", "told", "is_wrong"),
    [
        (["1960-05-03"], counted("1960-05-05", 2), False),
        (["1960-05-03"], counted("1960-05-06", 2), True),
        (["1960-05-03"], counted("1960-05-01", 0), True),
        (["1960-05-03"], counted("1960-05-09", 0), False),
        (["1960-05-03"], counted("1960-05-01", 2, is_after=False), False),
        (["1960-05-03"], counted("1960-05-05", 2, is_after=False), True),
        # Any of several that may be meant.
        (["1960-05-03", "1960-05-04"], counted("1960-05-06", 2), False),
        # Another flood of another year.
        (["1961-05-03"], counted("1960-05-06", 2), False),
        (["1960-05-03"], counted("1960-06-01", 2, "week"), True),
        ([], counted("1960-05-06", 2), False),
    ],
)
def test_a_count_that_fits_no_day_of_its_occasion_is_a_finding(known, told, is_wrong):
    heap = heap_of([told], *([occasion(when)] for when in known))
    assert bool(list(following.check(heap))) == is_wrong
    assert not list(following.check(heap_of([told], [occasion("1960-05-03", "fire")])))


def test_its_own_words_are_no_other_telling():
    own = Occasion("flood", day("1960-05-06"), SPAN, Span(3, 9))
    assert not list(following.check(heap_of([counted("1960-05-06", 2), own])))


def test_findings_say_what_clashes():
    (draft,) = following.check(heap_of([counted("1960-05-06", 2)], [occasion("1960-05-03")]))
    assert 0 < draft.likelihood < 1
    assert draft.kind is FindingKind.ORDER
    assert worded(draft.message) == (
        "6 May 1960 is told as 2 days after the flood, which was on 3 May 1960."
    )
    assert [clue.document for clue in draft.clues] == [1, 2]
    (draft,) = following.check(heap_of([counted("1960-05-01", 0)], [occasion("1960-05-03")]))
    assert 0 < draft.likelihood < 1
    assert "told as after the flood" in worded(draft.message)
    claim = Against(day("1990-05-04"), day("1990-05-02"), SPAN, Span(1, 5))
    (draft,) = following.check(heap_of([claim]))
    assert 0 < draft.likelihood < 1
    assert worded(draft.message) == (
        "What is dated 2 May 1990 is told as coming after what is dated 4 May 1990."
    )
