"""The day of a scene for what is told inside it."""

import pytest
from sentences_read import at, drafts, reads, tree

from timeline_app.extraction import nested_events
from timeline_app.extraction.draft import Dating
from timeline_app.model import DatedBy
from timeline_app.model.edtf import parse

pytestmark = reads
DAY = parse("2020-05-03")


def scene(text, dated, by=DatedBy.NARRATIVE, when=DAY):
    """The words that take the day, where one word has it."""
    one = tree(text)
    found = drafts(one)
    assert at(one, dated) in {draft.index for draft in found}
    days = nested_events.days(found, {(0, at(one, dated)): Dating(when, by)})
    assert all(d.when == when and d.dated_by is DatedBy.NARRATIVE for d in days.values())
    assert all(date.is_inherited and date.certainty == 0.2 for date in days.values())
    return {one.tokens[index].text for _, index in days}


PARTS = [
    ("He dismissed the claim, saying it was false.", "dismissed", {"saying"}),
    ("The plane fell, hit by a storm.", "fell", {"hit"}),
    ("He was flying when the plane fell.", "flying", {"fell"}),
    ("He returned to the stage to reveal the prize.", "returned", {"reveal"}),
    ("She said the plane crashed.", "said", {"crashed"}),
    ("The council held a meeting.", "held", {"meeting"}),
]


@pytest.mark.parametrize(("text", "dated", "parts"), PARTS)
def test_what_belongs_to_the_scene_has_its_day(text, dated, parts):
    assert scene(text, dated) >= parts


APART = [
    ("She said the plane had crashed.", "said", "crashed", "it was before"),
    ("He hoped to win.", "hoped", "win", "nobody says it was reached"),
    ("He was charged with arson.", "charged", "arson", "it was done before"),
    ("She said the plane will crash.", "said", "crash", "it is to come"),
    ("She left because the plane crashed.", "left", "crashed", "a reason may be older"),
]


@pytest.mark.parametrize(("text", "dated", "word", "why"), APART, ids=[a[-1] for a in APART])
def test_what_is_told_from_outside_has_not(text, dated, word, why):
    assert word not in scene(text, dated), why


def test_who_told_it_on_a_named_day_may_tell_of_another():
    text = "She said the plane crashed."
    assert "crashed" in scene(text, "said")
    assert "crashed" not in scene(text, "said", by=DatedBy.EXPLICIT)


@pytest.mark.parametrize("when", ["2020-05", "1999"])
def test_only_one_day_makes_a_scene(when):
    assert scene("He dismissed the claim, saying it was false.", "dismissed",
                 when=parse(when)) == set()  # fmt: skip


def test_a_day_goes_down_through_the_scene():
    text = "He was flying when the plane fell, killing five."
    assert {"fell", "killing"} <= scene(text, "flying")
