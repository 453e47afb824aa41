"""Dictionary forms by table and rule."""

import pytest

from timeline_app.languages.en.words.lemmas import lemma

FORMS = [
    ("killed", "VBD", "kill"),
    ("went", "VBD", "go"),
    ("hoping", "VBG", "hope"),
    ("hopping", "VBG", "hop"),
    ("voted", "VBD", "vote"),
    ("visited", "VBD", "visit"),
    ("stopped", "VBN", "stop"),
    ("tried", "VBD", "try"),
    ("agreed", "VBD", "agree"),
    ("hospitalised", "VBN", "hospitalise"),
    ("said", "VBD", "say"),
    ("has", "VBZ", "have"),
    ("goes", "VBZ", "go"),
    ("strikes", "NNS", "strike"),
    ("countries", "NNS", "country"),
    ("attacks", "NNS", "attack"),
    ("crises", "NNS", "crisis"),
    ("1990s", "NNS", "1990s"),
    ("Iraq", "NNP", "Iraq"),
    ("n’t", "RB", "not"),
    ("´s", "POS", "'s"),
    ("him", "PRP", "he"),
    ("largest", "JJS", "large"),
    ("biggest", "JJS", "big"),
    ("easier", "JJR", "easy"),
    ("better", "JJR", "good"),
    ("Iraqi", "JJ", "Iraqi"),
    ("The", "DT", "the"),
    ("NATO", "NN", "NATO"),
    ("KILLED", "VBD", "kill"),
    ("fled", "VBD", "flee"),
    ("fed", "VBN", "feed"),
    ("overthrew", "VBD", "overthrow"),
    ("misled", "VBN", "mislead"),
    ("shed", "VBD", "shed"),
    ("upheld", "VBN", "uphold"),
    ("freed", "VBN", "free"),
]


@pytest.mark.parametrize(("word", "tag", "wanted"), FORMS)
def test_forms(word, tag, wanted):
    assert lemma(word, tag) == wanted
