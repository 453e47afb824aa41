"""EventFilter to Chronology: the columns that the canvas and the table stand on."""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from timeline_app.model import Chronology, EventFilter, LaneBy, Mark, Review
from timeline_app.store import column_file, columns
from timeline_app.store.columns import NO_LANE, REVIEWS, STRETCH, Columns, cut, positions
from timeline_app.store.eras import Eras
from timeline_app.store.filters import EVERYTHING, id_sets

MOST_LINKS = 3_000
WORTH_A_FILE = 20_000
"""So many events are read from the table as soon as from a file."""
FEW_CHANGES = 200


class Snapshots(Eras):
    """The part of the store that feeds the canvas."""

    def snapshot(self, chosen: EventFilter = EVERYTHING, by: LaneBy = LaneBy.KIND) -> Chronology:
        """All events that pass the filter, in columns, with the lanes asked for.

        From some ten thousand events on, a file beside the chronology spares reading the table;
        it may be deleted at any time.
        """
        found = self._columns()
        keep, hidden = self._kept(found, chosen)
        return self._chronology(found, keep, hidden, by)

    def keep_columns(self) -> None:
        """Write the file that makes the next opening quick, where there is much to read."""
        self._columns()

    def _columns(self) -> Columns:
        origin, stamp = self._stamp()
        kept = column_file.read(self.connection.path, origin)
        if kept is not None and self._is_patched(*kept, stamp=stamp):
            return kept[0]
        found = columns.read(self.connection)
        if len(found) >= WORTH_A_FILE:
            column_file.write(self.connection.path, found, (origin, stamp))
        return found

    def _stamp(self) -> tuple[str, int]:
        facts: dict[str, object] = dict(self.connection.all("SELECT name, value FROM facts"))
        return str(facts["origin"]), int(str(facts["stamp"]))

    def _is_patched(self, found: Columns, written: int, *, stamp: int) -> bool:
        """Whether the kept columns are true again after the changes made since."""
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

    def _kept(self, found: Columns, chosen: EventFilter) -> tuple[bytes | None, int]:
        """The mask of what passes, and how many fail only because they are hidden."""
        passing = _all(_masks(found, chosen, self._id_masks(found, chosen)))
        if chosen.show_hidden or (visible := _visible(found, chosen)) is None:
            return passing, 0
        both = _all([visible, passing] if passing is not None else [visible])
        before = len(found) if passing is None else passing.count(1)
        return both, before - (both or b"").count(1)

    def _id_masks(self, found: Columns, chosen: EventFilter) -> list[bytes]:
        """What passes each condition which columns do not tell."""
        asked = id_sets(chosen)
        highest = int(self.connection.value("SELECT max(id) FROM events") or 0) if asked else 0
        return [
            _among(
                found.arrays["ids"],
                {row[0] for row in self.connection.all(sql, values) if 0 < row[0] <= highest},
                highest,
            )
            for sql, values in asked
        ]

    def _chronology(
        self, found: Columns, keep: bytes | None, hidden: int, by: LaneBy
    ) -> Chronology:
        dated, undated = _split(found, keep)
        rows = None if dated is None else positions(dated)
        names, lane = _lanes(found.names[by.value], cut(found.arrays[by.value], rows), by)
        arrays = {
            name: cut(found.arrays[name], rows)
            for name in (*_TIMES, "ids", "precision", "importance", "marks")
        }
        return Chronology(
            **arrays,
            lane=lane,
            lane_names=names,
            lane_by=by,
            undated=tuple(cut(found.arrays["ids"], positions(undated))),
            links=self._drawn_links(),
            eras=self.eras(),
            total=len(found),
            documents=self.connection.value("SELECT count(*) FROM documents"),
            hidden=hidden,
        )

    def _drawn_links(self) -> tuple[tuple[int, int], ...]:
        rows = self.connection.all(
            "SELECT DISTINCT before, after FROM event_links ORDER BY 1, 2 LIMIT ?", (MOST_LINKS,)
        )
        return tuple((before, after) for before, after in rows)


_TIMES = ("start_earliest", "start_latest", "end_earliest", "end_latest")


def _split(found: Columns, keep: bytes | None) -> tuple[bytes | None, bytes]:
    """The mask in two: over the dated events, and over the undated ones."""
    count, dated = len(found), found.dated
    if keep is None:
        ones = b"\1" * (count - dated)
        return (None if dated == count else b"\1" * dated), bytes(dated) + ones
    return keep[:dated], bytes(dated) + keep[dated:]


_SAID = "statement"


def _lanes(
    names: Sequence[str], codes: "array[int]", by: LaneBy
) -> tuple[tuple[str, ...], "array[int]"]:
    """Only the lanes that are used, the fullest first, what has no lane of its own last.

    What was only said stands below what was done: a chronology is opened for the latter.
    """
    counts = Counter(codes)
    last = (_SAID if by is LaneBy.KIND else None, NO_LANE.get(by.value))

    def rank(code: int) -> tuple[int, int, str]:
        name = names[code]
        return (last.index(name) + 1 if name in last else 0), -counts[code], name

    order = sorted(counts, key=rank)
    places = {code: place for place, code in enumerate(order)}
    if all(code == place for code, place in places.items()):
        return tuple(names[code] for code in order), codes
    return tuple(names[code] for code in order), array("H", map(places.__getitem__, codes))


def _masks(found: Columns, chosen: EventFilter, id_masks: Iterable[bytes]) -> Iterator[bytes]:
    arrays = found.arrays
    for by, wanted in ((LaneBy.KIND, chosen.kinds), (LaneBy.STATUS, chosen.statuses)):
        if wanted:
            passes = [name in wanted for name in found.names[by.value]]
            yield bytes(map(passes.__getitem__, arrays[by.value]))
    if chosen.reviews:
        yield _by_table(arrays["review"].tobytes(), [r in chosen.reviews for r in REVIEWS])
    if chosen.minimum_confidence > 0:
        yield bytes(map(_nearly(chosen.minimum_confidence).__le__, arrays["confidence"]))
    if chosen.since is not None or chosen.until is not None:
        yield _within(found, chosen.since, chosen.until)
    yield from id_masks


def _among(ids: "array[int]", wanted: set[int], highest: int) -> bytes:
    """Which of the ids are wanted: a table over all numbers, where they lie close together."""
    if highest > _SPARSE * len(ids):
        return bytes(map(wanted.__contains__, ids))
    table = bytearray(highest + 1)
    for number in wanted:
        table[number] = 1
    stretches = (ids[first : first + STRETCH] for first in range(0, len(ids), STRETCH))
    return b"".join(bytes(map(table.__getitem__, stretch)) for stretch in stretches)


_SPARSE = 8
"""So many numbers to an event still make a table worth while."""


def _nearly(confidence: float) -> float:
    """The same number as a column of single precision holds it."""
    return array("f", [confidence])[0]


def _within(found: Columns, since: int | None, until: int | None) -> bytes:
    """What ends at ``since`` or later and starts at ``until`` or earlier; nothing undated."""
    dated = found.dated
    until_here = dated
    if until is not None:
        until_here = bisect_right(found.arrays["start_earliest"], until, 0, dated)
    if since is None:
        started = b"\1" * until_here
    else:
        started = bytes(map(since.__le__, found.arrays["end_latest"][:until_here]))
    return started + bytes(len(found) - until_here)


def _visible(found: Columns, chosen: EventFilter) -> bytes | None:
    """What is not hidden; a rejected event shows where the filter asks for it.  None: all."""
    marks = found.arrays["marks"]
    hidden = int(Mark.HIDDEN)
    low = marks.tobytes()[_LOW_BYTE::2]
    shown = low.translate(bytes(not code & hidden for code in range(256)))
    if Review.REJECTED in chosen.reviews:
        rejected = _by_table(
            found.arrays["review"].tobytes(), [r is Review.REJECTED for r in REVIEWS]
        )
        shown = bytes(map(int.__or__, shown, rejected))
    return None if b"\0" not in shown else shown


_LOW_BYTE = 0 if array("H", [1]).tobytes()[0] else 1


def _by_table(codes: bytes, passes: Sequence[bool]) -> bytes:
    return codes.translate(bytes([*passes, *[0] * (256 - len(passes))]))


def _all(masks: Iterable[bytes]) -> bytes | None:
    """Where every mask holds; None without any."""
    result: int | None = None
    length = 0
    for mask in masks:
        length = len(mask)
        number = int.from_bytes(mask, "little")
        result = number if result is None else result & number
    return None if result is None else result.to_bytes(length, "little")
