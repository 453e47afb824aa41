"""What the faithfulness of a title hangs on: named figures, each plain."""

from dataclasses import replace

import pytest
from sentences_read import at, reads, tree

from timeline_app.extraction.title_sureness import RISKS, describe
from timeline_app.model import (
    EventClass,
    Factuality,
    Mention,
    Standing,
    TitleTier,
)

pytestmark = reads
TEXT = "On Monday the old council of Lund did not close the mill, she said."


def described(title, text=TEXT, word="close", **changes):
    one = tree(text)
    token = one.tokens[at(one, word)]
    mention = Mention(token.span, word, token.lemma, one.sentence.span, title=title,
                      title_tier=TitleTier.COMPRESSED)  # fmt: skip
    return describe(replace(mention, **changes), one, text)


def test_a_faithful_title_is_plain():
    found = described("The bridge fell", "The bridge fell.", "fell", title_tier=TitleTier.CLAUSE)
    assert found["is_plain"] == found["is_plain_piece"] == found["is_clause"] == 1
    assert not any(found.get(name) for name in RISKS)
    assert (found["gaps"], found["strange"], found["share"]) == (0, 0, 1)


MISSING = [
    ("close the mill", {"subject_missing"}),
    ("The old council of Lund did not close", {"object_missing"}),
    ("The old council of Lund the mill", {"trigger_missing"}),
    ("Mill", {"subject_missing", "trigger_missing", "is_short"}),
]


@pytest.mark.parametrize(("title", "risks"), MISSING)
def test_what_a_title_leaves_out_is_a_risk(title, risks):
    found = described(title)
    assert {name for name in RISKS if found.get(name)} >= risks
    assert found["is_plain"] == 0


def test_words_that_the_sentence_has_not_are_strange():
    assert described("The old council of Lund did not close the mill")["strange"] == 0
    assert described("The board did not close the mill")["strange"] > 0


def test_gaps_are_counted_where_the_title_leaves_words_out_or_jumps_back():
    whole = described("The old council of Lund did not close the mill")["gaps"]
    one = described("The old council did not close the mill")["gaps"]
    back = described("The mill the old council did not close")["gaps"]
    assert whole == 0 < one
    assert back > 0


@pytest.mark.parametrize(
    ("title", "changes", "name"),
    [
        ("The old council of Lund closed the mill", {"polarity": "NEG"}, "denial_lost"),
        ("The council did not close the mill", {}, "denial_added"),
        ("The council closed the mill", {"factuality": Factuality.PLANNED}, "plan_made"),
        ("The council closed the mill", {"factuality": Factuality.PLANNED}, "plan_lost"),
        ("The council", {"factuality": Factuality.HYPOTHETICAL}, "is_unreal"),
        ("The council", {"event_class": EventClass.REPORTING}, "is_said"),
        ("The council", {"event_class": EventClass.STATE}, "is_state"),
        ("The council", {"standing": Standing.ENTRY}, "is_entry"),
        ("The council…", {"title_tier": TitleTier.SENTENCE}, "is_cut"),
        ("The “old council", {}, "unbalanced"),
        ("The council of", {}, "ends_unfinished"),
    ],
)
def test_each_figure_says_one_thing(title, changes, name):
    assert described(title, **changes)[name] == 1


def test_a_plan_told_as_a_plan_loses_nothing():
    found = described("The council will close the mill", factuality=Factuality.PLANNED)
    assert found["plan_lost"] == 0
    assert described("It", factuality=Factuality.PLANNED, tense="FUTURE")["plan_made"] == 0


def test_a_name_for_a_pronoun_may_be_mistaken():
    found = described("Anna Berg left", "She left.", "left")
    assert found["person_named"] == 1
    assert described("She left", "She left.", "left")["person_named"] == 0
    assert described("Norlight fell", "It fell.", "fell")["thing_named"] == 1


def test_without_a_trigger_in_the_tree_nothing_is_known_of_it():
    one = tree(TEXT)
    away = Mention(one.sentence.span.shifted(500), "x", "x", one.sentence.span, title="The mill")
    assert describe(away, one, TEXT)["no_tree"] == 1


def test_half_a_name_needs_more():
    text = "The New York council met."
    assert described("The New", text, "met")["needs_more"] == 1
    assert described("The New York council met", text, "met")["needs_more"] == 0
