"""EventFilter to Chronology: the columns that the canvas and the table stand on."""

import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline_app.model import Chronology, EventFilter, LaneBy, LeftOut, Mark
from timeline_app.store.base import StorePart
from timeline_app.store.eras import Eras
from timeline_app.store.filters import EVERYTHING, where
from timeline_app.store.findings import events_to_check

if TYPE_CHECKING:
    from array import array

    from timeline_app.store.columns import EventColumns
    from timeline_app.store.masks import Mask, Rows
    from timeline_app.store.selecting import Selecting

Lanes = tuple[LaneBy, LaneBy | None]
"""What lanes stand for, and what parts each of them once more."""
State = tuple[object, ...]
MOST_LINKS = 3_000
MOST_ASKED = 20_000
WORTH_A_FILE = 20_000
"""So many events are read from the table as soon as from a file."""
FEW_CHANGES = 200


class Snapshots(StorePart):
    """Feeds the canvas.

    Columns and masks are numpy's; the modules that hold them are imported when first needed, for
    most commands of the terminal never take a snapshot.
    """

    _ahead: "EventColumns | None" = None
    _last: "tuple[State, Selecting] | None" = None
    """What was asked of the columns last, and of which state of the chronology."""

    def take(
        self,
        chosen: EventFilter = EVERYTHING,
        by: LaneBy = LaneBy.KIND,
        within: LaneBy | None = None,
    ) -> Chronology:
        """All events that pass the filter, in columns, with the lanes asked for.

        ``within`` parts each lane once more; the same twice over parts nothing.

        From some ten thousand events on, a file beside the chronology spares reading the table;
        it may be deleted at any time.
        """
        found = self._columns()
        selecting = self._selecting(found)
        keep, left_out = selecting.passing(chosen), selecting.left_out(chosen)
        taken = self._chronology(found, keep, left_out, (by, None if within is by else within))
        return replace(taken, documents=self._documents_of(taken, chosen))

    def read_ahead(self) -> Iterator[float]:
        """Read ahead what the next snapshot is cut from; tells how much is read, from 0 to 1.

        Tells nothing where a file beside the chronology holds it.
        """
        self._ahead = yield from self._read()

    def keep_columns(self) -> None:
        """Write the file that makes the next opening quick, where there is much to read."""
        self._columns()

    def _columns(self) -> "EventColumns":
        if self._ahead is None:
            for _ in self.read_ahead():
                pass
        found, self._ahead = self._ahead, None  # given away: a patch would change a chronology
        assert found is not None  # noqa: S101 - it was just read
        return found

    def _read(self) -> "Generator[float, None, EventColumns]":
        from timeline_app.store import column_file, columns  # noqa: PLC0415 - numpy

        with self.connection.steady():
            origin, stamp = self._stamp()
            kept = column_file.read(self.connection.path, origin)
            if kept is not None and self._is_patched(*kept, stamp=stamp):
                return kept[0]
            found = yield from columns.reading(self.connection)
        if len(found) >= WORTH_A_FILE:
            column_file.write(self.connection.path, found, (origin, stamp))
        return found

    def state(self) -> "State":
        """Which chronology, and how it stands: changes with every edit, import and check."""
        counts = self.connection.one(_HOW_IT_STANDS) or ()
        return *self._stamp(), *counts

    def _stamp(self) -> tuple[str, int]:
        facts: dict[str, object] = dict(self.connection.all("SELECT name, value FROM facts"))
        return str(facts["origin"]), int(str(facts["stamp"]))

    def _is_patched(self, found: "EventColumns", written: int, *, stamp: int) -> bool:
        """Whether the kept columns are true again after the changes made since."""
        from timeline_app.store import columns  # noqa: PLC0415 - numpy

        if (
            not self.connection.value("SELECT value FROM facts WHERE name = 'floor'")
            <= written
            <= stamp
        ):
            return False
        rows = self.connection.all(
            "SELECT event FROM touched WHERE stamp >= ? LIMIT ?", (written, FEW_CHANGES + 1)
        )
        if len(rows) > FEW_CHANGES:
            return False
        return not rows or columns.patch(self.connection, found, [row[0] for row in rows])

    def _selecting(self, found: "EventColumns") -> "Selecting":
        from timeline_app.store import selecting  # noqa: PLC0415 - numpy

        asked = selecting.Selecting(found, self.connection.numbers)
        self._last = self.state(), asked
        return asked

    def asked(self) -> "Selecting":
        """The last snapshot's, where nothing was changed since."""
        if self._last is not None and self._last[0] == self.state():
            return self._last[1]
        return self._selecting(self._columns())

    def _chronology(
        self, found: "EventColumns", keep: "Mask | None", left_out: LeftOut, lanes: "Lanes"
    ) -> Chronology:
        from timeline_app.store import masks  # noqa: PLC0415 - numpy

        dated, undated = masks.split(found, keep)
        by, within = lanes
        names, lane = masks.lanes(*self._lane_cells(found, dated, by))
        if within is not None:
            cells = self._lane_cells(found, dated, within)
            names, lane = masks.nested_lanes((names, lane), cells)
        arrays = {
            name: masks.cut(found.arrays[name], dated)
            for name in (*_TIMES, "ids", "precision", "importance", "marks")
        }
        arrays["marks"] = masks.flagged(
            arrays["ids"], arrays["marks"], events_to_check(self.connection), Mark.TO_CHECK
        )
        return Chronology(
            **arrays,
            lane=lane,
            lane_names=names,
            lane_by=by,
            undated=tuple(masks.cut(found.arrays["ids"], undated)),
            links=self._drawn_links(),
            eras=Eras(self.connection).all(),
            total=len(found),
            documents=0,  # counted once it is known which events there are
            all_documents=self.connection.value("SELECT count(*) FROM documents"),
            hidden=left_out.by_level + left_out.by_hand,
            left_out=left_out,
            lane_within=within,
        )

    def _documents_of(self, taken: Chronology, chosen: EventFilter) -> int:
        """From how many documents the events are; asked from whichever side is shorter."""
        shown = len(taken) + len(taken.undated)
        if shown <= MOST_ASKED:
            ids = json.dumps([*taken.ids, *taken.undated])
            return int(self.connection.value(_DOCUMENTS_OF_EVENTS, (ids,)))
        found = where(chosen)
        return int(
            self.connection.value(_DOCUMENTS_WITH_EVENTS.format(where=found.sql), found.values)
        )

    @staticmethod
    def _lane_cells(
        found: "EventColumns", rows: "Rows | None", by: LaneBy
    ) -> "tuple[Sequence[str], array[int], LaneBy]":
        from timeline_app.store import masks  # noqa: PLC0415 - numpy

        return found.names[by.value], masks.cut(found.arrays[by.value], rows), by

    def _drawn_links(self) -> tuple[tuple[int, int], ...]:
        rows = self.connection.all(
            "SELECT DISTINCT before, after FROM event_links ORDER BY 1, 2 LIMIT ?", (MOST_LINKS,)
        )
        return tuple((before, after) for before, after in rows)


_HOW_IT_STANDS = """SELECT (SELECT max(sequence) FROM audit), (SELECT count(*) FROM findings),
    (SELECT value FROM facts WHERE name = 'unchecked')"""
_DOCUMENTS_OF_EVENTS = """SELECT count(DISTINCT m.document) FROM json_each(?) j
    JOIN evidence v ON v.event = j.value JOIN mentions m ON m.id = v.mention"""
_DOCUMENTS_WITH_EVENTS = """SELECT count(*) FROM documents d WHERE EXISTS (
    SELECT 1 FROM mentions m JOIN evidence v ON v.mention = m.id JOIN events e ON e.id = v.event
    WHERE m.document = d.id AND {where})"""
_TIMES = ("start_earliest", "start_latest", "end_earliest", "end_latest")
