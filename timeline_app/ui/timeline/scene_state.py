"""What the canvas shows at this moment: plan, viewport, choices, and the scene that follows.

The field calls it scene state, a view model.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_app import chart, painting
from timeline_app.chart import (
    Cluster,
    Detail,
    EventWords,
    Frame,
    Lines,
    Scene,
    Viewport,
    WordsSize,
)
from timeline_app.model import Chronology, Era, Mark, moment
from timeline_app.ui.speech import tr
from timeline_app.ui.timeline.choices import Choices
from timeline_app.wording import distances

MOST_LINES = 4_000
LANES_SEEN = 2.5
"""So many lanes should be in sight at once, where there are many events."""


def no_lines(_ids: Sequence[int]) -> Mapping[int, EventWords]:
    """Before there is a source of titles."""
    return {}


class SceneState:
    """Holds the parts of a scene and lays it out anew when one of them changed."""

    def __init__(self) -> None:
        self.title = ""
        self.notice = tr("reading…")
        self.frame: Frame = chart.frame_for(800, 600)
        self.view = chart.fitted(moment.at(2000), moment.at(2001), self.frame.plot.width)
        self.plan: chart.Plan | None = None
        self.chronology: Chronology | None = None
        self.selection: tuple[int, ...] = ()
        self.choices = Choices()
        self.scroll = 0.0
        self.focus = 0
        self.hover = 0
        self.crowd: tuple[int, int] | None = None
        """Lane and first second of the crowd that the keyboard is at."""
        self.carried: chart.CarriedEvent | None = None
        """The event in the hand, or put down and not yet read anew."""
        self.pointer: float | None = None
        self.today: float | None = None
        self._source: Lines = no_lines
        self._known: dict[int, EventWords] = {}
        self._rooms: dict[Detail, dict[int, WordsSize]] = {}
        self._forget_rooms()
        self._overview: chart.Overview | None = None
        self._pinned: tuple[int, ...] = ()
        self._scene: Scene | None = None

    def set_source(self, source: Lines) -> None:
        self._source = source
        self.forget_lines()

    def lines(self, ids: Sequence[int]) -> Mapping[int, EventWords]:
        """Titles and dates, asked of the source only once for each event."""
        missing = [event for event in ids if event not in self._known]
        if missing:
            if len(self._known) > MOST_LINES:
                self.forget_lines()
                missing = list(ids)
            self._known.update(chart.shortened(self._source(missing)))
        return self._known

    def set_frame(self, width: float, height: float, scale: float) -> None:
        self.frame = chart.frame_for(width, height, scale, era_rows=self._era_rows)
        self.view = self.view.resized(self.frame.plot.width)
        self._overview = None
        self._forget_rooms()
        self.touch()

    @property
    def _era_rows(self) -> int:
        """Rows that the strip of eras needs."""
        wanted = self.plan is not None and "eras" not in self.choices.without
        return len(self.plan.era_rows) if self.plan is not None and wanted else 0

    def _make_room(self) -> None:
        """Cut the widget anew where eras have come or gone."""
        frame = self.frame
        if (
            chart.sizes_for(frame.width, frame.height, frame.sizes.scale, era_rows=self._era_rows)
            != frame.sizes
        ):
            self.set_frame(frame.width, frame.height, frame.sizes.scale)

    def usual_rows(self, events: int) -> int:
        """So many rows a lane that a few lanes are seen at once, be the window low."""
        sizes = self.frame.sizes
        if events <= chart.FEW:
            return chart.DEEP_ROWS
        room = self.frame.plot.height / LANES_SEEN - sizes.strip - sizes.lane_pad
        return min(max(1, int(room / sizes.slim_pin_row)), chart.DEEP_ROWS)

    def prepare(self, chronology: Chronology) -> "chart.Plan":
        """The heavy part of showing a chronology; may run in a thread for a large one."""
        sizes = self.frame.sizes
        return chart.prepare(
            chronology, sizes=sizes, width=self.frame.plot.width,
            rooms=lambda ids: painting.reserved(self.lines, ids, sizes),
            most_rows=self.usual_rows(len(chronology)), rows=self.choices.rows,
        )  # fmt: skip

    @property
    def is_ill_fitting(self) -> bool:
        """Whether rows were dealt for another font, or for a plot of quite another width."""
        if self.plan is None:
            return False
        if self.plan.scale != self.frame.sizes.scale or self._has_other_rows:
            return True
        if self.plan.widths is None:
            return False
        return not 0.9 < self.plan.width / self.frame.plot.width < 1.08

    @property
    def _has_other_rows(self) -> bool:
        """Whether the window has become so low or high that lanes should have other rows."""
        if self.plan is None or self.choices.rows:
            return False
        return self.plan.most_rows != self.usual_rows(len(self.plan))

    def set_plan(self, plan: "chart.Plan") -> None:
        self.plan = plan
        self.notice = "" if len(plan) else tr("no dated event to show")
        self._overview = None
        self._make_room()
        self.touch()

    def set_pins(self, events: Sequence[int]) -> None:
        """Mark these in the strip of the whole timeline: they are asked about elsewhere."""
        self._pinned = tuple(events)
        if self._overview is not None and self.plan is not None:
            self._overview = chart.with_pins(self._overview, self.plan, self._pinned)
        self.touch()

    def is_to_check(self, event: int) -> bool:
        """Whether a finding concerns it that nobody has settled; asked of what is drawn."""
        items = self.scene.items
        return any(item.id == event and item.marks & Mark.TO_CHECK for item in items)

    def set_view(self, view: Viewport) -> None:
        """Look there; where lanes change their height the one amid the plot stays in place."""
        old, view = self.view, view.resized(self.frame.plot.width)
        if self.plan is not None and self.scroll and old.zoom != view.zoom:
            self.scroll = chart.kept_scroll(
                self.plan, self.look(), self.frame, old.zoom, view.zoom
            )
        self.view = view
        self.touch()

    def set_carried(self, carried: "chart.CarriedEvent | None") -> None:
        """Draw this event at the date that it is carried to; None draws it where it is."""
        if carried != self.carried:
            self.carried = carried
            self.touch()

    def set_hover(self, event: int) -> None:
        """Point at an event: nothing moves, so the scene is kept."""
        self.hover = event
        if self._scene is not None:
            self._scene = replace(self._scene, hover=event)

    def set_pointer(self, x: float | None) -> None:
        """Put the cross-hair there, or away; nothing else moves, so the scene is kept."""
        self.pointer = x
        if self._scene is not None:
            self._scene = replace(self._scene, pointer=self.crosshair)

    @property
    def crosshair(self) -> float | None:
        """Where the cross-hair is drawn; None if there is none to be seen."""
        return None if "crosshair" in self.choices.without else self.pointer

    @property
    def pointed(self) -> str:
        """The moment under the pointer in words, or that of what the keyboard is at."""
        if self.plan is None or "crosshair" in self.choices.without:
            return ""
        if self.crosshair is None:
            return self._at_keyboard()
        second = self.view.to_second(self.crosshair - self.frame.plot.x)
        return chart.pointed(second, self.view.seconds_per_pixel)

    def era(self, number: int) -> Era | None:
        """The era with this id."""
        eras = self.chronology.eras if self.chronology is not None else ()
        return next((era for era in eras if era.id == number), None)

    @property
    def crowds(self) -> list[Cluster]:
        """What stands for several events in view, in time order."""
        return chart.visible_crowds(self.scene)

    @property
    def focused_crowd(self) -> Cluster | None:
        """The crowd that the keyboard is at; None when it is elsewhere, or out of view."""
        if self.crowd is None:
            return None
        lane, since = self.crowd
        here = (crowd for crowd in self.crowds if crowd.lane == lane)
        return next((crowd for crowd in here if crowd.since <= since <= crowd.until), None)

    def set_crowd(self, crowd: Cluster | None) -> None:
        """Put the keyboard at a crowd, or away from it; nothing else moves."""
        self.crowd = (crowd.lane, crowd.since) if crowd is not None else None
        if crowd is not None:
            self.focus = 0
        self._scene = replace(self.scene, crowd=crowd, focus=self.focus)

    def _at_keyboard(self) -> str:
        crowd = self.focused_crowd
        if crowd is not None:
            return chart.crowd(crowd.size, crowd.since, crowd.until)
        line = self.lines([self.focus]).get(self.focus) if self.focus else None
        return line.words if line is not None else ""

    def set_choices(self, choices: Choices) -> None:
        self.choices = choices
        self._make_room()
        self.touch()

    def row_of(self, event: int) -> tuple[float, float] | None:
        """Top and bottom of the event's row in the widget, scrolled as it is now."""
        if self.plan is None:
            return None
        span = chart.row_span(self.plan, self.look(), self.frame, self.view.zoom, event)
        shift = self.frame.plot.y - self.scene.scroll
        return (span[0] + shift, span[1] + shift) if span else None

    def _forget_rooms(self) -> None:
        self._rooms = {detail: {} for detail in Detail}

    def forget_lines(self) -> None:
        self._known.clear()
        self._forget_rooms()

    def touch(self) -> None:
        """Something changed: the scene must be laid out anew."""
        self._scene = None

    def view_of_all(self) -> Viewport:
        if self.plan is None:
            return self.view
        return chart.view_of_all(self.plan, self.frame.sizes, self.frame.plot.width)

    @property
    def scene(self) -> Scene:
        """What is to be seen now."""
        if self._scene is None:
            self._scene = self._laid_out()
            self.scroll = self._scene.scroll
            if self.crowd is not None:
                self._scene = replace(self._scene, crowd=self.focused_crowd)
        return self._scene

    def span_of(self, ids: Sequence[int]) -> tuple[float, float] | None:
        """First and last second of these events; None if none of them has a place."""
        if self.plan is None:
            return None
        places = [place for place in map(self.plan.place_of, ids) if place >= 0]
        if not places:
            return None
        columns = self.plan.columns
        return (
            float(min(columns.low[place] for place in places)),
            float(max(columns.high[place] for place in places)),
        )

    @property
    def distance(self) -> str:
        """How far apart the two selected events lie, in words; "" where there are not two."""
        if self.plan is None or len(self.selection) != 2:
            return ""
        one, other = (self.plan.place_of(event) for event in self.selection)
        if min(one, other) < 0:
            return ""
        pair = self.selection
        return distances.in_words(
            self.plan.when(one), self.plan.when(other),
            is_ordered=pair in self.plan.links or pair[::-1] in self.plan.links,
        )  # fmt: skip

    def look(self) -> "chart.DisplayOptions":
        return chart.DisplayOptions(
            title=self.title, selection=self.selection, focus=self.focus, hover=self.hover,
            scroll=self.scroll, folded=self.choices.folded, order=self.choices.order,
            detail=self.choices.detail,
            distance=self.distance,
            has_eras="eras" not in self.choices.without,
            today=None if "today" in self.choices.without else self.today,
        )  # fmt: skip

    def _laid_out(self) -> Scene:
        if self.plan is None:
            return chart.blank(self.frame, self.title, self.notice, self.view)
        if self._overview is None and self.frame.overview.height > 8:
            base = chart.overview(self.plan, self.frame.sizes, self.frame.overview)
            self._overview = chart.with_pins(base, self.plan, self._pinned)
        scene = chart.lay_out(self.plan, self.view, self.look(), self.frame, self.rooms)
        if self.carried is not None:
            scene = chart.with_carried(scene, self.carried)
        window = chart.with_window(self._overview, self.view) if self._overview else None
        return replace(scene, notice=self.notice, overview=window, pointer=self.crosshair)

    def rooms(self, ids: Sequence[int], detail: Detail) -> Sequence[WordsSize]:
        """How much room the words of these events need; measured once."""
        kept = self._rooms[detail]
        found = [kept[event] for event in ids if event in kept]
        if len(found) < len(ids):
            sizes = self.frame.sizes
            most = painting.widest(detail, sizes)
            found = list(painting.rooms(self.lines, ids, detail, sizes, most))
            rooms = zip(ids, found, strict=True)
            kept.update((event, room) for event, room in rooms if event in self._known)
        return found

    def words_of(self, scene: Scene) -> Mapping[int, EventWords]:
        """Titles of all that the scene shows."""
        return self.lines([item.id for item in scene.items if item.label is not None])
