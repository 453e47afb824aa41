"""How alike two tellings are, in agreements and clashes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from merged import facts, killing, telling, visit

from timeline_app.merging import similarity
from timeline_app.merging.similarity import distance, features, overlap, told
from timeline_app.model import DatedBy, Factuality, edtf, moment
from timeline_app.model.when import day

DAYS = [
    "2020-05-03",
    "2020-05",
    "2020-06",
    "2018/..",
    "../2018-03",
    "2020",
    "2018-01-01/2018-02-01",
]
whens = st.sampled_from(DAYS).map(edtf.parse)


@given(whens, whens)
def test_dates_overlap_exactly_where_nothing_lies_between(one, other):
    assert overlap(one, other) == overlap(other, one) == (distance(one, other) == 0)
    assert distance(one, other) == distance(other, one)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("2018/..", "2018-01-01", "2018-12-31"), ("../2018-03", "2018-03-01", "2018-03-31"),
     ("2018-01/2018-05", "2018-01-01", "2018-05-31"), ("2018-05-03", "2018-05-03", "2018-05-03")],
)  # fmt: skip
def test_the_bounds_that_are_told(text, first, last):
    low, high = told(edtf.parse(text))
    assert low == edtf.parse(first).earliest
    assert high == edtf.parse(last).latest


def pair(one, other):
    return features(*facts(one, other))


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        (visit(1), visit(2), {"same word", "same day", "same patient", "same agent", "same place",
                              "same name"}),
        (killing(1, "kill"), killing(2, "killing"), {"near word", "same time", "same patient"}),
        (visit(1, agent="Ann Lee"), visit(2, agent="Bo Hale"), {"other agent"}),
        (visit(1, place="Lima"), visit(2, place="Holm"), {"other place"}),
        (visit(1, place="Lima"), visit(2, place="Peru"), {"same place"}),
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 9, 1)), {"other time"}),
        (visit(1), visit(2, factuality=Factuality.PLANNED), {"plan and fact"}),
        (visit(1), telling(2, "ring", "A ring"), {"undated", "nobody"}),
        (visit(1), visit(1, start=120), {"same document"}),
        (telling(1, "say", "A", kind="statement"), visit(2), {"statement and deed"}),
        (telling(1, "say", "A", kind="statement"), telling(2, "say", "A", kind="statement"),
         {"statements", "same statement"}),
        (visit(1, agent="26 men"), visit(2, agent="five men"), {"alike agent", "other number"}),
        (telling(1, "make", "A"), visit(2), {"light verb"}),
    ],
)  # fmt: skip
def test_agreements_and_clashes_are_named(one, other, names):
    assert names <= set(pair(one, other))
    assert names <= set(pair(other, one))


def test_what_agrees_does_not_clash():
    found = pair(visit(1), visit(2))
    assert not any(name.startswith(("other", "one and")) for name in found)
    assert "undated" not in found


def test_a_date_of_the_document_may_be_off_by_a_little():
    near = [visit(n, day(2020, 7, 18 + n), dated_by=DatedBy.DOCUMENT) for n in (1, 2)]
    assert "near time" in pair(*near)
    firm = [visit(n, day(2020, 7, 18 + n)) for n in (1, 2)]
    assert "other time" in pair(*firm)
    edge = [visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 21), dated_by=DatedBy.DOCUMENT)]
    assert "near time" in pair(*edge)
    beyond = [visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 22), dated_by=DatedBy.DOCUMENT)]
    assert "other time" in pair(*beyond)
    assert similarity.TOLERANCE == 2 * moment.DAY


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [("a 36-year-old man", "a 32-year-old man", {"other age"}),
     ("two Peruvian climbers", "two Belgian climbers", {"other origin"}),
     ("two Peruvian climbers", "a Peruvian climber", {"one and many"}),
     ("a man", "a man", set())],
)  # fmt: skip
def test_people_of_one_sort_are_told_apart(one, other, found):
    some = facts(*(telling(n, "kill", f"Killing of {who}", patient=who)
                   for n, who in enumerate((one, other))))  # fmt: skip
    assert {name for name, _ in similarity.of_which(*some)} == found


@given(st.sets(st.sampled_from("abcd")), st.sets(st.sampled_from("abcd")))
def test_a_share_is_of_the_smaller_set(one, other):
    found = similarity.share(frozenset(one), frozenset(other))
    assert found == similarity.share(frozenset(other), frozenset(one))
    assert 0 <= found <= 1
    assert (found == 1) == bool(one and other and (one <= other or other <= one))


GRADED = {"meaning", "same statement", "same patient", "same agent", "title"}
TELLINGS = st.sampled_from(
    [
        visit(1), visit(2), visit(1, start=120), visit(3, day(2020, 7, 20), place="Lima"),
        visit(4, factuality=Factuality.PLANNED, agent="Ann Lee"), killing(5, "kill"),
        killing(6, "assassinate", agent="26 men"), telling(7, "say", "A b", kind="statement"),
        telling(7, "make", "A"), telling(8, "say", "A b c", kind="statement", agent="five men"),
    ]
)  # fmt: skip


@given(TELLINGS, TELLINGS)
def test_an_agreement_or_a_clash_is_told_in_full_or_by_its_degree(one, other):
    found = pair(one, other)
    assert all(0 <= found[name] <= 1 for name in found)
    assert {found[name] for name in found.keys() - GRADED} <= {1.0}
    assert pair(other, one) == found


@pytest.mark.parametrize(
    ("start", "said"), [(100, {"same document", "same sentence"}), (120, {"same document"})]
)
def test_two_of_one_sentence_are_told_as_such(start, said):
    found = pair(visit(1), telling(1, "meet", "A", start=start))
    assert {name for name in found if name in {"same document", "same sentence"}} == said
    assert not {"same document", "same sentence"} & pair(visit(1), visit(2)).keys()
