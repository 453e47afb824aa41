"""The pages of the help: read from the resources, with the keys that are in force; no Qt.

A page is Markdown in ``resources/help/en``; its title is its first heading.  ``{event.accept}``
stands for the key of that action, ``[reviewing](reviewing.md)`` leads to another page.  The page
of the keys is made from the table of actions.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from timeline_app import resources
from timeline_app.ui.speech import tr

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
NO_KEY = tr("*no key*")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the sheet of keys."""

    menu: str
    words: str
    keys: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page, its keys filled in."""

    name: str
    title: str
    text: str
    """Markdown."""

    @property
    def plain(self) -> str:
        """Its words without the marks of Markdown."""
        return _MARKS.sub(lambda found: found.group(1) or "", self.text)


def read(keys_of: Callable[[str], Sequence[str]], rows: Sequence[KeyRow]) -> list[Page]:
    """All pages in order.

    ``keys_of`` gives the keys of an action as this system writes them, ``rows`` the sheet of
    keys.  Raises KeyError where a page names an action that is not there, and OSError where the
    resources are missing.
    """

    def spelled(found: re.Match[str]) -> str:
        keys = list(keys_of(found.group(1)))
        return f"**{keys[0]}**" if keys else NO_KEY

    made = []
    for name in ORDER:
        text = resources.path("help", "en", f"{name}.md").read_text(encoding="utf-8")
        if name == KEYBOARD:
            text = f"{text.rstrip()}\n\n{sheet(rows)}"
        made.append(Page(name, _title(text), KEY.sub(spelled, text)))
    return made


def sheet(rows: Sequence[KeyRow]) -> str:
    """The keys as tables, one for each menu."""
    parts = []
    for menu, members in groupby(rows, key=lambda row: row.menu):
        lines = [f"| {_cell(row.words)} | **{_cell(row.keys)}** |" for row in members]
        parts.append("\n".join([f"## {menu}", "", tr("| what | key |"), "| --- | --- |", *lines]))
    return "\n\n".join(parts)


def matching(pages: Sequence[Page], typed: str) -> list[Page]:
    """Those that hold all the words, the ones with a word in their title first."""
    words = typed.casefold().split()
    if not words:
        return list(pages)
    found = [page for page in pages if all(word in page.plain.casefold() for word in words)]
    return sorted(found, key=lambda page: not any(w in page.title.casefold() for w in words))


def _title(text: str) -> str:
    return text.partition("\n")[0].removeprefix("#").strip()


def _cell(words: str) -> str:
    """As a cell of a table can hold it: a key may be a sign of Markdown."""
    return re.sub(r"([\\|*_`\[\]<>#])", r"\\\1", words)
