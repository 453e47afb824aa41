"""How everything stands, kept for the next start: panes, page, theme, the chronology's view."""

from datetime import datetime
from pathlib import Path

from timeline_app.model import moment
from timeline_app.ui.actions.context import Context
from timeline_app.ui.view_state import ViewState
from timeline_app.ui.window.panes import Panes
from timeline_app.ui.window_state import MOTION, WindowState

PANES = {"filters": False, "list": True, "source": True}
"""Which panes there are, and whether they are open at the first start."""


def restore(context: Context, panes: Panes) -> None:
    """As it stood when the window was closed; today is where it is now."""
    state = context.state
    panes.restore_sizes(state.data("panes/whole"), state.data("panes/middle"))
    for name, is_open in PANES.items():
        panes.set_open(name, is_open=state.flag(f"panes/{name}", default=is_open))
    context.source.page.restore(
        is_page=state.flag("source/page", default=False), zoom=state.number("source/zoom", 0)
    )
    follow_motion(context)
    today = datetime.now().astimezone()
    context.timeline.set_today(moment.at(today.year, today.month, today.day))


def follow_motion(context: Context) -> None:
    """Glide or jump, as the user prefers."""
    context.timeline.set_reduced_motion(context.state.flag(MOTION, default=False))


def remember(context: Context, panes: Panes) -> None:
    """Keep how everything stands; what takes more room is made as it was."""
    state, page = context.state, context.source.page
    panes.room.as_usual()
    for name, sizes in panes.sizes().items():
        state.remember(f"panes/{name}", sizes)
    for name in PANES:
        state.remember(f"panes/{name}", panes.is_open(name))
    state.remember("source/page", page.wants_page)
    state.remember("source/zoom", page.view.zoom)
    state.remember("theme", context.theme.choice)
    state.remember("text_size", context.theme.text_size)
    remember_chronology(context)


def remember_chronology(context: Context) -> None:
    """Keep how the open chronology is seen."""
    path, session = context.session.path, context.session
    if path is not None and session.shown is not None:
        kept = ViewState(
            session.filter, session.lane_by, dict(context.timeline.state()), session.lane_within
        )
        context.state.remember_chronology(path, kept.to_text())


def kept_of(state: WindowState, path: Path) -> ViewState:
    """How a chronology was seen last."""
    return ViewState.from_text(state.of_chronology(path))
