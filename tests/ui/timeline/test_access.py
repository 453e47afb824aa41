"""The canvas as a screen reader finds it, by Qt's own interface and by a real AT-SPI client."""

import json
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from samples_app import lines, small_chronology

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


def has_client():
    tools = all(shutil.which(tool) for tool in ("Xvfb", "dbus-run-session"))
    if not tools or not Path(SYSTEM_PYTHON).exists():
        return False
    probe = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    return probe.returncode == 0


@pytest.mark.skipif(not has_client(), reason="needs Xvfb, dbus-run-session and pyatspi")
def test_a_real_client_reads_the_events(tmp_path):
    client = tmp_path / "client.py"
    client.write_text(textwrap.dedent(CLIENT), encoding="utf-8")
    script = f"""
        Xvfb -displayfd 3 -screen 0 1280x800x24 3>"{tmp_path}/display" >/dev/null 2>&1 &
        server=$!
        for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s "{tmp_path}/display" ] && break; sleep 0.5; done
        export DISPLAY=":$(cat "{tmp_path}/display")"
        "{sys.executable}" "{Path(__file__).parent}/samples_app.py" 25 2>"{tmp_path}/app" &
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
    assert {name for name, *_ in found} >= {"Bridge opens, day 2", "Library burns, day 4"}
    assert all(width > 20 and height > 10 for _, width, height in found)
