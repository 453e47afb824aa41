from timeline_app.extraction import duplicate_sentences
from timeline_app.model import Sentence, Span, Token


def sentence(text, start):
    tokens, at = [], start
    for word in text.split():
        tokens.append(Token(Span(at, at + len(word)), word, word, "X", "FW", -1, "root"))
        at += len(word) + 1
    return Sentence(Span(start, at - 1), tuple(tokens))


def test_the_last_of_equal_sentences_counts():
    told = "The mayor opened the new bridge"
    sentences = [sentence(told, 0), sentence("She was glad of it", 40), sentence(told, 60)]
    is_copy, found = duplicate_sentences.find(sentences)
    assert is_copy == [True, False, False]
    assert found == {2: (sentences[0].span,)}


def test_short_sentences_are_equal_by_chance():
    assert duplicate_sentences.find([sentence("He agreed", 0), sentence("He agreed", 20)]) == (
        [False, False],
        {},
    )
