"""What frames the plot: title, legend, lane names, chips, minimap."""

import re
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from timeline_app import chart
from timeline_app.chart import (
    Detail,
    DrawnEvent,
    LaneBox,
    Legend,
    Overview,
    PlotChip,
    Scene,
    TextStyle,
)
from timeline_app.model import Mark
from timeline_app.painting import fonts
from timeline_app.painting.axis import put_text
from timeline_app.painting.marks import Ink, draw_band, draw_check, draw_head, pen, put_pin
from timeline_app.painting.pixmap_cache import CachedPainter
from timeline_app.painting.theme import Theme, color, mixed
from timeline_app.wording.language import said, spoken_language

SIGN_ROOM = 34.0
LEGEND_GAP = 22.0
_OF_A_FILE = re.compile(r"/|\.\w{1,5}\Z")


def put_header(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    """Title and subtitle at the left, the legend at the right; small windows get one line."""
    height = scene.sizes.header
    if height < 24 * scene.sizes.scale:
        return
    key = ("header", scene.title, scene.subtitle, scene.legend, scene.width, height, theme.name)
    press.put(
        (*key, scene.sizes.scale), (0, 0), (scene.width, height),
        lambda painter: _draw_header(CachedPainter(painter, None), scene, theme),
    )  # fmt: skip


def _draw_header(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    sizes, scale = scene.sizes, scene.sizes.scale
    is_slim = sizes.header < 56 * scale
    base = 26 * scale if is_slim else sizes.header * 0.5 - (0 if sizes.header > 70 * scale else 4)
    room = scene.width - 2 * sizes.side
    title = fonts.elided(scene.title, TextStyle.TITLE, scale, room)
    taken = put_text(press, title, TextStyle.TITLE, (sizes.side, base), (theme.ink, scale))
    if is_slim:
        lines = _legend_lines(scene, room - taken - 32 * scale, 1)
        _put_legend_lines(press, scene, theme, (lines, base - 7 * scale))
        return
    wide = max(taken, fonts.width(scene.subtitle, TextStyle.META, scale))
    lines = _legend_lines(scene, room - wide - 32 * scale, 2)
    if sum(map(len, lines)) < len(scene.legend):
        wide = max(taken, min(wide, 0.36 * room))
        lines = _legend_lines(scene, room - wide - 32 * scale, 2)
    under = _whole_clauses(scene.subtitle, scale, max(wide, room * (not lines)))
    below = (sizes.side, base + 22 * scale)
    put_text(press, under, TextStyle.META, below, (theme.muted, scale))
    middle = base + (1 if len(lines) > 1 else 9) * scale
    _put_legend_lines(press, scene, theme, (lines, middle))


def _whole_clauses(subtitle: str, scale: float, room: float) -> str:
    """As many of its clauses as have room: half a figure would say nothing."""
    while fonts.width(subtitle, TextStyle.META, scale) > room and chart.shorter(subtitle):
        subtitle = chart.shorter(subtitle)
    return fonts.elided(subtitle, TextStyle.META, scale, room)


def _put_legend_lines(
    press: CachedPainter, scene: Scene, theme: Theme, what: tuple[list[list[Legend]], float]
) -> None:
    lines, middle = what
    for number, line in enumerate(lines):
        y = middle + (number - (len(lines) - 1) / 2) * 22 * scene.sizes.scale
        _put_legend(press, scene, theme, (line, y))


def _entry_width(entry: Legend, scale: float) -> float:
    words = fonts.width(entry.words, TextStyle.META, scale)
    return (SIGN_ROOM + LEGEND_GAP) * scale + words


def _legend_lines(scene: Scene, room: float, most: int) -> list[list[Legend]]:
    """The legend's entries in as few lines as hold them; what fits in none is left out."""
    lines: list[list[Legend]] = [[]]
    left = room
    for entry in scene.legend:
        need = _entry_width(entry, scene.sizes.scale)
        if need > left and len(lines) < most and lines[-1]:
            lines.append([])
            left = room
        if need > left:
            break
        lines[-1].append(entry)
        left -= need
    lines = [line for line in lines if line]
    return _evened(lines, room, scene.sizes.scale) if len(lines) == 2 else lines


def _evened(lines: list[list[Legend]], room: float, scale: float) -> list[list[Legend]]:
    """Two lines of about the same length, if the second still has room."""
    first, second = lines
    while len(first) > 1:
        wide, other = (
            sum(_entry_width(entry, scale) for entry in line)
            for line in (first[:-1], [first[-1], *second])
        )
        if other > min(wide, room):
            break
        first, second = first[:-1], [first[-1], *second]
    return [first, second]


def _put_legend(
    press: CachedPainter, scene: Scene, theme: Theme, what: tuple[list[Legend], float]
) -> None:
    entries, y = what
    scale = scene.sizes.scale
    total = sum(_entry_width(entry, scale) for entry in entries) - LEGEND_GAP * scale
    x = scene.width - scene.sizes.side - total
    for entry in entries:
        _put_sign(press, scene, theme, (entry.sign, x, y))
        x += SIGN_ROOM * scale
        x += put_text(press, entry.words, TextStyle.META, (x, y + 4 * scale), (theme.muted, scale))
        x += LEGEND_GAP * scale


SIGN_MARKS = {
    "planned": Mark.PLANNED,
    "disputed": Mark.DISPUTED,
    "several": Mark.SEVERAL_SOURCES,
    "unreviewed": Mark.UNREVIEWED,
}


def _put_sign(
    press: CachedPainter, scene: Scene, theme: Theme, what: tuple[str, float, float]
) -> None:
    """The mark itself, small and grey: greyscale is proof that colour is not needed."""
    sign, x, y = what
    scale = scene.sizes.scale
    ink = Ink(theme.muted, theme, scene.sizes, int(SIGN_MARKS.get(sign, 0)))
    if sign in {"band", "open"}:
        item = DrawnEvent(
            0, 0, Detail.CARD, 0, 0, False, x, x + 27 * scale, y, x + 1, x, 2 * (sign == "open"),  # noqa: FBT003
            None, False,  # noqa: FBT003
        )  # fmt: skip
        draw_band(press.painter, ink, item, chart.Rect(0, 0, scene.width, scene.height))
    elif sign == "check":
        draw_check(press.painter, ink, x + 18 * scale, y)
    elif sign == "arrow":
        line = pen(theme.muted, 1.4)
        line.setDashPattern([2.0, 2.0])
        press.painter.setPen(line)
        press.painter.drawLine(QPointF(x, y), QPointF(x + 20 * scale, y))
        draw_head(press.painter, theme.muted, QPointF(x + 26 * scale, y), QPointF(x, y))
    else:
        put_pin(press, ink, x + 18 * scale, y, is_small=True)


def put_gutter(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    """Names and counts of the lanes."""
    painter, plot = press.painter, scene.plot
    painter.save()
    painter.setClipRect(QRectF(0, plot.y, scene.width, plot.height))
    for box in scene.lanes:
        if box.y + box.height > plot.y and box.y < plot.bottom:
            put = _put_head if box.is_head else _put_lane
            put(press, scene, theme, box)
    painter.restore()


NAME_TALL = 46.0
LINE = 16.0
ROOMY = 84.0
"""Height of a lane from which on its span has a line of its own, if it needs one."""


INDENT = 14.0
"""How much further in the lanes of a group stand than its heading."""
CHEVRON = 4.0


def _put_head(press: CachedPainter, scene: Scene, theme: Theme, box: LaneBox) -> None:
    """The heading of an open group across the plot: name, count and span on one line."""
    key = ("head", box.name, box.size, box.span, box.height, theme.name, scene.sizes.scale)
    room = (scene.width - scene.sizes.side, box.height)
    press.put(
        (*key, *room), (scene.sizes.side, box.y), room,
        lambda painter: _draw_head(painter, scene, theme, box),
    )  # fmt: skip


def _draw_head(painter: QPainter, scene: Scene, theme: Theme, box: LaneBox) -> None:
    sizes, scale = scene.sizes, scene.sizes.scale
    _draw_chevron(painter, theme, (2 * scale, box.height / 2, scale), is_folded=False)
    press, base = CachedPainter(painter, None), box.height / 2 + 5 * scale
    room = scene.width - 2 * sizes.side - INDENT * scale
    name = fonts.elided(_shown_name(box), TextStyle.LANE, scale, 0.6 * room)
    x = INDENT * scale
    x += put_text(press, name, TextStyle.LANE, (x, base), (theme.ink, scale)) + 12 * scale
    told = fonts.elided(
        f"{chart.counted(box.size, 'event')} · {box.span}", TextStyle.META, scale,
        scene.width - 2 * sizes.side - x,
    )  # fmt: skip
    put_text(press, told, TextStyle.META, (x, base), (theme.muted, scale))


def _draw_chevron(
    painter: QPainter, theme: Theme, at: tuple[float, float, float], *, is_folded: bool
) -> None:
    """Points down at the lanes of an open group, to the right where they are folded away."""
    x, y, scale = at
    side = CHEVRON * scale
    ends = ((0, -side), (side, 0), (0, side)) if is_folded else ((-2, -2), (2, 2), (6, -2))
    unit = 1.0 if is_folded else scale
    path = QPainterPath(QPointF(x + ends[0][0] * unit, y + ends[0][1] * unit))
    for right, down in ends[1:]:
        path.lineTo(x + right * unit, y + down * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(theme.muted, 1.6 * scale))
    painter.drawPath(path)


def _shown_name(box: LaneBox) -> str:
    name = box.title or box.name
    # A file's name is written as it is.
    return name if _OF_A_FILE.search(name) else name[:1].upper() + name[1:] or "—"


def _indent(scene: Scene, box: LaneBox) -> float:
    return INDENT * scene.sizes.scale if box.group is not None else 0.0


def _put_lane(press: CachedPainter, scene: Scene, theme: Theme, box: LaneBox) -> None:
    """Its bar, name, count and span; they stick to the plot's top while the lane is in view."""
    sizes, scale = scene.sizes, scene.sizes.scale
    is_roomy, inset = box.height >= ROOMY * scale, _indent(scene, box)
    room = _lane_room(scene) - inset
    told = _told((box.size, box.running, box.span), scale, room, is_roomy=is_roomy)
    tall = (NAME_TALL + LINE * (len(told) - 1)) * scale
    top = max(box.y, min(scene.plot.y, box.y + box.height - tall)) if not box.is_folded else box.y
    top += 2 * scale if box.is_folded or box.height < 60 * scale else 14 * scale
    height = min((28 + LINE * (len(told) - 1)) * scale, box.height - 8 * scale)
    key = ("lane", box.number, box.name, told, height, theme.name, scale)
    side = sizes.side + inset
    press.put(
        (*key, sizes.gutter, box.is_group), (side, top), (sizes.gutter - side, tall),
        lambda painter: _draw_lane(painter, scene, theme, (box, told, height)),
    )  # fmt: skip


@lru_cache(maxsize=2_000)
def _told(
    lane: tuple[int, int, str], scale: float, room: float, *, is_roomy: bool
) -> tuple[str, ...]:
    """How many events and when, on one line or on two; the count alone where there is no room."""
    size, running, span = lane
    count = chart.counted(size, "event")
    if running:
        figures = spoken_language().figures
        count = f"{figures(size)} · {said('chart.running', figures(running))}"
    both = f"{count} · {span}"
    if fonts.width(both, TextStyle.META, scale) <= room:
        return (both,)
    fits = fonts.width(span, TextStyle.META, scale) <= room
    return (count, span) if fits and is_roomy else (count,)


def _lane_room(scene: Scene) -> float:
    """Pixels for a lane's words, right of its bar."""
    return scene.sizes.gutter - scene.sizes.side - 22 * scene.sizes.scale


def _draw_lane(
    painter: QPainter, scene: Scene, theme: Theme, what: tuple[LaneBox, tuple[str, ...], float]
) -> None:
    (box, told, height), scale = what, scene.sizes.scale
    if box.is_group:
        _draw_chevron(painter, theme, (2 * scale, 9 * scale, scale), is_folded=True)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(theme.lane(box.number)))
        painter.drawRoundedRect(QRectF(0, 2 * scale, 4 * scale, height), 2 * scale, 2 * scale)
    x, room = 14 * scale, _lane_room(scene) - _indent(scene, box)
    press = CachedPainter(painter, None)
    name = fonts.elided(_shown_name(box), TextStyle.LANE, scale, room)
    taken = put_text(press, name, TextStyle.LANE, (x, 13 * scale), (theme.ink, scale))
    if box.is_group:
        _put_count(press, theme, box, (x + taken + 8 * scale, x + room, scale))
    for number, text in enumerate(told if height >= 28 * scale else ()):
        shown = fonts.elided(text, TextStyle.META, scale, room)
        base = (30 + LINE * number) * scale
        put_text(press, shown, TextStyle.META, (x, base), (theme.muted, scale))


def _put_count(
    press: CachedPainter, theme: Theme, box: LaneBox, where: tuple[float, float, float]
) -> None:
    """How many events a folded group holds, beside its name if there is room."""
    x, right, scale = where
    count = spoken_language().figures(box.size)
    if x + fonts.width(count, TextStyle.META, scale) <= right:
        put_text(press, count, TextStyle.META, (x, 13 * scale), (theme.muted, scale))


def put_chips(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    """The small buttons in the foot of the plot."""
    for chip in scene.chips:
        _put_chip(press, scene, theme, chip)


def _put_chip(press: CachedPainter, scene: Scene, theme: Theme, chip: PlotChip) -> None:
    rect, scale = chip.rect, scene.sizes.scale
    words = chip.words

    def draw(painter: QPainter) -> None:
        painter.setPen(pen(theme.hair, 1))
        painter.setBrush(color(theme.surface))
        box = QRectF(0.5, 0.5, rect.width - 1, rect.height - 1)
        painter.drawRoundedRect(box, rect.height / 2, rect.height / 2)

    def tell(painter: QPainter) -> None:
        wide = fonts.width(words, TextStyle.TICK, scale)
        at = ((rect.width - wide) / 2, rect.height / 2 + 4 * scale)
        put_text(CachedPainter(painter, None), words, TextStyle.TICK, at, (theme.muted, scale))

    key = ("chip", theme.name, rect.width, rect.height)
    press.put(key, (rect.x, rect.y), (rect.width, rect.height), draw)
    press.put_passing((rect.x, rect.y), tell)


def put_overview(press: CachedPainter, scene: Scene, theme: Theme) -> None:
    """The minimap with the window onto the whole."""
    base = scene.overview
    if base is None or base.area.height < 8:
        return
    painter, scale = press.painter, scene.sizes.scale
    edge = scene.plot.bottom + scene.sizes.footer
    painter.setPen(pen(theme.hair, 1))
    painter.drawLine(QLineF(0, int(edge) + 0.5, scene.width, int(edge) + 0.5))
    _draw_track(painter, theme, base, 8 * scale)
    _draw_window(painter, theme, base, 6 * scale)
    key = ("overview", theme.name, base.area, base.marks, base.counts, scale)
    area = base.area
    press.put(
        key, (area.x, area.y), (area.width, area.height),
        lambda p: _draw_contents(p, theme, base, scale),
    )  # fmt: skip
    _draw_pins(painter, theme, base, scale)
    _draw_handles(painter, theme, base, scale)
    for x, words in base.ticks:
        put_text(
            press, words, TextStyle.TICK, (area.x + x, area.bottom + 15 * scale),
            (theme.muted, scale),
        )  # fmt: skip
    name = fonts.elided(said("chart.whole"), TextStyle.META, scale, _lane_room(scene))
    put_text(
        press, name, TextStyle.META,
        (scene.sizes.side + 14 * scale, area.y + area.height / 2 + 4 * scale),
        (theme.muted, scale),
    )  # fmt: skip


def _draw_track(painter: QPainter, theme: Theme, base: Overview, radius: float) -> None:
    area = base.area
    painter.setPen(pen(theme.hair, 1))
    painter.setBrush(color(theme.stripe))
    painter.drawRoundedRect(
        QRectF(area.x + 0.5, area.y + 0.5, area.width - 1, area.height - 1), radius, radius
    )


def _draw_window(painter: QPainter, theme: Theme, base: Overview, radius: float) -> None:
    window = base.window
    painter.setPen(pen(theme.handle, 1.5))
    painter.setBrush(color(theme.surface))
    painter.drawRoundedRect(
        QRectF(window.x, window.y, window.width, window.height), radius, radius
    )


def _draw_handles(painter: QPainter, theme: Theme, base: Overview, scale: float) -> None:
    window = base.window
    tall, wide = min(20 * scale, window.height * 0.5), 7 * scale
    painter.setPen(pen(theme.handle, 1.5))
    painter.setBrush(color(theme.surface))
    for x in (window.x, window.right):
        painter.drawRoundedRect(
            QRectF(x - wide / 2, window.y + (window.height - tall) / 2, wide, tall),
            wide / 2,
            wide / 2,
        )


def _draw_pins(painter: QPainter, theme: Theme, base: Overview, scale: float) -> None:
    """Where the events stand that are asked about elsewhere."""
    beyond = 2 * scale
    for x in base.pins:
        top, tall = base.area.y - beyond, base.area.height + 2 * beyond
        painter.fillRect(QRectF(x - scale, top, 2 * scale, tall), color(theme.warn))


def _draw_contents(painter: QPainter, theme: Theme, base: Overview, scale: float) -> None:
    if base.counts:
        _draw_profile(painter, theme, base)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(-base.area.x, -base.area.y)
    for lane, left, right, y in base.marks:
        painter.setBrush(color(theme.lane(lane)))
        if right - left < 6 * scale:
            painter.drawEllipse(QPointF((left + right) / 2, y), 3 * scale, 3 * scale)
            continue
        painter.setBrush(color(mixed(theme.lane(lane), theme.surface, 0.65)))
        painter.drawRoundedRect(
            QRectF(left, y - 2 * scale, right - left, 4 * scale), 2 * scale, 2 * scale
        )


def _draw_profile(painter: QPainter, theme: Theme, base: Overview) -> None:
    """Square roots, so that a burst does not flatten the rest."""
    peak = max(base.counts) ** 0.5 or 1.0
    step = base.area.width / len(base.counts)
    floor, tall = base.area.height - 3, base.area.height - 8
    path = QPainterPath(QPointF(0, floor))
    for column, count in enumerate(base.counts):
        y = floor - tall * count**0.5 / peak
        path.lineTo(column * step, y)
        path.lineTo((column + 1) * step, y)
    path.lineTo(base.area.width, floor)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(mixed(theme.muted, theme.surface, 0.62)))
    painter.drawPath(path)
