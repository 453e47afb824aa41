"""Tells what is no sentence of the text: metadata lines, navigation, bylines, datelines, URLs.

The field calls it boilerplate removal.
"""

import re
from collections.abc import Callable
from functools import cache

from timeline_app.readers.days import pattern as day_pattern
from timeline_app.readers.lexicon import words
from timeline_app.syntax import either

LONGEST_LINE = 300
"""Characters; no line of furniture is longer."""

_URL = r"(?:https?://|www\.)\S+"
_BARE = re.compile(
    rf"{_URL}|\S+@\S+\.\w{{2,}}|(?:[@#]\w+[\s,]*)+|[\W_]+|[-_=*]{{3,}}\s?[^-_=*]{{1,60}}[-_=*]{{3,}}|(?:page|p\.)\s*\d+(?:\s*(?:of|/)\s*\d+)?|[-–—]?\s*\d{{1,3}}\s*[-–—]?",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"\s+[|•·»›]\s*|\s*[|•·»›]\s+|\s+[/>]\s+")
_TIME = (
    r"(?:[\s,T|–-]{1,4}(?:at\s{1,2})?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d{1,6})?"
    r"(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:[+-]\d{2}:?\d{2}|(?-i:[A-Z]{1,5})\b))?(?:\s\(?(?-i:[A-Z]{2,5})\)?)?)"
)
_SENTENCE_END = re.compile(r"[.!?]['\"”’)\]]*$")


@cache
def _header() -> "re.Pattern[str]":
    """Label, weekday, day, clock time: ``Updated: Wed, 22-07-2020 00:51 IST``."""
    label = rf"(?:(?P<label>{either(words().labels)})(?:\s*:|\b)\s*(?:on\s+|at\s+)?)?"
    weekday = rf"(?:(?:{either(words().weekdays)})\.?,?\s+)?"
    hour = r"(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?\s?m\b\.?|hrs?)?(?:\s(?-i:[A-Z]{2,5}))?,?\s)?"
    return re.compile(
        rf"\s*{label}{hour}{weekday}(?P<day>{day_pattern()}){_TIME}?\s*(?:[|,;•·–—-]\s*)?",
        re.IGNORECASE,
    )


def header_length(line: str, *, needs_label: bool = False) -> int:
    """How far metadata reaches from the start of a line: labelled days and navigation words.

    >>> header_length("date 2020-07-22 Left Menu")
    25
    """
    end = 0
    while found := _header().match(line, end, end + LONGEST_LINE):
        if needs_label and not found["label"]:
            break
        end = found.end()
    return _past_navigation(line, end) if end else 0


def is_bare_day(line: str) -> bool:
    """Whether a line is a day and no more: the head of an entry in a diary."""
    found = _header().match(line)
    return bool(found and not found["label"] and found.end() >= len(line))


def label_before(text: str, start: int) -> str:
    """The label that stands right before a day: ``updated``; "" where there is none."""
    found = _label_end().search(text[max(0, start - 60) : start])
    return " ".join(found[1].lower().split()) if found else ""


@cache
def _label_end() -> "re.Pattern[str]":
    weekday = rf"(?:(?:{either(words().weekdays)})\.?,?\s+)?"
    return re.compile(
        rf"\b({either(words().labels)})(?:\s*:|\b)\s*(?:on\s+|at\s+)?{weekday}$", re.IGNORECASE
    )


_WORD = re.compile(r"[^\s|•·,/>»›]+")


def _past_navigation(line: str, start: int) -> int:
    """Where the run of navigation words that begins here ends."""
    limit = start + LONGEST_LINE
    found = list(_WORD.finditer(line, start, limit))
    index = 0
    while index < len(found):
        taken = _navigation_words(found, index)
        if not taken:
            return found[index].start()
        index += taken
    return len(line) if len(line) <= limit else start


def _navigation_words(found: "list[re.Match[str]]", index: int) -> int:
    """How many of the next words are one entry of the list; the longest wins."""
    for count in range(min(6, len(found) - index), 0, -1):
        phrase = " ".join(match[0].lower().strip(":.!") for match in found[index : index + count])
        if phrase in words().navigation:
            return count
    return 0


def is_furniture(line: str, *, is_top: bool = True) -> bool:
    """Whether a whole line is no sentence of the text.

    Further down a day beside other fields is a row of a table, not the document's date.
    """
    line = line.strip()
    if not line or len(line) > LONGEST_LINE:
        return not line
    if not _may_be(line):
        return False
    return any(is_one(line) for is_one in _WHOLE_LINES) or _is_fields(line, is_top=is_top)


def _may_be(line: str) -> bool:
    """A quick look that spares most lines the closer one."""
    first = _FIRST_WORD.match(line.lstrip(_OPENERS))
    if not first or (line[0] in _OPENERS and line[-1] in _OPENERS):
        return True
    return first[0].lower() in _first_words() or _SEPARATORS.search(line) is not None


_OPENERS = "([*_—–- "
_FIRST_WORD = re.compile(r"(?!https?:|www\.)[^\W\d_]+(?![^\s]*@)")


@cache
def _first_words() -> frozenset[str]:
    known = words()
    lists = (known.months, known.weekdays, known.labels, known.navigation, known.line_starts)
    phrases = [
        phrase for names in (*lists, known.credit_starts, known.agencies) for phrase in names
    ]
    found = (re.match(r"[^\W\d_]+", phrase) for phrase in [*phrases, "page", "p"])
    return frozenset(match[0] for match in found if match)


def _is_fields(line: str, *, is_top: bool) -> bool:
    """``Reuters | Tehran | Updated: 22-07-2020``: short fields, none of them a sentence."""
    fields = [field.strip() for field in _SEPARATORS.split(line) if field]
    if len(fields) < 2 or _SENTENCE_END.search(line) or line.startswith("|"):
        return False
    if any(len(field.split()) > 8 for field in fields):
        return False
    return any(_is_field(field, is_top=is_top) for field in fields)


def _is_field(field: str, *, is_top: bool) -> bool:
    """Whether a field by itself gives its line away."""
    lowered = field.lower()
    known = words()
    return (
        lowered in known.navigation
        or lowered in known.agencies
        or bool(header_length(field, needs_label=not is_top))
        or (lowered.startswith("by ") and _is_byline(field))
    )


def _is_credit(line: str) -> bool:
    bare = line.lower().lstrip(_OPENERS)
    if bare.startswith(words().credit_starts):
        return True
    if _SENTENCE_END.search(line) and not line.endswith(("Jr.", "Sr.")):
        return False
    if not bare.startswith(words().line_starts):
        return False
    start = next(start for start in words().line_starts if bare.startswith(start))
    if bare[len(start) : len(start) + 1].isalnum():
        return False
    is_byline = start in words().byline_starts
    return _is_byline(line.lstrip(_OPENERS)) if is_byline else len(line.split()) <= 14


def _is_byline(line: str) -> bool:
    """``By Ann Lee and Bo Chan, Staff Writers``: names, so most words begin large."""
    links = words().byline_links
    names = [word for word in line.split()[1:] if word.lower() not in links]
    large = sum(word[0].isupper() or not word[0].isalpha() for word in names)
    return 0 < len(names) <= 14 and names[0][0].isupper() and large >= 0.7 * len(names)


def _is_agency(line: str) -> bool:
    return line.lower().strip("()[]—– -.") in words().agencies


_WHOLE_LINES: tuple[Callable[[str], bool], ...] = (
    lambda line: _BARE.fullmatch(line) is not None,
    lambda line: header_length(line) >= len(line),
    lambda line: _past_navigation(line, 0) >= len(line),
    _is_credit,
    _is_agency,
)
"""What a whole line can be that is no sentence."""


_CAPITALS = r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de'’.-]*"
_PLACE = rf"(?-i:{_CAPITALS}(?:[ -]{_CAPITALS}){{0,3}})"
_REGION = r"(?:,\s?(?-i:[A-Z\u00c0-\u00de])[\w.'’-]*(?:\s(?-i:[A-Z\u00c0-\u00de])[\w.'’-]*){0,2})"


@cache
def _dateline() -> "re.Pattern[str]":
    months = either(words().months)
    year = r"(?:,?\s\d{4})?"
    date = (
        rf"(?:,?\s{{1,2}}(?:(?:{months})\b\.?\s?\d{{1,2}}{year}"
        rf"|\d{{1,2}}\s?(?:{months})\b\.?{year}|\d{{4}}-\d\d-\d\d))"
    )
    agency = r"(?:\s{0,2}(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/))"
    press = r"[^()\n]{0,30}\b(?:news|press|agency|wire)"
    known = rf"(?:\s{{0,2}}\((?:{either(words().agencies)}|{press})\s?\))"
    mixed = r"(?-i:[A-Z\u00c0-\u00de][\w.'’-]*(?:\s[A-Z\u00c0-\u00de][\w.'’-]*){0,3})"
    dash = r"\s{0,2}(?:-{1,2}|[–—_])(?=\s|$|[\"“])"
    return re.compile(
        rf"\s*(?:{_PLACE}{_REGION}{{0,2}}{date}?{agency}?(?:{dash}|:(?=\s|$))"
        rf"|{mixed}{_REGION}{{0,2}}(?:{date}{agency}?|{known}){dash}"
        rf"|\((?:{either(words().agencies)})\){dash}"
        # The head of a letter: "London, 3 May 1912" and nothing else.
        rf"|{mixed}{_REGION}{{0,2}},\s(?:the\s)?{day_pattern()}\.?$)\s*",
        re.IGNORECASE,
    )


def dateline_length(text: str) -> int:
    """How far ``WASHINGTON, Jan. 4 (Reuters) - `` reaches; 0 where there is none.

    What follows must not be in capitals only: that is a heading with a dash in it; nor may it go
    on in small letters: "NATO - the alliance - said".
    """
    found = _dateline().match(text, 0, 160)
    if not found or found.end() < 4:
        return 0
    rest = text[found.end() : found.end() + 80]
    is_heading = bool(rest.strip()) and rest == rest.upper()
    goes_on = rest[:1].islower() and "(" not in found[0]
    return 0 if is_heading or goes_on else found.end()
