"""When people were born and died, and when things began."""

import pytest
from heaps import day, told_of
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings import lives
from timeline_app.findings.lives import Begun, identity, is_local, may_be_one, together
from timeline_app.model import Span


def begun(text):
    return [
        (one.names[0], one.first, one.last, one.is_birth) for one in lives.begun(told_of(text))
    ]


def days(text):
    return day(text).first, day(text).last


@pytest.mark.parametrize(
    ("text", "name", "when", "is_birth"),
    [
        ("Anna Berg was born on 3 May 1920 at Holm.", "Anna Berg", "1920-05-03", True),
        ("In 1920 Anna Berg was born.", "Anna Berg", "1920", True),
        ("The bridge was opened in 1890.", "the bridge", "1890", False),
        ("The Skarn Bridge was set up in June 1890.", "Skarn Bridge", "1890-06", False),
        ("Anna Berg (3 May 1920 - 4 June 1990) was a painter.", "Anna Berg", "1920-05-03", True),
        ("Captain John Reed (1820-1880) was a sailor.", "John Reed", "1820", True),
    ],
)
def test_a_beginning_has_its_name_and_its_date(text, name, when, is_birth):
    ((found, first, last, was_birth),) = begun(text)
    assert name.lower() in found.lower()
    assert (first, last, was_birth) == (*days(when), is_birth)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg was born at Holm.",
        "Anna Berg was born when, in 1920, the war ended.",
        "Anna Berg was born, and in 1950 she wrote.",
        "He was a born sailor of 1920's make.",
        "Room (1820 - 1880) was closed.",
        "Anna Berg (1920 - 2090) was a painter.",
    ],
)
def test_a_date_of_something_else_is_none(text):
    assert begun(text) == []


@pytest.mark.parametrize(
    "years",
    [
        "3 May 1920 - 4 June 1990",
        "b. 3 May 1920, d. 4 June 1990",
        "* 3 May 1920 – † 4 June 1990",
        "born 3 May 1920; died 4 June 1990",
    ],
)
def test_a_death_in_brackets_ends_a_life(years):
    (end,) = lives.vital_ends(told_of(f"Anna Berg ({years}) painted."))
    assert end.names == ("Anna Berg",)
    assert (end.first, end.last) == days("1990-06-04")


@pytest.mark.parametrize(
    ("name", "other", "is_one"),
    [
        ("D. Pell", "Davy Pell", True),
        (("Rhona Pell"), "Davy Pell", False),
        ("Pell", "Davy Pell", True),
        ("Dan Pell", "Daniel Pell", False),
        ("Al Pell", "Alan Pell", False),
        ("Davy Pell", "Davy Holm", False),
        ("Mr Davy Pell", "davy pell", True),
        ("Old Pell", "Captain Pell", True),
        ("", "Pell", False),
        ("Captain", "Pell", False),
        ("D. R. Pell", "Davy Ross Pell", True),
        ("D. R. Pell", "Davy Otto Pell", False),
    ],
)
def test_two_names_may_be_one_if_no_given_name_speaks_against_it(name, other, is_one):
    assert may_be_one(name, other) == is_one
    assert may_be_one(other, name) == is_one


names = st.lists(st.sampled_from(["Mr", "D.", "Davy", "Rhona", "Pell", "Holm"]), max_size=3).map(
    " ".join
)


@given(names, names)
def test_two_that_may_be_one_are_known_by_the_same(one, other):
    assert may_be_one(one, other) == may_be_one(other, one)
    if may_be_one(one, other):
        assert identity(1, one) == identity(2, other)


@pytest.mark.parametrize(
    ("name", "local"),
    [("I", True), ("the bridge", True), ("Anna's son", True), ("Anna Berg", False), ("It", False)],
)
def test_what_has_no_name_is_known_in_its_document_alone(name, local):
    assert is_local(name) == local
    assert (identity(1, name) == identity(2, name)) == (not local)


def test_a_name_of_titles_alone_is_local_too():
    assert identity(1, "Captain") != identity(2, "Captain")


def test_a_beginning_lies_between_its_days():
    one = Begun(("A",), 3, 9, is_birth=True, passage=Span(0, 1), words=Span(0, 1), date=Span(0, 1))
    assert (together(one).first, together(one).last) == (3, 9)
