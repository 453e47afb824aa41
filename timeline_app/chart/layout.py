"""The room's main work: a plan seen through a viewport becomes a scene in pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from timeline_app.chart import decoration
from timeline_app.chart.clustering import CellGrid, LaneClusters, crowd
from timeline_app.chart.columns import Indices
from timeline_app.chart.eras import EraBand, bands
from timeline_app.chart.labels import Placing, items, labelled
from timeline_app.chart.lanes import LaneExtent, LaneStack, detail_at, shelve, stacked, stretched
from timeline_app.chart.plan import Plan
from timeline_app.chart.scene import (
    Apart,
    Detail,
    DrawnEvent,
    EventTally,
    LaneBox,
    LinkArrow,
    Rect,
    Scene,
    WordsSize,
)
from timeline_app.chart.sizes import Sizes
from timeline_app.chart.viewport import Viewport

MOST_LINKS = 24
"""So many arrows are drawn unasked; more only for the selection."""

ANCHOR = 0.4
"""Where in the plot's height a change of zoom leaves lanes in place."""
MOST_FORCED = 50
"""So many selected events are shown where they have no room."""

Words = Callable[[Sequence[int], Detail], Sequence[WordsSize]]
"""From event ids to the room that their cards or labels need."""


@dataclass(frozen=True, slots=True)
class DisplayOptions:
    """How the user wants it: choices that are no property of the chronology."""

    title: str = ""
    selection: tuple[int, ...] = field(default=())
    focus: int = 0
    hover: int = 0
    scroll: float = 0.0
    folded: frozenset[str] = field(default=frozenset())
    order: tuple[str, ...] = field(default=())
    detail: Detail | None = None
    """Cards or labels by force; None lets space decide."""
    today: float | None = None
    has_legend: bool = True
    has_eras: bool = True
    distance: str = ""
    """How far the two selected events lie apart, in words; "" to show nothing of it."""
    is_paper: bool = False
    """No window, no chips, nothing to scroll: everything is drawn."""


def lay_out(
    plan: Plan, view: Viewport, look: DisplayOptions, frame: decoration.Frame, words: Words
) -> Scene:
    """Everything to be drawn, in pixels.

    The result depends on nothing else: the same plan through the same viewport is the same scene.
    """
    sizes, room = frame.sizes, frame.plot.height
    shelf = shelf_for(plan, look, sizes, view.zoom, room)
    most = max(0.0, shelf.height - room)
    scroll = 0.0 if look.is_paper else min(max(0.0, look.scroll), most)
    place = Placing(
        plan, view, sizes, shelf, frame.plot.x, frame.plot.y - scroll,
        (frame.plot.y, frame.plot.bottom),
    )  # fmt: skip
    shown, forced = _shown(place, look)
    drawn = yielding(
        items(place, shown, forced, lambda ids: words(ids, shelf.detail)), look.selection
    )
    grid = CellGrid(place, shown)
    crowds = [crowd(place, berth, grid) for berth in shelf.berths]
    scene = Scene(
        width=frame.width, height=frame.height, sizes=sizes, view=view, plot=frame.plot,
        title=look.title, subtitle=plan.subtitle,
        lanes=tuple(_boxes(place, crowds)),
        items=(*(dot for one in crowds for dot in one.dots), *drawn),
        clusters=tuple(cluster for one in crowds for cluster in one.clusters),
        densities=tuple(one.density for one in crowds if one.density),
        links=_links(plan, drawn, look),
        tally=_tally(plan, grid, crowds), selection=frozenset(look.selection),
        scroll=scroll, scroll_most=most, focus=look.focus, hover=look.hover,
        apart=_apart(place, look),
        eras=_eras(place, look),
    )  # fmt: skip
    return decoration.furnished(
        scene, plan, look.today, is_paper=look.is_paper, has_legend=look.has_legend
    )


def yielding(drawn: Sequence[DrawnEvent], selection: Sequence[int]) -> list[DrawnEvent]:
    """Words that would lie half under a selected event's card are left out; their marks stay."""
    chosen = frozenset(selection)
    above = [item.label for item in drawn if item.is_forced and item.label is not None]
    return [
        item._replace(label=None)
        if item.label is not None
        and item.id not in chosen
        and any(item.label.touches(other) for other in above)
        else item
        for item in drawn
    ]


def shelf_for(
    plan: Plan, look: DisplayOptions, sizes: Sizes, zoom: float, room: float
) -> LaneStack:
    """The lanes at this zoom, from the top of the first."""
    detail = look.detail or detail_at(plan, sizes, zoom, room)
    lanes = stacked(plan, look.order, look.folded)
    return stretched(shelve(lanes, look.folded, sizes, zoom, detail), room)


def _shown(place: Placing, look: DisplayOptions) -> tuple[Indices, frozenset[int]]:
    """The labelled events of open lanes, and those shown only because they are selected."""
    plan = place.plan
    found = labelled(plan, place.view, place.sizes)
    columns, labelled_ones = plan.columns, set(found.tolist()) if look.selection else set()
    forced = [
        place_of
        for place_of in map(plan.place_of, look.selection[:MOST_FORCED])
        if place_of >= 0
        and place_of not in labelled_ones
        and columns.low[place_of] <= place.view.until
        and columns.high[place_of] >= place.view.since
    ]
    if forced:
        found = np.concatenate((found, np.array(forced, np.int32)))
    folded = [
        number for berth in place.shelf.berths if berth.is_folded for number in berth.lane.numbers
    ]
    if folded:
        found = found[~np.isin(columns.lane[found], folded)]
    return found, frozenset(forced)


def _tally(plan: Plan, grid: CellGrid, crowds: Sequence[LaneClusters]) -> EventTally:
    return EventTally(
        dated=len(plan),
        drawn=grid.visible() + sum(one.alone for one in crowds),
        clustered=sum(one.counted for one in crowds),
        clusters=sum(one.groups for one in crowds),
        earlier=plan.ended_before(grid.since),
        later=len(plan) - int(plan.columns.low.searchsorted(grid.until, side="right")),
        undated=len(plan.undated),
        hidden=plan.hidden,
    )


def _boxes(place: Placing, crowds: Sequence[LaneClusters]) -> list[LaneBox]:
    return [_box(place, berth, one) for berth, one in zip(place.shelf.berths, crowds, strict=True)]


def _box(place: Placing, berth: LaneExtent, one: LaneClusters) -> LaneBox:
    y = place.top + berth.top
    strip = None
    if berth.strip_height:
        strip = Rect(place.left, place.top + berth.strip_top, place.view.width, berth.strip_height)
    lane = berth.lane
    return LaneBox(
        lane.number, lane.name, lane.span, len(lane.members), one.running, y, berth.height,
        strip, berth.is_folded, lane.title, lane.group, berth.is_head, bool(lane.inner),
    )  # fmt: skip


def _apart(place: Placing, look: DisplayOptions) -> Apart | None:
    """Where the two selected events stand on the axis, in view or not."""
    places = [at for at in map(place.plan.place_of, look.selection[:3]) if at >= 0]
    if len(places) != 2 or not look.distance:
        return None
    one, other = sorted(_ends(place, at) for at in places)
    outer = max(one[1], other[1])
    return Apart((one[1], other[0]), (one[0], outer), look.distance)


def _eras(place: Placing, look: DisplayOptions) -> tuple[EraBand, ...]:
    if not place.plan.era_rows or not look.has_eras:
        return ()
    return bands(place.plan.era_rows, place.view, place.left, place.sizes.era_rows)


def _ends(place: Placing, at: int) -> tuple[float, float]:
    """Where an event begins and ends; where it is drawn as a pin, its middle."""
    low, high, _ = place.plan.bounds(at)
    left, right = (place.view.to_pixel(second) + place.left for second in (low, high))
    if right - left >= place.sizes.widest_pin:
        return left, right
    return (left + right) / 2, (left + right) / 2


def _links(plan: Plan, drawn: Sequence[DrawnEvent], look: DisplayOptions) -> tuple[LinkArrow, ...]:
    """Arrows between marks that are both drawn; many only for the selection."""
    if not plan.links:
        return ()
    by_id = {item.id: item for item in drawn}
    pairs = [pair for pair in plan.links if pair[0] in by_id and pair[1] in by_id]
    if len(pairs) > MOST_LINKS:
        chosen = set(look.selection)
        pairs = [pair for pair in pairs if chosen.intersection(pair)]
    return tuple(_link(by_id[before], by_id[after]) for before, after in pairs[: 4 * MOST_LINKS])


def _link(before: DrawnEvent, after: DrawnEvent) -> LinkArrow:
    return LinkArrow(before.id, after.id, (before.left, before.y), (after.left, after.y))


def moved_to_show(scene: Scene, top: float, bottom: float) -> float:
    """The scroll that brings this stretch of the widget into the plot."""
    if top < scene.plot.y:
        return max(0.0, scene.scroll - (scene.plot.y - top))
    if bottom > scene.plot.bottom:
        return min(scene.scroll_most, scene.scroll + (bottom - scene.plot.bottom))
    return scene.scroll


def row_span(
    plan: Plan, look: DisplayOptions, frame: decoration.Frame, zoom: float, event: int
) -> tuple[float, float] | None:
    """Top and bottom of an event's row, from the top of the first lane; None if it has none."""
    place = plan.place_of(event)
    if place < 0:
        return None
    shelf = shelf_for(plan, look, frame.sizes, zoom, frame.plot.height)
    berth = shelf.by_number[int(plan.columns.lane[place])]
    if berth.is_folded:
        return berth.top, berth.top + berth.height
    tops = (*berth.row_tops, berth.strip_top)
    row = int(plan.row[place])
    return tops[row], tops[row + 1]


def kept_scroll(
    plan: Plan, look: DisplayOptions, frame: decoration.Frame, before: float, after: float
) -> float:
    """The scroll after a change of zoom that keeps the lane amid the plot where it is."""
    sizes, room = frame.sizes, frame.plot.height
    old, new = (shelf_for(plan, look, sizes, zoom, room) for zoom in (before, after))
    if old.height == new.height:
        return look.scroll
    middle = look.scroll + ANCHOR * room
    for one, other in zip(old.berths, new.berths, strict=True):
        if one.top <= middle < one.top + one.height:
            share = (middle - one.top) / one.height
            goal = other.top + share * other.height - ANCHOR * room
            return min(max(0.0, goal), max(0.0, new.height - room))
    return look.scroll
