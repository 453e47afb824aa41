"""What goes between the window and the process that draws."""

import json

import pytest

from timeline_app.message import Message, told
from timeline_app.ui.pages import wire
from timeline_app.ui.pages.wire import CHANGED, PictureAnswer
from timeline_app.wording import told_in


def test_the_answer_comes_through_the_wire():
    answer = PictureAnswer(2, 1, CHANGED, "damaged", told("it is “torn”"), b"12345678")
    assert wire.unpacked(wire.head(answer), answer.pixels) == answer


def test_a_reason_is_told_in_the_language_of_the_window():
    told = wire.unpacked(
        wire.head(PictureAnswer(reason=Message("page.broken", ("OSError",)))), b""
    )
    assert told.words == "this page cannot be drawn (OSError)"
    with told_in("de"):
        assert told.words == "diese Seite lässt sich nicht zeichnen (OSError)"


@pytest.mark.parametrize(
    "head",
    [
        b"[]",
        b"no json",
        json.dumps({"width": 2, "height": -1}).encode(),
        json.dumps({"width": "2", "height": 1}).encode(),
        json.dumps({"width": 2_000, "height": 1}).encode(),
        json.dumps({"width": 2, "height": 1, "reason": {"told": "x"}}).encode(),
        json.dumps({"width": 2, "height": 1, "reason": [["told"]]}).encode(),
    ],
)
def test_an_answer_that_lies_is_not_believed(head):
    with pytest.raises(ValueError, match=r"picture|message|reason|JSON|Expecting"):
        wire.unpacked(head, b"12345678")
