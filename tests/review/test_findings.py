"""Findings as a board: piles, groups, what comes next, and what a decision does."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import review
from timeline_app.message import told as as_told
from timeline_app.model import (
    Decision,
    Event,
    Evidence,
    Finding,
    FindingKind,
    Settlement,
    Span,
    Status,
    Witness,
    edits,
)
from timeline_app.model.when import day
from timeline_app.review import Board, FindingChoice, Pile

FIFTH, EIGHTH = day(2019, 2, 5), day(2019, 2, 8)
LOG = Witness(1, Span(0, 20), "Seal replaced 5 Feb.", as_told("5 February"), Span(14, 19), 7)
HEARING = Witness(
    2, Span(40, 70), "It was replaced on 8 February.", as_told("8 February"), None, 7
)
PUMP = Finding("pump", FindingKind.DATE, as_told("Two days"), (LOG, HEARING))


def event_of(number, *tellings, status=Status.HAPPENED, when=FIFTH):
    """An event with a passage for each (witness, date)."""
    evidence = tuple(
        Evidence(one.document, one.span, Span(one.span.start, one.span.start + 2), one.quote,
                 when=told)
        for one, told in tellings
    )  # fmt: skip
    return Event(number, "Seal replaced", "repair", status, when, evidence=evidence)


def found(key, kind=FindingKind.DATE, settlement=Settlement.OPEN, likelihood=1.0, event=7):
    return Finding(
        key, kind, as_told(key), (replace(LOG, event=event), HEARING), likelihood=likelihood,
        decision=Decision(settlement),
    )  # fmt: skip


findings = st.lists(
    st.builds(
        found,
        st.text("abcdef", min_size=1, max_size=4),
        st.sampled_from(FindingKind),
        st.sampled_from(Settlement),
        st.floats(0, 1),
        st.integers(1, 4),
    ),
    max_size=12,
    unique_by=lambda finding: finding.key,
)


@given(findings)
def test_every_finding_lies_in_one_pile_and_in_the_order_of_its_kind(told):
    board = Board.of(told)
    held = [finding for pile in Pile for finding in board.piles[pile]]
    assert sorted(f.key for f in held) == sorted(f.key for f in told)
    assert sum(board.counts().values()) == len(told)
    order = list(FindingKind)
    for pile in Pile:
        kinds = [order.index(finding.kind) for finding in board.piles[pile]]
        assert kinds == sorted(kinds)
        assert sum(board.kinds(pile).values()) == len(kinds)
        flat = [f for _, group in review.grouped(board.piles[pile]) for f in group]
        assert flat == list(board.piles[pile])


@given(findings)
def test_an_event_knows_what_is_not_settled_of_it(told):
    board = Board.of(told)
    for event in range(1, 8):
        expected = [
            f.key for f in board.findings
            if event in f.events and review.pile_of(f) is not Pile.SETTLED
        ]  # fmt: skip
        assert [f.key for f in board.by_event.get(event, ())] == expected


def test_the_status_line_counts_what_is_to_check_and_what_is_settled():
    board = Board.of(
        [found("a"), found("b", FindingKind.GAP), found("c", settlement=Settlement.RIGHT),
         found("d", settlement=Settlement.LATER)]
    )  # fmt: skip
    assert review.to_check_in_short(board) == "2 to check · 1 later · 1 settled"
    assert review.kinds_in_short(board) == "Date 1 · Gap 1"


def test_buttons_name_the_values_and_never_a_side():
    assert [(c.key, c.words) for c in review.choices(PUMP)] == [
        ("1", "5 February is right"), ("2", "8 February is right"), ("B", "Both stand"),
        ("0", "No conflict"), ("L", "Later"),
    ]  # fmt: skip


def test_passages_that_tell_one_value_share_a_number():
    third = replace(LOG, document=3)
    several = replace(
        PUMP, witnesses=(LOG, HEARING, third, replace(LOG, says=as_told("9 February")))
    )
    assert review.numbers(several) == (1, 2, 1, 3)
    assert [c.key for c in review.choices(several)] == ["1", "2", "3", "B", "0", "L"]
    assert review.choices(several)[3].words == "All stand"


@pytest.mark.parametrize("kind", [FindingKind.IMPOSSIBLE, FindingKind.WEEKDAY, FindingKind.GAP])
def test_of_one_passage_nothing_is_the_right_one(kind):
    one = Finding("k", kind, as_told("30 February does not exist"), (LOG,))
    assert review.has_one_side(one)
    assert [c.key for c in review.choices(one)] == ["B", "0", "L"]


def test_what_was_put_off_cannot_be_put_off_again():
    later = replace(PUMP, decision=Decision(Settlement.LATER))
    assert "L" not in [c.key for c in review.choices(later)]


def test_the_right_day_becomes_that_of_the_event():
    merged = event_of(7, (LOG, FIFTH), (HEARING, EIGHTH))
    settle, dated = review.settling(
        PUMP, review.choices(PUMP)[1], " written later ", {7: merged}.get
    )
    assert settle == edits.SettleFinding(
        "pump", Settlement.RIGHT, 1, "written later", label=settle.label
    )
    assert (dated.event, dated.when) == (7, EIGHTH)


def test_an_event_that_has_the_right_day_is_left_alone():
    merged = event_of(7, (LOG, FIFTH), (HEARING, EIGHTH))
    made = review.settling(PUMP, review.choices(PUMP)[0], "", {7: merged}.get)
    assert [type(edit) for edit in made] == [edits.SettleFinding]


def test_of_two_events_the_wrong_one_takes_the_right_day():
    two = replace(PUMP, witnesses=(LOG, replace(HEARING, event=8)))
    kept = {7: event_of(7, (LOG, FIFTH)), 8: event_of(8, (HEARING, EIGHTH), when=EIGHTH)}
    _, dated = review.settling(two, review.choices(two)[0], "", kept.get)
    assert (dated.event, dated.when) == (8, FIFTH)


def test_nothing_is_dated_by_an_event_that_is_gone():
    made = review.settling(PUMP, review.choices(PUMP)[0], "", {}.get)
    assert [type(edit) for edit in made] == [edits.SettleFinding]


@pytest.mark.parametrize("kind", [k for k in FindingKind if k is not FindingKind.DATE])
def test_only_a_date_sets_a_date(kind):
    other = replace(PUMP, kind=kind)
    merged = event_of(7, (LOG, FIFTH), (HEARING, EIGHTH))
    right = FindingChoice("1", "", Settlement.RIGHT, 1)
    made = review.settling(other, right, "", {7: merged}.get)
    assert [type(edit) for edit in made] == [edits.SettleFinding]


def test_a_decision_is_told_in_the_words_of_its_button():
    decided = replace(PUMP, decision=Decision(Settlement.RIGHT, 1))
    assert review.settled_in_words(decided) == "8 February is right"
    both = replace(PUMP, decision=Decision(Settlement.BOTH_STAND))
    assert review.settled_in_words(both) == "Both stand"
    assert review.settled_in_words(PUMP) == ""


def test_opening_again_takes_the_decision_back():
    (edit,) = review.opening_again(PUMP)
    assert (edit.key, edit.settlement, edit.chosen) == ("pump", Settlement.OPEN, None)
