"""Which mentions a chronology keeps: told as fact or plan, by itself, of somebody."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentences_read import draft, reads

from timeline_app.extraction.candidates import importance, is_candidate, without_doubles
from timeline_app.extraction.draft import Dating
from timeline_app.model import DatedBy, Mention, NameType, Participant, Place, Span
from timeline_app.model.edtf import parse

pytestmark = reads

KEPT = [
    ("Norlight bought Dahl Shipping on 3 May 2020.", "bought"),
    ("The council will close the bridge on 3 August 2020.", "close"),
    ("Anna Berg announced on 3 May 2020 that Norlight would close.", "announced"),
    ("Five people were killed in a flood on 3 May 2020.", "killed"),
]
LEFT = [
    ("Norlight did not buy Dahl Shipping on 3 May 2020.", "buy", "denied"),
    ("If Norlight buys Dahl Shipping on 3 August 2020, it will pay.", "buys", "thought of"),
    ("Norlight likes Dahl Shipping.", "likes", "a state"),
    ("The last quarter ended on 30 June 2020.", "ended", "of nobody"),
    ("Norlight released a statement on 3 May 2020.", "released", "of what, others say"),
    ("The firm declined to comment on 3 May 2020.", "declined", "says nothing"),
    ("“Norlight bought it on 3 May 2020”, he said.", "bought", "quoted"),
    ("It implies growth since 3 May 2020.", "implies", "of the sentence before"),
    ("Officials were quoted on 3 May 2020.", "quoted", "the event is what was said"),
]


NORLIGHT = Participant("Norlight", NameType.ORGANISATION)


def keeps(text, word, *, by=DatedBy.EXPLICIT, **changes):
    """Whether the mention is kept that the sentence tells, dated in its own words."""
    one = draft(text, word)
    when = parse("2020-05-03")
    mention = Mention(
        one.tree.tokens[one.index].span, word, one.tree.lemma(one.index), one.tree.sentence.span,
        title=text.rstrip("."), when=when, dated_by=by, participants=(NORLIGHT,),
    )  # fmt: skip
    return is_candidate(one, Dating(when, by, 0), replace(mention, **changes))


@pytest.mark.parametrize(("text", "word"), KEPT)
def test_what_is_told_as_fact_or_plan_is_kept(text, word):
    assert keeps(text, word)


@pytest.mark.parametrize(("text", "word", "why"), LEFT, ids=[why for *_, why in LEFT])
def test_what_is_no_event_of_its_own_is_left(text, word, why):
    assert not keeps(text, word), why


def test_a_plan_needs_somebody_and_a_statement_somebody_named():
    plan, said = KEPT[1], KEPT[2]
    assert not keeps(*plan, participants=())
    assert not keeps(*said, participants=(Participant("the man", NameType.OTHER),))
    assert not keeps(*said, when=None)


def test_a_habit_is_kept_only_where_its_own_words_date_it():
    habit = ("Norlight often bought ships.", "bought")
    assert keeps(*habit)
    assert not keeps(*habit, by=DatedBy.NARRATIVE)
    assert keeps("Norlight bought ships.", "bought", by=DatedBy.NARRATIVE)


def test_what_no_title_can_be_made_of_is_left():
    assert not keeps(*KEPT[0], title="")


ONE = Mention(Span(4, 8), "fell", "fall", Span(0, 20), title="The bridge fell in Lund")
PEOPLE = (Participant("Anna", NameType.PERSON), Participant("Bo", NameType.PERSON))


def weighed(**changes):
    return importance(draft("The bridge fell in Lund.", "fell"), replace(ONE, **changes))


def test_a_surer_date_a_kind_people_and_places_each_make_a_mention_more_central():
    plain = weighed()
    assert plain < weighed(dated_by=DatedBy.DOCUMENT, when=None)
    for less, more in (
        ({"dated_by": DatedBy.DOCUMENT}, {"dated_by": DatedBy.NARRATIVE}),
        ({"dated_by": DatedBy.NARRATIVE}, {"dated_by": DatedBy.RELATIVE}),
        ({"dated_by": DatedBy.RELATIVE}, {"dated_by": DatedBy.EXPLICIT}),
        ({}, {"kind": "disaster"}),
        ({}, {"participants": PEOPLE[:1]}),
        ({"participants": PEOPLE[:1]}, {"participants": PEOPLE}),
        ({"participants": PEOPLE}, {"participants": PEOPLE, "places": (Place("Lund"),)}),
        ({"title": "The bridge fell"}, {}),
    ):
        assert weighed(**less) < weighed(**more) <= 1.0, (less, more)


def test_what_was_only_said_is_of_no_telling_kind():
    assert weighed(kind="statement") == weighed(kind="other") < weighed(kind="vote")


def test_a_first_sentence_tells_more_than_a_later_one():
    text = "The council met. The bridge fell in Lund."
    assert importance(draft(text, "fell"), ONE) < weighed()


titles = st.sampled_from(["The bridge fell", "It burned"])
mentions = st.builds(
    Mention, st.just(Span(4, 8)), st.just("fell"), st.just("fall"),
    st.sampled_from([Span(0, 20), Span(30, 50)]), title=titles,
    importance=st.sampled_from([0.2, 0.5, 0.9]), is_candidate=st.booleans(),
)  # fmt: skip


@given(st.lists(mentions, max_size=6))
def test_of_one_title_in_one_sentence_the_best_stays(some):
    found = without_doubles(some)
    assert [replace(m, is_candidate=False) for m in found] == [
        replace(m, is_candidate=False) for m in some
    ]
    kept = [(m.passage, m.title) for m in found if m.is_candidate]
    assert len(set(kept)) == len(kept)
    assert set(kept) == {(m.passage, m.title) for m in some if m.is_candidate}
    for before, after in zip(some, found, strict=True):
        if after.is_candidate:
            rivals = [m for m in some if (m.passage, m.title) == (after.passage, after.title)]
            assert before.importance == max(m.importance for m in rivals if m.is_candidate)
