"""A page as a tree, for the library that wants one, and what is taken out of it before."""

import re
from typing import Any

from timeline_app.readers.fields import page_words
from timeline_app.readers.page_regions import HOLDERS

Element = Any
"""An element of lxml, which has no types."""
_APART = ("aside", "nav", "footer", "dialog", "template")
_STORY = ("article", "main")
_MOST_OF_A_PAGE = 0.5
"""What holds more of its text is no side column, whatever its name."""
_LONGEST_NAMES = 600
_UNREAD = frozenset({"script", "style"})
_ROWS_OF_A_TABLE = 4
_MOST_SEGMENTS = 300
"""Stretches of text with digits in them: each may be tried in some two hundred languages."""
_DIGITS = re.compile(r"\d{2}")


def grown(markup: str, *, keeps_comments: bool = True) -> Element:
    """The tree of a page; only its text is looked at, never what it links to.

    Comments in the markup part the texts around them; days stand in some.
    """
    from lxml import html  # noqa: PLC0415 - loaded only where a page tells its day in no field

    library: Any = html
    parser = library.HTMLParser(
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
        remove_pis=True,
        remove_comments=not keeps_comments,
    )
    return library.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)


def prune(tree: Element) -> None:
    """Take out what is about other things, tables of data, and what would take too long."""
    length = len(tree.text_content())
    for element in list(tree.iter(*_APART, *HOLDERS)):
        if _is_apart(element) and not _holds_story(element, length):
            element.drop_tree()
    for script in list(tree.iter("script")):
        if "ld+json" in script.get("type", "").lower():
            script.drop_tree()  # what it tells has been judged already
    for table in list(tree.iter("table")):
        if _is_data(table):
            table.drop_tree()
    for element, side in texts(tree)[_MOST_SEGMENTS:]:
        setattr(element, side, " ")


def _is_apart(element: Element) -> bool:
    if element.tag == "footer":
        return next(element.iterancestors(*_STORY), None) is None
    named = f'class="{element.get("class", "")}" id="{element.get("id", "")}"'
    return element.tag in _APART or page_words().apart.search(named[:_LONGEST_NAMES]) is not None


def _holds_story(element: Element, length: int) -> bool:
    if element.find(".//h1") is not None:
        return True
    return len(element.text_content()) > _MOST_OF_A_PAGE * length


def texts(tree: Element) -> list[tuple[Element, str]]:
    """Every stretch of shown text that has a number in it, as an element and its side."""
    found = []
    for element in tree.iter():
        is_shown = isinstance(element.tag, str) and element.tag not in _UNREAD
        if is_shown and element.text and _DIGITS.search(element.text):
            found.append((element, "text"))
        if element.tail and _DIGITS.search(element.tail):
            found.append((element, "tail"))
    return found


def _is_data(table: Element) -> bool:
    """A table of rows; those of old pages that part the page into columns are none."""
    is_layout = table.find(".//h1") is not None or table.find(".//table") is not None
    return not is_layout and len(table.findall(".//tr")) >= _ROWS_OF_A_TABLE
