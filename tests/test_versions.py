"""What a chronology was made with."""

import re

from timeline_app import __version__
from timeline_app.versions import differences, versions


def test_weights_and_words_are_told_by_their_hashes():
    found = versions()
    assert found["program"] == __version__
    assert found["libraries"]["numpy"]
    for part in ("weights", "lexicons"):
        assert found[part]
        assert all(re.fullmatch("[0-9a-f]{64}", one) for one in found[part].values())


def test_only_what_is_another_is_told():
    here = {"program": "2", "python": "3.11", "weights": {"a": "1", "b": "2"}}
    assert differences(here, here) == []
    there = {"program": "1", "python": "3.11", "weights": {"a": "1", "b": "3", "c": "4"}}
    assert differences(there, here) == [
        "program: 1 there, 2 here", "weights: b is another here", "weights: c is another here"
    ]  # fmt: skip
    assert differences({"weights": {}}, here) == [
        "weights: a is another here",
        "weights: b is another here",
    ]
