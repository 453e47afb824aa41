"""What the rooms that read sentences share: trees, word lists, the spellings of names.

Nothing here knows a word of any language: the words stand in ``resources/lexicons``, a folder a
language, and each reader of them names the list.  Two rooms that differ about a word (whether
"since" puts one happening after another) read two lists of one file, each with its reason.

Decisions: a tree knows its language, and rules ask it for words, so that no rule has to be handed
a lexicon; files of words are TOML that a reader of the language can mend.  A name wrong in the
main language fails loudly, while another language may lack any list.
"""

from timeline_app.syntax.calendar import months, weekdays
from timeline_app.syntax.lexicon import either, index, joined, table, words
from timeline_app.syntax.spelling import SAME, name_words, plain, same_name, same_word, skeleton
from timeline_app.syntax.tree import Tree

__all__ = [
    "SAME",
    "Tree",
    "either",
    "index",
    "joined",
    "months",
    "name_words",
    "plain",
    "same_name",
    "same_word",
    "skeleton",
    "table",
    "weekdays",
    "words",
]
