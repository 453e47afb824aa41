"""Told by the one, denied by the other."""

import pytest
from parts import pair, slot, told

from timeline_app.findings.pairs import denials

BOAT = slot("patient", "lifeboat")


def clashes(one, other):
    return [clash for _, clash in denials.clashes(pair(one, other))]


def test_a_deed_and_its_denial_clash_whichever_stands_first():
    said, denied = told("launch", BOAT), told("launch", BOAT, is_denied=True)
    for one, other in ((said, denied), (denied, said)):
        (found,) = clashes(one, other)
        assert (found.about, str(found.kind)) == ("denied", "denied")
        assert not found.features["opposite"]


def test_opposites_clash():
    (found,) = clashes(told("acquit", BOAT), told("convict", BOAT))
    assert found.about == "opposites"
    assert found.features["opposite"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (told("launch", BOAT), told("launch", BOAT)),
        (told("launch", BOAT, is_denied=True), told("launch", BOAT, is_denied=True)),
        (told("launch", BOAT, is_fact=False), told("launch", BOAT, is_denied=True)),
        (told("launch", slot("patient", "part")), told("launch", BOAT, is_denied=True)),
        (told("sing", slot("agent", "choir")), told("launch", BOAT, is_denied=True)),
        (told("acquit", BOAT, is_fact=False), told("convict", BOAT)),
    ],
)  # fmt: skip
def test_what_agrees_or_is_no_fact_does_not(one, other):
    assert clashes(one, other) == []


@pytest.mark.parametrize(
    ("denied", "said", "features"),
    [
        (told("water", is_lacking=True), told("flow", slot("agent", "water")), {"absent", "lack"}),
        (told("see", slot("patient", "soldier", is_none=True)), told("see", slot("patient",
         "soldier")), {"absent", "lack", "open"}),
        (told("launch", BOAT, is_denied=True, is_past_perfect=True), told("launch", BOAT),
         {"perfect"}),
        (told("launch", slot("patient", "boat", is_indefinite=True), is_denied=True),
         told("launch", slot("patient", "boat")), {"open"}),
    ],
)  # fmt: skip
def test_features_tell_how_it_is_denied(denied, said, features):
    (found,) = clashes(denied, said)
    told_of = ("absent", "lack", "perfect", "open", "way")
    assert {name for name in told_of if found.features[name]} == features
