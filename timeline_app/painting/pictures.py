"""Composes pictures for files: the same layout and paint as on the screen, without a window."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypedDict, Unpack

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QPainter

from timeline_app import chart
from timeline_app.chart import Detail, Line, Lines, Room, Scene, TextStyle
from timeline_app.model import Chronology
from timeline_app.painting import cards, fonts, glyphs
from timeline_app.painting.paint import paint
from timeline_app.painting.theme import Theme, color, theme_named

ASK_AT_ONCE = 500
SOURCE_LINE = 18.0
_applications: list[QGuiApplication] = []


class PictureOptions(TypedDict, total=False):
    """What may be asked of a picture; everything has a default."""

    width: int
    height: int
    scale: float
    """Pixels of the file for one pixel of the layout."""
    theme: str
    since: int | None
    until: int | None
    title: str
    whole: bool
    legend: bool
    sources: Sequence[str]
    """Lines for a list of sources below the picture."""
    largest: int
    """Bytes of the uncompressed picture beyond which it is refused."""
    paper: str
    """``A4`` to ``A0`` for a PDF in pages; "" for one page of the picture's own size."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A scene ready to be painted somewhere, with all its words."""

    scene: Scene
    lines: Mapping[int, Line]
    theme: Theme
    sources: tuple[str, ...] = field(default=())
    warnings: tuple[str, ...] = field(default=())
    shrink: float = 1.0
    """How much smaller than on the screen it is drawn, so that cards fit."""

    @property
    def width(self) -> float:
        return self.scene.width * self.shrink

    @property
    def height(self) -> float:
        return (self.scene.height + _sources_height(self.sources)) * self.shrink

    def paint(self, painter: QPainter) -> None:
        """Paint it with its top left corner at the origin."""
        painter.scale(self.shrink, self.shrink)
        paint(painter, self.scene, self.theme, self.lines)
        if self.sources:
            _paint_sources(painter, self)


def compose(chronology: Chronology, lines: Lines, **options: Unpack[PictureOptions]) -> Picture:
    """Lay a picture out: of the whole timeline, or of a stretch of it.

    It is as tall as asked for if all lanes can be made to fit, else taller: nothing is cropped.
    """
    ensure_application()
    maker = _Maker(chronology, lines, options)
    scene = maker.scene()
    words = maker.lines([item.id for item in scene.items if item.label is not None])
    title = options.get("title", "")
    texts = [title, *(line.title for line in words.values())]
    return Picture(
        scene, words, theme_named(options.get("theme", "light")),
        tuple(options.get("sources", ())), glyphs.warnings(texts), maker.shrink,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Try:
    """One way to make a picture lower."""

    detail: Detail | None = None
    shrink: float = 1.0
    rows: int = 12
    is_folded: bool = False


TRIES = (
    _Try(), _Try(shrink=1 / 1.2), _Try(Detail.SLIM), _Try(Detail.LABEL),
    _Try(Detail.LABEL, rows=6), _Try(Detail.LABEL, rows=3), _Try(Detail.LABEL, rows=1),
    _Try(Detail.LABEL, rows=1, is_folded=True),
)  # fmt: skip
"""From what looks best to what is lowest."""


class _Maker:
    """Tries cards, labels, fewer rows and folded lanes until the picture is low enough."""

    def __init__(self, chronology: Chronology, lines: Lines, options: PictureOptions) -> None:
        self.options = options
        self.shrink = 1.0
        self._chronology = chronology
        self._source = lines
        self._known: dict[int, Line] = {}
        self._asked = (
            float(options.get("width", 1_600)),
            float(options.get("height", 0) or 900)
            - _sources_height(tuple(options.get("sources", ()))),
        )

    @property
    def _width(self) -> float:
        return self._asked[0] / self.shrink

    @property
    def _height(self) -> float:
        return max(320.0, self._asked[1] / self.shrink)

    def lines(self, ids: Sequence[int]) -> Mapping[int, Line]:
        """Titles and dates; asked for in portions."""
        missing = [event for event in ids if event not in self._known]
        for start in range(0, len(missing), ASK_AT_ONCE):
            asked = self._source(missing[start : start + ASK_AT_ONCE])
            self._known.update(chart.shortened(asked))
        return self._known

    def scene(self) -> Scene:
        """The first try that is low enough; the last one if none is."""
        found = self._tried(TRIES[0])
        for one in TRIES[1:]:
            if one.detail is Detail.SLIM and len(self._chronology) > chart.FEW:
                continue
            if not self.options.get("height", 0) or found.height <= self._height + 0.5:
                break
            found = self._tried(one)
        return found

    def _tried(self, one: "_Try") -> Scene:
        self.shrink = one.shrink
        return self._laid_out(one)

    def _laid_out(self, one: _Try) -> Scene:
        frame = self._frame(len(chart.layers(self._chronology.eras)))
        plan = chart.prepare(
            self._chronology, sizes=frame.sizes, width=frame.plot.width,
            rooms=lambda ids: cards.reserved(self.lines, ids, frame.sizes), most_rows=one.rows,
        )  # fmt: skip
        view = self._view(plan, frame)
        folded = _foldable(plan) if one.is_folded else frozenset()
        look = chart.Look(
            title=self.options.get("title", ""), detail=one.detail, folded=folded,
            has_legend=self.options.get("legend", True), is_paper=True,
        )  # fmt: skip
        shelf = chart.shelf_for(plan, look, frame.sizes, view.zoom, frame.plot.height)
        lack = max(0.0, shelf.height - frame.plot.height)
        tall = replace(
            frame, height=frame.height + lack,
            plot=frame.plot._replace(height=frame.plot.height + lack),
        )  # fmt: skip
        return chart.lay_out(plan, view, replace(look, detail=shelf.detail), tall, self._rooms)

    def _frame(self, era_rows: int) -> chart.Frame:
        return chart.frame_for(self._width, self._height, is_paper=True, era_rows=era_rows)

    def _view(self, plan: "chart.Plan", frame: chart.Frame) -> chart.Viewport:
        since, until = self.options.get("since"), self.options.get("until")
        whole = chart.view_of_all(plan, frame.sizes, frame.plot.width)
        if self.options.get("whole") or (since is None and until is None):
            return whole
        first = whole.since if since is None else float(since)
        last = whole.until if until is None else float(until)
        return chart.fitted(first, max(last, first + 60), frame.plot.width)

    def _rooms(self, ids: Sequence[int], detail: Detail) -> Sequence[Room]:
        sizes = chart.sizes_for(self._width, self._height)
        return cards.rooms(self.lines, ids, detail, sizes, cards.widest(detail, sizes))


def ensure_application() -> None:
    """Fonts need an application object; without a display it is made for none."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _applications.append(QGuiApplication([]))


def _sources_height(sources: Sequence[str]) -> float:
    return (len(sources) + 2.5) * SOURCE_LINE if sources else 0.0


def _paint_sources(painter: QPainter, picture: Picture) -> None:
    """The list of sources under the picture."""
    scene, theme = picture.scene, picture.theme
    top = scene.height
    painter.fillRect(
        0, int(top), int(scene.width), int(picture.height - top) + 1, color(theme.background)
    )
    x, y = scene.sizes.side, top + SOURCE_LINE
    rows: list[tuple[str, TextStyle, str]] = [("Sources", TextStyle.LANE, theme.ink)]
    rows += [(text, TextStyle.META, theme.muted) for text in picture.sources]
    draw: Callable[[QPointF, str], None] = painter.drawText
    for text, style, name in rows:
        painter.setFont(fonts.font(style))
        painter.setPen(color(name))
        room = scene.width - 2 * scene.sizes.side
        draw(QPointF(x, y), fonts.elided(text, style, 1.0, room))
        y += SOURCE_LINE


def _foldable(plan: "chart.Plan") -> frozenset[str]:
    """All lanes at their outermost: groups where there are any."""
    return frozenset(lane.name for lane in (*plan.groups, *plan.lanes))
