"""Stages that follow each other by nature."""

import pytest
from heaps import day, heap_of, told_of

from timeline_app.findings import stages
from timeline_app.findings.stages import Staged, are_apart
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded


def staged(text):
    return [(one.names[0], one.course, one.verb) for one in stages.find(told_of(text))]


@pytest.mark.parametrize(
    ("text", "name", "verb"),
    [
        ("The court sentenced Karl Voss on 4 May 1990.", "Karl Voss", "sentence"),
        ("Karl Voss was arrested on 4 May 1990.", "Karl Voss", "arrest"),
        ("Karl Voss was arrested on 4 May 1990 and tried on 6 June 1990.", "Karl Voss", "try"),
        ("The trial of Karl Voss opened on 12 June 1990.", "Karl Voss", "try"),
        ("Work on the bridge began on 4 June 1961.", "the bridge", "begin"),
        ("The bridge was opened on 3 May 1960.", "the bridge", "open"),
        ("The patient was admitted on 5 May 2017.", "the patient", "admit"),
    ],
)
def test_a_stage_has_its_name_and_its_day(text, name, verb):
    assert (name, verb) in {(found, told) for found, _, told in staged(text)}


@pytest.mark.parametrize(
    "text",
    [
        ("The court will sentence Karl Voss on 4 May 1990."),
        "Karl Voss was not arrested on 4 May 1990.",
        "Karl Voss was arrested.",
        "Karl Voss slept on 4 May 1990.",
    ],
)
def test_what_was_not_done_or_has_no_day_is_no_stage(text):
    assert staged(text) == []


@pytest.mark.parametrize(
    ("verb", "other", "is_apart"),
    [
        ("die", "bury", True),
        ("die", "perish", False),
        ("arrest", "sentence", True),
        ("die", "arrest", False),
        ("sing", "die", False),
        ("die", "die", False),
    ],
)
def test_two_stages_of_one_course_are_two(verb, other, is_apart):
    assert are_apart(verb, other) == is_apart
    assert are_apart(other, verb) == is_apart


def stage(place, when, *, name="Karl Voss", course="life", at=0, is_year_told=True):
    span = Span(at, at + 5)
    return Staged(
        (name,),
        course,
        place,
        f"verb{place}",
        day(when).first,
        day(when).last,
        is_year_told,
        span,
        span,
    )


@pytest.mark.parametrize(
    ("claims", "is_wrong"),
    [
        ([[stage(3, "1990-05-04")], [stage(2, "1990-06-04")]], True),
        ([[stage(3, "1990-06-04")], [stage(2, "1990-05-04")]], False),
        ([[stage(3, "1990-05-04")], [stage(2, "1990-05-04")]], False),
        ([[stage(3, "1990-05-04")], [stage(3, "1990-06-04")]], False),
        # A month that may hold the day is no contradiction.
        ([[stage(3, "1990-05-04")], [stage(2, "1990-05")]], False),
        # All tellings must be crossed, or else they are of several.
        ([[stage(3, "1990-05-04")], [stage(2, "1990-06-04"), stage(2, "1990-04-04")]], False),
        ([[stage(3, "1990-05-04")], [stage(2, "1990-06-04", name="Anna Voss")]], False),
        ([[stage(3, "1990-05-04")], [stage(2, "1990-06-04", name="K. Voss")]], True),
        ([[stage(3, "1990-05-04")], [stage(2, "1990-06-04", course="grave")]], False),
        # Without their years they may be of two.
        ([[stage(3, "1990-05-04", is_year_told=False)], [stage(2, "1990-12-04")]], False),
        ([[stage(3, "1990-05-04", is_year_told=False)], [stage(2, "1990-06-04")]], True),
        # "The bridge" of two documents, ten years apart, is two bridges.
        ([[stage(3, "1980", name="the bridge")], [stage(2, "1990", name="the bridge")]], False),
        ([[stage(3, "1988", name="the bridge")], [stage(2, "1990", name="the bridge")]], True),
        ([[stage(3, "1980", name="the bridge"), stage(2, "1990", name="the bridge")]], True),
    ],
)
def test_later_stages_before_earlier_ones_are_a_finding(claims, is_wrong):
    found = list(stages.check(heap_of(*claims)))
    assert all(0 < one.likelihood < 1 for one in found)
    assert bool(found) == is_wrong
    assert all(one.kind is FindingKind.ORDER for one in found)


@pytest.fixture(scope="module")
def again():
    """A course whose stages may come more than once."""
    return next(course.name for course in stages._courses() if not course.is_once)


@pytest.mark.parametrize(
    ("first", "then", "is_wrong"),
    [
        ((0, "1920", 0), (1, "1918", 50), True),
        ((0, "1918", 0), (1, "1920", 50), False),
        ((1, "1920", 0), (0, "1918", 50), False),
        ((0, "1920", 0), (1, "1918", 406), False),
        ((0, "1920", 0), (1, "1918", 405), True),
    ],
)
def test_stages_told_in_one_go_are_in_their_order(again, first, then, is_wrong):
    claims = [stage(place, when, course=again, at=at) for place, when, at in (first, then)]
    assert bool(list(stages.check(heap_of(claims)))) == is_wrong


def test_a_finding_names_both_stages():
    (draft,) = stages.check(heap_of([stage(3, "1990-05-04")], [stage(2, "1990-06-04")]))
    assert 0 < draft.likelihood < 1
    assert worded(draft.message) == (
        "“Verb2” (4 June 1990) comes before “verb3” (4 May 1990) by its nature, and is dated "
        "after it."
    )
    assert [(clue.document, worded(clue.says)) for clue in draft.clues] == [
        (2, "4 June 1990"),
        (1, "4 May 1990"),
    ]
