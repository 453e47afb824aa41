"""The door of a room loads its modules when their names are asked for."""

import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.ui import dialogs, editing, late

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("room", [dialogs, editing])
def test_every_name_of_a_door_leads_somewhere(room):
    for name in room.__all__:
        assert getattr(room, name) is not None


def test_a_name_that_is_not_there_is_an_error_that_names_it():
    door = late.door("timeline_app.ui.dialogs", {"AboutDialog": "about"})
    assert door("AboutDialog") is dialogs.AboutDialog
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        door("Nothing")


def test_a_room_is_entered_without_loading_it():
    code = (
        "import sys; import timeline_app.ui.dialogs as d; "
        "print(any(n.startswith(d.__name__ + '.') for n in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
