"""What speaks for a mention's worth: figures in a fixed order, each of one plain thing."""

import math
from dataclasses import replace

import pytest
from sentences_read import reads, trees

from timeline_app.extraction.pool import ExistenceContext
from timeline_app.extraction.references import References
from timeline_app.extraction.worth_features import FEATURES, describe, headline_of, story
from timeline_app.model import (
    DatedBy,
    EventClass,
    Factuality,
    Mention,
    Participant,
    PassageKind,
    Span,
)
from timeline_app.model.edtf import parse

pytestmark = reads
TEXT = (
    "Old mill burns down in Lund\n\nThe old mill of Lund burned down on Monday night. "
    "The owner of the mill said that he was sorry. It will never be built again here."
)


def page(text=TEXT, kinds=None, published="2020-07-22"):
    every = trees(text)
    size = len(every)
    return ExistenceContext(text, every, [()] * size, [False] * size, kinds or [None] * size,
                References(every), parse(published) if published else None)  # fmt: skip


def mention(word, text=TEXT, **changes):
    start = text.index(word)
    values = {"lemma": word, **changes}
    return Mention(Span(start, start + len(word)), word, passage=Span(0, 9), **values)


def figures(mentions, text=TEXT, headlines=frozenset({0}), **changes):
    looked_at = page(text, **changes)
    rows = describe(looked_at, story(looked_at, headlines, mentions), mentions)
    return [dict(zip(FEATURES, row, strict=True)) for row in rows]


def test_every_mention_has_every_figure():
    rows = figures([mention("burned"), mention("said"), mention("built")])
    assert [set(row) for row in rows] == [set(FEATURES)] * 3
    assert all(math.isfinite(value) for row in rows for value in row.values())


def test_the_first_sentence_of_the_body_counts_from_nothing():
    burned, said, built = figures([mention("burned"), mention("said"), mention("built")])
    assert (burned["place"], burned["first"], burned["lead"]) == (0, 1, 1)
    assert burned["place"] < said["place"] < built["place"]
    assert (said["first"], built["lead"]) == (0, 1)


def test_what_the_headline_tells_is_shared_with_it():
    burned, said, _ = figures(
        [mention("burned", lemma="burns"), mention("said"), mention("built")]
    )
    assert burned["headline_words"] > said["headline_words"]
    assert burned["central"] > 0
    (again, _) = figures([mention("built", lemma="burn"), mention("burned", lemma="burn")])
    assert again["trigger_in_lead"] == 1
    assert again["told_often"] == pytest.approx(math.log(2))


def test_mentions_of_one_sentence_stand_beside_each_other():
    first, second = figures([mention("said"), mention("sorry")])
    assert (first["rank"], second["rank"]) == (0, 1)
    assert first["beside"] == second["beside"] == 2


ONE = {
    "speech": {"event_class": EventClass.REPORTING},
    "occurrence": {"event_class": EventClass.OCCURRENCE},
    "state": {"event_class": EventClass.STATE},
    "wish": {"event_class": EventClass.I_STATE},
    "negated": {"polarity": "NEG"},
    "modal": {"modality": "might"},
    "perfect": {"aspect": "PERFECTIVE"},
    "happened": {"factuality": Factuality.HAPPENED},
    "planned": {"factuality": Factuality.PLANNED},
    "own_date": {"when": parse("1999"), "dated_by": DatedBy.EXPLICIT},
    "dated": {"when": parse("1999"), "dated_by": DatedBy.NARRATIVE},
    "on_its_day": {"when": parse("2020-07-22")},
    "named_kind": {"kind": "disaster"},
    "past": {"tense": "PAST"},
    "present": {"tense": "PRESENT"},
    "participants": {"participants": (Participant("the mill", "other"),)},
    "names": {"participants": (Participant("Anna", "person"),)},
}


@pytest.mark.parametrize("name", ONE)
def test_each_figure_says_one_thing(name):
    plain = mention("burned", event_class=EventClass.PERCEPTION, factuality=Factuality.DENIED)
    (without,) = figures([plain])
    (with_it,) = figures([replace(plain, **ONE[name])])
    assert (without[name], with_it[name]) == (0, 1)


def test_a_lent_date_is_no_own_one():
    (row,) = figures([mention("burned", **ONE["dated"])])
    assert row["own_date"] == 0


def test_the_headline_is_a_heading_among_the_first_lines():
    looked_at = page()
    assert headline_of(looked_at, {0}) == 0
    assert headline_of(looked_at, set()) is None
    assert headline_of(looked_at, {3}) is None, "too far down"
    short = page("Mill news\n\nThe old mill of Lund burned down.")
    assert headline_of(short, {0}) is None, "a dateline is none"
    assert headline_of(replace(looked_at, is_skipped=[True] * 4), {0}) is None


def test_headings_are_no_part_of_the_body():
    kinds = [None, PassageKind.HEADING, None, None]
    seen = story(page(kinds=kinds), {0}, [])
    assert seen.order == {2: 0, 3: 1}
    assert seen.nearness([]) == seen.nearness([""]) == 0
    assert 0 < seen.nearness([stem for stem in seen.stems[2] if stem]) <= 1


def test_an_empty_body_is_near_to_nothing():
    looked_at = page("Mill news")
    seen = story(looked_at, {0}, [])
    assert (seen.order, seen.length, seen.nearness(["mill"])) == ({}, 0.0, 0.0)
