"""What is to be seen, in pixels: the frozen result of the layout."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol

from timeline_app.chart.eras import EraBand
from timeline_app.chart.sizes import Sizes
from timeline_app.chart.ticks import AxisUnit, Tick
from timeline_app.chart.viewport import Viewport


class EventWords(Protocol):
    """What the canvas says about one event; the store's rows are such."""

    @property
    def title(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def quote(self) -> str: ...


Lines = Callable[[Sequence[int]], Mapping[int, EventWords]]
"""From event ids to what is said about them."""


class WordsSize(NamedTuple):
    """What an event's words need: pixels across, and lines of title."""

    width: float
    lines: int = 1
    least: float = 0.0
    """Pixels without the date, where that gives way first; 0 where it does not."""


class Rect(NamedTuple):
    """Left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height

    def touches(self, other: "Rect") -> bool:
        return (
            self.x < other.x + other.width and other.x < self.x + self.width
            and self.y < other.y + other.height and other.y < self.y + self.height
        )  # fmt: skip


class Detail(StrEnum):
    """How much an event shows: decided by space."""

    CARD = "card"
    SLIM = "slim"
    """A card of one line: title and date side by side."""
    LABEL = "label"
    DOT = "dot"


class DrawnEvent(NamedTuple):
    """One event drawn by itself."""

    id: int
    place: int
    detail: Detail
    lane: int
    marks: int
    """Flags of model.Mark."""
    is_pin: bool
    left: float
    """The mark's ends; a pin stands in the middle between them."""
    right: float
    y: float
    """The mark's middle."""
    core_left: float
    """What certainly belongs to it lies between the cores, if they are in order."""
    core_right: float
    open_sides: int
    label: Rect | None
    is_forced: bool
    """Shown only because it is selected: it may cover others."""

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


class Cluster(NamedTuple):
    """Events too close to tell apart, as one mark with their number."""

    lane: int
    x: float
    y: float
    size: int
    since: int
    until: int


class Density(NamedTuple):
    """A lane's crowd as a profile: events per column, from ``x`` in steps of ``step`` pixels."""

    lane: int
    x: float
    step: float
    counts: tuple[int, ...]
    peak: int
    area: Rect
    since: int
    cell: int
    """Seconds of one column."""


class LinkArrow(NamedTuple):
    """A dotted arrow from what came before to what came after."""

    before: int
    after: int
    start: tuple[float, float]
    end: tuple[float, float]


class LaneBox(NamedTuple):
    """One lane as drawn; ``y`` is already scrolled."""

    number: int
    """Index into the plan's lanes; also the colour's number."""
    name: str
    span: str
    """When its events lie, in words."""
    size: int
    running: int
    """Unlabelled events that began before the view and go on in it."""
    y: float
    height: float
    strip: Rect | None
    is_folded: bool
    title: str = ""
    """Its name without that of its group."""
    group: str | None = None
    """Name of the group that it is in."""
    is_head: bool = False
    """The heading of an open group: the boxes of its lanes follow."""
    is_group: bool = False
    """A heading, or a whole group folded."""


class PlotChipKind(StrEnum):
    """What a small button in the foot of the plot offers."""

    EARLIER = "earlier"
    LATER = "later"
    UNDATED = "undated"
    ABOVE = "above"
    BELOW = "below"


class PlotChip(NamedTuple):
    """A small button with a number; ``at`` is the second it leads to."""

    kind: PlotChipKind
    size: int
    rect: Rect
    at: float
    words: str


class Overview(NamedTuple):
    """The minimap: bars per lane or a profile, and the window onto it."""

    area: Rect
    window: Rect
    since: float
    until: float
    marks: tuple[tuple[int, float, float, float], ...]
    """(lane, left, right, y) of single events, when there are few."""
    counts: tuple[int, ...]
    ticks: tuple[tuple[float, str], ...]
    pins: tuple[float, ...] = ()
    """Where events stand that are asked about elsewhere."""


class EventTally(NamedTuple):
    """Where all the events are: the parts add up to the dated ones."""

    dated: int = 0
    drawn: int = 0
    clustered: int = 0
    clusters: int = 0
    earlier: int = 0
    later: int = 0
    undated: int = 0
    hidden: int = 0


class Legend(NamedTuple):
    """One entry of the legend."""

    sign: str
    words: str


class Guide(NamedTuple):
    """A full-height line or stretch with a chip of words on the axis: the selection or today."""

    left: float
    right: float
    words: str
    lane: int
    is_today: bool


class Apart(NamedTuple):
    """How far two selected events lie apart, to be shown along the axis."""

    near: tuple[float, float]
    """What surely lies between them, in pixels of the widget; nothing if it is not in order."""
    far: tuple[float, float]
    """From the outer bound of the one to that of the other."""
    words: str


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that is drawn, in pixels of the whole widget."""

    width: float
    height: float
    sizes: Sizes
    view: Viewport
    plot: Rect
    title: str = ""
    subtitle: str = ""
    notice: str = ""
    """Words in the middle of an empty plot."""
    sections: tuple[AxisUnit, ...] = field(default=())
    ticks: tuple[Tick, ...] = field(default=())
    eras: tuple[EraBand, ...] = field(default=())
    weekends: tuple[tuple[float, float], ...] = field(default=())
    lanes: tuple[LaneBox, ...] = field(default=())
    items: tuple[DrawnEvent, ...] = field(default=())
    clusters: tuple[Cluster, ...] = field(default=())
    densities: tuple[Density, ...] = field(default=())
    links: tuple[LinkArrow, ...] = field(default=())
    chips: tuple[PlotChip, ...] = field(default=())
    guides: tuple[Guide, ...] = field(default=())
    legend: tuple[Legend, ...] = field(default=())
    overview: Overview | None = None
    tally: EventTally = field(default=EventTally())
    selection: frozenset[int] = field(default=frozenset())
    scroll: float = 0.0
    scroll_most: float = 0.0
    focus: int = 0
    """The event that has the keyboard's focus ring; 0 is none."""
    hover: int = 0
    crowd: Cluster | None = None
    """The crowd that has the keyboard's focus ring."""
    apart: Apart | None = None
    pointer: float | None = None
    """Where the cross-hair stands, in pixels of the widget."""
