"""The canvas as a screen reader finds it, by Qt's own interface and by a real AT-SPI client."""

import json
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from samples_app import crowded_chronology, give_keys, hour_lines, lines, small_chronology

ROOT = Path(__file__).resolve().parents[3]
SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = """
    import json, sys, time
    import pyatspi

    def walk(node, depth=0):
        if node is None or depth > 8:
            return
        yield node
        for number in range(min(node.childCount, 50)):
            yield from walk(node.getChildAtIndex(number), depth + 1)

    deadline = time.time() + 20
    while time.time() < deadline:
        found = []
        for application in pyatspi.Registry.getDesktop(0):
            for node in walk(application):
                if node.getRole() == pyatspi.ROLE_LIST_ITEM:
                    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                    found.append([node.name, box.width, box.height])
        if len(found) >= 4:
            print(json.dumps(found))
            break
        time.sleep(0.3)
"""


@pytest.fixture
def view(qtbot):
    from timeline_app.ui.timeline import TimelineView

    made = TimelineView()
    qtbot.addWidget(made)
    made.set_reduced_motion(True)
    made.set_source(lines)
    give_keys(made)
    made.set_chronology(small_chronology(), "Town")
    made.resize(1_000, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_canvas_is_a_list_of_events_with_names_places_and_states(view):
    from PySide6.QtGui import QAccessible

    found = QAccessible.queryAccessibleInterface(view)
    assert found.text(QAccessible.Text.Name).startswith("Timeline, 4 events")
    names = [found.child(n).text(QAccessible.Text.Name) for n in range(found.childCount())]
    assert names == [
        "Council meets, day 1, unreviewed",
        "Bridge opens, day 2",
        "Mayor resigns, day 3, planned",
        "Library burns, day 4",
    ]
    first = found.child(0)
    assert first.rect().width() > 40
    assert found.indexOfChild(first) == 0
    view.set_selection((1,))
    assert first.state().selected


def test_walking_the_tree_again_and_again_is_safe(view):
    from PySide6.QtGui import QAccessible

    for _ in range(300):
        found = QAccessible.queryAccessibleInterface(view)
        assert [found.child(n).isValid() for n in range(found.childCount())] == [True] * 4


@pytest.fixture
def crowded(view):
    """Two thousand events of which most have no room of their own."""
    view.set_source(hour_lines)
    view.set_chronology(crowded_chronology(), "Town")
    view.fit_all()
    assert view.stage.crowds
    return view


def spoken(view):
    from PySide6.QtGui import QAccessible

    found = QAccessible.queryAccessibleInterface(view)
    children = [found.child(number) for number in range(found.childCount())]
    return found, [child.text(QAccessible.Text.Name) for child in children]


def test_crowds_are_spoken_with_their_size_and_time(crowded):
    found, names = spoken(crowded)
    told = [name for name in names if name.endswith("press Enter to zoom in")]
    assert len(told) == len(crowded.stage.crowds)
    assert all("events, " in name and "2020" in name for name in told)
    last = found.child(found.childCount() - 1)
    assert found.indexOfChild(last) == found.childCount() - 1
    assert last.rect().width() > 20
    assert found.child(found.childCount()) is None


def test_a_crowd_is_reached_and_entered_by_keyboard(qtbot, crowded):
    from PySide6.QtCore import Qt

    view = crowded
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    first = view.stage.focused_crowd
    assert first == view.stage.crowds[0]
    assert view.stage.scene.crowd == first
    found, _ = spoken(view)
    focused = found.focusChild()
    assert focused.state().focused
    assert focused.crowd() == first
    before = view.visible_range()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    after = view.visible_range()
    assert after[1] - after[0] < before[1] - before[0]
    assert view.stage.focused_crowd is None


def test_stepping_through_crowds_ends_at_the_last_and_leaves_them_for_events(qtbot, crowded):
    from PySide6.QtCore import Qt

    view = crowded
    view.setFocus()
    count = len(view.stage.crowds)
    for _ in range(count + 3):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.stage.focused_crowd == view.stage.crowds[-1]
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.stage.focused_crowd == view.stage.crowds[max(0, count - 2)]
    bare = view.grab().toImage()
    view.pick(1)
    assert view.stage.focused_crowd is None
    assert view.grab().toImage() != bare


def test_walking_crowds_while_they_change_is_safe(crowded):
    for factor in (3.0, 0.3, 5.0, 0.1, 8.0, 0.5) * 4:
        crowded.zoom(factor)
        found, names = spoken(crowded)
        assert len(names) == found.childCount()


def has_client():
    tools = all(shutil.which(tool) for tool in ("Xvfb", "dbus-run-session"))
    if not tools or not Path(SYSTEM_PYTHON).exists():
        return False
    probe = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return probe.returncode == 0


@pytest.mark.skipif(not has_client(), reason="needs Xvfb, dbus-run-session and pyatspi")
@pytest.mark.parametrize(
    ("sample", "patterns"),
    [
        ("small", ["Bridge opens, day 2", "Library burns, day 4"]),
        (
            "crowded",
            [r"\d+ events, .* to .* 2020, press Enter to zoom in", r"Event \d+, some hour"],
        ),
    ],
)
def test_a_real_client_reads_the_events(tmp_path, sample, patterns):
    client = tmp_path / "client.py"
    client.write_text(textwrap.dedent(CLIENT), encoding="utf-8")
    script = f"""
        Xvfb -displayfd 3 -screen 0 1280x800x24 3>"{tmp_path}/display" >/dev/null 2>&1 &
        server=$!
        for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s "{tmp_path}/display" ] && break; sleep 0.5; done
        export DISPLAY=":$(cat "{tmp_path}/display")"
        cd "{Path(__file__).parent}"
        "{sys.executable}" samples_app.py 25 {sample} 2>"{tmp_path}/app" &
        window=$!
        {SYSTEM_PYTHON} "{client}"
        kill $window $server
    """
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", textwrap.dedent(script)],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    if "xcb" in (tmp_path / "app").read_text(encoding="utf-8"):
        pytest.skip("the window cannot be opened on an X server here")
    found = json.loads(done.stdout.strip().splitlines()[-1])
    for pattern in patterns:
        assert any(re.fullmatch(pattern, name) for name, *_ in found), pattern
    assert all(width > 20 and height > 10 for _, width, height in found)
