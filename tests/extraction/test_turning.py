"""What is told as past never lies ahead: its bare day is the last such one."""

import pytest
from sentences_read import dates_of, draft, reads

from timeline_app.extraction.turning import is_told_as_past

pytestmark = reads
PUBLISHED = "2020-07-22"


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("He recovered.", "recovered", True),
        ("It had been sold.", "sold", True),
        ("He has left.", "left", True),
        ("He leaves.", "leaves", False),
        ("It was to be sold.", "sold", False),
        ("He would leave.", "leave", False),
        ("He did not leave.", "leave", False),
    ],
)
def test_what_is_told_as_past_is_known_by_its_form(text, word, is_so):
    assert is_told_as_past(draft(text, word)) is is_so


DAYS = [
    ("The mill was closed in December.", "closed", "2019-12"),
    ("The mill was closed on 24 December.", "closed", "2019-12-24"),
    ("The mill will close in December.", "close", "2020-12"),
    ("The mill was closed in December 2020.", "closed", "2020-12"),
    ("The mill was closed in May.", "closed", "2020-05"),
    ("He found it on 3 April 2011; it was raised in May.", "raised", "2011-05"),
]


@pytest.mark.parametrize(("text", "word", "edtf"), DAYS)
def test_a_bare_day_of_the_past_is_the_last_such_one(text, word, edtf):
    assert dates_of(text, PUBLISHED)[word].when.edtf == edtf


def test_a_day_that_was_set_for_something_lies_ahead():
    found = dates_of("The council set the vote for 24 December.", PUBLISHED)
    assert {d.when.edtf for d in found.values() if d.when} == {"2020-12-24"}


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("A clerk, fired four days earlier, shot a man on 3 May 2020.", "fired"),
        ("The men released four days earlier were arrested on 3 May 2020.", "released"),
    ],
)
def test_days_before_a_deed_are_counted_from_the_deed(text, earlier):
    assert dates_of(text, PUBLISHED)[earlier].when.edtf == "2020-04-29"


def test_days_before_a_deed_without_a_day_are_not_before_the_document():
    found = dates_of("A man fired four days earlier walked in.", PUBLISHED)
    assert "fired" not in found or found["fired"].when is None
