"""Happenings that are told with a range, a list, an open end or hours keep all of it."""

import tomllib
from pathlib import Path

import pytest

CORPUS = tomllib.loads(
    (Path(__file__).parent.parent / "corpus" / "ranges.toml").read_text(encoding="utf-8")
)
DATED = [case for case in CORPUS["range"] if "trigger" in case]


def told(mention):
    return mention.when.edtf if mention.when else ""


@pytest.mark.parametrize("case", DATED, ids=lambda c: c["text"])
def test_one_happening_takes_the_whole(case, find):
    mention = find(case["text"], case["trigger"], CORPUS["published"])
    assert told(mention) == case.get("when", case["whole"])


@pytest.mark.parametrize("case", CORPUS["apart"], ids=lambda c: c["text"])
def test_each_verb_keeps_the_day_of_its_own(case, find):
    found = {word: told(find(case["text"], word, CORPUS["published"])) for word in case["days"]}
    assert found == case["days"]


@pytest.mark.parametrize("case", CORPUS["clock"], ids=lambda c: c["text"])
def test_hours_stand_on_the_day_of_their_scene(case, find):
    found = {word: told(find(case["text"], word, CORPUS["published"])) for word in case["whens"]}
    assert found == case["whens"]
