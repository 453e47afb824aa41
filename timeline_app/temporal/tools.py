"""The scanner and the engines of a language, built when its first text is read."""

from functools import cache

from timeline_app import languages
from timeline_app.temporal import lexicon
from timeline_app.temporal.engine import Engine
from timeline_app.temporal.lexicon import Lexicon
from timeline_app.temporal.scanner import Scanner
from timeline_app.temporal.times import times


@cache
def words(code: str = languages.MAIN) -> Lexicon:
    """The words of time of a language, with a symbol for all that its numerals can be."""
    return lexicon.load(code, times(code).numerals.class_sets)


@cache
def scanner(code: str = languages.MAIN) -> Scanner:
    """What cuts its texts into tokens."""
    return Scanner(words(code), times(code).numerals)


@cache
def of_texts(code: str = languages.MAIN) -> Engine:
    """What finds dates in its texts."""
    return Engine(times(code).rules, times(code).macros, words(code))


@cache
def of_forms(code: str = languages.MAIN) -> Engine:
    """What reads a text that is one date."""
    own = times(code)
    return Engine((*own.alone, *own.rules), own.macros, words(code))
