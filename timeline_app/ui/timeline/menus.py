"""Lists that open on the canvas: undated events, unpartable clusters, a lane's choices."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from timeline_app.chart import EraBand, LaneBox, Lines
from timeline_app.model import LaneBy, shown
from timeline_app.ui import naming
from timeline_app.ui.labels import no_mnemonic
from timeline_app.ui.speech import grouped, tr

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
        title = line.title if line else tr("Event {event}", event=event)
        action = menu.addAction(_short(title, line.words if line else ""))
        action.triggered.connect(lambda _checked=False, event=event: choose(event))
    if len(ids) > len(listed):
        menu.addSeparator()
        rest = menu.addAction(
            tr(
                "and {rest} more: filter or search to see them",
                rest=grouped(len(ids) - len(listed)),
            )
        )
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
    wishes = [(tr("Add era…"), "add")]
    if era is not None:
        name = _short(era.name, "")
        wishes = [
            (tr("Change “{name}”…", name=name), "change"), (tr("Show all of it"), "fit"),
            (tr("Remove"), "remove"),
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
    wishes = [(tr("Add event here…"), "event"), (tr("Add era…"), "era")]
    if box is not None and not box.is_head:
        name = shown.line(box.title or box.name, LONGEST)
        wishes += [
            (tr("Show only “{name}”", name=name), "only"),
            (tr("Fold “{name}”", name=name), "fold"),
        ]
    wishes += [
        (tr("More rows in a lane"), "more_rows"),
        (tr("Fewer rows in a lane"), "fewer_rows"),
    ]
    wishes += [
        (tr("Show only what is in view"), "in_view"),
        (tr("Show the whole timeline"), "fit_all"),
    ]
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
        add(tr("Unfold") if box.is_folded else tr("Fold"), "fold", box.name)
        add(
            tr("Show only “{name}”", name=shown.line(box.title or box.name, LONGEST)),
            "only",
            box.name,
        )
        add(tr("Move up"), "up", box.name)
        add(tr("Move down"), "down", box.name)
        menu.addSeparator()
        add(tr("Fold all others"), "fold_others", box.name)
    add(tr("Unfold all"), "unfold_all", "")
    add(tr("Usual order"), "usual_order", "")
    menu.addSeparator()
    for lane_by in LaneBy:
        add(naming.LANES_BY[lane_by], "lane_by", lane_by.value)
    inner = menu.addMenu(tr("Within each lane"))
    for words, name in (
        (tr("No further lanes"), ""),
        *((naming.BY[by], by.value) for by in LaneBy),
    ):
        action = inner.addAction(words)
        action.triggered.connect(lambda _=False, name=name: ask("lane_within", name))
    menu.popup(at)
    return menu
