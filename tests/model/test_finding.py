"""What a finding says of itself."""

import pytest

from timeline_app.message import told as as_told
from timeline_app.model.finding import SILENCE, Finding, FindingKind, Witness
from timeline_app.model.span import Span


def finding(*events, key="k"):
    witnesses = tuple(Witness(1, Span(0, 4), "Rain", event=event) for event in events)
    return Finding(key, FindingKind.DATE, as_told("Two days."), witnesses)


@pytest.mark.parametrize(
    ("events", "told"),
    [((), ()), ((None,), ()), ((3, 1, 3), (3, 1)), ((None, 2, None, 2, 5), (2, 5)), ((0,), (0,))],
)
def test_it_concerns_each_event_of_its_witnesses_once(events, told):
    assert finding(*events).events == told


@pytest.mark.parametrize(
    ("key", "is_silence"), [(f"{SILENCE}vote", True), ("vote:silence:", False)]
)
def test_a_silence_is_known_by_its_key(key, is_silence):
    assert finding(key=key).is_silence == is_silence
