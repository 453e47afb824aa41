"""Lanes by document stand beside the picture without the folders that lead to them."""

from dataclasses import replace

import pytest

from timeline_app.chart.lane_titles import shortened, titles
from timeline_app.model import LaneBy, nested
from timeline_app.model.chronology import empty
from timeline_app.wording import told_in

PATHS = ("/home/ann/case/letters/a.txt", "/home/ann/case/notes/b.txt")
SHORT = set(PATHS)


def lanes(names, by, within=None):
    return replace(empty(by), lane_names=names, lane_within=within)


@pytest.mark.parametrize(
    "chronology",
    [
        lanes(PATHS, LaneBy.DOCUMENT),
        lanes(tuple(nested(path, "vote") for path in PATHS), LaneBy.DOCUMENT, LaneBy.KIND),
        lanes(tuple(nested("vote", path) for path in PATHS), LaneBy.KIND, LaneBy.DOCUMENT),
        lanes(tuple(nested(path) for path in PATHS), LaneBy.DOCUMENT, LaneBy.KIND),
        lanes((*PATHS, "no document"), LaneBy.DOCUMENT),
    ],
)
def test_a_path_becomes_the_short_one_that_still_tells_it_from_others(chronology):
    found = shortened(chronology)
    assert set(found) == SHORT
    assert len(set(found.values())) == 2
    for path, short in found.items():
        assert "ann" not in short
        assert short.endswith(path.rsplit("/", 1)[1])


def test_a_path_of_another_system_is_one_too():
    assert set(shortened(lanes((r"C:\case\a.txt",), LaneBy.DOCUMENT))) == {r"C:\case\a.txt"}


@pytest.mark.parametrize(
    "chronology",
    [lanes(("a/b", "c"), LaneBy.KIND), lanes((nested("a/b", "c"),), LaneBy.PLACE, LaneBy.KIND),
     lanes((nested("a", None),), LaneBy.KIND, LaneBy.DOCUMENT), lanes((), LaneBy.DOCUMENT)],
)  # fmt: skip
def test_lanes_by_other_things_keep_their_names(chronology):
    assert not shortened(chronology)


@pytest.mark.parametrize(
    ("chronology", "expected"),
    [
        (lanes(("attack", "own kind"), LaneBy.KIND), {(False, "attack"): "Angriff"}),
        (lanes(("attack", "no tag"), LaneBy.TAG), {(False, "no tag"): "kein Schlagwort"}),
        (
            lanes(("planned", "others"), LaneBy.STATUS),
            {(False, "planned"): "geplant", (False, "others"): "andere"},
        ),
        (
            lanes((nested("Ann", "vote"), nested("vote")), LaneBy.PERSON, LaneBy.KIND),
            {(True, "vote"): "Abstimmung"},
        ),
        (lanes(("attack",), LaneBy.PERSON), {}),
        (
            lanes((nested("vote", "vote"),), LaneBy.KIND, LaneBy.TAG),
            {(False, "vote"): "Abstimmung"},
        ),
    ],
)
def test_words_of_the_program_are_told_in_the_language_spoken(chronology, expected):
    assert titles(chronology) == {}
    with told_in("de"):
        assert titles(chronology) == expected
