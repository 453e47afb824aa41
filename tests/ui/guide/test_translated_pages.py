"""Pages in other languages: they say what the English ones say, in the words of their window."""

import os
import re
import subprocess
import sys
from pathlib import Path

import help_pages
import pytest
from page_marks import (
    BOLD,
    ITALICS,
    KEY,
    arrow,
    as_it_stands,
    bare,
    key_in,
    kind_in,
    lines_of,
    marks_of,
    rows_of,
    said,
    text_of,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication

from timeline_app import formats
from timeline_app.formats.format import Carried
from timeline_app.formats.told import CARRIED, by_kind
from timeline_app.model.finding import FindingKind
from timeline_app.ui import speech
from timeline_app.ui.actions import help_actions
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.guide import pages
from timeline_app.ui.guide.browser import Browser
from timeline_app.ui.theme import LIGHT, Theme, load_fonts

OTHERS = [code for code in speech.languages() if code != speech.SOURCE]
EACH = [(code, name) for code in OTHERS for name in pages.ORDER]
NOT_OF_THE_WINDOW = {
    ("calendar", "May 2019"): "a date",
    ("dates", "may"): "a word of a document",
    ("old-history", "Tomorrow is the 15th"): "words of a document",
    ("old-history", "587/586 BCE"): "words of a document",
    ("kinds", "in February"): "words of a document",
    ("kinds", "on 8 February"): "words of a document",
    ("kinds", "rose to 21"): "words of a document",
    ("kinds", "at least 19"): "words of a document",
    ("recipes", "in"): "a word of the command line, which speaks English",
    ("testify", "Read"): "a heading of its own table",
    ("testify", "Kept apart"): "a heading of its own table",
}
"""What pages set apart and the window does not say, with the reason; besides quotations."""


@pytest.fixture
def read_in(state):
    return lambda code: pages.read(KeyMap(state, ACTIONS).shown, [], code)


def set_apart(name, line):
    """The words of the window in an English line: the parts of each menu, or the words alone."""
    for words in ITALICS.findall(line):
        if not words.startswith("“") and (name, words) not in NOT_OF_THE_WINDOW:
            yield words


def is_told(words, there, code):
    parts, arrows = words.split(" → "), arrow(code).strip()
    wanted = [said(part, code, in_menu=len(parts) > 1) for part in parts]
    for told in there:
        found = [bare(part.strip()) for part in told.split(arrows)]
        if len(found) == len(wanted) and all(
            one in among for one, among in zip(found, wanted, strict=True)
        ):
            return True
    return False


@pytest.mark.parametrize("code", OTHERS)
def test_every_page_is_there(code):
    assert {file.stem for file in pages.file_of("x", code).parent.iterdir()} == set(pages.ORDER)


def test_no_page_tells_an_english_page_of_before():
    """What to do about it stands in what is found."""
    assert [*help_pages.outdated(), *help_pages.missing()] == []


def test_a_changed_english_page_is_noticed_until_it_is_stamped(tmp_path, monkeypatch):
    monkeypatch.setattr(help_pages, "PAGES", tmp_path)
    for code, words in (("en", "# Dates"), ("de", "# Daten")):
        (tmp_path / code).mkdir()
        (tmp_path / code / "dates.md").write_text(f"{words}\n", encoding="utf-8")
    assert ["run python .packages/help_pages.py de/dates" in one for one in help_pages.outdated()]
    assert help_pages.main(["de/dates"]) == 0
    assert list(help_pages.outdated()) == []
    told = (tmp_path / "de" / "dates.md").read_text(encoding="utf-8")
    assert pages.STAMP.sub("", told) == "# Daten\n"
    (tmp_path / "en" / "dates.md").write_text("# Days\n", encoding="utf-8")
    assert len(list(help_pages.outdated())) == 1


@pytest.mark.parametrize(("code", "name"), EACH)
def test_every_line_has_the_marks_of_the_english_one(code, name):
    """Headings, points, rows, links, keys, commands and figures."""
    english, other = lines_of(name, speech.SOURCE), lines_of(name, code)
    assert len(english) == len(other)
    for one, told in zip(english, other, strict=True):
        assert marks_of(told, code) == marks_of(one, speech.SOURCE), told


@pytest.mark.parametrize(("code", "name"), EACH)
def test_what_is_set_apart_is_what_the_window_says(code, name):
    wrong = []
    for one, told in zip(lines_of(name, speech.SOURCE), lines_of(name, code), strict=True):
        there = ITALICS.findall(told)
        wrong += [words for words in set_apart(name, one) if not is_told(words, there, code)]
    assert wrong == []


@pytest.mark.parametrize("name", pages.ORDER)
def test_what_english_sets_apart_is_what_the_window_says(name):
    for line in lines_of(name, speech.SOURCE):
        for words in set_apart(name, line):
            assert all(said(part, OTHERS[0]) for part in words.split(" → ")), words


@pytest.mark.parametrize(("code", "name"), EACH)
def test_keys_are_those_of_its_keyboard(code, name):
    for one, told in zip(lines_of(name, speech.SOURCE), lines_of(name, code), strict=True):
        wanted = [key_in(key, code) for key in BOLD.findall(one) if KEY.fullmatch(key)]
        assert set(wanted) <= set(BOLD.findall(told)), told


@pytest.mark.parametrize("code", OTHERS)
def test_words_of_english_documents_stay_as_they_are(code):
    for name, until in (("old-history", None), ("dates", 9)):
        english, other = (
            [row[0] for row in rows_of(name, one)][1:until] for one in (speech.SOURCE, code)
        )
        assert other == english


@pytest.mark.parametrize("code", OTHERS)
def test_the_kinds_of_what_does_not_fit_are_those_of_the_window(code):
    """In the table, as headings, and in the answers of the practice case with their files."""
    kinds = [kind_in(str(kind), code) for kind in FindingKind]
    listed = [row[0] for row in rows_of("to-check", code)][1:]
    headed = re.findall(r"^## (.*)$", text_of("kinds", code), re.MULTILINE)[: len(kinds)]
    assert listed == headed
    assert sorted(listed) == sorted(kinds)
    english = {str(kind).capitalize(): kind_in(str(kind), code) for kind in FindingKind}
    rows = zip(rows_of("answers", speech.SOURCE), rows_of("answers", code), strict=True)
    for one, told in list(rows)[1:]:
        assert (told[0], told[2]) == (english[one[0]], one[2])


@pytest.mark.parametrize("code", OTHERS)
def test_the_recipes_call_each_format_and_its_losses_as_the_window_does(code):
    text, left_out = text_of("recipes", code), next(iter(said("Left out: {what}.", code)))
    comma = as_it_stands(", ", code)
    for heading, rows in by_kind(formats.OWN):
        part = text.partition(f"## {as_it_stands(heading, code)}\n")[2]
        told = part.partition("\n## ")[0].strip().splitlines()
        for one, line in zip(rows, told, strict=True):
            lost = [as_it_stands(CARRIED[name], code) for name in one.loss.what(Carried.LOST)]
            assert line.startswith(f"- **{as_it_stands(one.title, code)}:** ")
            assert f" *{left_out.capitalize()}:* {comma.join(lost)}" in line


# What is shown


@pytest.mark.parametrize("code", OTHERS)
def test_the_marks_of_markdown_are_understood(qtbot, read_in, code):
    """None is left over as a sign, whatever letter stands before it."""
    browser = Browser(Theme(LIGHT))
    qtbot.addWidget(browser)
    for page in read_in(code):
        browser.show_page(page)
        plain = browser.toPlainText()
        assert not re.search(r"[*`]|\]\(|^#|<!--", plain, re.MULTILINE), page.name


@pytest.mark.parametrize("code", OTHERS)
def test_lines_run_in_the_direction_of_the_language(qtbot, read_in, code):
    right_to_left = Qt.LayoutDirection.RightToLeft
    wanted = right_to_left if speech.is_from_right(code) else Qt.LayoutDirection.LeftToRight
    browser = Browser(Theme(LIGHT))
    qtbot.addWidget(browser)
    for page in read_in(code):
        browser.show_page(page)
        block = browser.document().begin()
        while block.isValid():
            assert block.textDirection() == wanted, (page.name, block.text())
            block = block.next()


def test_tables_begin_on_the_right_in_arabic(qtbot, read_in):
    """Their first column too, which Qt leaves where it was."""
    browser = Browser(Theme(LIGHT))
    qtbot.addWidget(browser)
    browser.resize(900, 700)
    pages_of = {page.name: page for page in read_in("ar")}
    for name in ("dates", "reviewing", "limits"):
        browser.show_page(pages_of[name])
        frames = browser.document().rootFrame().childFrames()
        table = next(one for one in frames if isinstance(one, QTextTable))
        first = table.cellAt(0, table.columns() - 1).firstCursorPosition().block().text()
        assert first == next(rows_of(name, "ar"))[0]
        assert table.format().alignment() == Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("code", OTHERS)
def test_every_page_has_room_in_a_narrow_window_with_large_text(qtbot, read_in, code):
    theme = Theme(LIGHT, 200)
    load_fonts()
    theme.apply()  # in the face that readers see, whatever was tested before
    browser = Browser(theme)
    qtbot.addWidget(browser)
    browser.resize(700, 500)
    browser.show()
    for page in read_in(code):
        browser.show_page(page)
        QApplication.processEvents()
        assert browser.horizontalScrollBar().maximum() == 0, page.name


def test_what_runs_from_left_to_right_keeps_its_order_in_arabic(read_in):
    texts = {page.name: page.text for page in read_in("ar")}
    assert "\u2066`timeline-app verify case.zip`\u2069." in texts["packages"]
    assert "**\u2066Shift+Tab\u2069**" in texts["tutorial"]
    assert "\u2066“U.S.”\u2069" in texts["names"]
    assert "**افعل:**" in texts["tutorial"]
    assert "| \u206606-insurer.eml, adjuster.txt\u2069 | " in texts["answers"]
    assert "*متروك*" not in texts["recipes"], "Arabic letters have no italics"
    assert "«متروك» هو" in texts["recipes"]
    assert all("\u2066" not in page.text for page in read_in("de"))


def test_a_language_without_pages_shows_the_english_ones_and_says_so(read_in):
    english = {page.name: page for page in read_in("en")}
    for page in read_in("nl"):
        assert page.title == english[page.name].title
        assert pages.IN_ENGLISH in page.text.splitlines()[2]
        assert not page.is_from_right
        assert pages.IN_ENGLISH not in english[page.name].text


@pytest.mark.parametrize(
    ("code", "typed", "name"),
    [("de", "prüfung warteschlange", ""), ("de", "PRÜFUNG sein satz", "reviewing"),
     ("de", "prufung sein satz", "reviewing"), ("de", "pruefung sein satz", "reviewing"),
     ("de", "groesse", "settings"), ("de", "fußnote", "citations"),
     ("de", "fussnote", "citations"),
     ("de", "unter eid", "testify"), ("de", "julianisches", "limits"),
     ("ar", "للفحص", "to-check"), ("ar", "الاحداث تجمع", "events"),
     ("ar", "الأحــداث", "events"),
     ("ar", "مؤرَّخ", "events"), ("ar", "حاشيه", "citations"), ("ar", "اليولياني", "limits"),
     ("ar", "CaseMap", "recipes")],
)  # fmt: skip
def test_pages_are_found_as_their_readers_type(read_in, code, typed, name):
    found = [page.name for page in pages.matching(read_in(code), typed)]
    assert name in found if name else found == []


def test_what_was_looked_for_is_marked_in_its_own_letters(qtbot, read_in):
    browser = Browser(Theme(LIGHT))
    qtbot.addWidget(browser)
    page = next(page for page in read_in("ar") if page.name == "events")
    browser.show_page(page, "الاحداث")
    marked = {one.cursor.selectedText() for one in browser.extraSelections()}
    assert marked == {"الأحداث"}


def test_the_help_of_a_german_window_is_german(tmp_path):
    """The pages, their keys and the sheet of keys, in a process that speaks German."""
    script = (
        "from pathlib import Path; from timeline_app.ui import speech; speech.speak('de');"
        "from PySide6.QtWidgets import QApplication; app = QApplication([]); speech.install(app);"
        "from timeline_app.ui.actions import help_actions;"
        "from timeline_app.ui.actions.key_map import KeyMap;"
        "from timeline_app.ui.actions.table import ACTIONS;"
        "from timeline_app.ui.window_state import WindowState;"
        "keys = KeyMap(WindowState(Path('window.ini')), ACTIONS);"
        "read = {one.name: one for one in help_actions.help_pages(keys)};"
        "print(read['first-chronology'].title); print(read['reviewing'].text);"
        "print(read['keyboard'].text)"
    )
    environment = os.environ | {
        "PYTHONPATH": str(Path(help_actions.__file__).parents[3]),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, check=False,
        text=True, encoding="utf-8", cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2_000:]
    assert done.stdout.startswith("Ihre erste Chronologie\n")
    assert "**Strg+R** nimmt das Fenster" in done.stdout
    assert "| was | Taste |" in done.stdout
