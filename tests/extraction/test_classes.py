"""TimeML's class of a mention: its lemma, under the condition that the list names."""

import pytest
from sentences_read import at, reads, tree

from timeline_app.extraction.classes import classify, governs_clause
from timeline_app.model import EventClass

pytestmark = reads

CLASSES = [
    ("Police said the man died.", "said", EventClass.REPORTING),
    ("The war began in 1914.", "began", EventClass.ASPECTUAL),
    ("The work was finished in May.", "finished", EventClass.ASPECTUAL),
    ("The bridge fell.", "fell", EventClass.OCCURRENCE),
    ("The fall of the bridge shocked Lund.", "fall", EventClass.OCCURRENCE),
    ("He tried to open the door.", "tried", EventClass.I_ACTION),
    ("He hopes to open the door.", "hopes", EventClass.I_STATE),
    ("He saw the bridge fall.", "saw", EventClass.PERCEPTION),
    ("The bridge is safe.", "safe", EventClass.STATE),
    ("He kept running.", "kept", EventClass.ASPECTUAL),
    ("He kept the door.", "kept", EventClass.OCCURRENCE),
    ("The decision to close the bridge angered Lund.", "decision", EventClass.I_ACTION),
]


@pytest.mark.parametrize(("text", "word", "expected"), CLASSES)
def test_a_mention_has_the_class_of_its_word_where_its_condition_holds(text, word, expected):
    one = tree(text)
    assert classify(one, at(one, word)) is expected


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("Police said the man died.", "said", True),
        ("He tried to open the door.", "tried", True),
        ("The decision to close the bridge angered Lund.", "decision", True),
        ("The bridge that fell was old.", "bridge", False),
        ("He opened the door.", "opened", False),
    ],
)
def test_a_clause_completes_some_words(text, word, is_so):
    one = tree(text)
    assert governs_clause(one, at(one, word)) is is_so
