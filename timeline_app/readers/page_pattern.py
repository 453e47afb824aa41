"""A page's day by its pattern alone: the library htmldate, where nothing names the day.

The library may do three things that no reader may: fetch a page, count from today, and take its
time.  It is given a tree, never an address; nothing to fetch with; bounds and defaults that stand
still; and no more text than it can read in a moment.  A day that it gives is taken only where the
page has it written, and not in a sentence or a list of days.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import cache, partial
from typing import Any

from timeline_app.model import PublishedFrom
from timeline_app.readers.candidates import CreationTimeCandidate, unwritten
from timeline_app.readers.page_evidence import is_own
from timeline_app.readers.page_tree import Element, grown, prune
from timeline_app.readers.stamps import read_stamp
from timeline_app.readers.unfetched import without_network

_SCORE = 0.86
_LONGEST = 1_500_000
"""Characters of markup that are looked at."""
_EARLIEST, _LATEST = datetime(1990, 1, 1), datetime(2199, 12, 31)
_UNSAID = datetime(1, 1, 1)
"""Month and day where a field names none; a library's own default is today."""


def find_day(markup: str) -> CreationTimeCandidate | None:
    """The day that the patterns of the page tell, if it is written there as the page's own."""
    try:
        tree = grown(markup[:_LONGEST])
        prune(tree)
        found = _search()(tree)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - two libraries over hostile markup: no answer is an answer
        return None
    stamp = read_stamp(found) if found and is_own(found, tree) else None
    if stamp is None:
        return None
    return CreationTimeCandidate(
        unwritten(stamp.day), PublishedFrom.PATTERN, _SCORE, has_span=False
    )


@cache
def _search() -> "Callable[[Element], str | None]":
    """The library's search, with nothing to fetch with and no notion of today."""
    logging.getLogger("htmldate").setLevel(logging.CRITICAL + 1)
    extractors, find_date = _loaded()
    # "2020-06" would be given the day of the month that it is today.
    extractors.dateutil_parse = partial(extractors.dateutil_parse, default=_UNSAID)
    return partial(
        find_date,
        extensive_search=True,
        original_date=True,
        min_date=_EARLIEST,
        max_date=_LATEST,
    )


def _loaded() -> "tuple[Any, Callable[..., str | None]]":
    """The library, with an empty stand-in for what it would fetch pages with."""
    with without_network():
        from htmldate import extractors, find_date  # noqa: PLC0415 - loaded only where needed
    return extractors, find_date
