"""A table of a stranger's, and the dialog that shows how it comes in."""

import pytest

from timeline_app.ui.bringing_in.bringing_dialog import BringingDialog
from timeline_app.ui.bringing_in.taking import taken
from timeline_app.ui.theme import LIGHT, Theme

TABLE = """Date/Time,What happened,Who,Weather
5/2/19,Pump seal replaced,Brede / Oakley,fine
20/2/19,Survey made,Arden,
31/4/19,Report received,,
tbc,Inquiry to report,Farrow,
"""


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "counsel.csv"
    found.write_text(TABLE, encoding="utf-8")
    return found


@pytest.fixture
def dialog(qtbot, path):
    made = BringingDialog(None, Theme(LIGHT), taken(path))
    qtbot.addWidget(made)
    made.show_taking()
    made.show()
    return made
