"""The days in what a page tells search engines about itself: JSON-LD after schema.org."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.readers.fields import page_words
from timeline_app.readers.stamps import Stamp, read_stamp

LONGEST = 2_000_000
"""Characters of a script that are read."""
_FIELDS = ("datePublished", "dateCreated", "uploadDate", "dateModified")
"""The first that names a day counts."""
_MODIFIED = "dateModified"
_STORY = re.compile(r"(?:article|posting|report|recipe|review|question|blogpost)$", re.IGNORECASE)
_WHOLE = re.compile(r"page$", re.IGNORECASE)
_BROKEN = re.compile(
    rf'"({"|".join(_FIELDS)})"\s{{0,20}}:\s{{0,20}}"([^"\\]{{4,80}})"', re.IGNORECASE
)
_AROUND = re.compile(r"\A\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[\s*(?:\*/)?)|[\s;]+\Z")
_SHORT_NAME = 8
_MOST_ITEMS = 20_000
_MOST_STORIES = 3
"""A page that tells of so many works on different days is a list of them."""


_CHANGE = 3
"""Added to the rank of a work that tells no more than when it was changed."""


@dataclass(frozen=True, slots=True)
class DescribedWork:
    """The day of one work that a script describes."""

    stamp: Stamp
    rank: int
    """0 for a story, 1 for the page, 2 for anything else; from 3 on for the day of a change."""
    names: str = ""
    """Headline and addresses, by which the page may know it as its own."""

    @property
    def is_change(self) -> bool:
        """Whether it tells when the work was changed."""
        return self.rank >= _CHANGE


def works_in(script: str) -> list[DescribedWork]:
    """The works a script describes that name a day, in its order; a broken one tells less."""
    text = script[:LONGEST].strip()
    try:
        whole = json.loads(_AROUND.sub("", text), strict=False)
    except (ValueError, RecursionError):
        return _in_broken(text)
    return list(_in_items(whole))


def own(works: list[DescribedWork], names: Sequence[str]) -> DescribedWork | None:
    """The work that is the page itself; None where they are a list of others.

    ``names`` are the page's title and addresses.
    """
    if not works:
        return None
    first = min(work.rank for work in works)
    likely = [work for work in works if work.rank == first]
    known = [work for work in likely if _is_named(work.names, names)]
    days = {work.stamp.day.readings for work in likely}
    if not known and len(days) >= _MOST_STORIES:
        return None
    return (known or likely)[0]


def _is_named(mine: str, names: Sequence[str]) -> bool:
    given = {name.lower().rstrip("/") for name in names if len(name) > _SHORT_NAME}
    return any(name.rstrip("/") in given for name in mine.lower().split("\n"))


def _in_broken(text: str) -> list[DescribedWork]:
    """The one day of a script that is no JSON; of many none is the page's."""
    found: dict[str, list[str]] = {}
    for name, value in _BROKEN.findall(text):
        found.setdefault(name.lower(), []).append(value)
    for name in _FIELDS:
        values = found.get(name.lower(), [])
        work = _told(name, values[0], 2, "") if values else None
        if work and len(set(values)) < _MOST_STORIES:
            return [work]
    return []


def _in_items(whole: object) -> Iterator[DescribedWork]:
    """Works in the order of the script; nothing is too deep, for nothing calls itself."""
    left: list[object] = [whole]
    others = page_words().other_works
    for _ in range(_MOST_ITEMS):
        if not left:
            return
        item = left.pop()
        if isinstance(item, list):
            left += reversed(item)
        elif isinstance(item, dict):
            told = _of_work(item)
            if told:
                yield told
            inner = [v for k, v in item.items() if str(k).lower() not in others]
            left += reversed([value for value in inner if isinstance(value, dict | list)])


def _of_work(work: "dict[str, object]") -> DescribedWork | None:
    kinds = work.get("@type")
    kind = str(kinds[0] if isinstance(kinds, list) and kinds else kinds)
    rank = 0 if _STORY.search(kind) else 1 if _WHOLE.search(kind) else 2
    given = {str(key).lower(): value for key, value in work.items()}
    names = "\n".join(str(given.get(name) or "")[:300] for name in ("headline", "name", "url"))
    for field in _FIELDS:
        told = _told(field, given.get(field.lower()), rank, names)
        if told:
            return told
    return None


def _told(field: str, value: object, rank: int, names: str) -> DescribedWork | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value")
    stamp = read_stamp(str(value)) if isinstance(value, str | int) else None
    if stamp is None:
        return None
    return DescribedWork(stamp, rank + _CHANGE if field == _MODIFIED else rank, names)
