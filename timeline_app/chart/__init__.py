"""Events to geometry: pure functions from (plan, viewport, measure) to a frozen scene in pixels.

``prepare`` makes a chronology ready once (rows that never change, the zoom from which each label
shows, sorted columns for counting); ``lay_out`` asks only what a view needs, so that a frame costs
the same for a thousand events and for a million.  Decisions:

- An event's row and its label's zoom do not depend on the view: panning moves nothing.
- Events whose label has no room go to the strip at the foot of their lane: alone as a dot, with
  neighbours as a cluster with their number, in crowds as a profile.  Nothing is left out unsaid.
- numpy is imported by the functions that count, never by this door: an empty frame needs none.
"""

from typing import TYPE_CHECKING

from timeline_app.chart.carried import CarriedEvent, with_carried
from timeline_app.chart.decoration import (
    Frame,
    blank,
    frame_for,
    spread,
    visible_crowds,
    visible_items,
)
from timeline_app.chart.eras import EraBand, layers
from timeline_app.chart.hits import GRASP, Hit, Target, era_rect, grip_at, hit, lane_at
from timeline_app.chart.measure import SIZES, AverageMeasure, Measure, TextStyle
from timeline_app.chart.pointing import pointed
from timeline_app.chart.scene import (
    Apart,
    Cluster,
    Density,
    Detail,
    DrawnEvent,
    EventTally,
    EventWords,
    Guide,
    LaneBox,
    Legend,
    Lines,
    LinkArrow,
    Overview,
    PlotChip,
    PlotChipKind,
    Rect,
    Scene,
    WordsSize,
)
from timeline_app.chart.short_lines import shortened
from timeline_app.chart.sizes import Sizes, sizes_for
from timeline_app.chart.ticks import (
    AxisUnit,
    Rung,
    Tick,
    TickStep,
    choose,
    minor_ticks,
    sections,
    starts,
    year_name,
)
from timeline_app.chart.viewport import Viewport, at_place, fitted
from timeline_app.chart.words import crowd, shorter, span, status
from timeline_app.wording import counted

if TYPE_CHECKING:
    from timeline_app.chart.lane_titles import lane_in_words
    from timeline_app.chart.layout import (
        DisplayOptions,
        kept_scroll,
        lay_out,
        moved_to_show,
        row_span,
        shelf_for,
    )
    from timeline_app.chart.minimap import overview, second_at, with_pins, with_window
    from timeline_app.chart.plan import DEEP_ROWS, EXACT, FEW, Plan, prepare, view_of_all
    from timeline_app.chart.stretches import Portion, portions, reaching, whole, within

_LAZY = {
    **dict.fromkeys(
        ("DisplayOptions", "kept_scroll", "lay_out", "moved_to_show", "row_span", "shelf_for"),
        "layout",
    ),
    "lane_in_words": "lane_titles",
    **dict.fromkeys(("overview", "second_at", "with_pins", "with_window"), "minimap"),
    **dict.fromkeys(("DEEP_ROWS", "EXACT", "FEW", "Plan", "prepare", "view_of_all"), "plan"),
    **dict.fromkeys(("Portion", "portions", "reaching", "whole", "within"), "stretches"),
}


def __getattr__(name: str) -> object:
    """Names that an empty frame does without: their modules are imported when first asked for."""
    if name not in _LAZY:
        raise AttributeError(name)
    from importlib import import_module  # noqa: PLC0415 - part of being lazy

    found: object = getattr(import_module(f"{__name__}.{_LAZY[name]}"), name)
    globals()[name] = found
    return found


__all__ = [
    "DEEP_ROWS",
    "EXACT",
    "FEW",
    "GRASP",
    "SIZES",
    "Apart",
    "AverageMeasure",
    "AxisUnit",
    "CarriedEvent",
    "Cluster",
    "Density",
    "Detail",
    "DisplayOptions",
    "DrawnEvent",
    "EraBand",
    "EventTally",
    "EventWords",
    "Frame",
    "Guide",
    "Hit",
    "LaneBox",
    "Legend",
    "Lines",
    "LinkArrow",
    "Measure",
    "Overview",
    "Plan",
    "PlotChip",
    "PlotChipKind",
    "Portion",
    "Rect",
    "Rung",
    "Scene",
    "Sizes",
    "Target",
    "TextStyle",
    "Tick",
    "TickStep",
    "Viewport",
    "WordsSize",
    "at_place",
    "blank",
    "choose",
    "counted",
    "crowd",
    "era_rect",
    "fitted",
    "frame_for",
    "grip_at",
    "hit",
    "kept_scroll",
    "lane_at",
    "lane_in_words",
    "lay_out",
    "layers",
    "minor_ticks",
    "moved_to_show",
    "overview",
    "pointed",
    "portions",
    "prepare",
    "reaching",
    "row_span",
    "second_at",
    "sections",
    "shelf_for",
    "shortened",
    "shorter",
    "sizes_for",
    "span",
    "spread",
    "starts",
    "status",
    "view_of_all",
    "visible_crowds",
    "visible_items",
    "whole",
    "with_carried",
    "with_pins",
    "with_window",
    "within",
    "year_name",
]
