"""The chronology to files that others read, and theirs to events: one table of formats.

Decisions: a format is a file and a row of ``table.OWN`` (or an entry point of the group
``timeline_app.formats``), from which the command line, the window and the table of losses derive;
its words in other languages stand with those of the window.  A file is replaced whole or not at
all, in ``whole_file`` alone.  What is private leaves only through ``Outgoing``.  What writes is
imported when it is first called.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.errors import ExportFailed
from timeline_app.formats.format import Carried, Format, FormatKind, Late, Loss, Read, Write
from timeline_app.formats.incoming import (
    Incoming,
    IncomingEvent,
    IncomingPassage,
    IncomingProblem,
)
from timeline_app.formats.options import OPTIONS, PAPERS, Option, Options
from timeline_app.formats.outgoing import Cancelled, Outgoing, Report, Written
from timeline_app.formats.table import OWN, formats, named, of_suffix, plugged_in, suffixes
from timeline_app.formats.told import CARRIED, as_markdown, by_kind, loss_in_words
from timeline_app.model import EventFilter

if TYPE_CHECKING:
    from timeline_app.formats.bringing_in import BroughtIn, bring_in
    from timeline_app.formats.citations import (
        Cited,
        CitedDocument,
        cited,
        copied,
        proofs,
        sources_of,
    )
    from timeline_app.formats.columns import guess_columns, header_row, headers_of, likeliest
    from timeline_app.formats.data.cell_dates import ambiguous_day, read_cell
    from timeline_app.formats.data.from_table import rows_read, sheets_of
    from timeline_app.formats.data.reading import sha256_of
    from timeline_app.formats.data.to_json import (
        entry_to_json,
        event_to_json,
        finding_to_json,
        suggestion_to_json,
    )
    from timeline_app.formats.document_names import names_of
    from timeline_app.formats.mapping import (
        DATE_FIELDS,
        FIELD_TITLES,
        SEPARATORS,
        Field,
        Mapping,
        MappingUnfit,
        mapping_from_json,
        mapping_to_json,
        read_mapping,
    )
    from timeline_app.formats.opening_in import can_come_in, incoming_of, is_table, known_of
    from timeline_app.formats.package.judging import JudgedPackage, judged
    from timeline_app.formats.package.rerunning import Compared, RerunResult, rerun
    from timeline_app.formats.whole_file import reason_of, replaced, replacing
    from timeline_app.store import Store

_LAZY = {
    **dict.fromkeys(
        ("Cited", "CitedDocument", "cited", "copied", "proofs", "sources_of"), "citations"
    ),
    **dict.fromkeys(
        ("entry_to_json", "event_to_json", "finding_to_json", "suggestion_to_json"),
        "data.to_json",
    ),
    "names_of": "document_names",
    "sha256_of": "data.reading",
    **dict.fromkeys(("JudgedPackage", "judged"), "package.judging"),
    **dict.fromkeys(("Compared", "RerunResult", "rerun"), "package.rerunning"),
    **dict.fromkeys(("reason_of", "replaced", "replacing"), "whole_file"),
    **dict.fromkeys(("BroughtIn", "bring_in"), "bringing_in"),
    **dict.fromkeys(("guess_columns", "header_row", "headers_of", "likeliest"), "columns"),
    **dict.fromkeys(("ambiguous_day", "read_cell"), "data.cell_dates"),
    **dict.fromkeys(("rows_read", "sheets_of"), "data.from_table"),
    **dict.fromkeys(
        ("DATE_FIELDS", "FIELD_TITLES", "SEPARATORS", "Field", "Mapping", "MappingUnfit"),
        "mapping",
    ),
    **dict.fromkeys(("mapping_from_json", "mapping_to_json", "read_mapping"), "mapping"),
    **dict.fromkeys(("can_come_in", "incoming_of", "is_table", "known_of"), "opening_in"),
}


def __getattr__(name: str) -> object:
    """The names that only some callers need."""
    if name not in _LAZY:
        raise AttributeError(name)
    found: object = getattr(__import__(f"{__name__}.{_LAZY[name]}", fromlist=[name]), name)
    globals()[name] = found
    return found


def export(outgoing: Outgoing, path: Path, name: str = "") -> Written:
    """Write a file: in the format of that name, else in the one its suffix says.

    Raises ExportFailed, also where there is no such format; lets Cancelled pass.
    """
    chosen = named(name) if name else of_suffix(path.suffix)
    if chosen is None:
        known = ", ".join(one.name for one in formats()) if name else ", ".join(suffixes())
        raise ExportFailed(path, f"its format is not known; use one of {known}")
    return chosen.write(outgoing, path)


def export_of(
    store: "Store", chosen: EventFilter, path: Path, name: str = "", **options: object
) -> Written:
    """The same in one call, with options by their names.  Raises TypeError for an unknown one."""
    return export(Outgoing(store, chosen, Options(**options)), path, name)  # type: ignore[arg-type]


__all__ = [
    "CARRIED",
    "DATE_FIELDS",
    "FIELD_TITLES",
    "OPTIONS",
    "OWN",
    "PAPERS",
    "SEPARATORS",
    "BroughtIn",
    "Cancelled",
    "Carried",
    "Cited",
    "CitedDocument",
    "Compared",
    "Field",
    "Format",
    "FormatKind",
    "Incoming",
    "IncomingEvent",
    "IncomingPassage",
    "IncomingProblem",
    "JudgedPackage",
    "Late",
    "Loss",
    "Mapping",
    "MappingUnfit",
    "Option",
    "Options",
    "Outgoing",
    "Read",
    "Report",
    "RerunResult",
    "Write",
    "Written",
    "ambiguous_day",
    "as_markdown",
    "bring_in",
    "by_kind",
    "can_come_in",
    "cited",
    "copied",
    "entry_to_json",
    "event_to_json",
    "export",
    "export_of",
    "finding_to_json",
    "formats",
    "guess_columns",
    "header_row",
    "headers_of",
    "incoming_of",
    "is_table",
    "judged",
    "known_of",
    "likeliest",
    "loss_in_words",
    "mapping_from_json",
    "mapping_to_json",
    "named",
    "names_of",
    "of_suffix",
    "plugged_in",
    "proofs",
    "read_cell",
    "read_mapping",
    "reason_of",
    "replaced",
    "replacing",
    "rerun",
    "rows_read",
    "sha256_of",
    "sheets_of",
    "sources_of",
    "suffixes",
    "suggestion_to_json",
]
