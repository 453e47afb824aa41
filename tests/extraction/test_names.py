"""Names where they stand, and one name for all the ways in which a document calls a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentences_read import at, reads, tree

from timeline_app.extraction.names import Naming, Register, key, namings, span_of, spell
from timeline_app.model import NameType

pytestmark = reads
PERSON, OTHER = NameType.PERSON, NameType.OTHER


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("US President Joe Biden met Anna Berg in Rome.", ["Joe Biden", "Anna Berg", "Rome"]),
        ("Prime Minister Mustafa al-Kadhimi spoke.", ["Mustafa al-Kadhimi"]),
        ("The council met.", []),
    ],
)
def test_names_are_found_without_titles(text, names):
    assert [one.text for one in namings(tree(text))] == names


def test_a_rank_is_part_of_the_name():
    found = {one.text for one in namings(tree("King Salman left Riyadh."))}
    assert {"King Salman", "Riyadh"} <= found
    assert "Salman" not in found


def test_a_name_has_its_head_and_its_place():
    text = "The firm Dahl Shipping was sold by Anna Berg."
    one = tree(text)
    for naming in namings(one):
        assert naming.first <= naming.head < naming.last
        assert span_of(one, naming).of(text) == naming.text


def test_words_are_spelled_as_the_document_writes_them():
    one = tree("He met al-Kadhimi’s  men.")
    assert spell(one, 0, len(one)) == "He met al-Kadhimi’s men."
    index = at(one, "men")
    assert spell(one, index, index + 1) == "men"


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("al-Kadhimi", "kadhimi"), ("Kadhimi", "kadhimi"), ("el-Sisi", "sisi"),
        ("O’Neill", "o'neill"), ("Jr.", "jr"), ("al-Bu", "al-bu"), ("Alma", "alma"),
    ],
)  # fmt: skip
def test_a_surname_has_neither_article_nor_case(word, bare):
    assert key(word) == bare


def naming(text, kind=PERSON):
    return Naming(0, 1, 0, text, kind)


def register(*names, kind=PERSON):
    return Register([[naming(one, kind)] for one in names])


FULL = [
    (("Anna Berg", "Berg"), "Berg", "Anna Berg"),
    (("Anna Berg", "Anna Maria Berg"), "Berg", "Anna Maria Berg"),
    (("Anna Berg", "Anna Maria Berg"), "Anna Berg", "Anna Maria Berg"),
    (("Anna Berg", "Bo Berg"), "Berg", "Berg"),
    (("Anna Berg", "Bo Berg"), "Bo Berg", "Bo Berg"),
    (("Anna Berg",), "Anna", "Anna"),
    (("Mustafa al-Kadhimi",), "Kadhimi", "Mustafa al-Kadhimi"),
    (("Anna Berg",), "Lund", "Lund"),
    ((), "", ""),
]


@pytest.mark.parametrize(("known", "name", "full"), FULL)
def test_a_surname_stands_for_the_fullest_name_that_ends_in_it(known, name, full):
    assert register(*known).full(name) == full


def test_only_people_have_fuller_names():
    assert register("Berg Shipping", kind=NameType.ORGANISATION).full("Shipping") == "Shipping"


def test_the_type_is_what_the_document_agrees_on():
    found = Register([[naming("Dahl", PERSON)], [naming("Dahl", OTHER)], [naming("Dahl", OTHER)]])
    assert found.type_of(naming("Dahl", PERSON)) is OTHER
    found = Register([[naming("Dahl", PERSON)], [naming("Dahl", OTHER)]])
    assert found.type_of(naming("Dahl", OTHER)) is PERSON, "of two alike the one that says more"
    found = register("Anna Berg")
    assert found.type_of(naming("Berg", OTHER)) is PERSON
    assert found.type_of(naming("Lund", OTHER)) is OTHER


words = st.sampled_from(["Anna", "Bo", "Maria", "Berg", "Dahl"])
names = st.lists(words, min_size=1, max_size=3).map(" ".join)


@given(st.lists(names, max_size=5), names)
def test_a_full_name_is_one_that_was_told_and_holds_every_word(known, name):
    full = register(*known).full(name)
    assert full == name or full in known
    assert set(name.split()) <= set(full.split())
