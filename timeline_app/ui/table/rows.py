"""The order of rows and the texts in them: pure, no Qt."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline_app import wording
from timeline_app.model import EventFilter, Review, Status, shown
from timeline_app.ui.naming import headed, said
from timeline_app.ui.speech import tr
from timeline_app.ui.work import Cancellation, Steps
from timeline_app.wording import sureness as sureness_words

if TYPE_CHECKING:
    from timeline_app.store import EventRow

PAGE = 32
"""Rows fetched at once: hardly more than are seen, for a jump waits for all of them."""
MOST_PAGES = 192
AT_ONCE = 1_000
"""So many rows are sorted in the window's thread; more in a worker."""

Lines = Callable[[Sequence[int]], Mapping[int, "EventRow"]]


class TableColumn(IntEnum):
    """Columns of the table."""

    DATE = 0
    TITLE = 1
    KIND = 2
    SOURCES = 3
    CONFIDENCE = 4


HEADINGS = {
    TableColumn.DATE: tr("Date"),
    TableColumn.TITLE: tr("Title"),
    TableColumn.KIND: tr("Kind"),
    TableColumn.SOURCES: tr("Sources"),
    TableColumn.CONFIDENCE: tr("Confidence"),
}

FIGURES = frozenset({TableColumn.SOURCES})
"""Columns of figures stand at the right."""
KEYS: dict[TableColumn, Callable[["EventRow"], Any]] = {
    TableColumn.TITLE: lambda line: line.title[: shown.LONGEST_TITLE].casefold(),
    TableColumn.KIND: lambda line: wording.term("kind", line.kind).casefold(),
    TableColumn.SOURCES: lambda line: line.sources,
    TableColumn.CONFIDENCE: lambda line: line.confidence,
}
"""By what a column sorts; the date needs none: snapshots come in time order."""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """One row as it is shown."""

    id: int
    texts: tuple[str, ...]
    review: str
    status: str
    tip: str
    aside: str = ""
    """Its tags and what a person noted, on one line; "" where there is nothing."""

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        parts = (
            self.texts[TableColumn.TITLE],
            self.texts[TableColumn.DATE],
            self.texts[TableColumn.KIND],
        )
        sure = self.texts[TableColumn.CONFIDENCE].partition(" ")[2]
        return ", ".join(part for part in (*parts, sure, said(self.review), self.aside) if part)


def row_of_line(line: "EventRow") -> ShownRow:
    """A row of texts from what the store says of an event."""
    title = shown.title(line.title)
    texts = (
        line.words or tr("undated"),
        title,
        headed(line.kind),
        str(line.sources),
        sureness_words.in_words(line.confidence),
    )
    tip = f"{title}\n{line.words}\n{texts[TableColumn.CONFIDENCE]}"
    tip += f"\n“{line.quote}”" if line.quote else ""
    aside = "  ".join(filter(None, (*(f"#{tag}" for tag in line.tags), shown.line(line.note))))
    tip += f"\n{aside}" if aside else ""
    return ShownRow(line.id, texts, str(line.review), str(line.status), tip, aside)


def missing_row(event: int) -> ShownRow:
    """A row whose event has just gone."""
    texts = ("",) * len(TableColumn)
    return ShownRow(event, texts, str(Review.UNREVIEWED), str(Status.HAPPENED), "")


class RowPages:
    """Rows by number, fetched a page at a time and forgotten when long unseen."""

    def __init__(self, ids: "array[int]", lines: Lines) -> None:
        self.ids = ids
        self._lines = lines
        self._pages: OrderedDict[int, list[ShownRow]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, number: int) -> ShownRow:
        page, place = divmod(number, PAGE)
        if page not in self._pages:
            self._pages[page] = self._fetched(page)
            while len(self._pages) > MOST_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][place]

    def number_of(self, event: int) -> int:
        """The row that shows an event; -1 if none does."""
        if not self.ids:
            return -1
        import numpy as np  # noqa: PLC0415 - loaded long before there are rows

        places = np.flatnonzero(np.frombuffer(self.ids, np.int64) == event)
        return int(places[0]) if len(places) else -1

    def forget(self) -> None:
        self._pages.clear()

    def _fetched(self, page: int) -> list[ShownRow]:
        ids = self.ids[page * PAGE : (page + 1) * PAGE]
        lines = self._lines(ids)
        return [row_of_line(lines[i]) if i in lines else missing_row(i) for i in ids]


def sorted_ids(
    ids: "array[int]", column: TableColumn, lines: Lines, *, is_descending: bool
) -> "array[int]":
    """The ids in another order; equal ones keep their order in time."""
    if column not in KEYS:
        return ids[::-1] if is_descending else ids
    key, found = KEYS[column], lines(ids)
    known = [event for event in ids if event in found]
    known.sort(key=lambda event: key(found[event]), reverse=is_descending)
    return array("q", known)


def sorting(path: Path, wanted: EventFilter, column: TableColumn, *, is_descending: bool) -> Steps:
    """The same over many rows as work for a thread; the store sorts far faster."""

    def steps(cancellation: Cancellation) -> Generator[Any, None, "array[int]"]:
        yield "sorting"
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            by = column.name.lower()
            order = array("q", reader.reading.ids(wanted, by=by, is_descending=is_descending))
            cancellation.interrupt = None
        return order

    return steps
