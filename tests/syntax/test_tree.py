"""One sentence's dependencies: whatever the tree, walks end and agree with each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Sentence, Span, Token
from timeline_app.syntax import Tree

RELATIONS = ("nsubj", "nsubj:pass", "obj", "obl", "obl:agent", "conj", "aux", "compound:prt", "cc")


def tree(*rows, language="en"):
    """A tree of rows of word, lemma, part of speech, Penn tag, head, relation."""
    tokens, at = [], 0
    for text, lemma, upos, xpos, head, relation in rows:
        span = Span(at, at + len(text))
        tokens.append(Token(span, text, lemma, upos, xpos, head, relation))
        at = span.end + 1
    return Tree(Sentence(Span(0, at), tuple(tokens)), 3, language)


@pytest.fixture
def sailed():
    """ "Ann sailed off and was seen by Bo"."""
    return tree(
        ("Ann", "Ann", "PROPN", "NNP", 1, "nsubj"),
        ("sailed", "sail", "VERB", "VBD", -1, "root"),
        ("off", "off", "ADP", "RP", 1, "compound:prt"),
        ("and", "and", "CCONJ", "CC", 5, "cc"),
        ("was", "be", "AUX", "VBD", 5, "aux"),
        ("seen", "see", "VERB", "VBN", 1, "conj"),
        ("by", "by", "ADP", "IN", 7, "case"),
        ("Bo", "Bo", "PROPN", "NNP", 5, "obl:agent"),
    )


@st.composite
def trees(draw):
    size = draw(st.integers(1, 10))
    root = draw(st.integers(0, size - 1))
    rows = []
    for index in range(size):
        # Heads nearer to the root keep it a tree.
        nearer = [i for i in range(size) if abs(i - root) < abs(index - root)]
        head = -1 if index == root else draw(st.sampled_from(nearer))
        relation = "root" if head < 0 else draw(st.sampled_from(RELATIONS))
        tag = draw(st.sampled_from(("VB", "VBD", "VBN", "NN")))
        rows.append(("w", "w", "VERB" if tag[0] == "V" else "NOUN", tag, head, relation))
    return tree(*rows)


def test_dependents_by_universal_and_by_full_relation(sailed):
    assert sailed.of(5, "obl") == sailed.of(5, "obl:agent") == [7]
    assert sailed.of(5, "nsubj") == []
    assert sailed.of(1, "conj", "nsubj") == [0, 5]
    assert (sailed.first(1, "nsubj"), sailed.first(7, "nsubj")) == (0, None)
    assert sailed.lemmas(5, "aux", "cc") == {"be", "and"}


def test_a_verb_has_the_names_of_what_goes_with_it(sailed):
    assert sailed.names(1) == {"sail", "sail off"}


def test_a_coordinated_verb_shares_the_subject(sailed):
    assert sailed.subject(5) == sailed.subject(1) == 0
    assert sailed.subject(7) is None


def test_auxiliaries_are_shared_where_they_are_needed(sailed):
    assert sailed.auxiliaries(5) == [4]
    shared = tree(
        ("had", "have", "AUX", "VBD", 1, "aux"),
        ("come", "come", "VERB", "VBN", -1, "root"),
        ("gone", "go", "VERB", "VBN", 1, "conj"),
        ("left", "leave", "VERB", "VBD", 1, "conj"),
    )
    assert (shared.auxiliaries(2), shared.auxiliaries(3)) == ([0], [])


def test_tokens_of_a_stretch_and_their_top(sailed):
    assert sailed.cover(Span(0, 5)) == [0, 1]
    assert sailed.top_of([6, 7]) == 7
    assert sailed.top_of([]) is None


def test_words_are_asked_of_the_language_of_the_tree(sailed):
    assert "since" in sailed.words("order_words", "later_up_to_now")
    assert sailed.joined("order_words", "later", "earlier") >= {"after", "before"}
    assert sailed.closed("grammar", "future") >= {"will"}
    other = tree(("w", "w", "NOUN", "NN", -1, "root"), language="none")
    assert other.words("order_words", "later") == other.closed("grammar", "future") == frozenset()
    assert other.table("order_words") == other.index("event_kinds") == {}


@given(trees())
def test_walks_end_and_agree(found):
    for index in range(len(found)):
        above = list(found.ancestors(index))
        assert len(set(above)) == len(above) < len(found)
        assert all(index in found.subtree(one) for one in above)
        assert set(found.joined_above(index)) <= set(above)
        below = found.subtree(index)
        assert below == sorted(below)
        assert found.top_of(below) == index
        assert found.subject(index) is None or found.subject(index) != index
        assert all(found.head(child) == index for child in found.children[index])


def test_of_two_subjects_the_one_nearer_to_the_verb_is_its_own():
    found = tree(
        ("Ann", "Ann", "PROPN", "NNP", 2, "nsubj"),
        ("she", "she", "PRON", "PRP", 2, "nsubj"),
        ("sailed", "sail", "VERB", "VBD", -1, "root"),
    )
    assert found.subject(2) == 1


def test_a_finite_verb_goes_with_a_finite_one():
    """He noted that they did not sign, and left."""
    found = tree(
        ("He", "he", "PRON", "PRP", 1, "nsubj"),
        ("noted", "note", "VERB", "VBD", -1, "root"),
        ("they", "they", "PRON", "PRP", 5, "nsubj"),
        ("did", "do", "AUX", "VBD", 5, "aux"),
        ("not", "not", "PART", "RB", 5, "advmod"),
        ("sign", "sign", "VERB", "VB", 1, "ccomp"),
        ("left", "leave", "VERB", "VBD", 5, "conj"),
        ("go", "go", "VERB", "VB", 5, "conj"),
    )
    assert (found.subject(6), found.subject(7)) == (0, 2)


def test_a_verb_coordinated_with_no_finite_one_goes_with_what_is_there():
    found = tree(
        ("Ann", "Ann", "PROPN", "NNP", 1, "nsubj"),
        ("go", "go", "VERB", "VB", -1, "root"),
        ("left", "leave", "VERB", "VBD", 1, "conj"),
    )
    assert found.subject(2) == 0


@pytest.mark.parametrize(
    ("upos", "is_verbal"), [("VERB", True), ("AUX", True), ("NOUN", False), ("ADV", False)]
)
def test_verbs_and_auxiliaries_are_of_clauses(upos, is_verbal):
    assert tree(("w", "w", upos, "X", -1, "root")).is_verbal(0) is is_verbal


def test_a_walk_among_coordinated_ends_and_finds_no_subject():
    rows = [("w", "w", "VERB", "VBD", number - 1, "conj") for number in range(1, 12)]
    found = tree(("w", "w", "VERB", "VBD", -1, "root"), *rows)
    assert found.subject(11) is None
    assert list(found.joined_above(3)) == [2, 1, 0]
