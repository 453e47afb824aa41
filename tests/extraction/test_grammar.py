"""Tense, aspect, polarity and modality, as TimeML names them."""

import pytest
from sentences_read import at, reads, tree

from timeline_app.extraction.grammar import Grammar, is_finite, is_negated, read

pytestmark = reads

FORMS = [
    ("The bridge fell.", "fell", Grammar("PAST")),
    ("The bridge falls every year.", "falls", Grammar("PRESENT")),
    ("The bridge has fallen.", "fallen", Grammar("PRESENT", "PERFECTIVE")),
    ("The bridge had fallen.", "fallen", Grammar("PAST", "PERFECTIVE")),
    ("The bridge was falling.", "falling", Grammar("PAST", "PROGRESSIVE")),
    ("They have been building it.", "building", Grammar("PRESENT", "PERFECTIVE_PROGRESSIVE")),
    ("The bridge will fall.", "fall", Grammar("FUTURE")),
    ("The bridge will not fall.", "fall", Grammar("FUTURE", polarity="NEG")),
    ("The bridge will have fallen by then.", "fallen", Grammar("FUTURE", "PERFECTIVE")),
    ("The bridge might fall.", "fall", Grammar("NONE", modality="might")),
    ("He could have won.", "won", Grammar("NONE", "PERFECTIVE", modality="could")),
    ("The bridge was closed.", "closed", Grammar("PAST")),
    ("The council wants to close the bridge.", "close", Grammar("INFINITIVE")),
    ("The fall of the bridge shocked Lund.", "fall", Grammar()),
    ("He is not ill.", "ill", Grammar("PRESENT", polarity="NEG")),
]


@pytest.mark.parametrize(("text", "word", "form"), FORMS)
def test_a_form_is_read_off_the_tree(text, word, form):
    one = tree(text)
    assert read(one, at(one, word)) == form


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("The bridge did not fall.", "fall", True),
        ("The bridge didn't fall.", "fall", True),
        ("The bridge didn’t fall.", "fall", True),
        ("Nobody signed the treaty.", "signed", True),
        ("He found nothing.", "found", True),
        ("No council signed it.", "signed", True),
        ("He no longer works there.", "works", True),
        ("He never works.", "works", True),
        ("There was no attack.", "attack", True),
        ("He works longer.", "works", False),
        ("The bridge fell.", "fell", False),
        ("The man who did not pay fell.", "fell", False),
    ],
)
def test_a_denial_hangs_on_the_word_or_on_who_did_it(text, word, is_so):
    one = tree(text)
    assert is_negated(one, at(one, word)) is is_so


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("The bridge fell.", "fell", True),
        ("The bridge might fall.", "fall", True),
        ("The council wants to close it.", "close", False),
        ("Closing it, they left.", "Closing", False),
    ],
)
def test_a_clause_with_a_tense_or_a_modal_is_finite(text, word, is_so):
    one = tree(text)
    assert is_finite(one, at(one, word)) is is_so
