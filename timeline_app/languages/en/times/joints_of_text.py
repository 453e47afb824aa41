"""The words between two time expressions of a text, and those around one: do they join them?"""

import re

from timeline_app.syntax import months
from timeline_app.temporal import Joint, Opening

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
_LONGEST = 40
"""Characters between two expressions that can still be one joint."""
_FAR = 60
"""Characters before an expression in which the word that opens a range stands."""


_SPANS = {
    "to", "through", "thru", "until", "till", "til", "up to", "up until", "right up to",
    "through to", "through until", "and until", "and ending", "ending",
}  # fmt: skip
_WORDS = {
    "-": Joint.DASH, "/": Joint.DASH, "and": Joint.AND, "&": Joint.AND, "as well as": Joint.AND,
    "and then": Joint.AND, "and again": Joint.AND, "or": Joint.OR, "": Joint.COMMA,
    **dict.fromkeys(_SPANS, Joint.SPAN),
}  # fmt: skip
_FRAMES = {"from", "between", ":", "(", "from about", "between about"}
_LENGTHS = {"from", "beginning", "starting", "commencing", "counted", "counting", "running"}
_FILLERS = {
    "on", "in", "at", "the", "of", "about", "around", "circa", "c.", "ca.", "from", "between",
    "early", "late", "mid", "day",
}  # fmt: skip


def between(text: str, first: int, last: int) -> Joint | None:
    """How the text between two expressions joins them; None where it does not."""
    words = _plain(text, first, last)
    if words is None:
        return None
    core = words.strip(", ")
    while core not in _WORDS and (head := core.rpartition(" "))[2] in _FILLERS:
        core = head[0].rstrip(", ")
    if core == "" and ("," not in words or words.strip(", ")):
        return None
    return _WORDS.get(core)


def frames(text: str, first: int, last: int) -> bool:
    """Whether a day that ends at ``first`` is the day of the hours that begin at ``last``."""
    words = _plain(text, first, last)
    return words is not None and words.strip(", ") in {"", *_FRAMES} and words != ""


def lengths(text: str, first: int, last: int) -> Joint | None:
    """How a length of time is tied to the date after it."""
    words = _plain(text, first, last)
    if words is None:
        return None
    head, _, rest = words.strip(", ").partition(" ")
    if head in _LENGTHS and rest in {"", "on", "from", "the", "with", "on the"}:
        return Joint.LENGTH
    is_end = head in {"to", "until", "ending"} and rest in {"", "on", "the"}
    return Joint.LENGTH_TO if is_end else None


def _plain(text: str, first: int, last: int) -> str | None:
    if last - first > _LONGEST:
        return None
    raw = text[first:last]
    if raw.count("\n") > 1 or ("\n" in raw and any(c in raw for c in "-–—/")):
        return None
    spaced = re.sub(r"([-/,:])", r" \1 ", raw.translate(_DASHES).lower())
    return " ".join(spaced.split()) or (" " if raw else "")


_BEFORE = re.compile(
    r"(?:^|[^\w'’-])(since|until|till|from|between|up to|within|for|as of)"
    r"(?:\s+(?:at\s+least|at\s+latest|about|around|circa|c\.|ca\.|early|late|mid|the|on|in|at|as"
    r"|as\s+early\s+as|some\s+time\s+in|sometime\s+in))*\s*$",
    re.IGNORECASE,
)


_OPENINGS = {
    "since": Opening.SINCE, "from": Opening.FROM, "between": Opening.BETWEEN,
    "within": Opening.WITHIN, "until": Opening.UNTIL, "till": Opening.UNTIL,
    "up to": Opening.UNTIL,
}  # fmt: skip


def opening(text: str, start: int) -> Opening:
    """What the word before an expression opens: ``since``, ``from``, ..."""
    found = _BEFORE.search(text[max(0, start - _FAR) : start])
    word = " ".join(found[1].lower().split()) if found else ""
    return _OPENINGS.get(word, Opening.OTHER) if word else Opening.NOTHING


_ONWARDS = re.compile(r"\s*,?\s*(?:onwards?|forwards?)\b", re.IGNORECASE)
_ON = re.compile(r"\s+on\b(?!\s+(?:the|a|an|his|her|its|their|\w*day|\d)\b)", re.IGNORECASE)
_TO_NOW = re.compile(
    r"\s*(?:[-‐‑‒–—−]|,?\s*(?:to|until|till|through|up\s+to)\b)\s*"
    r"(?:the\s+)?(?:present(?:\s+day)?|date|now|today|current|ongoing|this\s+day)\b",
    re.IGNORECASE,
)


def goes_on(text: str, end: int, *, is_from: bool) -> bool:
    """Whether an expression that ends there begins what has no end: "from 1990 onwards"."""
    after = text[end : end + _FAR]
    if _ONWARDS.match(after) or _TO_NOW.match(after):
        return True
    return is_from and bool(_ON.match(after))


def names_month_alone(text: str) -> bool:
    """Whether a month, perhaps with its day, is all: no weekday, no year, no "last"."""
    words = text.lower().replace(".", " ").split()
    is_bare = all(len(word) < 4 or not word.isdigit() for word in words) and len(words) <= 3
    return is_bare and any(word[:3] in months() for word in words) and "day" not in text.lower()


def is_definite(text: str) -> bool:
    """The three days, as one who has named them says."""
    return text.lower().startswith("the ")
