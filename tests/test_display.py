"""Without a display the program says so, and Qt never gets the chance to abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app import display

ROOT = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only X11 and Wayland can lack")


def start(**environment):
    kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, str(ROOT / "run.py")],
        env=kept | environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":987"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_one_sentence_and_two(environment):
    ended = start(**environment)
    assert ended.returncode == 2
    assert len(ended.stderr.strip().splitlines()) == 1
    assert "timeline-app --help" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("environment", "is_fine"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "offscreen:enable_fonts"}, True),
        ({"QT_QPA_PLATFORM": "minimal;xcb"}, True),
        ({}, False),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, False),
    ],
)
def test_what_the_environment_promises(environment, is_fine):
    assert (display.problem(environment) is None) is is_fine
