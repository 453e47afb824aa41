"""Where sentences end, by rule, over the untouched text.

Words come first (an abbreviation has kept its stop by then); a boundary is a terminal mark with
its closing quotes, followed by something that can begin a sentence, or a hard break in the layout.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline_app.languages.en.words.tokens import abbreviations, split_words
from timeline_app.model import Span
from timeline_app.syntax import words as listed

_LONGEST_DATELINE = 14
_DATELINE_DASHES = frozenset({"-", "–", "—", "--", ":"})
LONGEST = 120
"""Words: a longer sentence is cut at punctuation, for the trees grow with the square."""
_TERMINAL = re.compile(r"(?:[.!?。！？।؟]+|…+)\Z")
_CLOSERS = frozenset("\"'”’»)]}*_") | {"**", "__"}
"""Markdown's emphasis among them: "**Election of officers.** Mr Hale was elected."."""
_OPENERS = frozenset("\"'“‘«([{„")
_COMPASS = re.compile(r"(?:[NS]\.)?[NESW]\.(?:[NESW]\.)?[NESW]|[NS]\.[EW]")
_SHORT_LINE = 0.7
_FULL_LINE = 50


def _is_wrapped(text: str, before: Span, after: Span, width: int) -> bool:
    """Whether the single newline between two words merely wraps a line."""
    if _TERMINAL.search(before.of(text)) and not text[after.start].islower():
        return width >= _FULL_LINE  # the ordinary rules will judge the full stop
    if text[after.start].islower() or before.of(text)[-1] in ",;-–—":
        return True
    line = before.end - (text.rfind("\n", 0, before.end) + 1)
    return width >= _FULL_LINE and line >= _SHORT_LINE * width


def _line_breaks(text: str, segment: Span, words: Sequence[Span]) -> set[int]:
    """The words after which a line ends for good."""
    inside = segment.of(text)
    if "\n" not in inside.strip():
        return set()
    width = max(map(len, inside.split("\n")))
    return {
        place
        for place, (before, after) in enumerate(pairwise(words))
        if "\n" in text[before.end : after.start]
        and not _is_wrapped(text, before, after, min(width, 120))
    }


class _Segment:
    """One segment's words, asked one place at a time."""

    def __init__(self, text: str, words: Sequence[Span]) -> None:
        self.forms = [word.of(text) for word in words]
        ends = [word.end for word in words]
        self.is_glued = [
            place > 0 and ends[place - 1] == word.start for place, word in enumerate(words)
        ]

    def last_of_close(self, place: int) -> int:
        """The last closing quote or bracket that belongs to the mark at ``place``."""
        while place + 1 < len(self.forms) and self._closes(place + 1):
            place += 1
        return place

    def _closes(self, place: int) -> bool:
        form = self.forms[place]
        if form not in _CLOSERS:
            return bool(self.is_glued[place] and _TERMINAL.match(form))
        if form in "\"'" and not self.is_glued[place]:
            follows = place + 1 < len(self.forms) and self.is_glued[place + 1]
            return not follows
        return self.is_glued[place] or form in "”»"

    def ends_at(self, place: int, first: int) -> bool:
        """Whether the word at ``place`` can end the sentence that began at ``first``."""
        form = self.forms[place]
        if _TERMINAL.match(form):
            return not self._is_numeral(place, first)
        return form.endswith(".") and len(form) > 2

    def _is_numeral(self, place: int, first: int) -> bool:
        """Whether it closes the "1." or "a." at the head of a list item."""
        form = self.forms[first]
        return place == first + 1 and (form[0].isdigit() or (len(form) == 1 and form != "I"))

    def begins_at(self, place: int) -> str:
        """The first real word from ``place`` on, opening quotes and brackets aside."""
        while place < len(self.forms) and self.forms[place] in _OPENERS:
            place += 1
        return self.forms[place] if place < len(self.forms) else ""

    def is_boundary(self, mark: int, last: int) -> bool:
        """Whether the sentence ends at ``last``, the end of what ``mark`` closes."""
        following = self.begins_at(last + 1)
        if not following:
            return True
        if self.is_glued[last + 1] and not self._may_be_glued(mark, last):
            return False
        if following[0].islower() or following[0] in ",;:.%&/–—-":
            return False
        form = self.forms[mark]
        if not _TERMINAL.match(form):
            return _abbreviation_ends(form, following)
        return not (last > mark and form != "." and self._reports(last + 1))

    def _may_be_glued(self, mark: int, last: int) -> bool:
        """Whether a space was lost, as in "end.Next" but not in "3.x"."""
        before, after = self.forms[mark - 1] if mark else "", self.forms[last + 1]
        return before.isalpha() and len(before) > 2 and len(after) > 1 and after[0].isupper()

    def _reports(self, place: int) -> bool:
        """Whether a quoted question goes on: "Why?" Smith asked."""
        reporting = listed("language_sentences", "reporting")
        return any(form.lower() in reporting for form in self.forms[place : place + 4])


def _abbreviation_ends(form: str, following: str) -> bool:
    """Whether a word that kept its stop also ends the sentence before ``following``."""
    bare, small = form[:-1], following.lower()
    if bare.lower() in {"a.m", "p.m"}:
        return (
            small not in listed("language_sentences", "after_clock") and not following[0].isdigit()
        )
    if _COMPASS.fullmatch(bare):
        # "a breeze from the N.W. Discharged the pilot": no name follows a wind.
        return following[0].isupper() and (small in _starters() or small.endswith("ed"))
    if bare.lower() == "etc":
        return following[0].isupper()
    if (
        bare.lower() in abbreviations().before_name
        and bare.lower() not in abbreviations().anywhere
    ):
        return False
    return following[0].isupper() and small in _starters()


def _starters() -> frozenset[str]:
    return listed("language_sentences", "starters")


def _cut_long(forms: Sequence[str], first: int, last: int) -> list[tuple[int, int]]:
    """``first`` to ``last`` in parts of at most LONGEST words, cut at punctuation."""
    parts = []
    while last - first > LONGEST:
        near = range(first + LONGEST - 1, first + LONGEST // 2, -1)
        cut = next((p for p in near if forms[p] in ";:—–"), None)
        cut = cut or next((p for p in near if forms[p] == ","), first + LONGEST - 1)
        parts.append((first, cut + 1))
        first = cut + 1
    return [*parts, (first, last)]


def _dateline_end(view: _Segment) -> int:
    """The dash or colon that closes a dateline, "TEHRAN, July 22 (Reuters) -"; else -1."""
    forms = view.forms[: _LONGEST_DATELINE + 1]
    if not forms or not (forms[0].isupper() and forms[0].isalpha() and len(forms[0]) > 2):
        return -1
    allowed = listed("language_sentences", "dateline")
    for place, form in enumerate(forms):
        is_last = place + 1 >= len(view.forms)
        if form in _DATELINE_DASHES:
            is_closed = form == ":" or not view.is_glued[place]
            return place if is_closed and not is_last and not view.is_glued[place + 1] else -1
        if not (form.isupper() or form in ",()./" or form.isdigit() or form in allowed):
            return -1
    return -1


def _boundaries(text: str, segment: Span, words: Sequence[Span]) -> list[tuple[int, int]]:
    view, breaks = _Segment(text, words), _line_breaks(text, segment, words)
    first = _dateline_end(view) + 1
    found, place = [(0, first)] if first else [], first
    while place < len(words):
        last = view.last_of_close(place) if view.ends_at(place, first) else place
        ends = view.ends_at(place, first) and view.is_boundary(place, last)
        if ends or place in breaks or last in breaks:
            found += _cut_long(view.forms, first, last + 1)
            first = last + 1
        place = last + 1
    return found + (_cut_long(view.forms, first, len(words)) if first < len(words) else [])


def sentences_of_words(text: str, segment: Span) -> list[list[Span]]:
    """The words of one segment, sentence by sentence."""
    words = split_words(text, segment.start, segment.end)
    return [words[a:b] for a, b in _boundaries(text, segment, words)]
