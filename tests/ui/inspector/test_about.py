"""The line over the title: what the event is, and how many findings ask about it."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from timeline_app.message import told as as_told
from timeline_app.model import Event, Review, Status
from timeline_app.ui.inspector.about import AboutLine, told

EVENT = Event(1, "Seal replaced", "repair", Status.HAPPENED, None, independent_sources=2)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Repair · happened · 2 sources"),
        ({"independent_sources": 1}, "Repair · happened · 1 source"),
        ({"review": Review.ACCEPTED}, "Repair · happened · 2 sources · accepted"),
        ({"review": Review.REJECTED, "is_hidden": True},
         "Repair · happened · 2 sources · rejected · hidden"),
        ({"status": Status.PLANNED, "kind": ""}, "planned · 2 sources"),
    ],
)  # fmt: skip
def test_it_says_what_it_is(changes, words):
    assert told(replace(EVENT, **changes)) == words


def test_the_chip_is_there_while_something_is_open_and_leads_to_the_first(qtbot, theme):
    line, asked = AboutLine(theme), []
    qtbot.addWidget(line)
    line.show()
    line.finding_asked.connect(asked.append)
    findings = [SimpleNamespace(key=key, message=as_told(f"{key} does not fit")) for key in "ab"]
    line.show_event(EVENT, findings)
    assert (line.chip.text(), line.chip.isVisible()) == ("2 findings", True)
    assert "a does not fit" in line.chip.toolTip()
    line.chip.click()
    assert asked == ["a"]
    line.show_event(EVENT, [])
    assert not line.chip.isVisible()
    line.show_event(EVENT, findings)
    line.show_several()
    line._ask()
    assert (line.chip.isVisible(), asked) == (False, ["a"])
