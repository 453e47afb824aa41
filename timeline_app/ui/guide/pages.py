"""The pages of the help: read from the resources, with the keys that are in force; no Qt.

A page is Markdown in ``resources/help/en``; its title is its first heading.  ``{event.accept}``
stands for the key of that action, ``[reviewing](reviewing.md)`` leads to another page.  The page
of the keys is made from the table of actions.

Another language has the same names in a folder of its own.  The first line of each page there is
the stamp of the English page that it tells (``.packages/help_pages.py``); a page that a language
has not is shown in English, and says so.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path

from timeline_app import resources
from timeline_app.ui.guide.finding import folded, holds
from timeline_app.ui.guide.from_right import turned
from timeline_app.ui.speech import SOURCE, is_from_right, spoken, tr
from timeline_app.wording.language import spoken_language

ORDER = (
    "first-chronology", "tutorial", "practice", "answers", "old-history", "dates", "events",
    "reviewing", "to-check", "kinds", "names", "filters", "views", "reading", "calendar",
    "documents", "bringing-in", "citations", "printing", "export", "recipes", "packages",
    "settings", "keyboard", "accessibility", "privacy", "limits", "testify",
)  # fmt: skip
"""The names of the pages, as they are listed."""
KEYBOARD = "keyboard"
KEY = re.compile(r"\{([a-z_]+\.[a-z_0-9]+)\}")
_MARKS = re.compile(r"\[([^]]*)\]\([^)]*\)|[*`#|]|^- ", re.MULTILINE)
STAMP = re.compile(r"<!-- english: ([0-9a-f]{12}) -->\n")
"""The first line of a translated page."""
NO_KEY = tr("*no key*")
IN_ENGLISH = tr("This page is not translated yet.")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the sheet of keys."""

    menu: str
    words: str
    keys: str


@dataclass(frozen=True)
class GuidePage:
    """One page, its keys filled in."""

    name: str
    title: str
    text: str
    """Markdown."""
    is_from_right: bool = False
    """Whether its lines run from right to left."""

    @property
    def plain(self) -> str:
        """Its words without the marks of Markdown."""
        return _MARKS.sub(lambda found: found.group(1) or "", self.text)

    @cached_property
    def searched(self) -> str:
        """The same as it is compared with what is typed."""
        return folded(self.plain)


def read(
    keys_of: Callable[[str], Sequence[str]], rows: Sequence[KeyRow], language: str = ""
) -> list[GuidePage]:
    """All pages in order, in this language; else in the one that is spoken.

    ``keys_of`` gives the keys of an action as this system writes them, ``rows`` the sheet of
    keys.  Raises KeyError where a page names an action that is not there, and OSError where the
    resources are missing.
    """
    wished = language or spoken()

    def spelled(found: re.Match[str]) -> str:
        keys = list(keys_of(found.group(1)))
        return f"**{keys[0]}**" if keys else NO_KEY

    made = []
    for name in ORDER:
        text, is_english = _text(name, wished)
        if name == KEYBOARD:
            text = f"{text.rstrip()}\n\n{sheet(rows)}"
        text = KEY.sub(spelled, text)
        turns = is_from_right(wished) and not is_english
        made.append(GuidePage(name, _title(text), turned(text) if turns else text, turns))
    return made


def file_of(name: str, language: str) -> Path:
    """Where a page of a language lies, whether it is there or not."""
    return resources.path("help", language, f"{name}.md")


def _text(name: str, language: str) -> tuple[str, bool]:
    """A page as it was written, without its stamp, and whether it is in English."""
    file = file_of(name, language)
    if language != SOURCE and file.is_file():
        return STAMP.sub("", file.read_text(encoding="utf-8"), count=1), False
    text = file_of(name, SOURCE).read_text(encoding="utf-8")
    if language == SOURCE:
        return text, True
    head, _, rest = text.partition("\n")
    return f"{head}\n\n*{spoken_language().isolated(IN_ENGLISH)}*\n{rest}", True


def sheet(rows: Sequence[KeyRow]) -> str:
    """The keys as tables, one for each menu."""
    parts = []
    for menu, members in groupby(rows, key=lambda row: row.menu):
        lines = [f"| {_cell(row.words)} | **{_cell(row.keys)}** |" for row in members]
        parts.append("\n".join([f"## {menu}", "", tr("| what | key |"), "| --- | --- |", *lines]))
    return "\n\n".join(parts)


def matching(pages: Sequence[GuidePage], typed: str) -> list[GuidePage]:
    """Those that hold all the words, the ones with a word in their title first."""
    words = typed.split()
    found = [page for page in pages if holds(page.searched, typed)]
    if not words:
        return found
    return sorted(found, key=lambda page: not any(holds(folded(page.title), w) for w in words))


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("#").strip()


def _cell(words: str) -> str:
    """As a cell of a table can hold it: a key may be a sign of Markdown."""
    return re.sub(r"([\\|*_`\[\]<>#])", r"\\\1", words)
