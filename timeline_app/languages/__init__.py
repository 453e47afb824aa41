"""Which languages documents are read in, and where the parts of each are.

A language is one folder of this room and one row of ``LANGUAGES``.  The engines (``parsing``,
``temporal``, ``extraction``) hold no word of any: each asks for its part by ``part`` and says of
what kind it must be, so that the kind lives with the engine that uses it.  A part is loaded when
it is first asked for, for a window that only shows a chronology needs none.  ``any`` is no such
language: it finds the dates of all others by tables, without a grammar of any one of them.

What a language cannot choose yet: rules of tense and of number ask for tags of the Penn treebank
("VBD"), which its ``Words`` or weights have to give beside the universal ones; names of places are
looked up in the lexicon of the main language; and ``tests/languages/test_words_in_code.py`` lists
the engines that still hold some of its words.  A list of words that a language lacks is empty.

The floors of this room differ: this door stands below the nouns, ``any`` below the engines, a
language above them, for its rules are made of what the engines give.  No language imports another.

Decisions: parts are named as text and loaded late, so that the engines can ask for what stands
above them and a window pays for none of it; each is checked to be of its kind where it is asked
for.  A document is of one language, the main one where nothing else is clear.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TypeVar

__all__ = ["LANGUAGES", "MAIN", "Language", "has_grammar", "part"]

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True)
class Language:
    """The parts of one language, each told as ``module:name``, as entry points are."""

    words: str
    """A ``parsing.Words``: how text is cut into words and sentences, and their base forms."""
    times: str
    """A ``temporal.Times``: the rules by which dates are found in text."""
    clauses: str
    """An ``extraction.Clauses``: how trees are mended, and how a clause becomes a title."""


MAIN = "en"
"""The language that is supposed where none is told."""

LANGUAGES: Mapping[str, Language] = {
    MAIN: Language(
        words="timeline_app.languages.en.words:WORDS",
        times="timeline_app.languages.en.times:TIMES",
        clauses="timeline_app.languages.en.titles:CLAUSES",
    ),
}
"""The languages that are parsed, by their code (ISO 639-1)."""


def has_grammar(code: str) -> bool:
    """Whether documents in this language are parsed; of others only the dates are found."""
    return code in LANGUAGES


def part(code: str, name: str, kind: type[Part]) -> Part:
    """One part of a language by the name of its field: ``part("en", "times", temporal.Times)``.

    Raises KeyError for a language without a row, TypeError for a part of another kind.
    """
    module, _, attribute = str(getattr(LANGUAGES[code], name)).partition(":")
    found = getattr(import_module(module), attribute)
    if not isinstance(found, kind):
        raise TypeError(f"{module}:{attribute} is a {type(found).__name__}, no {kind.__name__}")
    return found
