"""The pages: every file is one, links lead to them, keys are those in force."""

import re
import shlex
from xml.etree import ElementTree

import pytest

from timeline_app import formats, resources
from timeline_app.cli.command_line import parser
from timeline_app.formats.format import Carried
from timeline_app.formats.told import by_kind, listed
from timeline_app.model.finding import FindingKind
from timeline_app.ui.actions import help_actions
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.guide import pages

LINK = re.compile(r"\]\(([^)]*)\)")
COMMAND = re.compile(r"`timeline-app ([^`]+)`")
RECIPE = re.compile(r"^- \*\*(.*):\*\* .* \*Left out:\* (.*)\. `timeline-app (.*)`$", re.MULTILINE)
ITALICS = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
MENU = re.compile(r"\*(File|Edit|View|Event|Go|Help) → ([^*→]+?)\*")

FOLDER = resources.path("help", "en")


def test_every_file_is_a_page_and_every_page_a_file():
    assert {file.stem for file in FOLDER.glob("*")} == set(pages.ORDER)


def test_links_lead_to_pages_and_nowhere_else():
    for file in FOLDER.glob("*.md"):
        targets = LINK.findall(file.read_text(encoding="utf-8"))
        assert {target.removesuffix(".md") for target in targets} <= set(pages.ORDER), file.name
        assert "http" not in file.read_text(encoding="utf-8")
        assert "![" not in file.read_text(encoding="utf-8")


def test_keys_are_those_in_force(state):
    keys = KeyMap(state, ACTIONS)
    keys.choose("review.begin", "Ctrl+Alt+R")
    keys.choose("event.split", "")
    reviewing = next(p for p in help_actions.help_pages(keys) if p.name == "reviewing")
    assert "**Ctrl+Alt+R** takes the window" in reviewing.text
    assert f"{pages.NO_KEY} | split this" in reviewing.text
    assert not pages.KEY.search(reviewing.text)


def test_what_has_no_key_is_named_by_its_menu(read):
    assert [page.name for page in read if pages.NO_KEY in page.text] == []


def test_the_page_of_the_keys_has_every_action_with_a_key(state, read):
    keys = KeyMap(state, ACTIONS)
    text = next(page for page in read if page.name == pages.KEYBOARD).text.replace("\\", "")
    for row in ACTIONS:
        if keys.keys_of(row.id):
            assert ", ".join(keys.shown(row.id)) in text, row.id


def test_the_page_to_check_tells_every_kind(read):
    text = next(page for page in read if page.name == "to-check").text
    for kind in FindingKind:
        assert f"| {str(kind).capitalize()} |" in text


def test_the_page_of_the_kinds_explains_each(read):
    text = next(page for page in read if page.name == "kinds").text
    for kind in FindingKind:
        assert f"## {str(kind).capitalize()}\n" in text


@pytest.mark.parametrize(
    ("word", "page"),
    [("known as of", "reading"), ("calendar beside", "calendar"), ("preview", "printing"),
     ("footnote", "citations"), ("saved views", "views"), ("high contrast", "settings"),
     ("text size", "settings"), ("verify", "packages"), ("rerun", "packages"),
     ("fingerprint", "packages"), ("import a table", "bringing-in"),
     ("columns", "bringing-in"), ("under oath", "testify"), ("CaseMap", "recipes"),
     ("screen reader", "accessibility"), ("whole case", "tutorial"),
     ("how often it errs", "limits"), ("before the year 1", "old-history"),
     ("planted", "answers"), ("vanished from a museum", "practice")],
)  # fmt: skip
def test_every_way_of_looking_and_handing_over_has_its_page(read, word, page):
    assert page in [one.name for one in pages.matching(read, word)]


def test_words_are_found_and_titles_come_first(read):
    assert pages.matching(read, "PRIVACY")[0].name == "privacy"
    assert "to-check" in [page.name for page in pages.matching(read, "honest people")]
    assert pages.matching(read, "zeppelin") == []
    assert pages.matching(read, " ") == read


def test_commands_are_understood():
    """Every command that a page tells is one that the program takes."""
    told = [
        shlex.split(words)
        for file in FOLDER.glob("*.md")
        for words in COMMAND.findall(file.read_text(encoding="utf-8"))
    ]
    assert len(told) > len(formats.OWN)
    for words in told:
        assert parser().parse_args(words).command == words[0]


def test_menus_that_are_named_are_there():
    """*File → Export…* names a row of that menu, or a menu within it."""
    there = set()
    for row in ACTIONS:
        menu, *inner = row.menu.replace("&", "").split("/")
        words = row.text.replace("&", "").rstrip("…")
        there |= {(menu, one) for one in (words, *inner)}
    for file in FOLDER.glob("*.md"):
        for menu, row in MENU.findall(file.read_text(encoding="utf-8")):
            assert (menu, row.rstrip("…")) in there, (file.name, menu, row)


def test_the_tutorial_names_what_stands_in_the_window():
    """What it sets apart and is no menu is a word of the window, or a format."""
    text = (FOLDER / "tutorial.md").read_text(encoding="utf-8")
    table = resources.path("translations", "timeline_de.ts")
    sources = ElementTree.parse(table).iter("source")  # noqa: S314 - our own file
    shown = {source.text or "" for source in sources} | {one.title for one in formats.OWN}
    told = [words for words in ITALICS.findall(text) if "→" not in words]
    assert set(told) >= {"New chronology…", "Undo this", "Table (CSV)"}
    assert [words for words in told if words not in shown] == []


def test_the_recipes_tell_every_format_and_what_it_leaves_out():
    text = (FOLDER / "recipes.md").read_text(encoding="utf-8")
    for heading, rows in by_kind(formats.OWN):
        told = RECIPE.findall(text.partition(f"## {heading}\n")[2].partition("\n## ")[0])
        assert [(title, lost) for title, lost, _command in told] == [
            (one.title, listed(one, Carried.LOST) or "nothing") for one in rows
        ]
        for one, (_title, _lost, command) in zip(rows, told, strict=True):
            chosen = parser().parse_args(shlex.split(command))
            suffix = f".{chosen.out.rpartition('.')[2]}"
            meant = formats.named(chosen.format) if chosen.format else formats.of_suffix(suffix)
            assert meant is not None
            assert (meant.name, suffix) == (one.name, one.suffix)
