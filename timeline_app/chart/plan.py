"""What is computed once for a chronology: rows, label zooms, and sorted columns for counting."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from timeline_app.chart import columns as columns_room
from timeline_app.chart import fitting, lane_limits, packing
from timeline_app.chart.columns import Codes, Floats, Indices, Ints, SpanColumns
from timeline_app.chart.cuts import Cuts
from timeline_app.chart.eras import EraLayer, layers
from timeline_app.chart.lane_titles import titles
from timeline_app.chart.scene import WordsSize
from timeline_app.chart.sizes import Sizes
from timeline_app.chart.viewport import FINEST, Viewport
from timeline_app.chart.words import span, subtitle
from timeline_app.model import Chronology, Mark, Precision, When, moment, nested, parted
from timeline_app.model.chronology import PRECISIONS

EXACT = 600
"""Up to so many events labels are measured and packed one by one."""
FEW = 60
"""Up to so many events there is a card for each at every zoom."""
CARDS_IN_VIEW = 40
DOTS_IN_VIEW = 260
DEEP_ROWS = 12
RESERVE = 0.92
"""Rows are dealt for a smaller scale than the view of all has: windows change a little."""
SAMPLES = 256

Rooms = Callable[[Sequence[int]], Sequence[WordsSize]]
"""From event ids to the room that their words need."""


@dataclass(frozen=True, slots=True)
class LanePlan:
    """One lane: its events in time order, and what is known of them at every zoom."""

    name: str
    number: int
    span: str
    """From its first event to its last, in words."""
    members: Indices
    starts: Ints
    ends: Ints
    """Right ends, sorted by themselves: for counting."""
    row_extents: tuple[float, ...]
    """Seconds of the longest event of each row."""
    row_has_coarse: tuple[bool, ...]
    row_lines: tuple[int, ...]
    """Lines of the tallest title of each row."""
    full_from: float
    """Zoom from which every label shows; infinite if some never do."""
    dense_below: float
    """Zoom below which a profile stands in place of clusters."""
    title: str = ""
    """Its name without that of its group."""
    group: str | None = None
    """Name of the group that it is in."""
    inner: tuple[int, ...] = ()
    """Of a whole group: the numbers of its lanes."""
    cuts: Cuts = field(default_factory=Cuts, compare=False, repr=False)
    """A memory only: what is looked up does not depend on it."""

    @property
    def rows(self) -> int:
        return len(self.row_extents)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The lanes whose events these are: itself, or the lanes of the group."""
        return self.inner or (self.number,)

    def titled(self, shown: Mapping[str, str]) -> "LanePlan":
        return replace(self, title=shown.get(self.title, self.title))


@dataclass(frozen=True, slots=True)
class Plan:
    """A chronology made ready for the canvas; nothing in it depends on the view."""

    columns: SpanColumns
    lanes: tuple[LanePlan, ...]
    row: Codes | Indices
    zoom: Floats
    """Pixels a second from which the label shows."""
    widths: Floats | None
    """Width of each label; None means that all have the same."""
    widest: float
    """No label is wider, whatever its words."""
    is_left: npt.NDArray[np.bool_] | None
    long_bands: Indices
    """Labelled events of more than two days: they may reach into a view from far."""
    by_zoom: Indices
    """Events by the zoom of their label."""
    since: float
    until: float
    cards_from: float
    links: tuple[tuple[int, int], ...]
    undated: tuple[int, ...]
    hidden: int
    width: float
    """Width of the plot for which rows were dealt."""
    scale: float
    """The font's scale for which they were dealt."""
    era_rows: tuple[EraLayer, ...]
    subtitle: str
    legend: tuple[str, ...]
    """Signs that occur."""
    most_rows: int = DEEP_ROWS
    """The bound of rows that it was made for."""
    groups: tuple[LanePlan, ...] = ()
    """Lanes of lanes, with numbers of their own; none where lanes are not nested."""
    shows_every: bool = False
    """Each event has its label, at the view of all alone."""
    places: dict[int, int] = field(default_factory=dict)
    """Events asked for before, and where they stand: an index of all would weigh megabytes."""

    def __len__(self) -> int:
        return len(self.columns)

    def place_of(self, event: int) -> int:
        """Where the event stands in the columns; -1 if it is not there."""
        if event not in self.places:
            found = np.flatnonzero(self.columns.ids == event)
            self.places[event] = int(found[0]) if len(found) else -1
        return self.places[event]

    def bounds(self, place: int) -> tuple[int, int, int]:
        """First and last second of what is drawn, and which sides are open."""
        columns = self.columns
        low, high = int(columns.low[place]), int(columns.high[place])
        return low, high, int(columns.open_sides[place])

    def when(self, place: int) -> When:
        """The date's own four bounds, without its spelling."""
        low, high, sides = self.bounds(place)
        marks = int(self.columns.marks[place])
        return When(
            moment.DISTANT_PAST if sides & columns_room.OPEN_LEFT else low,
            int(self.columns.core_low[place]), int(self.columns.core_high[place]),
            moment.DISTANT_FUTURE if sides & columns_room.OPEN_RIGHT else high,
            Precision.INTERVAL, "", bool(marks & Mark.APPROXIMATE), bool(marks & Mark.UNCERTAIN),
        )  # fmt: skip

    def lane(self, number: int) -> LanePlan:
        """The lane or group of this number."""
        return next(lane for lane in (*self.lanes, *self.groups) if lane.number == number)

    @property
    def rows(self) -> int:
        """How many rows the fullest lane has."""
        return max((lane.rows for lane in self.lanes), default=0)

    def ended_before(self, second: int) -> int:
        """How many events ended before this second."""
        return sum(int(lane.ends.searchsorted(second)) for lane in self.lanes)


def prepare(  # noqa: PLR0913 - options by name
    chronology: Chronology, *, sizes: Sizes, width: float, rooms: Rooms | None = None,
    most_rows: int = DEEP_ROWS, rows: int = 0, every: tuple[float, float] | None = None,
) -> Plan:  # fmt: skip
    """Make a chronology ready for a plot so many pixels wide.

    ``most_rows`` bounds the rows of a lane, for a picture of a given height; ``rows`` is how many
    a person wants at most, whatever would be usual; 0 where nobody chose.  ``every``: the first
    and last second of a picture that shows every label, in as many rows as it takes.

    >>> from timeline_app.chart.sizes import sizes_for
    >>> from timeline_app.model.chronology import empty
    >>> len(prepare(empty(), sizes=sizes_for(800, 600), width=600))
    0
    """
    columns = columns_room.from_chronology(chronology)
    is_nested = chronology.lane_within is not None
    columns, names = lane_limits.merged(columns, chronology.lane_names, is_nested=is_nested)
    since, until = every or fitting.span(columns)
    measured, lines = _measured(columns, sizes, rooms, is_every=every is not None)
    packed = _Packing(columns, sizes, len(names), lines)
    packed.most_rows = rows or min(packed.most_rows, most_rows)
    (packed.pack if every is None else packed.pack_every)(measured, (since, until), width)
    outer, inner = titles(chronology)
    lanes = _lanes(packed, names, width, is_nested=is_nested)
    return Plan(
        columns=columns,
        lanes=tuple(one.titled(outer if one.group is None else inner) for one in lanes),
        groups=tuple(one.titled(outer) for one in _groups(columns, lanes, len(names), width)),
        row=packed.row,
        zoom=packed.zoom,
        widths=measured,
        widest=_widest(len(columns), sizes) if measured is not None else sizes.label_most,
        is_left=packed.is_left,
        long_bands=_long_bands(columns, packed.zoom),
        by_zoom=np.argsort(packed.zoom, kind="stable").astype(np.int32),
        since=since,
        until=until,
        cards_from=_sparse_from(columns.low, width, CARDS_IN_VIEW),
        links=chronology.links,
        era_rows=layers(chronology.eras),
        undated=(*chronology.undated, *columns.floating),
        hidden=chronology.hidden,
        width=width,
        most_rows=most_rows,
        shows_every=every is not None and measured is not None,
        scale=sizes.scale,
        subtitle=_subtitle(chronology),
        legend=_signs(columns, has_links=bool(chronology.links)),
    )


def view_of_all(plan: Plan, sizes: Sizes, width: float) -> Viewport:
    """The view that shows every event, with room for the words of the first and the last."""
    ends = plan.since, plan.until
    if plan.widths is None or plan.is_left is None:
        return fitting.plain_view(ends, width, sizes.label_most if len(plan) else 0.0)
    room = fitting.extents(plan.columns, sizes, plan.widths, plan.is_left, ends)
    most = fitting.MOST_MARGIN_OF_EVERY if plan.shows_every else fitting.MOST_MARGIN
    return fitting.roomy_view(ends, width, room, most)


def _long_bands(columns: SpanColumns, zoom: Floats) -> Indices:
    is_long = (columns.high - columns.low > 2 * moment.DAY) | (columns.open_sides > 0)
    return np.flatnonzero(is_long & np.isfinite(zoom)).astype(np.int32)


def _subtitle(chronology: Chronology) -> str:
    if not len(chronology):
        return ""
    codes = np.frombuffer(chronology.precision, np.uint8)
    counts = np.bincount(codes, minlength=len(PRECISIONS)).tolist()
    return subtitle(
        len(chronology), chronology.documents, dict(zip(PRECISIONS, counts, strict=True)),
        len(chronology.undated),
    )  # fmt: skip


def _signs(columns: SpanColumns, *, has_links: bool) -> tuple[str, ...]:
    """The signs of the legend that this chronology needs."""
    marks = int(np.bitwise_or.reduce(columns.marks)) if len(columns) else 0
    is_open = columns.open_sides > 0
    present = {
        "pin": bool((~columns.is_coarse & ~is_open).any()),
        "band": bool((columns.is_coarse & ~is_open).any()),
        "open": bool(is_open.any()),
        "arrow": has_links,
        "planned": bool(marks & Mark.PLANNED),
        "disputed": bool(marks & Mark.DISPUTED),
        "several": bool(marks & Mark.SEVERAL_SOURCES),
        "unreviewed": bool(marks & Mark.UNREVIEWED),
        "check": bool(marks & Mark.TO_CHECK),
    }
    return tuple(sign for sign, is_there in present.items() if is_there)


def _measured(
    columns: SpanColumns, sizes: Sizes, rooms: Rooms | None, *, is_every: bool
) -> tuple[Floats | None, Codes | None]:
    """Widths and lines of title, if there are few enough events to ask, or all are to show."""
    if rooms is None or not len(columns) or (len(columns) > EXACT and not is_every):
        return None, None
    asked = rooms(columns.ids.tolist())
    widths = np.asarray([room.width for room in asked], np.float32)
    lines = np.asarray([room.lines for room in asked], np.uint8)
    if is_every:
        return widths, lines
    return np.minimum(widths, np.float32(_widest(len(columns), sizes))), lines


def _widest(events: int, sizes: Sizes) -> float:
    return sizes.card_most if events <= FEW else 0.75 * sizes.card_most


class _Packing:
    """Rows, label zooms and sides of all events, lane by lane."""

    def __init__(
        self, columns: SpanColumns, sizes: Sizes, lanes: int, lines: Codes | None
    ) -> None:
        self.columns = columns
        self.sizes = sizes
        self.most_rows = DEEP_ROWS
        if len(columns) > FEW:
            self.most_rows = max(3, min(DEEP_ROWS, 36 // max(1, lanes)))
        self.row: Codes | Indices = np.zeros(len(columns), np.uint8)
        self.zoom = np.zeros(len(columns), np.float32)
        self.is_left: npt.NDArray[np.bool_] | None = None
        self.lines = lines
        order = np.argsort(columns.lane, kind="stable").astype(np.int32)
        bounds = np.searchsorted(columns.lane[order], np.arange(lanes + 1))
        self.members = [order[bounds[i] : bounds[i + 1]] for i in range(lanes)]

    def pack(self, widths: Floats | None, ends: tuple[float, float], width: float) -> None:
        """Deal the rows; with known widths, so that all cards show in the view of all."""
        if widths is None:
            self._pack_many()
            return
        columns, sizes = self.columns, self.sizes
        plain = fitting.plain_view(ends, width)
        self.is_left = fitting.sides(columns, sizes, widths, plain)
        room = fitting.extents(columns, sizes, widths, self.is_left, ends)
        zoom = RESERVE * fitting.roomy_view(ends, width, room).zoom
        for members in self.members:
            if len(members):
                self.row[members], self.zoom[members] = packing.pack_exactly(
                    room.at(members), columns.importance[members], zoom, self.most_rows
                )

    def pack_every(self, widths: Floats | None, ends: tuple[float, float], width: float) -> None:
        """Deal as many rows as it takes for every card to show in the view of all."""
        if widths is None:
            return
        columns, sizes = self.columns, self.sizes
        left = fitting.sides(columns, sizes, widths, fitting.plain_view(ends, width))
        # Words at the end of what goes on beyond the picture would be beyond it too.
        self.is_left = left & (columns.high <= ends[1])
        room = fitting.extents(columns, sizes, widths, self.is_left, ends)
        zoom = fitting.roomy_view(ends, width, room, fitting.MOST_MARGIN_OF_EVERY).zoom
        self.row = np.zeros(len(columns), np.int32)
        for members in self.members:
            if len(members):
                self.row[members] = packing.pack_every(room.at(members), zoom)

    def _pack_many(self) -> None:
        columns = self.columns
        is_band = (columns.high - columns.low > 2 * moment.DAY) | (columns.open_sides > 0)
        weights = columns.importance[is_band]
        least = np.sort(weights)[-packing.MOST_BANDS] if len(weights) > packing.MOST_BANDS else -1
        for members in self.members:
            bands = members[is_band[members]]
            points = members[~is_band[members]]
            # Points and stretches have rows of their own: there are two at least.
            rows = min(max(2, self.most_rows), max(len(members), 1))
            share = round(rows * len(bands) / max(1, len(members)))
            upper = (
                0 if not len(bands) else rows if not len(points) else min(max(share, 1), rows - 1)
            )
            self._pack_bands(bands, max(1, upper), least)
            self._pack_points(points, max(1, rows - upper), upper)

    def _pack_points(self, members: Indices, rows: int, first: int) -> None:
        if not len(members):
            return
        deal = np.arange(len(members)) % rows
        order = np.argsort(deal, kind="stable")
        chosen = members[order]
        columns, sizes = self.columns, self.sizes
        width = sizes.label_most + fitting.reach_of(self.sizes) + 2 * sizes.pin
        self.row[members] = deal + first
        self.zoom[chosen] = packing.label_zooms_of_points(
            columns.low[chosen], deal[order], columns.importance[chosen], width
        )

    def _pack_bands(self, members: Indices, rows: int, least: float) -> None:
        columns, sizes = self.columns, self.sizes
        self.zoom[members] = packing.NEVER
        self.row[members] = np.arange(len(members)) % rows
        chosen = members[columns.importance[members] >= least]
        chosen = chosen[np.argsort(-columns.importance[chosen], kind="stable")][
            : packing.MOST_BANDS
        ]
        is_open = bool((columns.open_sides[members] > 0).any())
        room = packing.BandRoom(
            sizes.fade if is_open else sizes.pin + sizes.halo,
            sizes.label_most + fitting.reach_of(self.sizes),
        )
        self.row[chosen], self.zoom[chosen] = packing.pack_bands(
            columns.low[chosen], columns.high[chosen], room, rows
        )


def _lanes(
    packed: _Packing, names: tuple[str, ...], width: float, *, is_nested: bool
) -> tuple[LanePlan, ...]:
    lanes = (_lane(packed, number, name, width) for number, name in enumerate(names))
    used = (lane for lane in lanes if len(lane.members))
    return tuple(map(_in_group, used) if is_nested else used)


def _lane(packed: _Packing, number: int, name: str, width: float) -> LanePlan:
    members, columns = packed.members[number], packed.columns
    starts = columns.low[members]
    lengths = (columns.high[members] - starts).astype(np.float64)
    rows = packed.row[members]
    count = int(rows.max()) + 1 if len(members) else 0
    extents, coarse = np.zeros(count), np.zeros(count, np.bool_)
    titles = np.ones(count, np.uint8)
    np.maximum.at(extents, rows, lengths)
    if packed.lines is not None:
        np.maximum.at(titles, rows, packed.lines[members])
    np.logical_or.at(coarse, rows, columns.is_coarse[members])
    highest = float(packed.zoom[members].max(initial=0.0))
    ends = np.sort(columns.high[members])
    told = span(int(starts[0]), int(ends[-1])) if len(members) else ""
    return LanePlan(
        name, number, told, members, starts, ends,
        tuple(extents.tolist()), tuple(coarse.tolist()), tuple(titles.tolist()),
        highest if highest <= 1 / FINEST else float("inf"),
        _sparse_from(starts, width, DOTS_IN_VIEW), name,
    )  # fmt: skip


def _in_group(lane: LanePlan) -> LanePlan:
    """The lane with title and group; what stands for the smallest lanes of all is in none."""
    outer, inner = parted(lane.name)
    return lane if inner is None else replace(lane, title=inner, group=nested(outer))


def _groups(
    columns: SpanColumns, lanes: Sequence[LanePlan], first: int, width: float
) -> tuple[LanePlan, ...]:
    """The groups in the order of their lanes, numbered from the first number on."""
    by_group: dict[str, list[LanePlan]] = {}
    for lane in lanes:
        if lane.group is not None:
            by_group.setdefault(lane.group, []).append(lane)
    return tuple(
        _group(columns, (name, first + place), inner, width)
        for place, (name, inner) in enumerate(by_group.items())
    )


def _group(
    columns: SpanColumns, named: tuple[str, int], inner: Sequence[LanePlan], width: float
) -> LanePlan:
    """All events of a group in one lane: it is drawn folded, or it is a heading."""
    members = np.sort(np.concatenate([lane.members for lane in inner]))
    starts, ends = columns.low[members], np.sort(columns.high[members])
    return LanePlan(
        *named, span(int(starts[0]), int(ends[-1])), members, starts, ends, (), (), (),
        float("inf"), _sparse_from(starts, width, DOTS_IN_VIEW), parted(named[0])[0],
        None, tuple(lane.number for lane in inner),
    )  # fmt: skip


def _sparse_from(starts: Ints, width: float, most: int) -> float:
    """The zoom from which a view about a typical event holds at most so many."""
    if len(starts) <= most:
        return 0.0
    picked = starts[:: max(1, len(starts) // SAMPLES)]
    low, high = 1e-12, 1 / FINEST
    for _ in range(40):
        zoom = (low * high) ** 0.5
        half = int(width / zoom / 2)
        inside = np.searchsorted(starts, picked + half) - np.searchsorted(starts, picked - half)
        low, high = (zoom, high) if float(np.median(inside)) > most else (low, zoom)
    return high
