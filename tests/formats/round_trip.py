"""What goes out and comes in again, compared by what a format says it carries.

``faults`` names all that differs.  A format promises nothing of a date unless it carries whole all
that the date is made of; but no format may ever tell a date more exactly than it is known.
"""

import re

from timeline_app.formats import Carried
from timeline_app.model import Precision, moment, shown

NEAR = 0.0051
"""Files tell probabilities with two figures."""
_CLOCKS = (Precision.HOUR, Precision.MINUTE, Precision.SECOND)
_SIMPLE = (Precision.DAY, Precision.MONTH, Precision.YEAR, *_CLOCKS)
_PLAIN_SPAN = re.compile(r"\d{4}(-\d\d){0,2}/\d{4}(-\d\d){0,2}")


def parts_of(when):
    """The fields of Loss that a date needs."""
    if when is None:
        return {"undated"}
    parts = {
        "early": any(map(_is_far, (when.earliest, when.latest))),
        "open_ends": when.is_open,
        "uncertain": when.approximate or when.uncertain,
        "clock": when.precision in _CLOCKS or "T" in when.edtf,
        # 2004-XX is some month of 2004: not the year alone.
        "bounds": "X" in when.edtf
        or (when.precision not in _SIMPLE and not _PLAIN_SPAN.fullmatch(when.edtf)),
    }
    return {"days"} | {name for name, is_so in parts.items() if is_so}


def _is_far(second):
    is_told = moment.DISTANT_PAST < second < moment.DISTANT_FUTURE
    return is_told and not moment.at(1) <= second < moment.at(10_000)


def faults(one, events, incoming, names):
    """Sentences on what a format lost or changed though it says that it carries it."""
    whole = set(one.loss.what(Carried.WHOLE))
    found = {_number(event.title): event for event in incoming.events}
    told = [f"{problem}" for problem in incoming.problems]
    for event in events:
        read = found.pop(_number(event.title), None)
        if read is None:
            if parts_of(event.when) <= whole:
                told.append(f"{event.title!r} of {event.when} is not there")
            continue
        told += [f"{event.title!r}: {fault}" for fault in _differing(event, read, whole, names)]
    return told + [f"nobody told {event.title!r}" for event in found.values()]


def _number(title):
    return int(title.rsplit(" ", 1)[1])


def _differing(event, read, whole, names):
    if shown.title(event.title) != read.title:
        yield f"its title is {read.title!r}"
    yield from _misdated(event.when, read.when, is_whole=parts_of(event.when) <= whole)
    for field, (before, after) in _fields(event, read, names).items():
        if field in whole and before != after:
            yield f"{field} {before} is {after}"
    if "confidence" in whole and abs(event.confidence - (read.confidence or 0)) > NEAR:
        yield f"confidence {event.confidence} is {read.confidence}"


def _misdated(before, after, *, is_whole):
    if is_whole:
        if _date(before) != _date(after):
            yield f"{before} is {after}"
    elif after and before and not _holds(after, before):
        yield f"{before} is told more exactly as {after}"
    elif after and not before:
        yield f"a date is made up: {after}"


def _date(when):
    if when is None:
        return None
    bounds = (when.start_earliest, when.start_latest, when.end_earliest, when.end_latest)
    return (when.edtf, *bounds, when.approximate, when.uncertain)


def _holds(outer, inner):
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _fields(event, read, names):
    people = {shown.line(one.name) for one in event.people}
    organisations = {shown.line(one.name) for one in event.organisations}
    places = {shown.line(one.name) for one in event.places}
    told = {(names[one.document], one.quote, *one.span.ends, one.role) for one in event.evidence}
    passages = {(one.document, one.quote, one.start, one.end, one.role) for one in read.passages}
    disputed = tuple(shown.line(one.words) for one in event.disputes)
    return {
        "names": (
            (people, organisations, places),
            (set(read.people), set(read.organisations), set(read.places)),
        ),
        "passages": (told, passages),
        "sources": ({one[0] for one in told}, {one[0] for one in passages}),
        "kind": (event.kind, read.kind),
        "status": ((event.status, event.review), (read.status, read.review)),
        "notes": (
            (event.note, set(event.tags), event.stars, disputed),
            (read.note, set(read.tags), read.stars, read.disputed_by),
        ),
    }
