"""Lanes from top to bottom: heights follow content and zoom, never what happens to be in view."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from timeline_app.chart.plan import FEW, LanePlan, Plan
from timeline_app.chart.scene import Detail
from timeline_app.chart.sizes import Sizes

STRETCH = 0.9
"""Share of the highest lane's height by which each may grow to fill a tall window."""
CARD_SCREENS = 1.6
"""Cards are used while all lanes fit into so many heights of the plot."""
FEW_SCREENS = 2.4
"""The same where there are few events: scrolling a little is better than losing the dates."""


@dataclass(frozen=True, slots=True)
class LaneExtent:
    """Where a lane lies, from the top of the first lane."""

    lane: LanePlan
    top: float
    height: float
    row_tops: tuple[float, ...]
    strip_top: float
    strip_height: float
    """0 when every event has its label."""
    is_folded: bool
    is_head: bool = False
    """The heading of an open group: its lanes follow."""

    @property
    def is_open(self) -> bool:
        """Whether it shows rows of events."""
        return not (self.is_folded or self.is_head)


@dataclass(frozen=True, slots=True)
class LaneStack:
    """All lanes one below the other."""

    detail: Detail
    berths: tuple[LaneExtent, ...]
    height: float

    @property
    def by_number(self) -> dict[int, LaneExtent]:
        """Where each lane's events are: those of a folded group's lanes lie in the group's."""
        return {
            number: berth
            for berth in self.berths
            if not berth.is_head
            for number in berth.lane.numbers
        }


def ordered(lanes: Sequence[LanePlan], names: Sequence[str]) -> list[LanePlan]:
    """The lanes in the user's order; those not named keep theirs, after the named."""
    rank = {name: place for place, name in enumerate(names)}
    return sorted(lanes, key=lambda lane: rank.get(lane.name, len(rank)))


def stacked(plan: Plan, names: Sequence[str], folded: frozenset[str]) -> list[LanePlan]:
    """The lanes in the user's order; nested ones below their group, unless it is folded."""
    lanes = ordered(plan.lanes, names)
    if not plan.groups:
        return lanes
    loose = [lane for lane in lanes if lane.group is None]
    found: list[LanePlan] = []
    for outer in ordered([*plan.groups, *loose], names):
        found.append(outer)
        if outer.inner and outer.name not in folded:
            found += [lane for lane in lanes if lane.group == outer.name]
    return found


def detail_at(plan: Plan, sizes: Sizes, zoom: float, room: float) -> Detail:
    """Cards where there is space for them at this zoom, else one line for each event.

    Where each event's words were measured they keep card and date even on one line; where there
    are too many for that, or too many in view, they get plain labels.
    """
    is_few = len(plan) <= FEW
    if not is_few and zoom < plan.cards_from:
        return Detail.LABEL
    tall = sum(sum(_row_heights(lane, sizes, zoom, Detail.CARD)) for lane in plan.lanes)
    tall += len(plan.groups) * sizes.head
    if tall <= (FEW_SCREENS if is_few else CARD_SCREENS) * room:
        return Detail.CARD
    return Detail.LABEL if plan.widths is None else Detail.SLIM


def shelve(
    lanes: Sequence[LanePlan], folded: frozenset[str], sizes: Sizes, zoom: float, detail: Detail
) -> LaneStack:
    """The lanes at their least heights."""
    berths: list[LaneExtent] = []
    top = 0.0
    for lane in lanes:
        is_folded = lane.name in folded
        if lane.inner and not is_folded:
            berth = _head(lane, sizes)
        else:
            berth = _folded(lane, sizes) if is_folded else _berth(lane, sizes, zoom, detail)
        berths.append(_moved(berth, top, 0.0))
        top += berth.height
    return LaneStack(detail, tuple(berths), top)


def stretched(shelf: LaneStack, room: float) -> LaneStack:
    """Grown to fill the room, each lane about its content, as far as that looks well."""
    spare = room - shelf.height
    open_lanes = sum(berth.is_open for berth in shelf.berths)
    if spare <= 0 or not open_lanes:
        return shelf
    highest = max(b.height for b in shelf.berths if b.is_open)
    extra = min(spare / open_lanes, STRETCH * highest)
    berths: list[LaneExtent] = []
    top = 0.0
    for berth in shelf.berths:
        more = extra if berth.is_open else 0.0
        berths.append(_moved(berth, top - berth.top, more))
        top += berth.height + more
    return LaneStack(shelf.detail, tuple(berths), top)


def _moved(berth: LaneExtent, by: float, more: float) -> LaneExtent:
    inner = by + int(more / 2)
    return LaneExtent(
        berth.lane, berth.top + by, berth.height + more,
        tuple(top + inner for top in berth.row_tops),
        berth.strip_top + by + more, berth.strip_height, berth.is_folded,
        berth.is_head,
    )  # fmt: skip


def _berth(lane: LanePlan, sizes: Sizes, zoom: float, detail: Detail) -> LaneExtent:
    """An open lane from its own top."""
    rows = tuple(accumulate(_row_heights(lane, sizes, zoom, detail), initial=sizes.lane_pad))
    strip = _strip_height(lane, sizes, zoom)
    gap = sizes.lane_pad / 2 if strip else sizes.lane_pad
    height = rows[-1] + gap + strip
    return LaneExtent(lane, 0.0, height, rows[:-1], rows[-1] + gap / 2, strip, is_folded=False)


def _head(lane: LanePlan, sizes: Sizes) -> LaneExtent:
    """The heading of a group from its own top: nothing but words."""
    return LaneExtent(lane, 0.0, sizes.head, (), 0.0, 0.0, is_folded=False, is_head=True)


def _folded(lane: LanePlan, sizes: Sizes) -> LaneExtent:
    """A folded lane from its own top: nothing but a strip."""
    inset = 5.0 * sizes.scale
    strip = sizes.folded - 2 * inset
    return LaneExtent(lane, 0.0, sizes.folded, (), inset, strip, is_folded=True)


def _row_heights(lane: LanePlan, sizes: Sizes, zoom: float, detail: Detail) -> list[float]:
    if detail is Detail.LABEL:
        return [sizes.label_row] * lane.rows
    pin, band, line = sizes.card_pin_row, sizes.card_band_row, sizes.card_line
    if detail is Detail.SLIM:
        pin, band, line = sizes.slim_pin_row, sizes.slim_band_row, 0.0
    return [
        (lines - 1) * line + (band if coarse or extent * zoom >= sizes.widest_pin else pin)
        for extent, coarse, lines in zip(
            lane.row_extents, lane.row_has_coarse, lane.row_lines, strict=True
        )
    ]


def _strip_height(lane: LanePlan, sizes: Sizes, zoom: float) -> float:
    if zoom >= lane.full_from:
        return 0.0
    return sizes.density_strip if lane.dense_below else sizes.strip
