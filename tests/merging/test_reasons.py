"""Why tellings were merged, and in which dates they disagree."""

import math

import pytest
from merged import JANUARY, SOLEIMANI, facts, killing, telling, visit

from timeline_app.merging.reasons import disagreement, reasons, why
from timeline_app.message import Message
from timeline_app.model import edtf
from timeline_app.model.dated import when_of
from timeline_app.model.when import day


def codes(one, other):
    message = why(*facts(one, other))
    assert message.code == "text.sentence"
    (parts,) = message.args
    return [part.code.removeprefix("merging.") for part in parts]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (visit(1), visit(2), ["same-day", "same-place", "both-name", "same-word"]),
        (visit(1, JANUARY), visit(2, JANUARY),
         ["agreeing-dates", "same-place", "both-name", "same-word"]),
        (visit(1), visit(2, day(2020, 9, 9)), ["same-place", "both-name", "same-word"]),
        (killing(1, "kill"), killing(2, "assassinate"),
         ["agreeing-dates", "both-name", "one-happening"]),
        (telling(1, "meet", "A"), telling(2, "meet", "B"), ["same-word"]),
        (telling(1, "meet", "A"), telling(2, "burn", "B"), ["same-words"]),
        (telling(1, "meet", "A", agent="a clerk"), telling(2, "meet", "B", agent="a clerk"),
         ["same-word"]),
    ],
)  # fmt: skip
def test_what_two_have_in_common_is_told_from_date_to_word(one, other, told):
    assert codes(one, other) == told
    assert codes(other, one) == told


def test_names_and_words_are_those_of_the_first():
    (parts,) = why(*facts(killing(1, "kill"), killing(2, "assassinate"))).args
    arguments = {part.code: part.args for part in parts}
    assert arguments["merging.both-name"] == ((SOLEIMANI,),)
    assert arguments["merging.one-happening"] == ("kill", "assassinate")


def test_each_reason_is_told_once_and_they_are_few():
    same = facts(visit(1), *(visit(number) for number in range(2, 9)))
    assert len(reasons(same)) == 1
    days = [visit(n, day(2020, 7, 19), agent=f"Ann Lee{'e' * n}", place="Holm")
            for n in range(2, 12)]  # fmt: skip
    assert 1 <= len(reasons(facts(visit(1), *days))) <= 6
    assert reasons(facts(visit(1))) == ()


def test_dates_that_disagree_are_told_in_order_and_once():
    texts = ["2020-07-20", "2020-07", "2020-07-19", "2020-07-20"]
    message = disagreement([edtf.parse(text) for text in texts])
    assert isinstance(message, Message)
    (dates,) = message.args
    assert [when_of(one).edtf for one in dates] == ["2020-07", "2020-07-19", "2020-07-20"]


@pytest.mark.parametrize(
    ("meaning", "told"),
    [(None, "same-words"), (0.5, "same-words"), (0.6, "same-words"), (0.7, "same-meaning")],
)
def test_words_of_one_meaning_are_told_where_they_are_near_enough(meaning, told):
    """0.65 is the middle between what says nothing and the very same."""
    more: list[dict] = [{}, {}]
    if meaning is not None:
        angle = math.acos(meaning)
        turned = [round(100 * part) for part in (math.cos(angle), math.sin(angle))]
        more = [{"vector": bytes(one)} for one in ([100, 0], turned)]
    both = [telling(1, "meet", "A", more=more[0]), telling(2, "burn", "A", more=more[1])]
    assert codes(*both) == [told]
