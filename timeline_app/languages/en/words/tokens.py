"""Text to words with exact offsets, in the conventions of the English treebanks.

Clitics stand alone (``do`` ``n't``, ``Iraq`` ``'s``), hyphens split what could stand alone
(``state`` ``-`` ``controlled``) but not prefixes (``re-elected``), abbreviations keep their stop.
Every repetition in the patterns is bounded or takes all it can: any input takes linear time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline_app import syntax
from timeline_app.model import Span

# Marks that combine with the letter before them, and joiners inside words of many scripts.
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ece\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
_LETTER = rf"[^\W\d_{_MARKS}]"
_INSIDE = rf"[\w{_MARKS}]"
APOSTROPHES = "'’´`ʼ＇‘"
_TOP = "com|org|net|edu|gov|mil|int|info|io|eu|uk|de|fr|ru|cn|jp|ca|br|tv"
_UNIT = (
    "km|cm|mm|kg|mg|g|m|k|ft|lbs?|oz|mph|kph|[kMG]Wh?|[GMk]?Hz|[GMTK]B|ml|hrs?|mins?|secs?|"
    "am|pm|AM|PM|bn|mn|tn|nm|yds?|a\\.m\\.|p\\.m\\.|BC|AD|BCE|CE"
)
_PATTERN = re.compile(
    rf"""
    (?P<address>
        (?:https?|ftp)://[^\s<>"“”]{{1,2000}}
      | www\.[^\s<>"“”]{{1,2000}}
      | [\w.+%-]{{1,64}}@[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{1,8}}
      | [@\#][^\W\d]\w{{0,100}}
      | [A-Za-z0-9][\w-]{{0,62}}(?:\.[A-Za-z0-9][\w-]{{0,62}}){{0,6}}\.(?:{_TOP})(?!\w)
        (?:/[^\s<>"“”]{{0,2000}})?
    )
  | (?P<acronym> (?:{_LETTER}\.){{2,12}}(?!{_LETTER})
      | (?:{_LETTER}\.){{1,12}}{_LETTER}(?!{_INSIDE})
      | Ph\.D\.? | [A-Z]{{1,3}}&[A-Z]{{1,3}}(?!\w) )
  | (?P<number>
        (?: \d{{1,4}}-\d{{1,2}}-\d{{1,4}}(?![\w-])
          | \d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?(?![\w/])
          | \d{{3}}-(?:\d{{3}}-)?\d{{4}}(?![\w-])
          | \d{{1,3}}(?:,\d{{3}}){{1,12}}(?:\.\d{{1,20}})?(?!\d)
          | \d{{1,40}}(?:[.:]\d{{1,20}}){{0,6}}
          | \.\d{{1,20}}
        )(?= (?:{_UNIT})(?!\w) | (?!{_INSIDE}) )
    )
  | (?P<clitic> (?<=\w)['’´](?:s|re|ve|ll|d|m)(?!\w) )
  | (?P<year> ['’](?:\d\d(?:s)?(?!\w)|em(?!\w)|til(?!\w)) )
  | (?P<word> {_INSIDE}{{1,4000}}(?:[{APOSTROPHES}]{_INSIDE}{{1,100}}){{0,4}} )
  | (?P<mark> (?P<repeated> [.=*_~\#+<>|•·!?–—―-])(?P=repeated){{1,}} | …{{2,}} | [!?]{{2,}} | \S )
    """,
    re.VERBOSE,
)
_CLITIC = re.compile(rf"(?:n[{APOSTROPHES}]t|[{APOSTROPHES}](?:s|m|d|re|ve|ll))\Z", re.IGNORECASE)
_FUSED = {
    "cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "lemme": 3, "gimme": 3, "dunno": 2,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The words that keep their full stop; all in small letters, without the stop."""

    before_name: frozenset[str]
    before_number: frozenset[str]
    anywhere: frozenset[str]
    capital_only: frozenset[str]

    def hold(self, word: str, following: str) -> bool:
        """Whether ``word`` with a stop behind it, then ``following``, is an abbreviation."""
        small = word.lower()
        if small in self.before_number and following.lstrip()[:1].isdigit():
            return True
        if small in self.capital_only and not word[0].isupper():
            return False
        return small in self.before_name or small in self.anywhere


@cache
def abbreviations() -> Abbreviations:
    """The lexicon, read once."""
    table = syntax.table("language_abbreviations")
    return Abbreviations(**{name: frozenset(words) for name, words in table.items()})


def _clitics(word: str) -> list[int]:
    """The inner places at which a word of letters falls apart."""
    if word.lower() in _FUSED:
        return [_FUSED[word.lower()]]
    cuts: list[int] = []
    end = len(word)
    while len(cuts) < 3:
        found = _CLITIC.search(word[max(0, end - 3) : end])
        if not found:
            break
        end = max(0, end - 3) + found.start()
        if end == 0:
            break
        cuts.append(end)
    return cuts[::-1]


def _keeps_hyphen(before: str, after: str) -> bool:
    return after[:1].isalpha() and before.lower() in syntax.words("language_prefixes", "kept")


def _is_initial(text: str, start: int, end: int) -> bool:
    """A lone capital before a stop: "J. Smith", but not "vitamin C." at an end."""
    if end - start != 1 or not text[start].isupper() or text[start] == "I":
        return False
    after = text[end + 1 : end + 3]
    return len(after) == 2 and after[0] == " " and after[1].isupper()


def _keeps_stop(text: str, start: int, end: int) -> bool:
    if text[end : end + 1] != "." or text[end + 1 : end + 2] == ".":
        return False
    return abbreviations().hold(text[start:end], text[end + 1 : end + 4]) or _is_initial(
        text, start, end
    )


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of an address without the punctuation of the sentence around it."""
    while end > start + 1 and text[end - 1] in ".,;:!?'’)]}>*":
        if text[end - 1] == ")" and "(" in text[start:end]:
            break
        end -= 1
    return end


def _word_cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    before = start
    for cut in _clitics(text[start:end]):
        yield before, start + cut
        before = start + cut
    yield before, end


def _scan(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    place = start
    while place < end:
        found = _PATTERN.search(text, place, end)
        if not found:
            return
        begin, place = found.span()
        kind = found.lastgroup
        if kind == "address":
            place = _trimmed(text, begin, place)
            yield begin, place
        elif kind == "word":
            place = _after_prefixes(text, begin, place, end)
            if _keeps_stop(text, begin, place) and place < end:
                place += 1
                yield begin, place
            else:
                yield from _word_cuts(text, begin, place)
        else:
            yield begin, place


def _after_prefixes(text: str, begin: int, place: int, end: int) -> int:
    """Where a word that begins with a hyphenated prefix ends ("re-elected")."""
    if place < end and text[place] == "-" and place - begin <= 7:
        following = _PATTERN.match(text, place + 1, end)
        if (
            following
            and following.lastgroup == "word"
            and _keeps_hyphen(text[begin:place], following.group())
        ):
            return following.end()
    return place


def split_words(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The words of ``text[start:end]``; their offsets count from the start of ``text``.

    >>> [span.of("Iraq's PM didn't.") for span in split_words("Iraq's PM didn't.")]
    ['Iraq', "'s", 'PM', 'did', "n't", '.']
    """
    stop = len(text) if end is None else end
    return [Span(a, b) for a, b in _scan(text, start, stop)]
