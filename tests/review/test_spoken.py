"""What the board, the pairs, the queue and the contents say, they say in the language spoken."""

from dataclasses import replace

import pytest

from timeline_app import review
from timeline_app.message import Message
from timeline_app.model import (
    Accord,
    Event,
    Evidence,
    Finding,
    FindingKind,
    Settlement,
    Span,
    Status,
    Witness,
)
from timeline_app.model.when import day
from timeline_app.review.findings import Board, settling
from timeline_app.review.pairs import Row
from timeline_app.wording import told_in

TWO = Finding(
    "k",
    FindingKind.DATE,
    Message("date.no-day"),
    tuple(Witness(1, Span(0, 1), "", Message("when.day", (2020, 5, n))) for n in (5, 8)),
)


FIFTH, EIGHTH = day(2020, 5, 5), day(2020, 5, 8)
TOLD = replace(TWO, witnesses=tuple(replace(one, event=3) for one in TWO.witnesses))
EVENT = Event(
    3, "Seal replaced", "repair", Status.HAPPENED, EIGHTH,
    evidence=(Evidence(1, Span(0, 1), Span(0, 1), "x", when=FIFTH),),
)  # fmt: skip


@pytest.fixture(autouse=True)
def in_german():
    with told_in("de"):
        yield


def test_answers_are_told_in_the_language_spoken():
    assert [one.words for one in review.choices(TWO)] == [
        "5. Mai 2020 ist richtig",
        "8. Mai 2020 ist richtig",
        "Beide stimmen",
        "Kein Widerspruch",
        "Später",
    ]


def test_the_board_and_a_comparison_in_short():
    assert review.to_check_in_short(Board.of([TWO])) == "1 zu prüfen"
    assert review.kinds_in_short(Board.of([TWO])) == "Datum 1"
    rows = [Row("", accord, "", "") for accord in (Accord.AGREE, Accord.DIFFER, Accord.DIFFER)]
    told = review.compared_in_short(rows)
    assert told == "Eine Angabe stimmt überein, zwei weichen ab."


def test_a_month_and_an_order():
    assert review.Month(2019, 2).words == "Der Februar 2019 hat 28 Tage."
    assert review.Order.LANE.words == "Nach Spuren"
    assert review.Order.LANE.value == "By lane"


def test_what_a_decision_leaves_in_the_file_is_english():
    right = review.choices(TWO)[0]
    assert right.settlement is Settlement.RIGHT
    settle, redate = settling(TOLD, right, "", {3: EVENT}.get)
    assert (settle.label, redate.label) == ("Settle finding", "Settle finding")
    assert (redate.when, redate.words) == (FIFTH, "5 May 2020")
