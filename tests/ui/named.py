"""Names of the window's tests."""

from timeline_app.model import LaneBy

OAKLEY = "Maren Oakley"


def wait_for_name(qtbot, shell, name):
    def is_there():
        return getattr(shell.features.naming.card, "name", "") == name

    qtbot.waitUntil(is_there, timeout=20_000)


def people(shell):
    return dict(shell.session.store.names.values(LaneBy.PERSON))
