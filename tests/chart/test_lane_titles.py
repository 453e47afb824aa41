"""Lanes by document stand beside the picture without the folders that lead to them."""

from dataclasses import replace

import pytest

from timeline_app.chart.lane_titles import lane_in_words, shortened, titles
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
    ("chronology", "outer", "inner"),
    [
        (lanes(("attack", "own kind"), LaneBy.KIND), {"attack": "Angriff"}, {}),
        (lanes(("attack", "no tag"), LaneBy.TAG), {"no tag": "kein Schlagwort"}, {}),
        (
            lanes(("planned", "others"), LaneBy.STATUS),
            {"planned": "geplant", "others": "andere"},
            {},
        ),
        (
            lanes((nested("Ann", "vote"), nested("vote")), LaneBy.PERSON, LaneBy.KIND),
            {},
            {"vote": "Abstimmung"},
        ),
        (
            lanes((nested("vote", "vote"), nested("vote", "no tag")), LaneBy.KIND, LaneBy.TAG),
            {"vote": "Abstimmung"},
            {"no tag": "kein Schlagwort"},
        ),
        (lanes(("attack",), LaneBy.PERSON), {}, {}),
    ],
)
def test_words_of_the_program_are_told_in_the_language_spoken(chronology, outer, inner):
    assert titles(chronology) == ({}, {})
    with told_in("de"):
        assert titles(chronology) == (outer, inner)


def test_paths_are_short_where_lanes_are_by_document():
    chronology = lanes(tuple(nested("vote", path) for path in PATHS), LaneBy.KIND, LaneBy.DOCUMENT)
    with told_in("de"):
        assert titles(chronology) == ({"vote": "Abstimmung"}, shortened(chronology))


@pytest.mark.parametrize(
    ("chronology", "english", "german"),
    [
        (lanes(("attack",), LaneBy.KIND), "attack", "Angriff"),
        (lanes(("a › b",), LaneBy.TAG), "a › b", "a › b"),
        (lanes(("no tag",), LaneBy.TAG), "no tag", "kein Schlagwort"),
        (lanes(("attack",), LaneBy.TAG), "attack", "attack"),
        (
            lanes((nested("a›b", "vote"),), LaneBy.TAG, LaneBy.KIND),
            "a››b › vote",
            "a››b › Abstimmung",
        ),
        (lanes((nested("no tag"),), LaneBy.TAG, LaneBy.KIND), "no tag", "kein Schlagwort"),
    ],
)
def test_one_lane_is_told_in_the_language_spoken(chronology, english, german):
    assert lane_in_words(chronology, 0) == english
    with told_in("de"):
        assert lane_in_words(chronology, 0) == german
