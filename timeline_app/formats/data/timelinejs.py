"""TimelineJS, out: its JSON, and the sheet that it reads.

A slide has parts of a date, so that a year is a year there; what is no day, month or year stands
as the days from its earliest to its latest one, and ``display_date`` says it in words.  Text is
HTML: all that documents say is escaped.
"""

import csv
import html
import json
from collections.abc import Iterator
from pathlib import Path

from timeline_app import wording
from timeline_app.formats.citations import proofs
from timeline_app.formats.data import cells, facts
from timeline_app.formats.data.left_out import ExportOmissions
from timeline_app.formats.data.reading import Json
from timeline_app.formats.data.to_csv import harmless
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import Era, Event, Precision, When, moment, shown

LAST_YEAR = 270_000
"""Beyond it the web's own dates end."""
_PARTS = {
    Precision.YEAR: 1,
    Precision.MONTH: 2,
    Precision.DAY: 3,
    Precision.HOUR: 4,
    Precision.MINUTE: 5,
    Precision.SECOND: 6,
}
_NAMES = ("year", "month", "day", "hour", "minute", "second")
HEADS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time",
    "Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption",
    "Media Thumbnail", "Alt Text", "Type", "Group", "Background",
)  # fmt: skip
Dates = tuple[Json | None, Json | None]


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the JSON.  Raises ExportFailed."""
    count = hidden = 0
    with replacing(path) as file:
        title = {"text": {"headline": _html(outgoing.title)}}
        file.write(f'{{"title": {json.dumps(title, ensure_ascii=False)},\n"eras": ')
        json.dump(list(_eras(outgoing)), file, ensure_ascii=False)
        file.write(',\n"events": [')
        for event in outgoing.events():
            slide = _slide(event, outgoing)
            file.write(",\n" if count else "\n")
            json.dump(slide, file, ensure_ascii=False)
            count += 1
            hidden += "start_date" not in slide
        file.write("]}\n")
    told = (
        f"{hidden:,} of the events have no date that TimelineJS can place; they are in the file, "
        "and it does not show them"
    )
    return Written(count, (told,) if hidden else ())


def _slide(event: Event, outgoing: Outgoing) -> Json:
    start, end = dates_of(event.when)
    told: Json = {"unique_id": f"event-{event.id}"}
    told |= {"start_date": start} if start else {}
    told |= {"end_date": end} if end else {}
    told |= {"display_date": wording.in_words(event.when, weekday=False)} if event.when else {}
    return told | {
        "text": {"headline": _html(shown.title(event.title)), "text": _story(event, outgoing)},
        "group": _group(event),
        "autolink": False,
        facts.KEY: facts.facts(event, outgoing),
    }


def _eras(outgoing: Outgoing) -> Iterator[Json]:
    for era in outgoing.store.eras.all():
        start, end = _era_dates(era)
        if start and end:
            yield {"start_date": start, "end_date": end, "text": {"headline": _html(era.name)}}


def _era_dates(era: Era) -> Dates:
    return dates_of(era.first)[0], _last_day(era.last)


def dates_of(when: When | None) -> Dates:
    """The two dates of a slide; no first one where TimelineJS can place none."""
    if when is None or _are_far(when) or _is_open_on_both(when):
        return None, None
    if when.earliest <= moment.DISTANT_PAST:
        return _last_day(when), None
    if when.precision in _PARTS:
        return _date(when.earliest, _PARTS[when.precision]), None
    is_clock = "T" in when.edtf
    start = _date(when.earliest, 5 if is_clock else 3)
    if when.latest >= moment.DISTANT_FUTURE:
        return start, None
    end = _date(when.latest, 5 if is_clock else 3)
    return start, None if end == start else end


def _are_far(when: When) -> bool:
    ends = (when.earliest, when.latest)
    told = [one for one in ends if moment.DISTANT_PAST < one < moment.DISTANT_FUTURE]
    return any(abs(moment.civil(one).year) > LAST_YEAR for one in told)


def _is_open_on_both(when: When) -> bool:
    return when.earliest <= moment.DISTANT_PAST and when.latest >= moment.DISTANT_FUTURE


def _last_day(when: When) -> Json | None:
    return None if when.latest >= moment.DISTANT_FUTURE else _date(when.latest, 3)


def _date(second: int, parts: int) -> Json:
    """So many parts of a moment; TimelineJS counts 44 BCE as -44."""
    year, *others = moment.civil(second)
    told = (year if year > 0 else year - 1, *others)
    return dict(zip(_NAMES[:parts], told, strict=False))


def _html(text: str) -> str:
    return html.escape(shown.line(text, None))


def _group(event: Event) -> str:
    """Its kind: TimelineJS takes markup out of groups and shows the rest as it stands."""
    return shown.line(event.kind.translate({ord(sign): " " for sign in "<>&"}))


def _story(event: Event, outgoing: Outgoing) -> str:
    """Each quote with its place."""
    told = ((one.quote, cells.cited(one, outgoing.names)) for one in proofs(event))
    return "".join(
        f"<blockquote>{_html(quote)}</blockquote><p>{_html(place)}</p>" for quote, place in told
    )


def write_sheet(outgoing: Outgoing, path: Path) -> Written:
    """Write the table that is published from a spreadsheet.  Raises ExportFailed."""
    left_out, count = ExportOmissions(), 0
    with replacing(path, newline="") as file:
        rows = csv.DictWriter(file, HEADS, restval="", quoting=csv.QUOTE_ALL)
        rows.writeheader()
        rows.writerow({"Headline": harmless(_html(outgoing.title)), "Type": "title"})
        for event in outgoing.events():
            start, end = dates_of(event.when)
            if start is None:
                left_out.add(event, "TimelineJS places no event without a date")
                continue
            rows.writerow(_row(event, start, end or {}, outgoing))
            count += 1
    return Written(count, left_out.sentences)


def _row(event: Event, start: Json, end: Json, outgoing: Outgoing) -> dict[str, str]:
    words = wording.in_words(event.when, weekday=False) if event.when else ""
    return {
        **_parts(start, ""),
        **_parts(end, "End "),
        "Display Date": harmless(words),
        "Headline": harmless(_html(shown.title(event.title))),
        "Text": harmless(_story(event, outgoing)),
        "Group": harmless(_group(event)),
    }


def _parts(date: Json, before: str) -> dict[str, str]:
    told = {f"{before}{name.title()}": str(date[name]) for name in _NAMES[:3] if name in date}
    clock = [f"{date[name]:02d}" for name in _NAMES[3:] if name in date]
    # An hour alone has no spelling there that is not also a minute.
    return told | ({f"{before}Time": ":".join(clock)} if len(clock) > 1 else {})
