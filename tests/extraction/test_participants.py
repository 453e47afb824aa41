"""Who took part, and as what, by the names that the document gives them."""

import pytest
from sentences_read import at, reads, tree

from timeline_app.extraction.participants import (
    antecedent,
    arguments,
    find,
    is_appointed,
    is_appointment,
    is_passive,
    lent_object,
    named,
    subject_of,
)
from timeline_app.extraction.references import References
from timeline_app.model import Role

pytestmark = reads

TAKING_PART = [
    ("Norlight bought Dahl Shipping.", "bought",
     {("Norlight", "agent"), ("Dahl Shipping", "patient")}),
    ("Dahl Shipping was bought by Norlight.", "bought",
     {("Norlight", "agent"), ("Dahl Shipping", "patient")}),
    ("Anna Berg and Bo Dahl met the mayor of Lund.", "met",
     {("Anna Berg", "agent"), ("Bo Dahl", "agent"), ("mayor", "patient")}),
    ("Norlight's purchase of Dahl Shipping was approved.", "purchase",
     {("Norlight", "agent"), ("Dahl Shipping", "patient")}),
    ("Iraqi security forces carried out a raid.", "raid", {("Iraqi security forces", "agent")}),
    ("Anna Berg quarrelled with Bo Dahl.", "quarrelled",
     {("Anna Berg", "agent"), ("Bo Dahl", "other")}),
    ("The Iraqi prime minister, Mustafa al-Kadhimi, spoke.", "spoke",
     {("Mustafa al-Kadhimi", "agent")}),
    ("It lasted for twelve years.", "lasted", set()),
    ("He raised five dollars.", "raised", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "expected"), TAKING_PART)
def test_who_takes_part_is_told_once_with_the_part(text, word, expected):
    one = tree(text)
    found = find(one, at(one, word), References([one]))
    assert {(p.name, p.role.value) for p in found} == expected
    for person in found:
        assert person.span.of(text)


def test_a_country_is_told_by_its_adjective_and_by_one_name():
    one = tree("The Iraqi attack shook the U.S.")
    names = {p.name for p in find(one, at(one, "attack"), References([one]))}
    assert "Iraq" in names


SUBJECTS = [
    ("The council planned to close the mill.", "close", "council"),
    ("The council ordered the firm to close the mill.", "close", "firm"),
    ("The firm promised the council to close the mill.", "close", "firm"),
    ("He fell, breaking his leg.", "breaking", "He"),
    ("He forced himself to leave.", "leave", "He"),
    ("Police arrested two men for selling it.", "selling", "men"),
    ("He fell and died.", "died", "He"),
    ("The council said the mill closed.", "closed", "mill"),
    ("The charges of running a racket were dropped.", "running", None),
]


@pytest.mark.parametrize(("text", "word", "subject"), SUBJECTS)
def test_who_does_it_is_found_where_the_verb_has_no_subject_of_its_own(text, word, subject):
    one = tree(text)
    found = subject_of(one, at(one, word))
    assert (None if found is None else one.tokens[found].text) == subject


@pytest.mark.parametrize(
    ("text", "pronoun", "noun"),
    [
        ("The mill that burned was old.", "that", "mill"),
        ("Lund and Malmö, which burned, were old.", "which", "Malmö"),
        ("The man who left was old.", "who", "man"),
        ("The mill burned.", "mill", "mill"),
    ],
)
def test_a_relative_pronoun_stands_for_its_noun(text, pronoun, noun):
    one = tree(text)
    assert one.tokens[antecedent(one, at(one, pronoun))].text == noun


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("The mill was closed.", "closed", True),
        ("The mill closed.", "closed", False),
        ("The council has closed the mill.", "closed", False),
        ("The mill was sold and closed.", "closed", True),
        ("The mill closed by the council burned.", "closed", True),
    ],
)
def test_a_passive_is_known_by_its_form(text, word, is_so):
    one = tree(text)
    assert is_passive(one, at(one, word)) is is_so


def test_what_is_scheduled_for_something_is_an_appointment():
    one = tree("The film is scheduled for release.")
    assert is_appointed(one, at(one, "scheduled"))
    assert is_appointment(one, at(one, "release"))
    one = tree("The council scheduled a release for the film.")
    assert not is_appointed(one, at(one, "scheduled"))
    assert not is_appointment(one, at(one, "film"))


def test_an_object_may_hang_on_the_verb_above():
    one = tree("Rome, which he is set to visit, is old.")
    found = lent_object(one, at(one, "visit"))
    assert found is None or one.tokens[found].text == "Rome"
    one = tree("He is set to visit Rome.")
    assert lent_object(one, at(one, "visit")) is None


def test_arguments_come_subject_first():
    one = tree("Anna Berg sold the mill to Bo Dahl.")
    found = arguments(one, at(one, "sold"))
    assert [a.role for a in found] == [Role.AGENT, Role.PATIENT, Role.OTHER]
    assert one.tokens[found[1].head].text == "mill"


def test_a_phrase_names_whom_it_introduces():
    one = tree("The chairman, Anna Berg, left.")
    assert named(one, at(one, "chairman"), References([one])).name == "Anna Berg"
    one = tree("It rained.")
    assert named(one, at(one, "It"), References([one])) is None
