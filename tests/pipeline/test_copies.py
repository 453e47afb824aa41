"""Wire copy is one source."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.pipeline.copies import leaders, prints


def groups(sentences):
    return leaders({document: prints(told) for document, told in sentences.items()})


def test_half_the_sentences_make_a_copy():
    one = ["It rained.", "Ana left.", "The sea rose.", "Rui stayed."]
    other = ["It rained!", "ANA LEFT", "A new end.", "And another."]
    third = ["It rained.", "Something else.", "Quite different.", "And a fourth."]
    assert groups({1: one, 2: other, 3: third}) == {1: 1, 2: 1, 3: 3}


def test_copies_of_copies_are_one_group():
    chain = {3: ["a", "b"], 2: ["b", "c"], 1: ["c", "d"]}
    assert groups(chain) == {1: 1, 2: 1, 3: 1}


@given(st.dictionaries(st.integers(1, 9), st.lists(st.sampled_from("abcdef"), max_size=4)))
def test_every_document_is_in_one_group_with_its_leader(sentences):
    found = groups(sentences)
    assert set(found) == set(sentences)
    assert all(found[leader] == leader <= document for document, leader in found.items())
