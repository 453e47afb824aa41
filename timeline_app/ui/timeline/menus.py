"""Lists that open on the canvas: undated events, unpartable clusters, a lane's choices."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.chart import EraBand, LaneBox, Lines
from timeline_app.model import LaneBy, shown
from timeline_app.ui.labels import no_mnemonic

MOST_LISTED = 40
LONGEST = 80


def list_events(
    parent: QWidget, lines: Lines, ids: Sequence[int], at: QPoint, choose: Callable[[int], None]
) -> QMenu:
    """A menu of events to choose one from; says how many it leaves out."""
    menu = QMenu(parent)
    listed = list(ids[:MOST_LISTED])
    known = lines(listed)
    for event in listed:
        line = known.get(event)
        title = line.title if line else f"Event {event}"
        action = menu.addAction(_short(title, line.words if line else ""))
        action.triggered.connect(lambda _checked=False, event=event: choose(event))
    if len(ids) > len(listed):
        menu.addSeparator()
        rest = menu.addAction(f"and {len(ids) - len(listed):,} more: filter or search to see them")
        rest.setEnabled(False)
    menu.popup(at)
    return menu


def _short(title: str, words: str) -> str:
    title = shown.line(title, LONGEST)
    return no_mnemonic(f"{title}  ·  {words}" if words else title)


def era_menu(
    parent: QWidget, era: EraBand | None, at: QPoint, ask: Callable[[str, int], None]
) -> QMenu:
    """What can be done with an era, or on bare ground; ``ask`` gets the wish and the era's id."""
    menu = QMenu(parent)
    wishes = [("Add era…", "add")]
    if era is not None:
        name = _short(era.name, "")
        wishes = [
            (f"Change “{name}”…", "change"), ("Show all of it", "fit"), ("Remove", "remove"),
            *wishes,
        ]  # fmt: skip
    for words, wish in wishes:
        action = menu.addAction(words)
        number = era.id if era is not None else 0
        action.triggered.connect(lambda _=False, wish=wish, number=number: ask(wish, number))
    menu.popup(at)
    return menu


def ground_menu(
    parent: QWidget, box: LaneBox | None, at: QPoint, ask: Callable[[str, str], None]
) -> QMenu:
    """What can be done at an empty place of a lane; ``ask`` gets the wish and the lane's name."""
    menu = QMenu(parent)
    wishes = [("Add event here…", "event"), ("Add era…", "era")]
    if box is not None and not box.is_head:
        name = shown.line(box.title or box.name, LONGEST)
        wishes += [(f"Show only “{name}”", "only"), (f"Fold “{name}”", "fold")]
    wishes += [("More rows in a lane", "more_rows"), ("Fewer rows in a lane", "fewer_rows")]
    wishes += [("Show only what is in view", "in_view"), ("Show the whole timeline", "fit_all")]
    for words, wish in wishes:
        if wish in _NEW_GROUP:
            menu.addSeparator()
        action = menu.addAction(no_mnemonic(words))
        action.triggered.connect(
            lambda _=False, wish=wish: ask(wish, box.name if box is not None else "")
        )
    menu.popup(at)
    return menu


_NEW_GROUP = frozenset({"only", "more_rows", "in_view"})
"""Before these a line is drawn."""


def lane_menu(
    parent: QWidget, box: LaneBox | None, at: QPoint, ask: Callable[[str, str], None]
) -> QMenu:
    """What can be done with a lane; ``ask`` gets the wish and the lane's name."""
    menu = QMenu(parent)

    def add(words: str, wish: str, name: str) -> QAction:
        action = menu.addAction(no_mnemonic(words))
        action.triggered.connect(lambda: ask(wish, name))
        return action

    if box is not None:
        add("Unfold" if box.is_folded else "Fold", "fold", box.name)
        add(f"Show only “{shown.line(box.title or box.name, LONGEST)}”", "only", box.name)
        add("Move up", "up", box.name)
        add("Move down", "down", box.name)
        menu.addSeparator()
        add("Fold all others", "fold_others", box.name)
    add("Unfold all", "unfold_all", "")
    add("Usual order", "usual_order", "")
    menu.addSeparator()
    for lane_by in LaneBy:
        add(f"Lanes by {lane_by.value}", "lane_by", lane_by.value)
    inner = menu.addMenu("Within each lane")
    for words, name in (("No further lanes", ""), *((f"By {by}", by.value) for by in LaneBy)):
        action = inner.addAction(words)
        action.triggered.connect(lambda _=False, name=name: ask("lane_within", name))
    menu.popup(at)
    return menu
