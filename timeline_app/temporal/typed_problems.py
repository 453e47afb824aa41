"""Why a typed text names no date by itself, in a sentence for the person who types."""

import re

from timeline_app.temporal.typed_words import any_of, lexicon


def what_is_missing(plain: str) -> str:
    """What to add to a tidy text so that it becomes a date; "" if nothing is known to lack."""
    if _names_a_weekday_only(plain):
        return "A weekday alone names no date; add day, month and year."
    if _lacks_a_year(plain):
        return "Which year? Add it; the year is never guessed."
    if plain.isdigit() and len(plain) < 3:
        return f"Which century? Type all four digits, or AD {plain}."
    if _FEW_DIGITS.fullmatch(plain):
        return "Which century? Type all four digits of each year, or AD before them."
    if _SHORT_YEAR.search(plain):
        return "Which century? Type all four digits of the year."
    return ""


_FEW_DIGITS = re.compile(r"\d{1,3}\s*[-–]\s*\d{1,3}")
_SHORT_YEAR = re.compile(r"(?:'|\b\d{1,2}([./-])\d{1,2}\1)\d\d$")


def relative_problem(plain: str) -> str:
    """Says which word counts from a day that nobody has said; "" if there is none."""
    words = set(re.findall(r"[a-z]+", plain))
    word = next((word for word in lexicon().words["relative"] if word in words), "")
    if not word:
        return ""
    return f"“{word}” counts from a day that the field does not know; type the date itself."


def _names_a_weekday_only(text: str) -> bool:
    """Whether it is a weekday and nothing else."""
    return re.fullmatch(rf"(?:on\s+|the\s+)?{any_of('weekdays')}", text) is not None


def _lacks_a_year(text: str) -> bool:
    """Whether it names a month, perhaps with a day, and no year."""
    day = r"\d{1,2}(?:st|nd|rd|th)?"
    month = rf"{any_of('months')}\.?"
    numbers = r"\d{1,2}[./]\d{1,2}\.?"
    named = rf"{day}(?:\s+of)?\s*{month}|{month}\s*{day}|{month}"
    pattern = rf"(?:the\s+)?(?:{named}|{numbers})"
    return re.fullmatch(pattern, text) is not None
