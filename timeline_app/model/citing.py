"""Where in a document a passage stands, as people cite it: page, slide, cell, time, message."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Locator:
    """Where a passage stands: its page (from 1; 0 for none) with its label, and all in words."""

    page: int = 0
    label: str = ""
    words: str = ""


NOWHERE = Locator()
"""In a document without pages and parts: the quote itself is found by searching for it."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Where a passage stands in a text without pages: one of the two, from 1; 0 for neither."""

    paragraph: int = 0
    line: int = 0
