"""Actions done as a menu does them, one after the other in one window."""

from functools import partial

import pytest


@pytest.fixture
def perform(qtbot, desk):
    """Do each action, and see that it did what its name says; ``effects``: by ids, who sees."""

    def once(name, *, anew=False):
        action = desk.menus.actions[name]
        assert action.isEnabled(), "it is not offered"
        if not anew:
            action.trigger()
            return
        with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
            action.trigger()

    def performed(effects):
        for name, effect in effects.items():
            try:
                effect(desk, partial(once, name))
            except Exception as error:
                error.add_note(f"the action was {name}")
                raise

    return performed


@pytest.fixture
def settled(qtbot, desk):
    """Wait until what an act has changed is shown."""

    def wait(act):
        with qtbot.waitSignal(desk.session.snapshot_changed, timeout=20_000):
            act()

    return wait
