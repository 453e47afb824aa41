"""The words that people read: dates, counts and fates in a language, from nouns without words.

Above ``model``, below every other room: what a file keeps has no words, the faces take them here.
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
from timeline_app.wording.recognising import recognised
from timeline_app.wording.sentences import languages, worded
from timeline_app.wording.unreadable import unread

__all__ = [
    "EXACT",
    "NO_DATE",
    "bounds_in_words",
    "counted",
    "in_words",
    "in_words_or",
    "languages",
    "of_text",
    "outer_bounds_in_words",
    "recognised",
    "unread",
    "worded",
]
