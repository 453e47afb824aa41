"""Brings the tables of the window's sentences up to date with the sources, and compiles them.

``python .packages/translations.py`` does both; ``python .packages/translations.py xx`` begins a
language.  Qt Linguist opens the tables, ``resources/translations/timeline_xx.ts``; the program
reads what they are compiled to.  What is no longer said goes; what is new is marked unfinished.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "timeline_app" / "ui"
TABLES = ROOT / "resources" / "translations"
TEMPLATE = TABLES / "timeline_en.ts"
CONTEXT = "Window"
PLURALS = {"ar": 6, "en": 2}
"""How many forms a count has in a language; two where nothing stands here."""
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(slots=True)
class Said:
    """One sentence of the sources; a count has its singular beside it."""

    text: str
    comment: str = ""
    singular: str = ""
    files: set[str] = field(default_factory=set)

    @property
    def key(self) -> tuple[str, str]:
        return self.text, self.comment


def main(arguments: list[str]) -> int:
    """Bring all tables up to date, and those of the languages that are named."""
    said = sentences(SOURCES)
    named = [TABLES / f"timeline_{language}.ts" for language in arguments]
    for table in sorted({TEMPLATE, *named, *TABLES.glob("timeline_*.ts")}):
        language = language_of(table)
        before = table.read_text(encoding="utf-8") if table.is_file() else ""
        table.write_text(updated(said, before, language), encoding="utf-8")
        if table != TEMPLATE:
            compile_table(table, table.with_suffix(".qm"))
    return 0


def language_of(table: Path) -> str:
    """The code in a table's name."""
    return table.stem.removeprefix("timeline_")


def sentences(sources: Path) -> list[Said]:
    """All that is said in these sources, file by file, each sentence once.

    Raises ValueError where the words of a call are no literal: nobody could translate them.
    """
    found: dict[tuple[str, str], Said] = {}
    for path in sorted(sources.rglob("*.py")):
        for said in _of_file(path):
            kept = found.setdefault(said.key, said)
            kept.files.add(path.relative_to(ROOT).as_posix())
            if bool(kept.singular) != bool(said.singular):
                raise ValueError(f"{path}: said with a count and without one: {said.text}")
    return list(found.values())


def _of_file(path: Path) -> Iterator[Said]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name, arguments = _called(node)
        texts = [one.value for one in arguments if _is_text(one)]
        if name in {"tr", "later"} and texts:
            yield Said(texts[0], "".join(texts[1:2]))
        elif name == "tr_n":
            if len(texts) != 2:
                raise ValueError(f"{path}:{node.lineno}: a count needs both forms as literals")
            yield Said(texts[1], singular=texts[0])


def _called(node: ast.Call) -> tuple[str, list[ast.expr]]:
    """The function and its arguments, also where ``partial`` holds them for later."""
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name == "partial" and node.args and isinstance(node.args[0], ast.Name):
        return node.args[0].id, node.args[1:]
    return name, node.args


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def updated(said: list[Said], before: str, language: str) -> str:
    """The table of a language with these sentences, and what was translated before."""
    known = translated(before) if before else {}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for one in said:
        _message(context, one, known.get(one.key, []), PLURALS.get(language, 2))
    ET.indent(root, "    ")
    return f"{_HEAD}{ET.tostring(root, encoding='unicode', short_empty_elements=False)}\n"


def _message(context: ET.Element, said: Said, forms: list[str], plurals: int) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if said.singular else {})
    for name in sorted(said.files):
        ET.SubElement(message, "location", filename=f"../../{name}")
    ET.SubElement(message, "source").text = said.text
    if said.comment:
        ET.SubElement(message, "comment").text = said.comment
    if said.singular:
        ET.SubElement(message, "extracomment").text = f"Of one: {said.singular}"
    is_done = bool(forms) and all(forms) and (not said.singular or len(forms) == plurals)
    told = ET.SubElement(message, "translation", {} if is_done else {"type": "unfinished"})
    if not said.singular:
        told.text = forms[0] if forms else ""
        return
    for number in range(plurals):
        ET.SubElement(told, "numerusform").text = forms[number] if number < len(forms) else ""


def translated(table: str) -> dict[tuple[str, str], list[str]]:
    """The forms of each sentence of a table, by its words and its comment."""
    found = {}
    for message in ET.fromstring(table).iter("message"):  # noqa: S314 - a file of our own
        told = message.find("translation")
        forms = [one.text or "" for one in told.iter("numerusform")] if told is not None else []
        plain = told.text or "" if told is not None and not forms else ""
        key = (message.findtext("source", ""), message.findtext("comment", ""))
        found[key] = forms or [plain]
    return found


def compile_table(table: Path, target: Path) -> None:
    """What the program reads, made by Qt's own tool; sentences without a translation are left out.

    Raises CalledProcessError where the tool refuses the table.
    """
    spec = find_spec("PySide6")
    assert spec is not None  # noqa: S101 - the window needs it
    tool = Path(spec.origin or "").parent / "lrelease"
    subprocess.run([tool, "-silent", table, "-qm", target], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
