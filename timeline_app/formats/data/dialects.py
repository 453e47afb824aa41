"""Tables as programs of lawyers and analysts take them in: one profile each.

Their dates are poorer than ours: what a profile's own column cannot hold stands there as its outer
bounds or not at all, never as a day that nobody told; the column of EDTF beside it has the whole.
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from timeline_app.formats.citations import proofs
from timeline_app.formats.data import cells
from timeline_app.formats.data.to_csv import guarded
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replacing
from timeline_app.model import (
    DatedBy,
    Event,
    Precision,
    Role,
    Status,
    Sureness,
    When,
    moment,
    shown,
    sureness,
)

Column = Callable[[Event, Outgoing], str]
_CLOCKS = (Precision.SECOND, Precision.MINUTE, Precision.HOUR)
_UNKNOWN = "?"
"""How CaseMap spells a date that nobody knows."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The columns in the order of their program, each by its heading there."""

    columns: Mapping[str, Column]
    dates: frozenset[str]
    """Those that hold EDTF, which no spreadsheet takes for a formula."""
    encoding: str = "utf-8-sig"
    """With the mark by which spreadsheets know it; programs that read files take it without."""


def _write(profile: Profile, outgoing: Outgoing, path: Path) -> Written:
    count = 0
    with replacing(path, encoding=profile.encoding, newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(profile.columns)
        for event in outgoing.events():
            writer.writerow(_row(profile, event, outgoing))
            count += 1
    return Written(count)


def _row(profile: Profile, event: Event, outgoing: Outgoing) -> Iterator[str]:
    for name, cell in profile.columns.items():
        yield guarded("EDTF" if name in profile.dates else name, cell(event, outgoing))


def _title(event: Event, _: Outgoing) -> str:
    return shown.title(event.title)


def _note(event: Event, _: Outgoing) -> str:
    return event.note


def _tags(event: Event, _: Outgoing) -> str:
    return cells.listed(cells.tags(event))


def _everybody(event: Event, _: Outgoing) -> str:
    """People and organisations: what else takes part is no contact."""
    return cells.listed(cells.named((*event.people, *event.organisations)))


def _citations(event: Event, outgoing: Outgoing) -> str:
    return cells.citations(event, outgoing.names)


def _quotes(event: Event, _: Outgoing) -> str:
    return cells.quotes(event)


def _spelled(event: Event, _: Outgoing) -> str:
    return cells.spelled(event)


def _words(event: Event, _: Outgoing) -> str:
    return cells.date(event)


def _status(event: Event, _: Outgoing) -> str:
    return event.status.value


def _disputes(event: Event, _: Outgoing) -> str:
    return cells.listed(cells.disputes(event))


_REST: Mapping[str, Column] = {
    "EDTF": _spelled,
    "Date in Words": _words,
    "Kind": lambda event, _: event.kind,
    "Factuality": _status,
    "Review": lambda event, _: event.review.value,
    "People": lambda event, _: cells.listed(cells.named(event.people)),
    "Organisations": lambda event, _: cells.listed(cells.named(event.organisations)),
    "Places": lambda event, _: cells.listed(cells.named(event.places)),
    "Disputed By": _disputes,
    "Stars": lambda event, _: "" if event.stars is None else str(event.stars),
    "Confidence": lambda event, _: f"{event.confidence:.2f}",
}
"""What programs of case files have no column for: theirs to take in or leave out."""


def _is_held(when: When) -> bool:
    """Whether its bounds lie in the years that these programs count, 1 to 9999; or are open."""
    first = when.earliest <= moment.DISTANT_PAST or when.earliest >= moment.at(1)
    return first and (when.latest >= moment.DISTANT_FUTURE or when.latest < moment.at(10_000))


def _american(second: int, parts: int = 3) -> str:
    """``05/03/2020``, ``05/??/2020``, ``??/??/2020``: so many parts of it are known."""
    year, month, day = moment.civil_day(second // moment.DAY)
    told = f"{month:02d}" if parts > 1 else "??", f"{day:02d}" if parts > 2 else "??"
    return f"{told[0]}/{told[1]}/{year:04d}"


_PARTS = {Precision.YEAR: 1, Precision.MONTH: 2, Precision.DAY: 3}


def _casemap_date(event: Event, _: Outgoing) -> str:
    when = event.when
    if when is None or not _is_held(when):
        return _UNKNOWN
    first, last = when.earliest, when.latest
    if when.is_open:
        both = first <= moment.DISTANT_PAST and last >= moment.DISTANT_FUTURE
        side = f">{_american(first)}" if first > moment.DISTANT_PAST else f"<{_american(last)}"
        return _UNKNOWN if both else side
    if when.precision in _PARTS:
        return _american(first, _PARTS[when.precision])
    if when.is_exact_day:
        return f"{_american(first)}{_american_clock(when)}"
    return f"{_american(first)} - {_american(last)}"


def _american_clock(when: When) -> str:
    """`` 10:15 AM``; "" where no minute is known."""
    if when.precision not in (Precision.MINUTE, Precision.SECOND):
        return ""
    hour, minute = moment.civil(when.earliest)[3:5]
    return f" {hour % 12 or 12}:{minute:02d} {'PM' if hour >= 12 else 'AM'}"


_MATERIAL = {None: "Unsure", 0: "No"}
_CASEMAP_STATUS = {
    Status.PLANNED: "Prospective",
    Status.DISPUTED: "Unsure",
    Status.DENIED: "Unsure",
    Status.HYPOTHETICAL: "Unsure",
}
"""Which side disputes an event is not for a program to say; nor that nobody does."""

CASEMAP = Profile(
    {
        "Date & Time": _casemap_date,
        "Fact Text": _title,
        "Source(s)": _citations,
        "Source Quote": _quotes,
        "Material": lambda event, _: _MATERIAL.get(event.stars, "Yes"),
        "Status": lambda event, _: _CASEMAP_STATUS.get(event.status, ""),
        "Key": lambda event, _: "Yes" if event.stars == 3 else "No",
        "Linked Issues": _tags,
        "Attorney Notes": _note,
        **_REST,
    },
    frozenset({"EDTF"}),
)


def _iso(second: int) -> str:
    return moment.iso_day(second) or ""


def _first(event: Event, _: Outgoing) -> str:
    """The day it may have begun; "" where that is open or before the common era."""
    return _iso(event.when.earliest) if event.when and _is_held(event.when) else ""


def _last(event: Event, _: Outgoing) -> str:
    return _iso(event.when.latest) if event.when and _is_held(event.when) else ""


def _clock(event: Event, _: Outgoing) -> str:
    if event.when is None or event.when.precision not in _CLOCKS or not event.when.is_exact_day:
        return ""
    hour, minute = moment.civil(event.when.earliest)[3:5]
    return f"{hour:02d}:{minute:02d}"


def _date_type(event: Event, _: Outgoing) -> str:
    """CaseFleet's word for how a date is known."""
    when = event.when
    if when is None or not _is_held(when):
        return ""
    is_open = when.earliest <= moment.DISTANT_PAST, when.latest >= moment.DISTANT_FUTURE
    if any(is_open):
        return {(True, False): "Before", (False, True): "After"}.get(is_open, "")
    if when.is_exact_day:
        return "Around" if when.approximate or when.uncertain else "On"
    start, end = (when.start_earliest, when.start_latest), (when.end_earliest, when.end_latest)
    return "From-To" if start != end else "Between"


def _casefleet_first(event: Event, outgoing: Outgoing) -> str:
    is_before = _date_type(event, outgoing) == "Before"
    return (_last if is_before else _first)(event, outgoing)


def _casefleet_last(event: Event, outgoing: Outgoing) -> str:
    has_end = _date_type(event, outgoing) in ("Between", "From-To")
    return _last(event, outgoing) if has_end else ""


CASEFLEET = Profile(
    {
        "Date Type": _date_type,
        "Date": _casefleet_first,
        "Time": _clock,
        "End Date": _casefleet_last,
        "Fact Text": _title,
        "Source Text": _quotes,
        "Citations": _citations,
        "Contacts": _everybody,
        "Issues": _tags,
        "Notes": _note,
        **_REST,
    },
    frozenset({"EDTF", "Date", "End Date"}),
)

EVERLAW = Profile(
    {
        "Date": _first,
        "End Date": lambda event, outgoing: (
            "" if event.when and event.when.is_exact_day else _last(event, outgoing)
        ),
        "Time": _clock,
        "Title": _title,
        "Description": _quotes,
        "Labels": _tags,
        "Documents": _citations,
        "Notes": _note,
        **_REST,
    },
    frozenset({"EDTF", "Date", "End Date"}),
)


def _is_told_differently(event: Event) -> bool:
    """Whether passages that prove it give days that cannot both be right."""
    whens = [one.when for one in proofs(event) if one.when]
    return bool(whens) and max(w.earliest for w in whens) > min(w.latest for w in whens)


def _certainty(event: Event, _: Outgoing) -> str:
    when = event.when
    if _is_told_differently(event) or event.disputes:
        return "source_conflict"
    if when is None or when.uncertain or when.is_open:
        return "date_uncertain"
    return "exact" if when.is_exact_day and not when.approximate else "approximate"


def _document_date(event: Event, outgoing: Outgoing) -> str:
    """Of the document that proves it first."""
    for one in proofs(event)[:1]:
        row = outgoing.documents.get(one.document)
        return row.published.when.edtf if row and row.published else ""
    return ""


def _extracted_from(event: Event, _: Outgoing) -> str:
    """The words that the date was read from, or what it follows from."""
    words = next((shown.line(one.time_text) for one in proofs(event) if one.time_text), "")
    return words or (_DERIVED.get(event.dated_by, "") if event.dated_by else "")


_DERIVED = {
    DatedBy.DOCUMENT: "(the document's date)",
    DatedBy.NARRATIVE: "(another sentence)",
    DatedBy.RELATIVE: "(the order of events)",
    DatedBy.USER: "(a person)",
}
_CONFIDENCE = {Sureness.SURE: "high", Sureness.LIKELY: "medium", Sureness.CHECK: "low"}
_SIGNIFICANCE = {None: "unknown", 0: "background", 3: "key"}


def _actors(event: Event, _: Outgoing) -> str:
    """Who did it; all people and organisations where nobody is known to have."""
    known = (*event.people, *event.organisations)
    acting = [one for one in known if one.role is Role.AGENT]
    return cells.listed(cells.named(acting or known))


LEGAL_CHRONOLOGY = Profile(
    {
        "event_date": _spelled,
        "document_date": _document_date,
        "date_extracted_from": _extracted_from,
        "date_certainty": _certainty,
        "actor": _actors,
        "event": _title,
        "source_identifier": lambda event, outgoing: next(
            (cells.cited(one, outgoing.names) for one in proofs(event)), ""
        ),
        "quote": lambda event, _: next((shown.line(one.quote, None) for one in proofs(event)), ""),
        "confidence": lambda event, _: _CONFIDENCE[sureness.of(event.confidence)],
        "significance": lambda event, _: _SIGNIFICANCE.get(event.stars, "supporting"),
        "issue_tags": _tags,
        "notes": _note,
    },
    frozenset({"event_date", "document_date"}),
    "utf-8",
)

write_casemap = partial(_write, CASEMAP)
write_casefleet = partial(_write, CASEFLEET)
write_everlaw = partial(_write, EVERLAW)
write_legal_chronology = partial(_write, LEGAL_CHRONOLOGY)
