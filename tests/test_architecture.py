"""The house rules, checked on the import statements themselves."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "timeline_app"
FLOORS = [
    {"paths"},
    {"errors", "folders"},
    {"settings", "resources", "confinement"},
    {"numbers"},
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
    "PySide6": {"ui", "painting", "formats"},
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


def test_the_top_level_is_as_it_was_fixed():
    allowed = {"seeds", "timeline_app", "resources", "tests", "run.py", "pyproject.toml"}
    allowed |= {"README.md", "LICENSE", "build", "dist"}
    present = {p.name for p in PACKAGE.parent.iterdir() if not p.name.startswith(".")}
    assert {name for name in present if not name.endswith(".egg-info")} <= allowed
