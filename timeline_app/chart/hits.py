"""What lies under the pointer: a pure question to the scene."""

from enum import StrEnum
from typing import NamedTuple

from timeline_app.chart.eras import EraBand
from timeline_app.chart.scene import Cluster, Detail, DrawnEvent, LaneBox, PlotChip, Rect, Scene
from timeline_app.model.moving import Grip

GRASP = 6.0
"""Pixels about a small mark that still count as it."""
HANDLE = 8.0
EDGE = 6.0
"""Pixels to both sides of an edge of a mark that still count as the edge."""
_OPEN = {Grip.START: 1, Grip.END: 2}
"""The flags of ``DrawnEvent.open_sides``: a side without a bound has no edge."""


class Target(StrEnum):
    """Kinds of things one can point at."""

    NOTHING = "nothing"
    PLOT = "plot"
    EVENT = "event"
    CLUSTER = "cluster"
    DENSITY = "density"
    LANE = "lane"
    AXIS = "axis"
    ERA = "era"
    CHIP = "chip"
    WINDOW = "window"
    WINDOW_LEFT = "window_left"
    WINDOW_RIGHT = "window_right"
    OVERVIEW = "overview"


class Hit(NamedTuple):
    """What was hit; the fields that do not belong to the target are empty."""

    target: Target
    event: int = 0
    item: DrawnEvent | None = None
    cluster: Cluster | None = None
    lane: LaneBox | None = None
    chip: PlotChip | None = None
    era: EraBand | None = None


def hit(scene: Scene, x: float, y: float) -> Hit:
    """The topmost thing under this point of the widget."""
    for chip in scene.chips:
        if chip.rect.contains(x, y):
            return Hit(Target.CHIP, chip=chip)
    if scene.overview and y >= scene.plot.bottom + scene.sizes.footer:
        return _in_overview(scene, x)
    if scene.plot.contains(x, y):
        return _in_plot(scene, x, y)
    if scene.plot.y <= y < scene.plot.bottom:
        return Hit(Target.LANE, lane=lane_at(scene, y))
    if x >= scene.plot.x and scene.sizes.header <= y < scene.plot.y:
        era = era_at(scene, x, y)
        return Hit(Target.ERA, era=era) if era else Hit(Target.AXIS)
    return Hit(Target.NOTHING)


def era_at(scene: Scene, x: float, y: float) -> EraBand | None:
    """The band of the strip under this point."""
    sizes = scene.sizes
    if not sizes.eras or not sizes.header <= y < sizes.axis_top:
        return None
    found = [band for band in scene.eras if era_rect(scene, band).contains(x, y)]
    return found[-1] if found else None


def era_rect(scene: Scene, band: EraBand) -> Rect:
    """Where a band lies in the strip, as far as it is in view."""
    plot, sizes = scene.plot, scene.sizes
    left, right = max(band.left, plot.x), min(band.right, plot.right)
    top = sizes.header + band.row * sizes.era_row
    return Rect(left, top, max(right - left, 3.0), sizes.era_row)


def lane_at(scene: Scene, y: float) -> LaneBox | None:
    """The lane at this height."""
    return next((box for box in scene.lanes if box.y <= y < box.y + box.height), None)


def _in_overview(scene: Scene, x: float) -> Hit:
    assert scene.overview is not None  # noqa: S101 - asked only where there is one
    window = scene.overview.window
    if abs(x - window.x) <= HANDLE:
        return Hit(Target.WINDOW_LEFT)
    if abs(x - window.right) <= HANDLE:
        return Hit(Target.WINDOW_RIGHT)
    return Hit(Target.WINDOW if window.x < x < window.right else Target.OVERVIEW)


def _in_plot(scene: Scene, x: float, y: float) -> Hit:
    lane = lane_at(scene, y)
    found = next(
        (item for item in reversed(scene.items) if is_on(item, x, y, scene.sizes.pin + GRASP)),
        None,
    )
    is_under_clusters = found is None or (found.detail is Detail.DOT and not found.is_pin)
    cluster = _cluster_at(scene, x, y) if is_under_clusters else None
    if cluster is not None:
        return Hit(Target.CLUSTER, cluster=cluster, lane=lane)
    if found is not None:
        return Hit(Target.EVENT, event=found.id, item=found, lane=lane)
    return _in_density(scene, x, y) or Hit(Target.PLOT, lane=lane)


def _cluster_at(scene: Scene, x: float, y: float) -> Cluster | None:
    reach = scene.sizes.cell / 2
    return next(
        (
            cluster
            for cluster in scene.clusters
            if abs(cluster.x - x) <= reach and abs(cluster.y - y) <= reach / 2
        ),
        None,
    )


def is_on(item: DrawnEvent, x: float, y: float, reach: float) -> bool:
    """Whether the point lies on the event's label or mark."""
    if item.label is not None and item.label.contains(x, y):
        return True
    if item.is_pin:
        return abs(item.middle - x) <= reach and abs(item.y - y) <= reach
    return item.left - 2 <= x <= item.right + 2 and abs(item.y - y) <= reach


def grip_at(item: DrawnEvent, x: float, y: float, reach: float) -> Grip | None:
    """Which part of an event's mark lies there; None beside it, or on its label alone.

    A mark has edges to take hold of where it is long enough to leave room between them.
    """
    if item.is_pin:
        is_near = abs(item.middle - x) <= reach and abs(item.y - y) <= reach
        return Grip.WHOLE if is_near else None
    if abs(item.y - y) > reach or not item.left - EDGE <= x <= item.right + EDGE:
        return None
    if item.right - item.left >= 4 * EDGE:
        for part, edge in ((Grip.START, item.left), (Grip.END, item.right)):
            if abs(x - edge) <= EDGE and not item.open_sides & _OPEN[part]:
                return part
    return Grip.WHOLE


def _in_density(scene: Scene, x: float, y: float) -> Hit | None:
    for density in scene.densities:
        if density.area.contains(x, y):
            column = int((x - density.x) // density.step)
            count = density.counts[column] if 0 <= column < len(density.counts) else 0
            if count:
                since = density.since + column * density.cell
                found = Cluster(density.lane, x, y, count, since, since + density.cell - 1)
                return Hit(Target.DENSITY, cluster=found, lane=lane_at(scene, y))
    return None
