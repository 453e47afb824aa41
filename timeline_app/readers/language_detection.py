"""Guesses the language of a text by its script and its commonest words; in doubt the main one.

The field calls it language detection.
"""

import re
import tomllib
from collections import Counter
from functools import cache

from timeline_app import resources
from timeline_app.languages import MAIN

_SAMPLE = 8_000
"""Code points that are looked at."""
_LEAST_SHARE = 0.3
"""Share of a script's letters from which on the text is written in it."""
_LEAST_WORDS = 4
_CLEARLY = 1.5
"""So many times the words of the main language another one must show."""

# Script, the language it stands for, and letters that tell another language of the same script.
_SCRIPTS = (
    (r"[\u3040-\u30ff]", "ja", ()),
    (r"[\uac00-\ud7af]", "ko", ()),
    (r"[\u4e00-\u9fff]", "zh", ()),
    (r"[\u0400-\u04ff]", "ru", ((r"[іїєґ]", "uk"), (r"[ђјљњћџ]", "sr"))),
    (r"[\u0370-\u03ff]", "el", ()),
    (r"[\u0590-\u05ff]", "he", ()),
    (r"[\u0600-\u06ff]", "ar", ((r"[پچژگ]", "fa"),)),
    (r"[\u0900-\u097f]", "hi", ()),
    (r"[\u0e00-\u0e7f]", "th", ()),
)
_LEAST_KANA = 0.1
"""Japanese mixes its own letters into many Chinese ones."""


def language_of(text: str) -> str:
    """Its two-letter code, e.g. ``fr``."""
    sample = text[:_SAMPLE].lower()
    return _by_script(sample) or _by_words(sample)


def _by_script(sample: str) -> str:
    letters = sum(character.isalpha() for character in sample)
    for script, language, others in _SCRIPTS:
        least = _LEAST_KANA if language == "ja" else _LEAST_SHARE
        if len(re.findall(script, sample)) > least * max(letters, 1):
            found = (other for letter, other in others if len(re.findall(letter, sample)) > 2)
            return next(found, language)
    return ""


def _by_words(sample: str) -> str:
    told = Counter(re.findall(r"[^\W\d_]+", sample))
    scores = {
        language: sum(told[word] for word in words) for language, words in _common_words().items()
    }
    best = max(scores, key=lambda language: scores[language])
    is_clear = scores[best] >= _LEAST_WORDS and scores[best] > _CLEARLY * scores[MAIN]
    return best if is_clear else MAIN


@cache
def _common_words() -> dict[str, frozenset[str]]:
    path = resources.path("lexicons", "languages.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {language: frozenset(words) for language, words in table["words"].items()}
