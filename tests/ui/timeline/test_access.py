"""The canvas as a screen reader finds it, by Qt's own interface and by a real AT-SPI client."""

import json
import re
import shutil
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
from samples_app import (
    busy_chronology,
    crowded_chronology,
    give_keys,
    hour_lines,
    lines,
    small_chronology,
)

from timeline_app.model import Era
from timeline_app.model import chronology as chronologies
from timeline_app.model.when import day

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


def access_of(view):
    from PySide6.QtGui import QAccessible

    return QAccessible.queryAccessibleInterface(view)


def test_an_event_reads_its_quote_and_nothing_else(view):
    from PySide6.QtGui import QAccessible

    first = access_of(view).child(0)
    assert first.text(QAccessible.Text.Description) == "It is said that 1."
    assert first.text(QAccessible.Text.Help) == ""


def test_a_crowd_reads_the_foremost_titles_in_it(crowded):
    from PySide6.QtGui import QAccessible

    found = access_of(crowded)
    crowd = found.child(found.childCount() - 1)
    titles = crowd.text(QAccessible.Text.Description).split(". ")
    assert 1 <= len(titles) <= 10
    assert all(re.fullmatch(r"Event \d+", title) for title in titles)
    assert crowd.text(QAccessible.Text.Help) == ""


def test_the_canvas_reads_what_is_in_view_and_its_eras(view):
    from PySide6.QtGui import QAccessible

    found = access_of(view)
    assert found.text(QAccessible.Text.Description) == "showing 4 of 4"
    eras = (
        Era(1, "Winter", day(2020, 1, 2), day(2020, 2, 3)),
        Era(2, "Summer", day(2020, 6, 1), day(2020, 8, 31)),
    )
    view.set_chronology(replace(small_chronology(), eras=eras), "Town")
    told = found.text(QAccessible.Text.Description)
    assert told == "showing 4 of 4. Eras: Winter, Summer"
    assert found.text(QAccessible.Text.Help) == ""


def test_what_has_gone_since_it_was_asked_for_has_no_words_and_no_place(view, crowded):
    """A reader holds what it was handed; the chronology may be another one by then."""
    from PySide6.QtGui import QAccessible

    found = access_of(crowded)
    held = [found.child(0), found.child(found.childCount() - 1)]
    assert all(one.isValid() and not one.rect().isEmpty() for one in held)
    crowded.set_source(lambda _ids: {})
    crowded.set_chronology(chronologies.empty(), "Nothing")
    for one in held:
        assert not one.isValid()
        assert one.rect().isEmpty()
        assert one.text(QAccessible.Text.Name) == ""
        assert found.indexOfChild(one) == -1
        assert not one.state().focused


def test_what_lies_under_a_finger_is_found(view):
    found = access_of(view)
    for number in range(4):
        at = found.child(number).rect().center()
        assert found.indexOfChild(found.childAt(at.x(), at.y())) == number
    corner = view.mapToGlobal(view.rect().bottomRight())
    assert found.childAt(corner.x() - 1, corner.y() - 1) is None


@pytest.mark.parametrize("is_folded", [False, True], ids=["profiles", "clusters"])
def test_a_crowd_under_a_finger_is_found(crowded, is_folded):
    """Of a lane's profile too, though the finger lies on one column of it."""
    if is_folded:
        crowded.set_chronology(busy_chronology(), "Crowd")
        crowded.change_lanes("fold", "meeting")
    assert bool(crowded.stage.scene.clusters) is is_folded
    found = access_of(crowded)
    for number in range(found.childCount() - len(crowded.stage.crowds), found.childCount()):
        at = found.child(number).rect().center()
        assert found.indexOfChild(found.childAt(at.x(), at.y())) == number


def test_the_focus_is_at_the_event_that_the_keyboard_is_at(view):
    found = access_of(view)
    assert found.focusChild() is None
    view.setFocus()
    view.pick(3)
    assert found.indexOfChild(found.focusChild()) == 2
    assert found.focusChild().state().focused


@pytest.fixture
def heard(monkeypatch):
    """The children that a screen reader is told to go to."""
    from PySide6.QtGui import QAccessible

    told = []

    def tell(event):
        if event.type() == QAccessible.Event.Focus:
            told.append(event.child())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(tell))
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(False)


def test_a_reader_that_listens_follows_the_keyboard(view, heard):
    view.setFocus()
    view.pick(2)
    view.last()
    assert heard == [1, 3]


def test_a_reader_that_listens_follows_the_keyboard_to_crowds(crowded, heard):
    crowded.setFocus()
    crowded.step_crowd(1)
    found = access_of(crowded)
    assert heard == [found.indexOfChild(found.focusChild())]
    assert found.child(heard[0]).crowd() == crowded.stage.crowds[0]


def test_without_a_reader_nobody_is_told(view, heard):
    from PySide6.QtGui import QAccessible

    QAccessible.setActive(False)
    view.setFocus()
    view.pick(2)
    assert heard == []


def test_an_event_that_has_no_place_on_the_axis_is_announced_to_nobody(view, heard):
    view.set_chronology(replace(small_chronology(), undated=(9,)), "Town")
    view.setFocus()
    view.pick(9)
    assert view.stage.selection == (9,)
    assert heard == []


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
