"""Who "he", "the premier" and "the company" are: the last fitting name, or nobody."""

import pytest
from sentences_read import at, reads, trees

from timeline_app.extraction.references import References
from timeline_app.model import NameType

pytestmark = reads


def meant(text, word, sentence=-1):
    """What a word of a sentence stands for; None for nobody."""
    every = trees(text)
    one = every[sentence]
    found = References(every).referent(one, at(one, word))
    return found.name if found else None


POINTING = [
    ("Anna Berg was born in Lund. She founded a school.", "She", "Anna Berg"),
    ("Anna Berg met Bo Dahl in Lund. He left.", "He", "Bo Dahl"),
    ("Norlight was founded in Lund. It was sold.", "It", "Norlight"),
    ("Anna Berg and Bo Dahl met. They left.", "They", None),
    ("The mill burned. It was old.", "It", ""),
    ("It rained.", "It", None),
    ("Iraqi Prime Minister Mustafa al-Kadhimi spoke. The prime minister left.", "minister",
     "Mustafa al-Kadhimi"),
    ("Prime Minister Anna Berg met Prime Minister Bo Dahl. The prime minister left.", "minister",
     None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "name"), POINTING)
def test_a_pointing_word_stands_for_the_last_fitting_name(text, word, name):
    assert meant(text, word) == name


def test_whose_it_is_says_the_subject_of_the_clause():
    text = "Bo Dahl left. Anna Berg sold her mill."
    assert meant(text, "her") == "Anna Berg"
    text = "Bo Dahl left. Norlight sold its mill."
    assert meant(text, "its") == "Norlight"


def test_who_speaks_of_himself_is_the_speaker():
    assert meant("Bo Dahl left. Anna Berg said she sold the mill.", "she") == "Anna Berg"


def test_one_that_several_sentences_were_about_is_the_company():
    one = "Norlight bought a mill. "
    assert meant(one * 1 + "The company sold it.", "company") is None
    text = "Norlight bought a mill. Norlight sold a ferry. Norlight hired a crew. "
    assert meant(text + "The company left.", "company") == "Norlight"
    assert meant(text + "The old company left.", "company") is None


def test_a_name_is_known_at_each_of_its_words():
    every = trees("Anna Berg left.")
    found = References(every)
    for word in ("Anna", "Berg"):
        assert found.naming(every[0], at(every[0], word)).text == "Anna Berg"
    assert found.naming(every[0], at(every[0], "left")) is None
    assert found.referent(every[0], at(every[0], "Berg")) is None, "a name stands for itself"


@pytest.mark.parametrize(
    ("pronoun", "name", "is_so"),
    [("She", "Anna Berg", True), ("He", "Anna Berg", False), ("He", "Kadhimi", True),
     ("She", "John Smith", False), ("He", "John Smith", True)],
)  # fmt: skip
def test_a_pronoun_fits_a_name_as_far_as_the_first_name_tells(pronoun, name, is_so):
    every = trees(f"{pronoun} left.")
    assert References(every).agrees(every[0], 0, name) is is_so


def test_the_topic_is_what_the_sentence_before_was_about():
    every = trees("Anna Berg met Bo Dahl. She left. She signed.")
    found = References(every)
    she = found.referent(every[1], at(every[1], "She"))
    assert found.is_topic(she, 1)
    assert not found.is_topic(she, 2)


def test_a_person_is_told_from_a_thing():
    every = trees("The officer left. He was old.")
    found = References(every).referent(every[1], at(every[1], "He"))
    assert found is None or found.type is NameType.PERSON
