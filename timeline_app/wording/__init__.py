"""The words that people read: dates, counts and fates in a language, from nouns without words.

Above ``model``, below every other room: what a file keeps has no words, the faces take them here.
``worded`` tells a message by the table of a language, ``resources/wording``; ``speak`` chooses the
language of the faces of this process, and what is written for machines asks for ``ENGLISH`` by
name.  ``recognising`` takes apart what older versions wrote in words.

Decisions.  The history of a person's changes is left as it was written, labels and all: it is
chained by hashes, and kept in English whoever writes it.  A label is taken apart where it is read
(``step_in_words``), a sentence where an undone step puts it back.  What an
error says is a message too; its ``str`` is English, for logs and terminals.  What still stands in
its room is counted by ``tests/wording/test_no_sentences.py``, and the count may only shrink.
"""

from timeline_app.wording.dates import (
    EXACT,
    NO_DATE,
    bounds_in_words,
    counted,
    in_words,
    in_words_or,
    of_text,
    outer_bounds_in_words,
)
from timeline_app.wording.sentences import languages, worded
from timeline_app.wording.speaking import ENGLISH, speak, spoken, told_in
from timeline_app.wording.steps import step_in_words

__all__ = [
    "ENGLISH",
    "EXACT",
    "NO_DATE",
    "bounds_in_words",
    "counted",
    "in_words",
    "in_words_or",
    "languages",
    "of_text",
    "outer_bounds_in_words",
    "speak",
    "spoken",
    "step_in_words",
    "told_in",
    "worded",
]
