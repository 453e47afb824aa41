"""One deed, two doers, or two means of one sort."""

import pytest
from parts import pair, slot, told

from timeline_app.findings.pairs import actors
from timeline_app.findings.statements.wordlists import table

CRANE = slot("patient", "crane")
ANN = slot("agent", called="Ann Lee", kind="person", is_person=True)
BO = slot("agent", called="Bo Hale", kind="person", is_person=True)


def clashes(one, other, **rest):
    return [clash for _, clash in actors.clashes(pair(one, other, **rest))]


def mended(*slots, **rest):
    return told("mend", *slots, **rest)


def test_two_doers_of_one_deed_clash():
    (found,) = clashes(mended(ANN, CRANE), mended(BO, CRANE))
    assert (found.about, str(found.kind)) == ("doers", "who")
    assert (found.features["named"], found.features["persons"]) == (1.0, 1.0)
    assert not found.features["unnamed"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (mended(ANN, CRANE), mended(ANN, CRANE)),
        (mended(ANN, CRANE), mended(CRANE)),
        (mended(ANN, CRANE), mended(BO, CRANE, is_denied=True)),
        (mended(ANN, CRANE), mended(BO, CRANE, is_fact=False)),
        (told("sing", ANN), told("fall", CRANE)),
        # What she is, and what she is called.
        (mended(ANN, CRANE), mended(slot("agent", "actress", is_person=True), CRANE)),
        # A firm and its head.
        (
            mended(ANN, CRANE),
            mended(slot("agent", called="Holm Works", kind="organisation"), CRANE),
        ),
        (mended(ANN, CRANE), mended(slot("agent", "they", is_open=True), CRANE)),
        # Neither is anybody.
        (mended(slot("agent", "storm"), CRANE), mended(slot("agent", "wind"), CRANE)),
    ],
)
def test_those_that_may_be_one_do_not(one, other):
    assert [one for one in clashes(one, other) if one.about == "doers"] == []


def test_who_repaired_the_crane_is_not_who_let_it_fall():
    assert clashes(told("repair", ANN, CRANE), told("fall", BO, CRANE)) == []


def test_a_sentence_that_names_both_knows_both():
    assert clashes(mended(ANN, CRANE), mended(BO, CRANE), words=("lee", "hale")) == []


@pytest.mark.parametrize(
    ("role", "kind", "part"),
    [("patient", "person", "whom"), ("of", "person", "whom"), ("in", "place", "where")],
)
def test_others_by_their_names_in_one_part(role, kind, part):
    one = slot(role, called="Ann Lee", kind=kind)
    other = slot(role, called="Bo Hale", kind=kind)
    found = [
        c for c in clashes(told("dismiss", one), told("dismiss", other)) if part in c.features
    ]
    assert [clash.about for clash in found] == ["means"]
    assert clashes(told("dismiss", one), told("dismiss", slot("with", called="Bo Hale"))) == []


def test_two_things_of_one_sort_are_not_each_other():
    first, second, *_ = next(iter(table("sorts").values())).split()
    one, other = slot("with", first), slot("with", second)
    assert [c.about for c in clashes(told("kill", CRANE, one), told("kill", CRANE, other))] == [
        "means"
    ]
    assert clashes(told("kill", CRANE, one), told("kill", CRANE, one)) == []
    assert clashes(told("kill", CRANE, one), told("kill", CRANE, slot("with", "crane"))) == []
