"""All formats: one row each, from which command line, window and table of losses follow.

What stands beside a row (its title in other languages, its recipe): ``.github/CONTRIBUTING.md``.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import ExportFailed, TimelineError, UnreadableDocument
from timeline_app.formats.format import Carried, Format, FormatKind, Late, Loss, Read, Write
from timeline_app.formats.incoming import Incoming
from timeline_app.formats.outgoing import Cancelled, Outgoing, Written
from timeline_app.wording import ENGLISH

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from timeline_app.formats.mapping import Mapping

GROUP = "timeline_app.formats"
"""Of entry points: each names a Format, or several of them."""
_PICTURE = frozenset({"width", "height", "theme", "lanes", "within"})
_SEEN = Loss.of(as_text="days bounds uncertain early clock open_ends kind")
"""What a picture shows."""
_TABLED = Loss.of(
    whole="days bounds uncertain early clock open_ends undated kind status confidence notes names",
    as_text="passages sources",
)
"""What a row of cells holds."""
_READ_BY_PEOPLE = Loss.of(
    as_text="days bounds uncertain early clock open_ends undated status passages sources notes"
)
_SKETCHED = replace(_TABLED, early=Carried.LOST, undated=Carried.LOST)
"""The same at an instant of the common era."""

_REPORT = frozenset({"order", "prepared_for", "paper", "hands", "lanes"})
_TOLD = Loss.of(
    as_text="days bounds uncertain early open_ends clock undated passages sources names kind "
    "status notes"
)
"""What a report tells: all but figures, for people to read."""

_for_machines = partial(Late, language=ENGLISH)
"""What other programs read, and this one again, has the same words whatever people speak."""

OWN: tuple[Format, ...] = (
    Format(
        "png",
        ".png",
        "Picture (PNG)",
        FormatKind.PICTURE,
        Late("pictures.to_png", "write"),
        _SEEN,
        _PICTURE | {"scale"},
    ),
    Format(
        "svg",
        ".svg",
        "Drawing (SVG)",
        FormatKind.PICTURE,
        Late("pictures.to_svg", "write"),
        _SEEN,
        _PICTURE,
    ),
    Format(
        "pdf",
        ".pdf",
        "Page (PDF)",
        FormatKind.PICTURE,
        Late("pictures.to_pdf", "write"),
        _SEEN,
        _PICTURE | {"paper"},
    ),
    Format(
        "csv",
        ".csv",
        "Table (CSV)",
        FormatKind.TABLE,
        _for_machines("data.to_csv", "write"),
        _TABLED,
        read=_for_machines("data.from_table", "read"),
    ),
    Format(
        "xlsx",
        ".xlsx",
        "Workbook (Excel)",
        FormatKind.TABLE,
        _for_machines("data.to_xlsx", "write"),
        _TABLED,
        read=_for_machines("data.from_table", "read"),
    ),
    Format(
        "casemap",
        ".csv",
        "Table of facts (CaseMap)",
        FormatKind.TABLE,
        _for_machines("data.dialects", "write_casemap"),
        _TABLED,
        read=_for_machines("data.from_table", "read"),
    ),
    Format(
        "casefleet",
        ".csv",
        "Table of facts (CaseFleet)",
        FormatKind.TABLE,
        _for_machines("data.dialects", "write_casefleet"),
        _TABLED,
        read=_for_machines("data.from_table", "read"),
    ),
    Format(
        "everlaw",
        ".csv",
        "Table of events (Everlaw)",
        FormatKind.TABLE,
        _for_machines("data.dialects", "write_everlaw"),
        _TABLED,
        read=_for_machines("data.from_table", "read"),
    ),
    Format(
        "legal-chronology",
        ".csv",
        "Table of a legal chronology",
        FormatKind.TABLE,
        _for_machines("data.dialects", "write_legal_chronology"),
        Loss.of(
            whole="days bounds uncertain early clock open_ends undated",
            as_text="names passages sources confidence notes",
        ),
        read=_for_machines("data.from_table", "read"),
    ),
    Format(
        "json",
        ".json",
        "Data (JSON)",
        FormatKind.DATA,
        _for_machines("data.to_json", "write"),
        Loss(),
        read=_for_machines("data.from_json", "read"),
    ),
    Format(
        "timesketch",
        ".csv",
        "Table of events (Timesketch)",
        FormatKind.TABLE,
        _for_machines("data.timesketch", "write_csv"),
        _SKETCHED,
        read=_for_machines("data.from_table", "read"),
    ),
    Format(
        "timelinejs-sheet",
        ".csv",
        "Sheet for TimelineJS",
        FormatKind.TABLE,
        _for_machines("data.timelinejs", "write_sheet"),
        Loss.of(
            whole="days early",
            as_text="bounds uncertain open_ends clock passages sources kind",
        ),
        read=_for_machines("data.from_timelinejs", "read_sheet"),
    ),
    Format(
        "report-html",
        ".html",
        "Report (web page)",
        FormatKind.REPORT,
        Late("report.to_html", "write"),
        _TOLD,
        _REPORT,
    ),
    Format(
        "report-pdf",
        ".pdf",
        "Report (PDF)",
        FormatKind.REPORT,
        Late("report.to_pdf", "write"),
        _TOLD,
        _REPORT,
    ),
    Format(
        "report-docx",
        ".docx",
        "Report (Word)",
        FormatKind.REPORT,
        Late("report.to_docx", "write"),
        _TOLD,
        _REPORT,
    ),
    Format(
        "timesketch-jsonl",
        ".jsonl",
        "Lines of events (Timesketch)",
        FormatKind.DATA,
        _for_machines("data.timesketch", "write_jsonl"),
        replace(_SKETCHED, passages=Carried.WHOLE, sources=Carried.WHOLE),
        read=_for_machines("data.timesketch", "read_jsonl"),
    ),
    Format(
        "case",
        ".zip",
        "Package to be checked (ZIP)",
        FormatKind.PACKAGE,
        Late("package.to_case", "write"),
        Loss(),
        frozenset({"hands", "sources", "prepared_for"}),
    ),
    Format(
        "png-sheets",
        ".zip",
        "Pictures in a ZIP (PNG)",
        FormatKind.PICTURE,
        Late("pictures.to_png_sheets", "write"),
        _SEEN,
        _PICTURE | {"scale"},
    ),
    Format(
        "ics",
        ".ics",
        "Calendar (iCalendar)",
        FormatKind.DATA,
        _for_machines("data.ics", "write"),
        Loss(),
        read=_for_machines("data.from_ics", "read"),
    ),
    Format(
        "annotations",
        ".jsonld",
        "Annotations of documents (W3C)",
        FormatKind.DATA,
        _for_machines("data.annotations", "write"),
        Loss(),
        read=_for_machines("data.annotations", "read"),
    ),
    Format(
        "timelinejs",
        ".json",
        "Timeline for the web (TimelineJS)",
        FormatKind.DATA,
        _for_machines("data.timelinejs", "write"),
        Loss(),
        read=_for_machines("data.from_timelinejs", "read"),
    ),
    Format(
        "timeline-project",
        ".timeline",
        "Timeline (The Timeline Project)",
        FormatKind.DATA,
        _for_machines("data.timeline_project", "write"),
        Loss(),
        read=_for_machines("data.from_timeline_project", "read"),
    ),
    Format(
        "cidoc",
        ".jsonld",
        "Graph for archives (CIDOC CRM)",
        FormatKind.DATA,
        _for_machines("data.cidoc", "write"),
        Loss.of(
            as_text="days bounds early open_ends clock undated passages sources names kind status"
        ),
    ),
    Format(
        "ris",
        ".ris",
        "Sources, to be cited (RIS)",
        FormatKind.DATA,
        _for_machines("data.bibliography", "write_ris"),
        Loss.of(as_text="sources"),
    ),
    Format(
        "csl",
        ".json",
        "Sources, to be cited (CSL)",
        FormatKind.DATA,
        _for_machines("data.bibliography", "write_csl"),
        Loss.of(as_text="sources"),
    ),
    Format(
        "simile",
        ".json",
        "Timeline for the web (SIMILE)",
        FormatKind.DATA,
        _for_machines("data.simile", "write"),
        Loss.of(as_text="days bounds early open_ends clock passages sources"),
    ),
    Format(
        "markwhen",
        ".mw",
        "Text of a timeline (markwhen)",
        FormatKind.TEXT,
        _for_machines("data.markwhen", "write"),
        Loss(),
        read=_for_machines("data.from_markwhen", "read"),
    ),
    Format(
        "markdown",
        ".md",
        "Text with footnotes (Markdown)",
        FormatKind.TEXT,
        _for_machines("data.to_markdown", "write"),
        _READ_BY_PEOPLE,
    ),
    Format(
        "obsidian",
        ".zip",
        "Notes that link to each other (Obsidian)",
        FormatKind.TEXT,
        _for_machines("data.obsidian", "write"),
        _READ_BY_PEOPLE,
    ),
)
"""In the order in which they are listed; of those that share a suffix the first is meant by it."""


@cache
def plugged_in() -> tuple[tuple[Format, ...], tuple[str, ...]]:
    """Formats of other installed packages, and a sentence for each that could not be taken.

    Called only when somebody exports or asks what there is: packages are code of others.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415 - a start asks for none

    found: list[Format] = []
    faults: list[str] = []
    taken = {one.name for one in OWN}
    for point in sorted(entry_points(group=GROUP), key=lambda one: one.name):
        try:
            added = _loaded(point)
        except Exception as error:  # noqa: BLE001 - code of others must not stop our own
            faults.append(f"the format {point.name} ({point.value}) cannot be used: {error}")
            continue
        for one in added:
            if one.name in taken:
                faults.append(f"the format {one.name} of {point.value} is left out: there is one")
                continue
            taken.add(one.name)
            found.append(_foreign(one))
    return tuple(found), tuple(faults)


def _loaded(point: "EntryPoint") -> tuple[Format, ...]:
    told = point.load()
    many = told if isinstance(told, Iterable) else (told,)
    return tuple(_format(one) for one in many)


def _format(told: object) -> Format:
    if not isinstance(told, Format):
        raise TypeError(f"{told!r} is no Format")
    return told


def _foreign(one: Format) -> Format:
    """The same; what goes wrong in the code of others is told like a bad file."""
    read = None if one.read is None else partial(_read, one.name, one.read)
    return replace(one, write=partial(_write, one.name, one.write), read=read)


def _write(name: str, write: Write, outgoing: Outgoing, path: Path) -> Written:
    try:
        return write(outgoing, path)
    except (TimelineError, Cancelled):
        raise
    except Exception as error:
        raise ExportFailed(path, _FAILED.format(name, error)) from error


def _read(name: str, read: Read, path: Path, mapping: "Mapping | None" = None) -> Incoming:
    try:
        return read(path, mapping)
    except TimelineError:
        raise
    except Exception as error:
        raise UnreadableDocument(path, _FAILED.format(name, error)) from error


_FAILED = "the format {}, which another package brought, failed: {}"


def formats() -> tuple[Format, ...]:
    """All of them: our own, then those of other packages."""
    return OWN + plugged_in()[0]


def named(name: str) -> Format | None:
    """The format of that name."""
    return next((one for one in formats() if one.name == name), None)


def of_suffix(suffix: str) -> Format | None:
    """The format that is meant by a suffix alone."""
    return next((one for one in formats() if one.suffix == suffix.lower()), None)


def suffixes() -> tuple[str, ...]:
    """Every suffix once."""
    return tuple(dict.fromkeys(one.suffix for one in formats()))
