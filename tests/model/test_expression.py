"""Words that say when: TimeML's terms as files hold them, and what holds unless it is said."""

import pickle

import pytest

from timeline_app.model import AnchorKind, Span, TimeExpression, TimexType
from timeline_app.temporal import find

BARE = TimeExpression(Span(3, 7), "1974", TimexType.DATE, "1974", "year")


@pytest.mark.parametrize("name", ["DATE", "TIME", "DURATION", "SET"])
def test_types_are_those_of_timeml(name):
    assert TimexType(name).value == name
    assert len(TimexType) == 4


@pytest.mark.parametrize("name", ["none", "document", "narrative", "missing"])
def test_an_anchor_is_one_of_four(name):
    assert AnchorKind(name).value == name
    assert len(AnchorKind) == 4


def test_an_expression_is_sure_anchored_on_nothing_and_alone_unless_it_is_said():
    assert BARE.is_sure
    assert (BARE.mod, BARE.anchor, BARE.anchor_kind) == ("", "", AnchorKind.NONE)
    assert (BARE.when, BARE.whole, BARE.part_of) == (None, None, None)
    assert BARE.warnings == BARE.alternatives == ()


def test_it_travels_between_processes():
    assert pickle.loads(pickle.dumps(BARE)) == BARE  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("It opened on 3 May 2020.", TimexType.DATE, "2020-05-03"),
        ("It lasted two months.", TimexType.DURATION, "P2M"),
        ("They met every Monday.", TimexType.SET, "XXXX-WXX-1"),
    ],
)
def test_durations_and_sets_have_no_date_and_every_span_gives_its_words(text, kind, value):
    (found,) = find(text)
    assert (found.type, found.value) == (kind, value)
    assert found.span.of(text) == found.text
    assert (found.when is None) == (kind is not TimexType.DATE)


def test_the_first_of_an_interval_bears_the_whole_and_the_others_point_at_it():
    first, second = find("It rained from 3 to 7 May 2020.")
    assert first.whole.edtf == "2020-05-03/2020-05-07"
    assert (first.part_of, second.part_of) == (None, 0)
    assert second.whole is None


def test_what_lacks_an_anchor_stays_relative():
    (found,) = find("They met yesterday.")
    assert found.anchor_kind is AnchorKind.MISSING
    assert found.when is None
