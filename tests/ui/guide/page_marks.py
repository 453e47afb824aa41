"""What a line of a page holds apart from its words, and the words of the window in a language."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree

from timeline_app import resources
from timeline_app.ui.guide import pages
from timeline_app.wording import language

LINK = re.compile(r"\[([^]]*)\]\(([^)]*)\)")
CODE = re.compile(r"`([^`\n]+)`")
BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
ITALICS = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
ARROWS = {"ar": " ← "}
"""Between the words of a menu; to the right where nothing stands here."""
KEYS = {
    "de": {"Enter": "Eingabetaste", "Backspace": "Rücktaste", "Space": "Leertaste",
           "Shift": "Umschalt", "Ctrl": "Strg"},
}  # fmt: skip
"""What stands on the keys of a language's keyboard, where it is not what English has."""
KEY = re.compile(r"((Ctrl|Alt|Shift)\+)*(Enter|Backspace|Space|Shift|Ctrl|Esc|Tab|F\d+|[A-Z0-9])")


TERMS = [f"sureness.{name}" for name in ("sure", "likely", "check")]
KINDS = "kind of what does not fit"
"""The comment of these words in the tables."""


def text_of(name: str, code: str) -> str:
    """A page as it was written, without its stamp."""
    text = pages.file_of(name, code).read_text(encoding="utf-8")
    return pages.STAMP.sub("", text, count=1)


def lines_of(name: str, code: str) -> list[str]:
    """Its lines; a paragraph, a point and a row are a line each."""
    return text_of(name, code).splitlines()


@dataclass(frozen=True)
class Marks:
    """What must be the same in every language."""

    kind: str
    cells: int
    links: Counter[str]
    code: Counter[str]
    keys: Counter[str]
    numbers: Counter[str]
    bold: int
    italics: int


def marks_of(line: str, code: str) -> Marks:
    """Of one line of a page in this language."""
    bare = CODE.sub(" ", pages.KEY.sub(" ", LINK.sub(r"\1", line)))
    found = re.match(r"(#+ |- |\d+\. |\| )?", line)
    return Marks(
        (found[0] if found else ""),
        line.count("|"),
        Counter(target for _words, target in LINK.findall(line)),
        Counter(CODE.findall(line)),
        Counter(pages.KEY.findall(line)),
        Counter(_plain(number, code) for number in NUMBER.findall(bare)),
        len(BOLD.findall(bare)),
        len(ITALICS.findall(bare)),
    )


def _plain(number: str, code: str) -> str:
    thousands, decimal = language.language_of(code).marks
    return number.replace(thousands, "").replace(decimal, ".")


@cache
def translations(code: str) -> dict[str, list[tuple[str, str]]]:
    """What the window says, by its English words without their signs: source and translation."""
    table: dict[str, list[tuple[str, str]]] = {}
    file = resources.path("translations", f"timeline_{code}.ts")
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314 - our own file
        source, told = message.findtext("source") or "", message.findtext("translation") or ""
        table.setdefault(bare(source), []).append((source, told))
    return table


def bare(words: str) -> str:
    """Without the sign of a mnemonic, what is filled in, and what follows a name.

    >>> bare("Known by {day}"), bare("&Open…"), bare("Copy all ▾")
    ('known by', 'open', 'copy all')
    """
    return re.sub(r"[\s…▾:]+$", "", words.replace("&", "").partition("{")[0]).casefold()


def said(words: str, code: str, *, in_menu: bool = False) -> set[str]:
    """What the window says for these English words; the words of a menu have a mnemonic."""
    found = translations(code).get(bare(words), [])
    marked = [(source, told) for source, told in found if "&" in source]
    from_table = {bare(told) for _source, told in ((in_menu and marked) or found)}
    return from_table | {bare(told) for source, told in _terms(code) if source == words}


@cache
def _terms(code: str) -> tuple[tuple[str, str], ...]:
    """Terms that window and reports share: in English, and as they are told in a language."""
    english, told = (language.language_of(one).phrases for one in ("en", code))
    return tuple((english[name], told[name]) for name in TERMS)


def as_it_stands(words: str, code: str) -> str:
    """The same of a whole sentence, with its signs."""
    return next(told for source, told in translations(code)[bare(words)] if source == words)


def kind_in(kind: str, code: str) -> str:
    """A kind of what does not fit, as the window heads its findings."""
    file = resources.path("translations", f"timeline_{code}.ts")
    for message in ElementTree.parse(file).iter("message"):  # noqa: S314 - our own file
        if (message.findtext("source"), message.findtext("comment")) == (kind, KINDS):
            return (message.findtext("translation") or "").capitalize()
    return language.language_of(code).phrases[f"finding-kind.{kind}"].capitalize()


def arrow(code: str) -> str:
    return ARROWS.get(code, " → ")


def key_in(key: str, code: str) -> str:
    """A key of the pages as a keyboard of this language has it."""
    names = KEYS.get(code, {})
    return "+".join(names.get(part, part) for part in key.split("+"))


def rows_of(name: str, code: str) -> Iterator[Sequence[str]]:
    """The rows of its tables, without those of dashes."""
    for line in lines_of(name, code):
        if line.startswith("| ") and not line.startswith("| ---"):
            yield [cell.strip() for cell in line.strip("|").split("|")]
