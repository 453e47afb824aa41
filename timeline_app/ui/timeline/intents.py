"""Carries out what the hand asked for: one small function for each act, in a table.

The field calls it intent handlers, a controller.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from timeline_app import chart
from timeline_app.chart import Cluster, PlotChipKind, Rect
from timeline_app.ui.timeline.carrying import Carrying
from timeline_app.ui.timeline.gestures import Act, Intent
from timeline_app.ui.timeline.navigation import Navigation
from timeline_app.ui.timeline.scene_state import SceneState


class Canvas(Protocol):
    """What an act needs of the timeline that it is done to."""

    @property
    def stage(self) -> SceneState: ...
    @property
    def journey(self) -> Navigation: ...
    @property
    def carrying(self) -> Carrying: ...
    @property
    def toggled(self) -> SignalInstance: ...
    @property
    def selected_many(self) -> SignalInstance: ...
    @property
    def activated(self) -> SignalInstance: ...
    @property
    def range_changed(self) -> SignalInstance: ...
    @property
    def create_requested(self) -> SignalInstance: ...
    @property
    def filter_range_requested(self) -> SignalInstance: ...
    @property
    def era_requested(self) -> SignalInstance: ...
    def pick(self, event: int) -> None: ...
    def scroll_lanes(self, pixels: float) -> None: ...
    def change_lanes(self, wish: str, name: str) -> None: ...
    def drop_lane(self, name: str, y: float) -> None: ...
    def change_rows(self, by: int) -> None: ...
    def set_detail(self, name: str) -> None: ...
    def list_between(self, cluster: Cluster) -> None: ...
    def list_undated(self, rect: Rect) -> None: ...
    def go_beyond(self, *, is_later: bool) -> None: ...
    def visible_range(self) -> tuple[int, int]: ...
    def fit_all(self) -> None: ...


def do(view: Canvas, intent: Intent) -> None:
    """Do one act."""
    ACTS[intent.act](view, intent)


def _pan(view: Canvas, intent: Intent) -> None:
    view.journey.slide(view.stage.view.panned(intent.x))


def _scroll(view: Canvas, intent: Intent) -> None:
    view.scroll_lanes(intent.y)


def _zoom(view: Canvas, intent: Intent) -> None:
    pixel = intent.x - view.stage.frame.plot.x
    view.journey.slide(view.stage.view.zoomed(intent.y, pixel))


def _select(view: Canvas, intent: Intent) -> None:
    view.pick(intent.event)


def _toggle(view: Canvas, intent: Intent) -> None:
    view.toggled.emit(intent.event)


def _select_many(view: Canvas, intent: Intent) -> None:
    """All whose mark or label lies in the rubber band."""
    rect = intent.rect
    if rect is None:
        return
    scene = view.stage.scene
    inside = [
        item.id
        for item in scene.items
        if rect.touches(item.label or chart.Rect(item.left, item.y - 4, item.right - item.left, 8))
    ]
    view.selected_many.emit(inside)


def _activate(view: Canvas, intent: Intent) -> None:
    view.pick(intent.event)
    view.activated.emit(intent.event)


def _create(view: Canvas, intent: Intent) -> None:
    second = view.stage.view.to_second(intent.x - view.stage.frame.plot.x)
    view.create_requested.emit(int(second))


def _zoom_into(view: Canvas, intent: Intent) -> None:
    if intent.rect is not None:
        edge = view.stage.frame.plot.x
        now = view.stage.view
        since, until = now.to_second(intent.rect.x - edge), now.to_second(intent.rect.right - edge)
        view.journey.go(chart.fitted(since, until, now.width))
    elif intent.cluster is not None:
        open_cluster(view, intent.cluster)


def open_cluster(view: Canvas, cluster: Cluster) -> None:
    """Closer, until its events part; those of one moment are listed instead."""
    now = view.stage.view
    length = max(cluster.until - cluster.since, 0)
    if length * now.zoom < 2 and length <= 86_400:
        view.list_between(cluster)
        return
    view.journey.fit(cluster.since, cluster.until)


def _window(view: Canvas, intent: Intent) -> None:
    base = view.stage.scene.overview
    if base is not None:
        scale = (base.until - base.since) / base.area.width / view.stage.view.seconds_per_pixel
        view.journey.slide(view.stage.view.panned(intent.x * scale))


def _centre(view: Canvas, intent: Intent) -> None:
    base = view.stage.scene.overview
    if base is not None:
        view.journey.go_to(chart.second_at(base, intent.x))


def _edge(view: Canvas, intent: Intent) -> None:
    """Move one edge of the minimap's window; the other stays."""
    base = view.stage.scene.overview
    if base is None:
        return
    now = view.stage.view
    seconds = intent.x * (base.until - base.since) / base.area.width
    since, until = now.since, now.until
    if intent.act is Act.WINDOW_LEFT:
        since = min(since + seconds, until - 60)
    else:
        until = max(until + seconds, since + 60)
    view.journey.slide(chart.fitted(since, until, now.width))


def _fold(view: Canvas, intent: Intent) -> None:
    view.change_lanes("fold", intent.name)


def _move_lane(view: Canvas, intent: Intent) -> None:
    view.drop_lane(intent.name, intent.y)


def _chip(view: Canvas, intent: Intent) -> None:
    scene = view.stage.scene
    chip = next((chip for chip in scene.chips if chip.kind is intent.chip), None)
    if chip is None:
        return
    if chip.kind is PlotChipKind.UNDATED:
        view.list_undated(chip.rect)
    elif chip.kind in {PlotChipKind.ABOVE, PlotChipKind.BELOW}:
        view.scroll_lanes(scene.plot.height * (0.8 if chip.kind is PlotChipKind.BELOW else -0.8))
    else:
        view.go_beyond(is_later=chip.kind is PlotChipKind.LATER)


def _filter_range(view: Canvas, intent: Intent) -> None:
    if intent.rect is not None:
        edge, now = view.stage.frame.plot.x, view.stage.view
        since = int(now.to_second(intent.rect.x - edge))
        view.filter_range_requested.emit(since, int(now.to_second(intent.rect.right - edge)))


def _taller(view: Canvas, intent: Intent) -> None:
    view.set_detail("card" if intent.x > 0 else "label")


def _rows(view: Canvas, intent: Intent) -> None:
    view.change_rows(1 if intent.x > 0 else -1)


def _era(view: Canvas, intent: Intent) -> None:
    view.era_requested.emit("change", intent.event)


def _carry(view: Canvas, intent: Intent) -> None:
    view.carrying.carry(intent.event, intent.part, intent.x)


def _put_down(view: Canvas, intent: Intent) -> None:  # noqa: ARG001 - as all acts
    view.carrying.put_down()


def _settle(view: Canvas, intent: Intent) -> None:  # noqa: ARG001 - all acts are called alike
    view.range_changed.emit()


def at_place(view: Canvas, wish: str, lane: str, second: float) -> None:
    """A wish of ``menus.ground_menu``, at this second in this lane."""
    wishes: dict[str, Callable[[], None]] = {
        "event": lambda: view.create_requested.emit(int(second)),
        "era": lambda: view.era_requested.emit("add", 0),
        "more_rows": lambda: view.change_rows(1),
        "fewer_rows": lambda: view.change_rows(-1),
        "in_view": lambda: view.filter_range_requested.emit(*view.visible_range()),
        "fit_all": view.fit_all,
    }
    if wish in wishes:
        wishes[wish]()
    else:
        view.change_lanes(wish, lane)


ACTS: dict[Act, Callable[[Canvas, Intent], None]] = {
    Act.PAN: _pan,
    Act.SCROLL: _scroll,
    Act.ZOOM: _zoom,
    Act.SELECT: _select,
    Act.TOGGLE: _toggle,
    Act.SELECT_MANY: _select_many,
    Act.ACTIVATE: _activate,
    Act.CREATE: _create,
    Act.ZOOM_INTO: _zoom_into,
    Act.WINDOW: _window,
    Act.WINDOW_LEFT: _edge,
    Act.WINDOW_RIGHT: _edge,
    Act.CENTRE: _centre,
    Act.FOLD: _fold,
    Act.MOVE_LANE: _move_lane,
    Act.CHIP: _chip,
    Act.FILTER_RANGE: _filter_range,
    Act.TALLER: _taller,
    Act.ROWS: _rows,
    Act.ERA: _era,
    Act.CARRY: _carry,
    Act.PUT_DOWN: _put_down,
    Act.SETTLE: _settle,
}
