"""SIMILE Timeline's JSON: the one format of the web with four bounds; the smallest of ours.

Its ends are moments, those at the right exclusive.  Texts are markup to it: all is escaped.
"""

import html
import json
from pathlib import Path

from timeline_app.formats.data import cells
from timeline_app.formats.data.left_out import ExportOmissions
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Event, When, moment, shown

_BOUNDS = ("start", "latestStart", "earliestEnd", "end")


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the events.  Raises ExportFailed."""
    left_out, count = ExportOmissions(), 0
    with replacing(path) as file:
        file.write('{"dateTimeFormat": "iso8601", "events": [')
        for event in outgoing.events():
            bounds = _bounds(event.when) if event.when else {}
            if not bounds:
                left_out.add(event, "SIMILE takes no event without a date")
                continue
            file.write(",\n" if count else "\n")
            json.dump(_event(event, outgoing) | bounds, file, ensure_ascii=False)
            count += 1
        file.write("]}\n")
    return Written(count, left_out.sentences)


def _event(event: Event, outgoing: Outgoing) -> dict[str, object]:
    told = (cells.date(event), cells.quotes(event), cells.citations(event, outgoing.names))
    return {
        "eventID": str(event.id),
        "title": html.escape(shown.title(event.title)),
        "description": html.escape(shown.line(". ".join(filter(None, told)), None)),
        "durationEvent": event.when is not None and not event.when.is_exact_day,
    }


def _bounds(when: When) -> dict[str, str]:
    """Those that are known; the first of them is the start, without which nothing is drawn."""
    ends = (when.start_earliest, when.start_latest + 1, when.end_earliest, when.end_latest + 1)
    told = zip(_BOUNDS, ends, strict=True)
    known = {name: _iso(end) for name, end in told if abs(end) < moment.DISTANT_FUTURE}
    return {"start": next(iter(known.values())), **known} if known else {}


def _iso(second: int) -> str:
    """A moment in UTC; a year before the era or beyond four digits has a sign and six."""
    year, *rest = moment.civil(second)
    told = f"{year:04d}" if 0 <= year <= 9_999 else f"{year:+07d}"
    return told + "-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}Z".format(*rest)
