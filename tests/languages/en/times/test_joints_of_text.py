"""The words between two expressions, before one and behind one."""

import pytest

from timeline_app.languages.en.times import joints_of_text
from timeline_app.temporal import Joint, Opening


def between(words):
    text = f"A{words}B"
    return text, 1, len(text) - 1


@pytest.mark.parametrize(
    ("words", "joint"),
    [
        (" to ", Joint.SPAN),
        (" up until ", Joint.SPAN),
        (" – ", Joint.DASH),
        ("/", Joint.DASH),
        (" and ", Joint.AND),
        (" & ", Joint.AND),
        (" and then on the ", Joint.AND),
        (" or in ", Joint.OR),
        (", ", Joint.COMMA),
        (", and on ", Joint.AND),
        (" to about ", Joint.SPAN),
        (" ", None),
        (" sailed to ", None),
        (" of ", None),
        ("\nto\nto ", None),
        ("\n- ", None),
        (" to" + " " * 60, None),
    ],
)
def test_how_two_are_joined(words, joint):
    assert joints_of_text.between(*between(words)) is joint


@pytest.mark.parametrize(
    ("words", "is_frame"),
    [(", ", True), (", from ", True), (" (", True), (": ", True), (" until ", False), ("", False)],
)
def test_a_day_before_its_hours(words, is_frame):
    assert joints_of_text.frames(*between(words)) is is_frame


@pytest.mark.parametrize(
    ("words", "joint"),
    [
        (" from ", Joint.LENGTH),
        (" beginning on ", Joint.LENGTH),
        (" starting with ", Joint.LENGTH),
        (" to ", Joint.LENGTH_TO),
        (" ending on ", Joint.LENGTH_TO),
        (" before ", None),
        (" from his ", None),
        (" until his ", None),
        (" from" + " " * 60, None),
    ],
)
def test_a_length_and_its_day(words, joint):
    assert joints_of_text.lengths(*between(words)) is joint


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("He slept since ", Opening.SINCE),
        ("UNTIL ", Opening.UNTIL),
        ("till late ", Opening.UNTIL),
        ("up to about ", Opening.UNTIL),
        ("it ran from early ", Opening.FROM),
        ("between ", Opening.BETWEEN),
        ("within at least ", Opening.WITHIN),
        ("for ", Opening.OTHER),
        ("as of ", Opening.OTHER),
        ("he came ", Opening.NOTHING),
        ("heretofrom ", Opening.NOTHING),
        ("since his ", Opening.NOTHING),
        ("", Opening.NOTHING),
    ],
)
def test_what_stands_before(text, opening):
    assert joints_of_text.opening(text, len(text)) is opening


@pytest.mark.parametrize(
    ("after", "is_from", "goes_on"),
    [
        (" onwards", False, True),
        (", onward", False, True),
        ("–present", False, True),
        (" to date", False, True),
        (" until now", False, True),
        (" on", True, True),
        (" on", False, False),
        (" on Monday", True, False),
        (" on the ship", True, False),
        (" he slept", True, False),
    ],
)
def test_what_has_no_end(after, is_from, goes_on):
    assert joints_of_text.goes_on("1990" + after, 4, is_from=is_from) is goes_on


@pytest.mark.parametrize(
    ("text", "is_alone"),
    [
        ("November", True),
        ("3 Nov.", True),
        ("the 3rd November", True),
        ("November 2019", False),
        ("Monday 3 May", False),
        ("3 days", False),
        ("last year", False),
        ("on the 3 of May", False),
    ],
)
def test_a_month_and_nothing_that_places_it(text, is_alone):
    assert joints_of_text.names_month_alone(text) is is_alone


def test_a_known_length():
    assert joints_of_text.is_definite("The three days")
    assert not joints_of_text.is_definite("three days")
