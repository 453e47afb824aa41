"""English words: how text falls into them, their base forms, names known beforehand."""

from timeline_app.languages.en.words import fallback, gazetteer
from timeline_app.languages.en.words.lemmas import lemma
from timeline_app.languages.en.words.quotes import quoted
from timeline_app.languages.en.words.sentences import sentences_of_words
from timeline_app.languages.en.words.tokens import split_words
from timeline_app.parsing import Words

__all__ = ["WORDS"]

WORDS = Words(
    split=split_words,
    sentences=sentences_of_words,
    quoted=quoted,
    lemma=lemma,
    rules=fallback.read,
    names=gazetteer.names(),
)
