"""Text to sentences of words with tags, trees, names and event scores, by the shipped model.

Any language with Universal Dependencies is read by the same network's code; its words come from
its folder in ``languages``, as a ``Words``.

Decisions: sentences are read each by itself, so that what one says never depends on the company it
is in; the network runs on one thread, for documents are read side by side; without its weights,
or where they were altered, rules stand in and every answer says so.
"""

from timeline_app.parsing.analysis import analyse, reader_of, split_sentences, split_words
from timeline_app.parsing.reading import Parse, Reader
from timeline_app.parsing.weights import SCHEMA
from timeline_app.parsing.weights import problem as weights_problem
from timeline_app.parsing.wordpiece import Pieces, shape
from timeline_app.parsing.words import NameWords, Words

__all__ = [
    "SCHEMA",
    "NameWords",
    "Parse",
    "Pieces",
    "Reader",
    "Words",
    "analyse",
    "reader_of",
    "shape",
    "split_sentences",
    "split_words",
    "weights_problem",
]
