"""Composes pictures for files: the same layout and paint as on the screen, without a window."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TypedDict, Unpack

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication, QPainter

from timeline_app import chart
from timeline_app.chart import Detail, EventWords, Lines, Scene, TextStyle, WordsSize
from timeline_app.model import Chronology
from timeline_app.painting import cards, fonts, glyphs
from timeline_app.painting.paint import paint
from timeline_app.painting.theme import Theme, color, theme_named
from timeline_app.wording.language import said

ASK_AT_ONCE = 500
MOST_AT_ONCE = 5_000
"""Events whose titles one picture may be asked to show all of."""
HIGHEST = 200_000.0
"""Pixels beyond which no picture grows for its titles."""
WIDEST = 0.44
"""Share of the plot that a title on one line may take: it must have room on one of its sides."""
MOST_SHEETS = 400
MOST_WITH_CARDS = 40
"""Sheets; where more would be needed, title and date stand on one line, and half of them do."""
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
    every: bool
    """As high as it takes for every title to show, where no height is asked for."""
    highest: float
    """Pixels of the layout up to which it may grow for that."""
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
    lines: Mapping[int, EventWords]
    theme: Theme
    sources: tuple[str, ...] = field(default=())
    warnings: tuple[str, ...] = field(default=())
    shrink: float = 1.0
    """How much smaller than on the screen it is drawn, so that cards fit."""
    titles: int = 0
    """Events whose titles are drawn."""
    events: int = 0
    """Events of the stretch that is shown."""

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
    return maker.picture(maker.scene())


def sheets(
    chronology: Chronology, lines: Lines, **options: Unpack[PictureOptions]
) -> tuple[int, Iterator[Picture]]:
    """Pictures of one width and height that together show every title; and how many they are.

    Each event stands on the sheet of the stretch in which it begins.  Beyond MOST_SHEETS the rest
    is left out; whoever adds up the titles of the sheets sees it.
    """
    ensure_application()
    maker = _Maker(chronology, lines, options)
    detail, most = Detail.CARD, MOST_WITH_CARDS
    parts = tuple(islice(maker.portions(detail), most + 1))
    if len(parts) > most:
        detail, most = Detail.SLIM, MOST_SHEETS
        parts = tuple(islice(maker.portions(detail), most))
    if not parts:
        return 1, iter([maker.picture(maker.scene())])
    return len(parts), (
        maker.picture(maker.every(part, f"sheet {number} of {len(parts)}", detail))
        for number, part in enumerate(parts, 1)
    )


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
        self._known: dict[int, EventWords] = {}
        self._plan: chart.Plan | None = None
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

    def lines(self, ids: Sequence[int]) -> Mapping[int, EventWords]:
        """Titles and dates; asked for in portions."""
        missing = [event for event in ids if event not in self._known]
        for start in range(0, len(missing), ASK_AT_ONCE):
            asked = self._source(missing[start : start + ASK_AT_ONCE])
            self._known.update(chart.shortened(asked))
        return self._known

    def scene(self) -> Scene:
        """The first try that is low enough; the last one if none is.

        Where every title is asked for and one is missing, it grows, if that is any use.
        """
        found = self._tried(TRIES[0])
        if self.options.get("every") and not self.options.get("height", 0):
            is_whole = self._titles(found) == self._events(found.view)
            return found if is_whole else self._grown() or found
        for one in TRIES[1:]:
            if one.detail is Detail.SLIM and len(self._chronology) > chart.FEW:
                continue
            if not self.options.get("height", 0) or found.height <= self._height + 0.5:
                break
            found = self._tried(one)
        return found

    def picture(self, scene: Scene) -> Picture:
        """The scene that was made last, with its words."""
        words = self.lines([item.id for item in scene.items if item.label is not None])
        title = self.options.get("title", "")
        said = glyphs.warnings([title, *(line.title for line in words.values())])
        theme = theme_named(self.options.get("theme", "light"))
        sources = tuple(self.options.get("sources", ()))
        counts = self._titles(scene), self._events(scene.view)
        return Picture(scene, words, theme, sources, said, self.shrink, *counts)

    def portions(self, detail: Detail) -> Iterator[chart.Portion]:
        """As many events at a time as one height holds with every title."""
        return chart.portions(
            self._portion().chronology, lambda part: self._lack(part, detail) <= 0
        )

    def every(self, part: chart.Portion, note: str, detail: Detail) -> Scene:
        """These events with all their titles, as high as it takes."""
        frame = self._frame(len(chart.layers(part.chronology.eras)))
        plan = self._plan_of(part, frame, detail)
        view = chart.view_of_all(plan, frame.sizes, frame.plot.width)
        return self._placed(plan, view, replace(self._look(note), detail=detail), frame)

    def _grown(self) -> Scene | None:
        """With cards, else with labels of one line; None where that is still too high."""
        part, highest = self._portion(), self.options.get("highest", HIGHEST)
        if len(part.chronology) > MOST_AT_ONCE:
            return None
        for detail in (Detail.CARD, Detail.LABEL):
            if self._height + self._lack(part, detail) <= highest:
                return self.every(part, "", detail)
        return None

    def _portion(self) -> chart.Portion:
        """What is to be shown: all, or a stretch of it."""
        since, until = self.options.get("since"), self.options.get("until")
        whole = chart.whole(self._chronology)
        if self.options.get("whole") or (since is None and until is None):
            return whole
        first = whole.ends[0] if since is None else float(since)
        last = whole.ends[1] if until is None else float(until)
        return chart.within(self._chronology, first, max(last, first + 60))

    def _lack(self, part: chart.Portion, detail: Detail) -> float:
        """By how much all titles of a portion need more height than was asked for."""
        frame = self._frame(len(chart.layers(part.chronology.eras)))
        plan = self._plan_of(part, frame, detail)
        zoom = chart.view_of_all(plan, frame.sizes, frame.plot.width).zoom
        look = replace(self._look(), detail=detail)
        return chart.shelf_for(plan, look, frame.sizes, zoom, 0.0).height - frame.plot.height

    def _plan_of(self, part: chart.Portion, frame: chart.Frame, detail: Detail) -> "chart.Plan":
        sizes, most = frame.sizes, frame.sizes.card_most
        if detail is not Detail.CARD:
            most = max(most, min(sizes.label_longest, WIDEST * frame.plot.width))
        return chart.prepare(
            part.chronology, sizes=sizes, width=frame.plot.width, every=part.ends,
            rooms=lambda ids: cards.rooms(self.lines, ids, detail, sizes, most),
        )  # fmt: skip

    def _events(self, view: chart.Viewport) -> int:
        """How many events reach into the view."""
        return 0 if self._plan is None else chart.reaching(self._plan.columns, view)

    def _titles(self, scene: Scene) -> int:
        """How many of them have their titles drawn."""
        if self._plan is None:
            return 0
        named = [item.place for item in scene.items if item.label is not None]
        return chart.reaching(self._plan.columns, scene.view, named)

    def _tried(self, one: "_Try") -> Scene:
        self.shrink = one.shrink
        return self._laid_out(one)

    def _laid_out(self, one: _Try) -> Scene:
        frame = self._frame(len(chart.layers(self._chronology.eras)))
        plan = chart.prepare(
            self._chronology, sizes=frame.sizes, width=frame.plot.width,
            rooms=lambda ids: cards.reserved(self.lines, ids, frame.sizes), most_rows=one.rows,
        )  # fmt: skip
        folded = _foldable(plan) if one.is_folded else frozenset()
        look = replace(self._look(), detail=one.detail, folded=folded)
        return self._placed(plan, self._view(plan, frame), look, frame)

    def _look(self, note: str = "") -> "chart.DisplayOptions":
        title = "  ·  ".join(filter(None, (self.options.get("title", ""), note)))
        has_legend = self.options.get("legend", True)
        return chart.DisplayOptions(title=title, has_legend=has_legend, is_paper=True)

    def _placed(
        self,
        plan: "chart.Plan",
        view: chart.Viewport,
        look: "chart.DisplayOptions",
        frame: chart.Frame,
    ) -> Scene:
        """The scene, in a frame that is high enough for all lanes."""
        self._plan = plan
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

    def _rooms(self, ids: Sequence[int], detail: Detail) -> Sequence[WordsSize]:
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
    rows: list[tuple[str, TextStyle, str]] = [(said("chart.sources"), TextStyle.LANE, theme.ink)]
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
