"""The window in a language that nobody speaks: nothing is left in English, cut or unturned."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.ui import speech

HERE = Path(__file__).parent
OWN = {
    "Mayor", "opens", "the", "bridge", "The", "Opening", "Accident", "Building", "Sale", "Lorry",
    "hits", "Bridge", "struck", "by", "lorry", "Council", "meets", "Repairs", "begin", "ferry",
    "is", "sold", "mayor", "opened", "on", "May", "Letter", "Report", "letter.txt", "report.txt",
    "/papers/letter.txt", "/papers/report.txt",
}  # fmt: skip
"""Words of the documents, the events and the kinds that somebody made up."""
KEYS = {
    "Ctrl", "Alt", "Shift", "Return", "Enter", "Space", "Right", "Left", "Up", "Down", "Home",
    "End", "PgUp", "PgDown", "Del", "Backspace", "Tab", "Esc",
}  # fmt: skip
CITED = {"para"}
"""How a passage is cited, which the wording of citations owns."""
NAMES = set(speech.NAMES.values())
"""Languages, as they call themselves."""
IN_ENGLISH = {"help"}
"""The screen whose words are in English in a language that nobody speaks: the help."""


def seen_in(language, folder, size):
    """What the window of another process shows in this language."""
    homes = {name: str(folder) for name in (
        "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME",
    )}  # fmt: skip
    paths = os.pathsep.join([str(HERE.parent.parent), str(HERE), *sys.path])
    done = subprocess.run(
        [sys.executable, HERE / "spoken_window.py", language, folder, str(size)],
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths},
        capture_output=True, check=False, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2_000:]
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory):
    return seen_in("xx", tmp_path_factory.mktemp("xx"), 200)


def is_known(word):
    bare = word.strip(".,:;!?“”()·•✓≈&")
    return bare in OWN | NAMES | CITED or all(
        part in KEYS or len(part) < 2 or re.fullmatch(r"F\d+", part) for part in bare.split("+")
    )


def test_every_word_goes_through_the_seam(pseudo):
    left = {
        (fault["where"], fault["widget"], fault["text"])
        for fault in pseudo["unsaid"]
        if fault["where"] not in IN_ENGLISH and not all(map(is_known, fault["left"]))
    }
    assert left == set()


def test_no_longer_word_is_cut_in_large_text(pseudo):
    assert pseudo["cut"] == []


def test_german_is_not_cut_in_large_text(tmp_path):
    assert seen_in("de", tmp_path, 200)["cut"] == []


def test_from_right_to_left_everything_stands_on_the_other_side(pseudo, tmp_path):
    """Nearer to its mirrored place than to the one that it had."""
    turned, compared, unturned = seen_in("yy", tmp_path, 200)["places"], 0, []
    for where, widgets in pseudo["places"].items():
        for path, (x, width, whole) in widgets.items():
            left, wide, room = turned[where].get(path, (0, 0, 0))
            if room == whole and abs(wide - width) <= 2:
                compared += 1
                wanted = whole - x - width
                if abs(left - wanted) > max(24, abs(left - x)):
                    unturned.append((where, path, x, left, wanted))
    assert unturned == []
    assert compared > 300
