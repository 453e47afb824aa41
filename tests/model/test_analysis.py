"""What the language model says of a text is kept as it was said, and travels between processes."""

import dataclasses
import pickle

import pytest

from timeline_app.languages import MAIN
from timeline_app.model import Analysis, Name, NameType, Sentence, Span, Token

TEXT = "Ana left Porto."
TOKENS = (
    Token(Span(0, 3), "Ana", "Ana", "PROPN", "NNP", 1, "nsubj"),
    Token(Span(4, 8), "left", "leave", "VERB", "VBD", -1, "root", 0.9, b"\x7f\x80"),
    Token(Span(9, 14), "Porto", "Porto", "PROPN", "NNP", 1, "obj"),
    Token(Span(14, 15), ".", ".", "PUNCT", ".", 1, "punct"),
)
NAMES = (Name(0, 1, NameType.PERSON), Name(2, 3, NameType.PLACE))
SENTENCE = Sentence(Span(0, 15), TOKENS, NAMES, (False,) * 4)
READ = Analysis(TEXT, (SENTENCE,))


def test_a_word_is_no_event_and_has_no_meaning_until_the_model_says_so():
    ana, left, *_ = TOKENS
    assert (ana.event, ana.vector) == (0.0, b"")
    assert (left.event, left.vector) == (0.9, b"\x7f\x80")


def test_a_text_is_in_the_main_language_and_read_by_the_model_unless_it_is_said():
    assert READ.language == MAIN
    assert not READ.is_fallback
    assert Sentence(Span(0, 0), ()).names == Sentence(Span(0, 0), ()).is_quoted == ()


def test_it_comes_back_the_same_from_a_reading_process():
    assert pickle.loads(pickle.dumps(READ)) == READ  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("record", "field"),
    [(READ, "text"), (SENTENCE, "tokens"), (TOKENS[0], "lemma"), (NAMES[0], "type")],
    ids=lambda value: type(value).__name__ if dataclasses.is_dataclass(value) else value,
)
def test_nobody_may_change_what_was_said(record, field):
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(record, field, None)
    assert not hasattr(record, "__dict__")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("person", NameType.PERSON),
        ("organisation", NameType.ORGANISATION),
        ("place", NameType.PLACE),
        ("other", NameType.OTHER),
    ],
)
def test_the_words_for_types_of_names_stand_in_files_and_stay(text, kind):
    assert NameType(text) is kind
    assert len(NameType) == 4
