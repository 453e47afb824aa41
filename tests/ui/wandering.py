"""Somebody who does anything at all in the window, in any order."""

import random

from PySide6.QtWidgets import QApplication

from timeline_app.model import EventFilter, LaneBy, Level

ALL = EventFilter.everything()
LEFT_OUT = ("file.", "view.full_screen", "help.")
"""Actions that ask the system for files, or leave."""


def wander(desk, seed, actions, settle):
    """Take so many random steps; after each, nothing is selected that is not there."""
    chance = random.Random(seed)
    names = [name for name in desk.menus.actions if not name.startswith(LEFT_OUT)]
    for _ in range(actions):
        chance.choice((_act, _act, _act, _select, _select, _filter, _undo))(desk, chance, names)
        settle()
        _close_dialogs(chance)
        settle()
        living = set(desk.session.store.reading.ids(ALL))
        assert set(desk.session.selection) <= living


def _act(desk, chance, names):
    action = desk.menus.actions[chance.choice(names)]
    if action.isEnabled():
        action.trigger()


def _select(desk, chance, _names):
    ids = desk.session.store.reading.ids(ALL)
    desk.session.select(chance.sample(ids, min(len(ids), chance.choice((1, 1, 2, 3)))))


def _filter(desk, chance, _names):
    desk.session.set_filter(EventFilter(level=chance.choice([Level.KEY, Level.ALL])))
    desk.session.set_lane_by(chance.choice(list(LaneBy)))


def _undo(desk, chance, _names):
    desk.menus.actions[chance.choice(("edit.undo", "edit.undo", "edit.redo"))].trigger()


def _close_dialogs(chance):
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget.isModal():
            chance.choice((widget.accept, widget.reject))()
