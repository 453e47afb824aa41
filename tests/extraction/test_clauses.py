"""What extraction asks of a language: its clauses, by the language's own name."""

import pytest
from sentences_read import reads, tree

from timeline_app.extraction.clauses import clauses_of, is_readable
from timeline_app.syntax import Tree

pytestmark = reads


def test_a_language_has_one_set_of_clauses():
    assert clauses_of("en") is clauses_of("en")


def test_a_language_without_a_row_has_none():
    with pytest.raises(KeyError):
        clauses_of("xx")


def test_a_mended_sentence_keeps_its_words():
    sentence = tree("The council voted on 3 May 2020 to close the bridge.").sentence
    mended = clauses_of("en").mended(sentence)
    assert [token.text for token in mended.tokens] == [token.text for token in sentence.tokens]


def test_whether_a_title_reads_is_asked_of_the_tree_s_language():
    one = tree("The council voted.")
    assert is_readable(one, "The council voted")
    assert not is_readable(one, "")
    with pytest.raises(KeyError):
        is_readable(Tree(one.sentence, 0, "xx"), "The council voted")
