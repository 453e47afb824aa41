"""The order of the rooms of the window: what is above knows what is below, never the other way."""

import ast
from pathlib import Path

import pytest

UI = Path(__file__).parent.parent / "timeline_app" / "ui"
FLOORS = [
    {"speech", "turned"},
    {"display", "theme", "icons", "labels", "keycap", "naming", "file_paths", "late", "screens"},
    {"child_process", "step_names", "typed_dates", "work"},
    {
        "session",
        "session_work",
        "snapshots",
        "session_lock",
        "session_taking",
        "view_state",
        "window_state",
    },
    {"actions/key_map", "importing", "exporting"},
    {"last_export"},
    {"timeline", "table", "source", "filters", "editing", "pages", "dates", "saved_views"},
    {
        "bringing_in",
        "calendar",
        "checking",
        "guide",
        "inspector",
        "names",
        "palette",
        "reading",
        "review",
        "tour",
        "welcome",
    },
    {"presenting", "printing"},
    {"dialogs"},
    {"actions"},
    {"window"},
    {"app"},
]
"""Look, background, state, keys and jobs, features, dialogs, actions, window, the program."""
FLOOR = {room: level for level, rooms in enumerate(FLOORS) for room in rooms}
LEANING = {("editing", "filters"), ("pages", "source")}
"""Features that lean on each other: a form takes the words of a day from the filters, a page the
opened document from its pane; to be mended, and no more of them."""
MODULES = sorted(path for path in UI.rglob("*.py") if path != UI / "__init__.py")


def floor(parts):
    """Of a module of the window, by its path within ``ui``; None for the room of menu names."""
    if parts in (("actions",), ("actions", "__init__")):
        return None  # the names of the menus alone: nothing heavy, known to all
    for length in (2, 1):
        found = FLOOR.get("/".join(parts[:length]))
        if found is not None:
            return found
    raise AssertionError(f"{'/'.join(parts)} has no floor")


def imported(path):
    """The modules of the window that this one imports, also only for types."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            parts = tuple(name.split("."))
            if parts[:2] == ("timeline_app", "ui"):
                yield module_of(parts[2:])


def module_of(parts):
    """The parts that are folders or files; the rest are names within one."""
    kept = []
    for part in parts:
        if not (UI.joinpath(*kept, part).is_dir() or UI.joinpath(*kept, f"{part}.py").is_file()):
            break
        kept.append(part)
    return tuple(kept)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(UI)))
def test_nothing_imports_upwards(path):
    here = path.relative_to(UI).with_suffix("").parts
    level = floor(here)
    for there in imported(path):
        above = floor(there) if there else None
        if level is not None and above is not None:
            assert above <= level, f"{'/'.join(here)} may not import {'/'.join(there)}"


def test_actions_import_no_window():
    for path in (UI / "actions").glob("*.py"):
        assert not [there for there in imported(path) if there[:1] == ("window",)], path.name


def room(parts):
    """A folder, or a file that stands by itself; the keys and the menus' names are their own."""
    names = "/".join(parts[:2])
    return names if names in FLOOR or names == "actions/__init__" else "/".join(parts[:1])


def test_there_is_no_circle_of_rooms():
    """Counting what is imported only for types."""
    graph, open_now, done = {}, [], set()
    for path in MODULES:
        parts = path.relative_to(UI).with_suffix("").parts
        rooms = {room(there) for there in imported(path) if there not in {(), ("actions",)}}
        here = room(parts)
        rooms = {there for there in rooms - {here} if (here, there) not in LEANING}
        graph.setdefault(here, set()).update(rooms)

    def visit(name):
        assert name not in open_now, " -> ".join([*open_now, name])
        if name not in done:
            open_now.append(name)
            for there in sorted(graph.get(name, ())):
                visit(there)
            open_now.pop()
            done.add(name)

    for name in graph:
        visit(name)


def test_no_widget_is_asked_for_its_screen():
    """The binding would hand the screen of the whole program to it; ``ui/screens.py`` tells."""
    asked = [
        path.relative_to(UI)
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "screen"
    ]
    assert not asked
