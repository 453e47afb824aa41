"""What Office files say of themselves: the title, and when they were begun and last saved."""

from dataclasses import replace

from timeline_app.model import Published, PublishedFrom, Span
from timeline_app.readers.building import in_line
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.packages import Element, Package, local
from timeline_app.readers.stamps import read_stamp

CREATED, CHANGED = 0.5, 0.4
"""Scores: a file may be a copy of one that was begun long ago, and be saved on any later day."""
_TEMPLATES = ("2013-12-23T23:15:00", "2013-01-27T09:1", "2006-09-16T00:00:00")
"""What libraries leave in the files that they make: the day of their own empty one."""
_NEVER = ("1601-", "1899-", "1900-", "1904-", "1970-01-01", "1980-01-01")
"""Days from which programs count: they stand where none was set."""
_CORE, _META = "docProps/core.xml", "meta.xml"
_KINDS = {
    "created": (CREATED, False),
    "creation-date": (CREATED, False),
    "modified": (CHANGED, True),
    "date": (CHANGED, True),
}


def day_of_field(
    value: str, score: float, *, is_change: bool = False
) -> tuple[CreationTimeCandidate, ...]:
    """The day that a field names as a candidate; () where it names none worth a word."""
    value = value.strip()
    if value.startswith(_TEMPLATES) or value.startswith(_NEVER):
        return ()
    stamp = read_stamp(value)
    if stamp is None or len(stamp.day.readings) != 1:
        return ()
    day = replace(stamp.day, span=Span(0, 0))
    return (
        CreationTimeCandidate(
            day,
            PublishedFrom.PROPERTIES,
            score,
            has_span=False,
            utc_minutes=stamp.utc_minutes,
            is_change=is_change,
        ),
    )


def published_of(value: str) -> Published | None:
    """The day that the field of a comment or message names."""
    stamp = read_stamp(value.strip())
    if stamp is None or len(stamp.day.readings) != 1:
        return None
    return Published(stamp.day.readings[0], PublishedFrom.METADATA)


def of_package(package: Package) -> tuple[str, tuple[CreationTimeCandidate, ...]]:
    """Title and days of an Office or OpenDocument file."""
    for name in (_CORE, _META):
        tree = package.tree(name)
        if tree is not None:
            return of_tree(tree)
    return "", ()


def of_tree(tree: Element) -> tuple[str, tuple[CreationTimeCandidate, ...]]:
    """Title and days of the tree of such fields."""
    title = ""
    found: list[CreationTimeCandidate] = []
    for element in tree.iter():
        name, value = local(element), (element.text or "").strip()
        if name == "title" and not title:
            title = in_line(value)
        elif name in _KINDS:
            score, is_change = _KINDS[name]
            found += day_of_field(value, score, is_change=is_change)
    return title, tuple(found)
