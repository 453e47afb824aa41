"""Why a typed text names no date by itself, in a sentence for the person who types."""

import re

from timeline_app.temporal.alone import Lack, lack
from timeline_app.temporal.typed_words import word_lists


def what_is_missing(plain: str) -> str:
    """What to add to a tidy text so that it becomes a date; "" if nothing is known to lack."""
    if plain.isdigit() and len(plain) < 3:
        return f"Which century? Type all four digits, or AD {plain}."
    if _FEW_DIGITS.fullmatch(plain):
        return "Which century? Type all four digits of each year, or AD before them."
    if _DAY_AND_MONTH.fullmatch(plain):
        return _SENTENCES[Lack.YEAR]
    if _SHORT_YEAR.search(plain):
        return "Which century? Type all four digits of the year."
    return _SENTENCES.get(lack(plain.removeprefix("on ").removeprefix("the ")), "")


_SENTENCES = {
    Lack.DAY: "A weekday alone names no date; add day, month and year.",
    Lack.YEAR: "Which year? Add it; the year is never guessed.",
}
_DAY_AND_MONTH = re.compile(r"(?:the\s+)?\d{1,2}[./]\d{1,2}\.?")
_FEW_DIGITS = re.compile(r"\d{1,3}\s*[-–]\s*\d{1,3}")
_SHORT_YEAR = re.compile(r"(?:'|\b\d{1,2}([./-])\d{1,2}\1)\d\d$")


def relative_problem(plain: str) -> str:
    """Says which word counts from a day that nobody has said; "" if there is none."""
    words = set(re.findall(r"[a-z]+", plain))
    word = next((word for word in word_lists()["relative"] if word in words), "")
    if not word:
        return ""
    return f"“{word}” counts from a day that the field does not know; type the date itself."
