"""The words that people read: dates, counts and fates in a language, from nouns without words.

Above ``model``, below every other room: what a file keeps has no words, the faces take them here.
``worded`` tells a message by the table of a language, ``resources/wording``; ``speak`` chooses the
language of the faces of this process, and what is written for machines asks for ``ENGLISH`` by
name.  ``recognising`` takes apart what older versions wrote in words.

Decisions.  The history of a person's changes is left as it was written, labels and all: it is
chained by hashes, and kept in English whoever writes it.  A label is told in the reader's language
where it is shown; a sentence in it is taken apart where an undone step puts it back.  What an
error says is a message too: its ``str`` is English, for logs and terminals.  What still stands in
its room is counted by ``tests/wording/test_no_sentences.py``, and the count may only shrink.
"""

from timeline_app.wording.dates import (
    bounds_in_words,
    counted,
    exactness,
    in_words,
    in_words_or,
    no_date,
    of_text,
    outer_bounds_in_words,
)
from timeline_app.wording.language import languages, said, term
from timeline_app.wording.sentences import worded
from timeline_app.wording.speaking import ENGLISH, speak, spoken, told_in

__all__ = [
    "ENGLISH",
    "bounds_in_words",
    "counted",
    "exactness",
    "in_words",
    "in_words_or",
    "languages",
    "no_date",
    "of_text",
    "outer_bounds_in_words",
    "said",
    "speak",
    "spoken",
    "term",
    "told_in",
    "worded",
]
