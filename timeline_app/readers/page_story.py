"""What the library trafilatura takes for a page's story: a second opinion, never the text itself.

The library may do three things that no reader may: fetch a page, read settings from files and
count from today.  It is given a tree, never an address; nothing to fetch with; its own defaults;
and neither language nor day is asked of it.
"""

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from timeline_app.readers.page_tree import Element, grown
from timeline_app.readers.unfetched import without_network

_LONGEST = 1_500_000
"""Characters of markup that are looked at."""
_MOST_ELEMENTS = 60_000
"""Elements of a page; more is a table of data, or made to keep a reader busy."""
_LINK = re.compile(r"<a\s", re.IGNORECASE)
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|comment-?(?:list|section|area|thread|body)|replies"
    r"|disqus_thread)(?:[\s_-](?:list|area|section|thread|wrapper|container|body))?(?:$|\s)",
    re.IGNORECASE,
)
"""A class or an id of what holds what readers wrote below a story."""
_LEAST_COMMENT = 40
"""Characters of a paragraph of somebody who has something to say."""
_LONGEST_NAMES = 300


@dataclass(frozen=True, slots=True)
class PageStory:
    """What a page tells, in another reader's eyes; lines are what stands in one element."""

    text: str
    title: str = ""
    """The page's ``<title>``."""
    comments: str = ""
    links: frozenset[str] = frozenset()
    """Texts that are nothing but a link, white space collapsed."""


def find_story(markup: str) -> PageStory | None:
    """The story of a page; None where there is none, or the page is not to be judged.

    A page without links has neither menus nor teasers, and the library is not even loaded.
    """
    if not _LINK.search(markup):
        return None
    try:
        tree = grown(markup[:_LONGEST], keeps_comments=False)
        if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
            return None
        links = frozenset(" ".join(link.text_content().split()) for link in tree.iter("a"))
        title = " ".join((tree.findtext(".//title") or "").split())
        comments = "\n".join(_comments(tree))
        found = _extraction()(tree)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - two libraries over hostile markup: no answer is an answer
        return None
    if found is None or not found.text:
        return None
    return PageStory(found.text, title, comments, links)


def _comments(tree: Element) -> Iterator[str]:
    """The paragraphs of all sections that are named after comments."""
    seen: set[Element] = set()
    for element in tree.iter("div", "section", "ol", "ul", "article"):
        names = f"{element.get('class', '')} {element.get('id', '')}"[:_LONGEST_NAMES]
        is_within = element.getparent() in seen
        if is_within or (_COMMENTS.search(names) and element.find(".//h1") is None):
            seen.add(element)
            if not is_within:
                texts = (" ".join(text.split()) for text in element.itertext())
                yield from (text for text in texts if len(text) >= _LEAST_COMMENT)


@cache
def _extraction() -> "Callable[[Element], Any]":
    """The library's search, with nothing to fetch with."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)
    with without_network("trafilatura.downloads", "htmldate"):
        from trafilatura import bare_extraction  # noqa: PLC0415 - loaded for web pages only
    return partial(
        bare_extraction,
        fast=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params={"original_date": True},
    )
