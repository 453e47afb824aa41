"""One telling made ready for comparison."""

import math

import pytest
from merged import facts, telling, visit

from timeline_app.model import DatedBy, EventClass, Factuality, edtf
from timeline_app.model.when import day


def of(word="visit", title="A visit", **said):
    (one,) = facts(telling(1, word, title, **said))
    return one


@pytest.mark.parametrize(
    ("word", "patient", "lemma"),
    [("visit", "Baghdad", "visit"), ("make", "a trip", "trip"), ("make", "Baghdad", "make"),
     ("take", "office", "take_office")],
)  # fmt: skip
def test_a_light_verb_is_told_with_its_object(word, patient, lemma):
    found = of(word, patient=patient)
    assert found.lemma == lemma
    assert found.is_light == (lemma == "make")


@pytest.mark.parametrize(
    ("name", "is_named", "is_many"),
    [("Ann Lee", True, False), ("US troops", False, True), ("two climbers", False, True),
     ("the bus", False, False), ("the U.S.", True, False), ("the glass", False, False)],
)  # fmt: skip
def test_a_participant_is_named_if_its_head_is_a_name(name, is_named, is_many):
    (actor,) = of(agent=name).actors
    assert (actor.is_named, actor.is_many) == (is_named, is_many)


def test_a_country_is_called_by_its_one_name():
    assert of(agent="the U.S.").actors[0].name == "United States"
    assert of(place="the U.S.").places == ("United States",)


def test_words_of_a_title_are_those_that_tell_something():
    found = of(title="The visit of Ann to the harbour and its 26 cranes")
    assert found.words == {"ann", "harbou", "cranes", "26"}
    said = of(title="Ann Lee visits the harbour", agent="Ann Lee")
    assert said.content == {"harbou"}


def test_figures_and_ages_of_a_title():
    found = of(title="Sixth man, a 36-year-old, of 2,100 and six")
    assert found.numbers >= {"6", "2100"}
    assert found.ages == {"36"}
    assert of(title="A man").numbers == frozenset()


def test_those_that_undergo_it_are_patients_or_else_those_who_do_it():
    assert [a.name for a in of(agent="Ann", patient="Bo").undergoers] == ["Bo"]
    assert [a.name for a in of(agent="Ann").undergoers] == ["Ann"]
    assert of(patient="two Peruvian climbers").origins == {"Peru"}
    assert of(patient="Ann Lee").origins == frozenset()


@pytest.mark.parametrize(
    ("when", "dated_by", "is_firm"),
    [(day(2020, 5, 3), DatedBy.EXPLICIT, True), (day(2020, 5, 3), DatedBy.USER, True),
     (day(2020, 5, 3), DatedBy.DOCUMENT, False), (None, None, False)],
)  # fmt: skip
def test_a_date_of_its_own_is_firm(when, dated_by, is_firm):
    assert of(when=when, dated_by=dated_by).is_firm == is_firm


@pytest.mark.parametrize(
    ("factuality", "is_fact"),
    [(Factuality.HAPPENED, True), (Factuality.DENIED, True), (Factuality.PLANNED, False),
     (Factuality.HYPOTHETICAL, False)],
)  # fmt: skip
def test_what_happened_or_did_not_is_a_fact(factuality, is_fact):
    assert of(factuality=factuality).is_fact == is_fact


def test_a_statement_is_known_by_its_kind_or_its_class():
    assert of(kind="statement").is_statement
    assert of(more={"event_class": EventClass.REPORTING}).is_statement
    assert not of().is_statement


@pytest.mark.parametrize(
    ("word", "tense", "is_plural"),
    [("games", "NONE", True), ("game", "NONE", False), ("plays", "PRESENT", False),
     ("crisis", "NONE", False)],
)  # fmt: skip
def test_a_noun_may_tell_several_deeds(word, tense, is_plural):
    assert of(word, more={"tense": tense}).is_plural == is_plural


def test_names_and_places_are_found_by_what_spellings_share():
    one, other = facts(visit(1, agent="Qassem Soleimani"), visit(2, agent="Qasem Suleimani"))
    assert one.marks & other.marks
    assert of(agent="two climbers").marks == frozenset()


def test_a_meaning_is_one_unit_long():
    found = of(more={"vector": bytes([3, 4, 0])})
    assert math.isclose(float((found.vector**2).sum()), 1.0, rel_tol=1e-6)
    assert of().vector is None


def test_publication_is_counted_in_days():
    when = edtf.parse("1970-01-03")
    assert of(published=when).published == pytest.approx(3, abs=1e-4)
    assert math.isnan(of().published)
