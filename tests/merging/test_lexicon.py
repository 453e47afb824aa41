"""Which words tell one kind of happening, which names mean one country."""

import pytest

from timeline_app.merging import lexicon


@pytest.mark.parametrize(
    ("verb", "noun"),
    [("announce", "announcement"), ("nominate", "nomination"), ("meet", "meeting"),
     ("arrive", "arrival"), ("kill", "killing")],
)  # fmt: skip
def test_a_verb_and_its_noun_share_a_family(verb, noun):
    assert lexicon.near(verb) & lexicon.near(noun)


@pytest.mark.parametrize(
    ("one", "other"), [("ring", "sing"), ("ration", "rate"), ("visit", "kill")]
)
def test_other_words_share_none(one, other):
    assert not lexicon.near(one) & lexicon.near(other)


@pytest.mark.parametrize(
    ("word", "figure"),
    [("six", "6"), ("sixth", "6"), ("6", "6"), ("2,100", "2100"), ("ship", "")],
)
def test_figures_and_number_words_are_one(word, figure):
    assert lexicon.number(word) == figure


@pytest.mark.parametrize(
    ("name", "country"),
    [("the U.S.", "United States"), ("The United States", "United States"), ("Peru", "Peru"),
     ("Holm", "Holm")],
)  # fmt: skip
def test_a_country_has_one_name(name, country):
    assert lexicon.canonical(name) == country


@pytest.mark.parametrize(
    ("place", "country"),
    [("Lima", "Peru"), ("Peru", "Peru"), ("the U.S.", "United States"), ("Holm", "")],
)
def test_a_capital_stands_for_its_country(place, country):
    assert lexicon.country_of(place) == country


def test_a_people_is_of_its_country():
    assert lexicon.country_of_people("Peruvian") == "Peru"
    assert lexicon.country_of_people("peruvian") == ""


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("frobing", "frob"), ("fobing", "fobing"), ("frobings", "frob"), ("frobment", "frob"),
        ("frobments", "frob"), ("frobation", "frob"), ("frobations", "frob"), ("frobion", "frob"),
        ("frobal", "frob"), ("frobals", "frob"), ("frobers", "frob"), ("frobate", "frobat"),
        ("frobat", "frob"), ("sobat", "sobat"), ("frobe", "frob"), ("fobe", "fobe"),
        ("frobationing", "frobation"),
    ],
)  # fmt: skip
def test_a_word_that_no_list_knows_has_its_stem_for_a_family(word, stem):
    assert lexicon.near(word) == {stem}
