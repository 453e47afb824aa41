"""Text to sentences of words with tags, trees, names and event scores, by the shipped model."""

from timeline_app.language.analysis import analyse, reader_of
from timeline_app.language.reading import Reader, Reading
from timeline_app.language.sentences import split_sentences
from timeline_app.language.tokens import split_words
from timeline_app.language.weights import SCHEMA
from timeline_app.language.weights import problem as is_model_present
from timeline_app.language.wordpiece import Pieces, shape
from timeline_app.syntax import same_name, skeleton

__all__ = [
    "SCHEMA",
    "Pieces",
    "Reader",
    "Reading",
    "analyse",
    "is_model_present",
    "reader_of",
    "same_name",
    "shape",
    "skeleton",
    "split_sentences",
    "split_words",
]
