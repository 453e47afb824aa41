"""What the README names is there: files, headings, commands, keys."""

import re
import shlex
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from timeline_app.cli.command_line import parser
from timeline_app.cli.commands import COMMANDS
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.review import keys as review_keys

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINKS = sorted(set(re.findall(r"\]\(([^)\s]+)\)", README)))
NAMED = sorted(set(re.findall(r"`((?:\.github|resources|tests|timeline_app)/[\w./-]+)`", README)))
HEADINGS = re.findall(r"^#+ (.*)$", README, re.MULTILINE)
KEYS = sorted(set(re.findall(r"[(`]((?:Ctrl|Alt|Shift)\+[A-Za-z0-9+]+)[`)]", README)))
TOLD_WITH_PLACEHOLDERS = re.compile(r"[A-Z]{2,}|[…\[|]")
COMMAND_LINES = [
    words
    for words in re.findall(r"`timeline-app ([^`]+)`", README)
    if not TOLD_WITH_PLACEHOLDERS.search(words)
]
WITHIN = {"Ctrl+C", "Ctrl+Return", "Ctrl+Shift"}
"""Keys of a part that has the keyboard, and what is held while the wheel turns."""


def anchor(heading):
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("link", LINKS)
def test_links_lead_somewhere(link):
    if link.startswith("#"):
        assert link[1:] in [anchor(heading) for heading in HEADINGS]
    elif not link.startswith("https://"):
        assert (ROOT / link).exists()


@pytest.mark.parametrize("path", NAMED)
def test_files_that_are_named_are_there(path):
    assert (ROOT / path).exists()


@pytest.mark.parametrize("words", COMMAND_LINES)
def test_commands_are_understood(words):
    parser().parse_args(shlex.split(words))


def test_the_table_of_commands_tells_each():
    table = README.partition("## The command line")[2].partition("`--help` after each")[0]
    told = {words.split()[0] for words in re.findall(r"^\| `([^`]+)`", table, re.MULTILINE)}
    assert told == set(COMMANDS)


@pytest.mark.parametrize("key", KEYS)
def test_keys_are_those_of_an_action(key):
    rows = (*ACTIONS, *review_keys.KEYS)
    known = {QKeySequence(one).toString() for row in rows for one in row.keys}
    assert key in WITHIN or QKeySequence(key).toString() in known
