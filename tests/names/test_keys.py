"""What two spellings of one name share whatever their document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.names.keys import (
    Key,
    as_initials,
    bare,
    initials,
    is_short,
    is_variant,
    key_of,
    without_possessive,
    without_post,
)

PERSON, ORGANISATION, PLACE = "person", "organisation", "place"


def person(*words, closer=""):
    return Key(is_person=True, words=words, closer=closer)


@pytest.mark.parametrize(
    ("name", "kind", "key"),
    [
        ("Mr. John Smith", PERSON, person("john", "smith")),
        ("John Smith Jr.", PERSON, person("john", "smith", closer="jr")),
        ("J.K. Rowling", PERSON, person("j", "k", "rowling")),
        ("Mustafa al-Kadhimi", PERSON, person("mustafa", "kadhimi")),
        ("Al Gore", PERSON, person("al", "gore")),
        ("José Núñez", PERSON, person("jose", "nunez")),
        ("Smith's", PERSON, person("smith")),
        ("Apple Inc.", ORGANISATION, Key(is_person=False, words=("apple",))),
        ("Marks & Co.", ORGANISATION, Key(is_person=False, words=("marks",))),
        ("The Times", ORGANISATION, Key(is_person=False, words=("times",))),
        ("Apple CEO", ORGANISATION, Key(is_person=False, words=("apple",))),
        ("the U.S.", PLACE, Key(is_person=False, words=("united", "states"))),
        ("", ORGANISATION, None),
        ("…", PERSON, None),
    ],
)
def test_a_key_leaves_out_what_is_no_part_of_the_name(name, kind, key):
    assert key_of(name, kind) == key


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("President Obama", "Obama"),
        ("the European Union’s", "European Union"),
        (("Mr. Smith"), "Smith"),
        ("President", "President"),
        ("Jones'", "Jones"),
        ("Ann Lee", "Ann Lee"),
    ],
)
def test_a_name_is_shown_bare(name, called):
    assert bare(name) == called


def test_possessives_and_posts_are_taken_off():
    assert without_possessive(" Apple's ") == "Apple"
    assert without_possessive("Wales’") == "Wales"
    assert without_possessive("Wale'") == "Wale'"
    assert without_post("Office of the President") == "Office of the President"
    assert without_post("President") == "President"


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        (person("qasem", "soleimani"), person("qassem", "suleimani"), True),
        (person("maria", "rossi"), person("mario", "rossi"), False),
        (person("daniel", "rossi"), person("daniele", "rossi"), False),
        (person("john", "smith"), person("john", "paul", "smith"), False),
        (person("john", "smith", closer="jr"), person("john", "smith"), False),
        (person("smith"), person("smith"), False),
        (person("ann", "lee"), person("bo", "lee"), False),
    ],
)
def test_transliterations_of_a_full_name_are_one(one, other, is_one):
    assert is_variant(one, other) == is_one
    assert is_variant(other, one) == is_one


@pytest.mark.parametrize(
    ("short", "full", "is_one"),
    [
        (person("smith"), person("john", "smith"), True),
        (person("j", "smith"), person("john", "smith"), True),
        (person("john", "smith"), person("john", "paul", "smith"), True),
        (person("john", "p", "smith"), person("john", "paul", "smith"), True),
        (person("paul", "smith"), person("john", "paul", "smith"), False),
        (person("p", "smith"), person("john", "smith"), False),
        (person("john", "smith"), person("john", "smith"), False),
        (person("john", "paul", "smith"), person("john", "smith"), False),
        (person("smith", closer="jr"), person("john", "smith"), False),
        (person("smith"), person("john", "smith", closer="jr"), True),
        (person("smith"), person("john", "jones"), False),
        (person("smith"), person("j", "smith"), False),
        (Key(is_person=False, words=("smith",)), person("john", "smith"), False),
    ],
)
def test_a_short_name_leaves_out_words_of_a_full_one(short, full, is_one):
    assert is_short(short, full) == is_one


parts = st.lists(st.sampled_from(["j", "john", "paul", "smith"]), min_size=1, max_size=3)


@given(parts, parts)
def test_of_two_names_at_most_one_is_the_shorter(one, other):
    a, b = person(*one), person(*other)
    assert not (is_short(a, b) and is_short(b, a))
    assert not is_short(a, a)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Bank of England plc", {"BE", "BOE"}),
        ("European Union", {"EU"}),
        ("Apple", set()),
        ("the National Trust", {"NT"}),
        ("bank of spain", set()),
    ],
)
def test_initials_are_those_of_all_words_or_of_the_great_ones(name, letters):
    assert initials(name) == letters


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("E.U.", "EU"),
        ("NASA", "NASA"),
        ("Nasa", ""),
        ("A", ""),
        ("ABCDEFG", ""),
        ("ABCDEF", "ABCDEF"),
        ("A1", ""),
    ],
)
def test_nothing_but_initials(name, letters):
    assert as_initials(name) == letters


def test_a_mark_is_what_spellings_of_a_surname_share():
    assert person("soleimani").mark == person("suleimani").mark
    assert person("lee").mark == "lee"
    assert person("ann", "lee").is_full
    assert not person("a", "lee").is_full
    assert not person("lee").is_full
