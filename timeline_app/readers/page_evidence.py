"""Whether a day that was found by its pattern is written on a page as the page's own."""

import re
from collections import Counter

from timeline_app.readers.boilerplate import label_before
from timeline_app.readers.days import find_days
from timeline_app.readers.lexicon import words
from timeline_app.readers.page_tree import Element, texts

_LONGEST_LABEL = 120
"""Characters: a day in a longer stretch stands in a sentence."""
_LONGEST_LABELLED = 400
_MOST_WORDS = 5
"""Of a line that ends as a sentence does."""
_ENDS_SENTENCE = re.compile(r"[.!?]['\"”’)\]]*\s*$")
_A_LIST = 3
"""So many different days in one group of elements are a list of days."""
_LISTED = ("li", "dt", "dd", "td", "th", "option")
_LISTS = ("ul", "ol", "dl", "table", "select")
_ANY_DAY = re.compile(
    r"(?<!\d)(?:\d{4}\W{1,3}\d{1,2}\W{1,3}\d{1,2}|\d{1,2}\D{1,20}\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d\d)"
    r"(?!\d)"
)
_LINKS = frozenset({"href", "src", "srcset", "data-src", "data-srcset", "data-lazy-src", "style"})
"""Addresses of other pages and of pictures bear days of their own."""
_ATTRIBUTES = 400
"""Characters of an attribute that are looked at."""


def is_own(day: str, tree: Element) -> bool:
    """Whether a day (``2020-05-03``) stands in a field, or in a line of its own.

    A year alone is made no day, and neither a sentence of the story nor a list of days tells
    when the page was written.
    """
    written = _written(day)
    shown = texts(tree)
    said = [(element, side) for element, side in shown if written.search(getattr(element, side))]
    if not said:
        return _is_in_markup(written, tree)
    lists = _days_of_groups(shown)
    return any(
        _is_labelled(getattr(element, side), day)
        or (_is_label(getattr(element, side)) and lists[_group(element, side)] < _A_LIST)
        for element, side in said
    )


def _days_of_groups(shown: list[tuple[Element, str]]) -> "Counter[object]":
    """How many different days stand in each group."""
    days = set()
    for element, side in shown:
        found = _ANY_DAY.search(getattr(element, side))
        if found:
            days.add((_group(element, side), found[0]))
    return Counter(group for group, _ in days)


def _group(element: Element, side: str) -> tuple[object, object, object]:
    """The list that a stretch stands in, or what holds its like: entries have one parent."""
    holder = element if side == "text" else element.getparent()
    if holder is None:
        return None, None, None
    lists = holder.iterancestors(*_LISTS)
    if holder.tag in _LISTED or next(holder.iterancestors(*_LISTED), None) is not None:
        return next(lists, None), None, None
    parent = holder.getparent()
    around = parent if parent is None else parent.getparent()
    return (parent if around is None else around), holder.tag, holder.get("class")


def _is_labelled(text: str, day: str) -> bool:
    """Whether a label stands before the day: "This entry was posted on Monday, March 4th"."""
    return any(
        found.readings[0].edtf == day and label_before(text, found.span.start) in words().labels
        for found in find_days(text[:_LONGEST_LABELLED])
    )


def _is_label(text: str) -> bool:
    line = " ".join(text.split())
    if len(line) > _LONGEST_LABEL:
        return False
    return len(line.split()) <= _MOST_WORDS or not _ENDS_SENTENCE.search(line)


def _is_in_markup(written: "re.Pattern[str]", tree: Element) -> bool:
    """Whether it stands in a script or an attribute, where no reader sees it."""
    for element in tree.iter():
        if element.tag in ("script", "style") and element.text and written.search(element.text):
            return True
        if not isinstance(element.tag, str) and element.text and written.search(element.text):
            return True
        given = element.attrib.items()
        if any(k not in _LINKS and written.search(v[:_ATTRIBUTES]) for k, v in given):
            return True
    return False


def _written(day: str) -> "re.Pattern[str]":
    """Year, month or its name, and day together, in any order that is written."""
    year, month, number = day.split("-")
    day_digits, month_digits = rf"(?<!\d)0?{int(number)}(?!\d)", rf"(?<!\d)0?{int(month)}(?!\d)"
    words = r"[^\d<>\"]{1,24}"
    return re.compile(
        rf"{year}{month}{number}"
        rf"|(?<!\d){year}\D{{1,4}}{month_digits}\D{{1,4}}{day_digits}"
        rf"|{day_digits}\D{{1,3}}{month_digits}\D{{1,3}}(?:{year}|{year[2:]})(?!\d)"
        rf"|{month_digits}\D{{1,3}}{day_digits}\D{{1,3}}(?:{year}|{year[2:]})(?!\d)"
        rf"|{day_digits}{words}{year}(?!\d)"
        rf"|(?<!\d){year}{words}{day_digits}"
    )
