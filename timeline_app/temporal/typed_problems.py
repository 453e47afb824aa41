"""Why a typed text names no date by itself, as a message for the person who types."""

import re

from timeline_app.message import Message
from timeline_app.temporal.alone import Lack, lack
from timeline_app.temporal.typed_words import word_lists


def what_is_missing(plain: str) -> Message | None:
    """What to add to a tidy text so that it becomes a date; None if nothing is known to lack."""
    if plain.isdigit() and len(plain) < 3:
        return Message("typed.few-digits", (plain,))
    if _FEW_DIGITS.fullmatch(plain):
        return Message("typed.few-digits-each")
    if _DAY_AND_MONTH.fullmatch(plain):
        return _SENTENCES[Lack.YEAR]
    if _SHORT_YEAR.search(plain):
        return Message("typed.short-year")
    return _SENTENCES.get(lack(plain.removeprefix("on ").removeprefix("the ")))


_SENTENCES = {
    Lack.DAY: Message("typed.weekday-alone"),
    Lack.YEAR: Message("typed.no-year"),
}
_DAY_AND_MONTH = re.compile(r"(?:the\s+)?\d{1,2}[./]\d{1,2}\.?")
_FEW_DIGITS = re.compile(r"\d{1,3}\s*[-–]\s*\d{1,3}")
_SHORT_YEAR = re.compile(r"(?:'|\b\d{1,2}([./-])\d{1,2}\1)\d\d$")


def relative_problem(plain: str) -> Message | None:
    """Says which word counts from a day that nobody has said; None if there is none."""
    words = set(re.findall(r"[a-z]+", plain))
    word = next((word for word in word_lists()["relative"] if word in words), "")
    return Message("typed.counted", (word,)) if word else None
