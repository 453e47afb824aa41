"""What stands about the events: frame, axis, guides, chips, legend; none of it needs arrays."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from timeline_app.chart import words
from timeline_app.chart.scene import (
    Cluster,
    Density,
    DrawnEvent,
    Guide,
    LaneBox,
    Legend,
    PlotChip,
    PlotChipKind,
    Rect,
    Scene,
)
from timeline_app.chart.sizes import Sizes, sizes_for
from timeline_app.chart.ticks import TickStep, choose, minor_ticks, sections, starts
from timeline_app.chart.viewport import Viewport
from timeline_app.model import moment
from timeline_app.wording.language import said, spoken_language

LEGEND = (
    "pin", "unreviewed", "check", "band", "open", "arrow", "planned", "disputed", "several",
)  # fmt: skip
"""Signs, whose meaning the table of the language tells; the first ones stay where room ends."""
CHIP_LETTER = 7.0
"""Width of a chip's letter at a font scale of 1, on the safe side."""
CHIP_GAP = 8.0
CHIP_WORDS = {
    PlotChipKind.EARLIER: "‹ {0}",
    PlotChipKind.LATER: "{0} ›",
    PlotChipKind.UNDATED: "{0}",
}
"""What stands about the words of a chip."""
CHIP_SIGNS = {
    PlotChipKind.EARLIER: "‹ {0}",
    PlotChipKind.LATER: "{0} ›",
    PlotChipKind.UNDATED: "{0} ?",
    PlotChipKind.ABOVE: "▴ {0}",
    PlotChipKind.BELOW: "▾ {0}",
}
"""The same where there is no room for words."""


class HasBounds(Protocol):
    """What of a plan the furniture needs."""

    @property
    def legend(self) -> tuple[str, ...]: ...
    def bounds(self, place: int) -> tuple[int, int, int]: ...
    @property
    def since(self) -> float: ...
    @property
    def until(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Frame:
    """The widget cut into its parts."""

    width: float
    height: float
    sizes: Sizes
    plot: Rect
    overview: Rect


def frame_for(
    width: float,
    height: float,
    scale: float = 1.0,
    *,
    is_paper: bool = False,
    era_rows: int = 0,
) -> Frame:
    """Cut a widget of this size into header, eras, axis, gutter, plot, foot and minimap.

    Paper has no foot and no minimap: there is nothing to scroll.
    """
    sizes = sizes_for(width, height, scale, era_rows=era_rows)
    minimap = 0.0 if is_paper else sizes.minimap
    top = sizes.plot_top
    bottom = height - minimap - (0.0 if is_paper else sizes.footer)
    plot = Rect(sizes.gutter, top, max(1.0, width - sizes.gutter), max(1.0, bottom - top))
    inset = round(0.17 * minimap)
    strip = Rect(
        sizes.gutter, height - minimap + inset * 0.5, max(1.0, width - sizes.gutter - sizes.side),
        max(1.0, minimap - inset - 20 * scale),
    )  # fmt: skip
    return Frame(width, height, sizes, plot, strip)


def blank(frame: Frame, title: str, notice: str, view: Viewport) -> Scene:
    """An empty frame with its axis: what is painted before there is anything to show."""
    scene = Scene(
        frame.width, frame.height, frame.sizes, view, frame.plot, title=title, notice=notice
    )
    return _with_axis(scene)


def furnished(
    scene: Scene, plan: HasBounds, today: float | None, *, is_paper: bool, has_legend: bool
) -> Scene:
    """The scene with axis, guides, chips and legend."""
    scene = _with_axis(scene)
    return replace(
        scene,
        guides=tuple(_guides(scene, plan, today)),
        chips=() if is_paper else tuple(_chips(scene, plan)),
        legend=_legend(plan.legend) if has_legend else (),
    )


@lru_cache(maxsize=64)
def _legend(signs: tuple[str, ...]) -> tuple[Legend, ...]:
    return tuple(Legend(sign, said(f"legend.{sign}")) for sign in LEGEND if sign in signs)


def _with_axis(scene: Scene) -> Scene:
    rung = choose(scene.view.seconds_per_pixel, scene.sizes.scale)
    left = scene.plot.x
    return replace(
        scene,
        ticks=tuple(tick._replace(x=tick.x + left) for tick in minor_ticks(scene.view, rung)),
        sections=tuple(
            one._replace(x=one.x + left, right=one.right + left)
            for one in sections(scene.view, rung, scene.sizes.scale)
        ),
        weekends=tuple(_weekends(scene)) if rung.minor.unit in {"day", "hour"} else (),
    )


def _weekends(scene: Scene) -> list[tuple[float, float]]:
    """Saturdays and Sundays, when days are wide enough to be seen."""
    if moment.DAY / scene.view.seconds_per_pixel < 12:
        return []
    weeks = starts(TickStep("week"), scene.view.since, scene.view.until)
    return [
        (scene.view.to_pixel(week + 5 * moment.DAY) + scene.plot.x,
         scene.view.to_pixel(week + 7 * moment.DAY) + scene.plot.x)
        for week in weeks
    ]  # fmt: skip


def _guides(scene: Scene, plan: HasBounds, today: float | None) -> list[Guide]:
    found = []
    if today is not None:
        x = scene.view.to_pixel(today) + scene.plot.x
        if scene.plot.x <= x <= scene.plot.right:
            found.append(Guide(x, x, said("chart.today"), -1, True))  # noqa: FBT003
    chosen = [item for item in scene.items if item.id in scene.selection]
    for item in chosen[: 2 if scene.apart else 1]:
        made = _guide(scene, item, plan.bounds(item.place))
        if (made.left, made.words) not in ((guide.left, guide.words) for guide in found):
            found.append(made)
    return found


def _guide(scene: Scene, item: DrawnEvent, bounds: tuple[int, int, int]) -> Guide:
    low, high, sides = bounds
    if item.is_pin:
        in_view = scene.view.until - scene.view.since
        text = words.instant(low, high - low + 1, in_view)
        return Guide(item.middle, item.middle, text, item.lane, False)  # noqa: FBT003
    told = words.span(low, high)
    text = (told, said("dates.until", told), said("dates.from", told))[sides]
    return Guide(item.left, item.right, text, item.lane, False)  # noqa: FBT003


def _chips(scene: Scene, plan: HasBounds) -> list[PlotChip]:
    tally, sizes, plot = scene.tally, scene.sizes, scene.plot
    y, height = plot.bottom + 4 * sizes.scale, sizes.footer - 8 * sizes.scale
    above, below = _lanes_out_of_sight(scene)
    middle = plot.x + plot.width / 2
    wanted = (
        (PlotChipKind.UNDATED, tally.undated, sizes.side / 2, 0.0, 0.0),
        (PlotChipKind.EARLIER, tally.earlier, plot.x + 8, 0.0, plan.since),
        (PlotChipKind.LATER, tally.later, plot.right - 8, 1.0, plan.until),
        (PlotChipKind.ABOVE, len(above), middle - 4, 1.0, 0.0),
        (PlotChipKind.BELOW, len(below), middle + 4, 0.0, 0.0),
    )
    there = [row for row in wanted if row[1]]
    ends = sizes.side / 2, plot.right - 8
    away = {
        PlotChipKind.ABOVE: words.out_of_sight("▴", "above", above, plot),
        PlotChipKind.BELOW: words.out_of_sight("▾", "below", below, plot),
    }
    figures = [(kind, spoken_language().figures(count)) for kind, count, *_ in there]
    in_full = [
        away.get(kind) or CHIP_WORDS[kind].format(said(f"chart.{kind}", told))
        for kind, told in figures
    ]
    in_signs = [CHIP_SIGNS[kind].format(told) for kind, told in figures]
    for texts in (in_full, in_signs):
        widths = [round((len(text) * CHIP_LETTER + 16) * sizes.scale) for text in texts]
        if sum(widths) + CHIP_GAP * len(widths) <= ends[1] - ends[0]:
            break
    lefts = [row[2] - row[3] * wide for row, wide in zip(there, widths, strict=True)]
    spans = spread(lefts, widths, ends, CHIP_GAP)
    return [
        PlotChip(row[0], row[1], Rect(left, y, right - left, height), row[4], text)
        for row, (left, right), text in zip(there, spans, texts, strict=True)
    ]


def spread(
    wished: Sequence[float], widths: Sequence[float], ends: tuple[float, float], gap: float
) -> list[tuple[float, float]]:
    """Boxes as near as may be to their wished left edges, side by side within the ends.

    Where there is no room for all of them they run on beyond the right end.
    """
    order = sorted(range(len(wished)), key=lambda number: wished[number] + widths[number] / 2)
    lefts = list(wished)
    for before, after in pairwise(order):
        overlap = lefts[before] + widths[before] + gap - lefts[after]
        if overlap > 0:
            lefts[before] -= overlap / 2
            lefts[after] += overlap / 2
    free = ends[1]
    for number in reversed(order):
        lefts[number] = min(lefts[number], free - widths[number])
        free = lefts[number] - gap
    free = ends[0]
    for number in order:
        lefts[number] = max(lefts[number], free)
        free = lefts[number] + widths[number] + gap
    return [(left, left + wide) for left, wide in zip(lefts, widths, strict=True)]


def _lanes_out_of_sight(scene: Scene) -> tuple[list[LaneBox], list[LaneBox]]:
    """The lanes that lie wholly or mostly above and below the plot."""
    lanes = [box for box in scene.lanes if not box.is_head]
    above = [box for box in lanes if box.y + box.height / 2 < scene.plot.y]
    below = [box for box in lanes if box.y + box.height / 2 > scene.plot.bottom]
    return above, below


def visible_crowds(scene: Scene) -> list[Cluster]:
    """What stands for several events in view, in time order: clusters, and each lane's profile.

    A profile is one crowd, found at its highest column.
    """
    plot = scene.plot
    seen = [one for one in scene.clusters if plot.x <= one.x <= plot.right]
    seen = [one for one in seen if plot.y <= one.y <= plot.bottom]
    seen += [_as_crowd(one, plot.x) for one in scene.densities if one.peak]
    return sorted(seen, key=lambda crowd: (crowd.since, crowd.lane))


def _as_crowd(density: Density, left: float) -> Cluster:
    filled = [place for place, count in enumerate(density.counts) if count]
    peak = density.counts.index(density.peak)
    x = density.x + (peak + 0.5) * density.step
    area = density.area
    return Cluster(
        density.lane, min(max(x, left), area.right), area.y + area.height / 2,
        sum(density.counts), density.since + filled[0] * density.cell,
        density.since + (filled[-1] + 1) * density.cell - 1,
    )  # fmt: skip


def visible_items(items: Sequence[DrawnEvent], plot: Rect) -> list[DrawnEvent]:
    """Those whose mark or label can be seen, in time order."""
    seen = [item for item in items if item.right >= plot.x and item.left <= plot.right]
    return sorted(seen, key=lambda item: (item.left, item.y))
