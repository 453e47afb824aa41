"""A workbook: events, sources, quotes, and what the file is; days are true dates where possible.

Spreadsheets hold dates from 1 March 1900 on (before it, two of them disagree about a day); what is
earlier, coarser or doubtful stands in words, and its EDTF and its bounds beside it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from timeline_app import __version__, wording
from timeline_app.formats.data import cells
from timeline_app.formats.data.left_out import ExportOmissions
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.whole_file import replaced
from timeline_app.model import Event, Evidence, EvidenceRole, Precision, moment, shown, sureness
from timeline_app.store import DocumentRow

if TYPE_CHECKING:
    from xlsxwriter.format import Format as Look
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
"""Of a sheet, its head among them."""
LONGEST_CELL = 32_000
"""Units of 16 bits; a cell holds 32,767."""
FIRST_DAY = moment.at(1900, 3, 1)
LAST_DAY = moment.at(10_000) - 1
_MADE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The same chronology is the same file, whenever it is written."""
_FORMULAS = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")

Cell = str | float | date | None


@dataclass(frozen=True, slots=True)
class XlsxColumn:
    """``width`` is in letters; ``cell`` takes the row's thing and what documents are called."""

    width: int
    cell: Callable[..., Cell]


def _day(second: int) -> Cell:
    """A true date where the spreadsheet has one, else its ISO day; None at an open end."""
    if FIRST_DAY <= second <= LAST_DAY:
        return date(*moment.civil_day(second // moment.DAY))
    return moment.iso_day(second)


def _date(event: Event, _names: cells.Names) -> Cell:
    """A true date where it is known to the day and beyond doubt, else words."""
    when = event.when
    if when is None:
        return None
    is_sure = not (when.approximate or when.uncertain)
    if is_sure and when.precision is Precision.DAY and FIRST_DAY <= when.earliest <= LAST_DAY:
        return _day(when.earliest)
    return wording.in_words(when)


EVENTS: Mapping[str, XlsxColumn] = {
    "Number": XlsxColumn(8, lambda event, _: event.id),
    "Date": XlsxColumn(22, _date),
    "EDTF": XlsxColumn(22, lambda event, _: cells.spelled(event)),
    "Earliest": XlsxColumn(12, lambda event, _: _day(event.when.earliest) if event.when else None),
    "Latest": XlsxColumn(12, lambda event, _: _day(event.when.latest) if event.when else None),
    "Title": XlsxColumn(60, lambda event, _: shown.title(event.title)),
    "Kind": XlsxColumn(14, lambda event, _: event.kind),
    "Status": XlsxColumn(12, lambda event, _: event.status.value),
    "Review": XlsxColumn(12, lambda event, _: event.review.value),
    "People": XlsxColumn(26, lambda event, _: cells.listed(cells.named(event.people))),
    "Organisations": XlsxColumn(
        26, lambda event, _: cells.listed(cells.named(event.organisations))
    ),
    "Places": XlsxColumn(20, lambda event, _: cells.listed(cells.named(event.places))),
    "Quote": XlsxColumn(60, lambda event, _: cells.quotes(event)),
    "Documents": XlsxColumn(36, cells.citations),
    "Sources": XlsxColumn(9, lambda event, _: event.independent_sources),
    "Confidence": XlsxColumn(11, lambda event, _: round(event.confidence, 4)),
    "Sureness": XlsxColumn(10, lambda event, _: sureness.of(event.confidence).value),
    "Stars": XlsxColumn(7, lambda event, _: event.stars),
    "Tags": XlsxColumn(22, lambda event, _: cells.listed(cells.tags(event))),
    "Disputed by": XlsxColumn(26, lambda event, _: cells.listed(cells.disputes(event))),
    "Note": XlsxColumn(40, lambda event, _: event.note),
}


def _published(row: DocumentRow, _names: cells.Names) -> Cell:
    return wording.in_words(row.published.when) if row.published else None


SOURCES: Mapping[str, XlsxColumn] = {
    "Number": XlsxColumn(8, lambda row, _: row.id),
    "Title": XlsxColumn(50, lambda row, _: shown.line(row.title)),
    "Document": XlsxColumn(50, lambda row, names: names.get(row.id, "")),
    "Written": XlsxColumn(22, _published),
    "Written, EDTF": XlsxColumn(
        22, lambda row, _: row.published.when.edtf if row.published else None
    ),
    "SHA-256": XlsxColumn(66, lambda row, _: row.sha256),
}
QUOTED = "Passages quoted"
"""The last column of the sources, which is known when all events are written."""

Told = tuple[Event, Evidence]
QUOTES: Mapping[str, XlsxColumn] = {
    "Event": XlsxColumn(8, lambda told, _: told[0].id),
    "Title": XlsxColumn(50, lambda told, _: shown.title(told[0].title)),
    "Source": XlsxColumn(8, lambda told, _: told[1].document),
    "Document": XlsxColumn(40, lambda told, names: names.get(told[1].document, "")),
    "Where": XlsxColumn(16, lambda told, _: told[1].locator.words),
    "Quote": XlsxColumn(90, lambda told, _: told[1].quote),
    "Words of the date": XlsxColumn(24, lambda told, _: told[1].time_text),
    "First character": XlsxColumn(14, lambda told, _: told[1].span.start),
    "End": XlsxColumn(10, lambda told, _: told[1].span.end),
    "Proves or mentions": XlsxColumn(18, lambda told, _: told[1].role.value),
}


@dataclass(slots=True)
class _Sheet:
    """One sheet that is filled from above; its rows leave the memory as they are written."""

    sheet: "Worksheet"
    looks: Mapping[str, "Look"]
    columns: Mapping[str, XlsxColumn]
    heads: tuple[str, ...] = ()
    """Of columns whose cells the caller gives."""
    row: int = field(default=0)

    def begin(self) -> None:
        for at, (head, column) in enumerate(self.columns.items()):
            self.sheet.set_column(at, at, column.width)
            self.sheet.write_string(0, at, head, self.looks["head"])
        for at, head in enumerate(self.heads, len(self.columns)):
            self.sheet.set_column(at, at, len(head) + 2)
            self.sheet.write_string(0, at, head, self.looks["head"])
        self.sheet.freeze_panes(1, 0)

    def add(self, thing: object, names: cells.Names, *more: Cell) -> bool:
        """Whether there was room for the row."""
        if self.row + 1 >= MOST_ROWS:
            return False
        self.row += 1
        told = (*(column.cell(thing, names) for column in self.columns.values()), *more)
        for at, cell in enumerate(told):
            self._put(at, cell)
        return True

    def _put(self, at: int, cell: Cell) -> None:
        if isinstance(cell, str):
            text = fitting(cell)
            look = self.looks["guarded" if text.startswith(_FORMULAS) else "text"]
            if text:
                self.sheet.write_string(self.row, at, text, look)
        elif isinstance(cell, date):
            self.sheet.write_datetime(self.row, at, cell, self.looks["day"])
        elif cell is not None:
            self.sheet.write_number(self.row, at, cell, self.looks["number"])

    def end(self) -> None:
        """Each head may filter its column."""
        last = len(self.columns) + len(self.heads) - 1
        self.sheet.autofilter(0, 0, max(1, self.row), last)


def fitting(text: str) -> str:
    r"""As a cell can hold it: no steering characters, no more than fits.

    >>> fitting("a\x00b")
    'a b'
    """
    told = shown.paragraphs(text, LONGEST_CELL).translate(_NO_LETTERS).strip()
    if len(told) * 2 <= LONGEST_CELL or not any(letter > "\uffff" for letter in told):
        return told
    return shown.cut(told, LONGEST_CELL // 2)


_NO_LETTERS = {0xFFFE: "\ufffd", 0xFFFF: "\ufffd"}
"""Not allowed in XML, though Python calls them text."""


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the workbook.  Raises ExportFailed; lets Cancelled pass."""
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 - a start needs it not
    from xlsxwriter.workbook import Workbook  # noqa: PLC0415

    with replaced(path) as part, TemporaryDirectory() as rows:
        book = Workbook(str(part), {"constant_memory": True, "tmpdir": rows})
        try:
            written = _fill(book, outgoing)
            book.close()
        except FileCreateError as error:
            raise OSError(*getattr(error.args[0], "args", error.args)) from error
        finally:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()
    return written


def _looks(book: "Workbook") -> Mapping[str, "Look"]:
    top = {"valign": "top"}
    return {
        "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, **top}),
        "text": book.add_format({"text_wrap": True, **top}),
        # Excel keeps such a cell a text also when somebody edits it.
        "guarded": book.add_format({"text_wrap": True, "quote_prefix": True, **top}),
        "day": book.add_format({"num_format": "yyyy-mm-dd", "align": "left", **top}),
        "number": book.add_format(top),
    }


def _fill(book: "Workbook", outgoing: Outgoing) -> Written:
    looks, left_out = _looks(book), ExportOmissions()
    book.set_properties({"title": fitting(outgoing.title), "created": _MADE})
    names = outgoing.names
    events, sources, quotes = (
        _Sheet(book.add_worksheet(title), looks, columns, heads)
        for title, columns, heads in (
            ("Events", EVENTS, ()),
            ("Sources", SOURCES, (QUOTED,)),
            ("Quotes", QUOTES, ()),
        )
    )
    for sheet in (events, sources, quotes):
        sheet.begin()
    cited = _write_events(outgoing, events, quotes, left_out)
    for row in outgoing.documents.values():
        if row.id in cited:
            sources.add(row, names, cited[row.id])
    for sheet in (events, sources, quotes):
        sheet.end()
    _tell(book.add_worksheet("About"), looks, _about(outgoing, events.row, sources.row))
    return Written(events.row, left_out.sentences)


def _write_events(
    outgoing: Outgoing, events: _Sheet, quotes: _Sheet, left_out: ExportOmissions
) -> Counter[int]:
    """Both sheets in one pass; how often each document is quoted."""
    names, cited = outgoing.names, Counter[int]()
    for event in outgoing.events():
        if not events.add(event, names):
            left_out.add(event, "a sheet has no room for them")
            continue
        for evidence in _apart(event.evidence):
            cited[evidence.document] += evidence.role is EvidenceRole.PROVES
            if not quotes.add((event, evidence), names):
                left_out.lacks("some quotes are left out: a sheet has no room for them")
    return cited


def _apart(evidence: Iterable[Evidence]) -> Iterable[Evidence]:
    """Each passage once, though several of its words may tell the event."""
    told = {(one.document, one.span, one.time_text, one.role): one for one in evidence}
    return told.values()


def _about(outgoing: Outgoing, events: int, sources: int) -> Iterable[tuple[str, str]]:
    notes = "in the file" if outgoing.options.notes else "left out"
    yield "Chronology", outgoing.title
    yield "Events", f"{events:,}"
    yield "Sources", f"{sources:,}"
    yield "Written by", f"timeline-app {__version__}"
    yield "Notes of reviewers", notes
    yield "Dates", _DATES
    yield "Quotes", _PASSAGES


_DATES = """Date is a true date where the day is known beyond doubt and not before 1 March 1900;
else it is told in words. EDTF is the Extended Date/Time Format of the Library of Congress; its
year 0 is 1 BCE. Earliest and Latest are the bounds of the date."""
_PASSAGES = """Each quote is a passage of its document, from the first character (counted from 0)
up to the end. A passage that only mentions the event does not prove it."""


def _tell(
    sheet: "Worksheet", looks: Mapping[str, "Look"], rows: Iterable[tuple[str, str]]
) -> None:
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, 100)
    for number, (head, words) in enumerate(rows):
        sheet.write_string(number, 0, head, looks["head"])
        text = " ".join(fitting(words).split())
        sheet.write_string(
            number, 1, text, looks["guarded" if text.startswith(_FORMULAS) else "text"]
        )
