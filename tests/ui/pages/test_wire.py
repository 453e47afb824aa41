"""What goes between the window and the process that draws."""

import json

import pytest

from timeline_app.ui.pages import wire
from timeline_app.ui.pages.wire import CHANGED, Answer


def test_the_answer_comes_through_the_wire():
    answer = Answer(2, 1, CHANGED, "damaged", "it is “torn”", b"12345678")
    assert wire.unpacked(wire.head(answer), answer.pixels) == answer


@pytest.mark.parametrize(
    "head",
    [
        b"[]",
        b"no json",
        json.dumps({"width": 2, "height": -1}).encode(),
        json.dumps({"width": "2", "height": 1}).encode(),
        json.dumps({"width": 2_000, "height": 1}).encode(),
    ],
)
def test_an_answer_that_lies_is_not_believed(head):
    with pytest.raises(ValueError, match=r"picture|JSON|Expecting"):
        wire.unpacked(head, b"12345678")
