"""The words of dates as people type them, from the lexicon, as patterns."""

import re
from functools import cache

from timeline_app import syntax


@cache
def word_lists() -> dict[str, list[str]]:
    """The English words around a date, by what they say of it, and how it is written."""
    return dict(syntax.table("typed_words")["words"])


@cache
def any_of(name: str) -> str:
    """A pattern for one of the words of a list."""
    return f"(?:{syntax.either(word_lists()[name])})"


_PLAIN = str.maketrans("—‐‑’", "–--'")


_CALENDAR = re.compile(r"@#d?(?:julian|gregorian)@")
"""How GEDCOM names the calendar; the date stays as written."""


_EITHER = re.compile(r"(?<=[a-z]{3})/(?=[a-z]{3})")
"""May/June 1985: the one or the other."""


_UNREAD_DAY = re.compile(
    r"(?<![^\s/.-])[?x_]{1,2}(?=[\s/.-]+\w)|(?<=[-/.])[?x_]{2}(?=$|[-/.\s])|^[-–]{1,2}\s*(?=[a-z])"
)
"""?? May 1985, 1985-05-xx, -- May 1985: written 00, as lists have it."""

_UNREAD_DIGITS = re.compile(
    r"(?<![^\s-])[12](?=[\d_]{0,2}_)[\d_]{3}(?![\w–-])"
    r"|(?<![^\s-])[12]\d(?:\d[–-]|[–-]{2})(?![\w–-])"
)
"""18--, 186-, 1_54: written with an x for each digit that nobody could read."""


@cache
def _glued_era() -> "re.Pattern[str]":
    """Between year and era: 44BC, AD79."""
    before, after = any_of("bce"), any_of("ce")
    first = "|".join(rf"(?<=\b{re.escape(word)})" for word in word_lists()["ce"])
    return re.compile(rf"(?<=\d)(?=(?:{before}|{after})(?![a-z]))|(?:{first})(?=\d)")


@cache
def _century() -> "re.Pattern[str]":
    """The word after a number in figures: 20th c., 5th cent. BC."""
    return re.compile(rf"(?<=\dst|\dnd|\drd|\dth)[\s-]{any_of('century')}(?!\w)")


def tidy(text: str) -> str:
    """Small letters, single spaces, one kind of dash, no full stop at the end."""
    text = " ".join(_CALENDAR.sub(" ", text.lower().translate(_PLAIN)).split())
    text = _EITHER.sub(" or ", text)
    text = _UNREAD_DAY.sub(lambda found: "00 " if found.group()[:1] in "-–" else "00", text)
    text = _UNREAD_DIGITS.sub(lambda found: re.sub("[_–-]", "x", found.group()), text)
    text = _glued_era().sub(" ", text)
    text = _century().sub(f" {word_lists()['century'][0]}", text)
    for sign, name in (("<", "before"), (">", "after")):
        if text.startswith(sign):
            text = f"{word_lists()[name][0]} {text[1:].strip()}"
    return text if re.search(rf"\b{any_of('bce')}$", text) else text.rstrip(" .,;")
