"""Fields of several events: what they have in common, and the edits that set it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Dispute, Event, LaneBy, Participant, Place, Status, edits
from timeline_app.ui.editing import several

NAMES = st.lists(st.sampled_from(["Ana", "Rui", "Eva"]), unique=True, max_size=3).map(tuple)


def event(number=1, people=(), tags=(), places=(), **more):
    return Event(
        number, "x", "other", Status.HAPPENED, None, tags=tuple(tags),
        participants=tuple(Participant(name, "person") for name in people),
        places=tuple(Place(name) for name in places), **more,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("made", "role", "names"),
    [
        (event(people=("Ana", "Rui", "Ana")), LaneBy.PERSON, ("Ana", "Rui")),
        (event(tags=("b", "a")), LaneBy.TAG, ("b", "a")),
        (event(places=("Porto",)), LaneBy.PLACE, ("Porto",)),
        (event(people=("Ana",)), LaneBy.ORGANISATION, ()),
    ],
)
def test_names_of_a_field_each_once(made, role, names):
    assert several.names_of(made, role) == names


@given(st.lists(NAMES, min_size=1, max_size=4))
def test_common_names_are_those_that_all_have_in_the_firsts_order(names):
    events = [event(number, people=own) for number, own in enumerate(names, 1)]
    common = several.common_names(events, LaneBy.PERSON)
    assert set(common) == set.intersection(*map(set, names))
    assert list(common) == [name for name in names[0] if name in common]


@given(st.lists(NAMES, min_size=1, max_size=4), st.sampled_from(["Ana", "Rui", "Eva"]))
def test_a_name_is_given_to_those_without_it_and_taken_from_those_with_it(names, name):
    events = [event(number, people=own) for number, own in enumerate(names, 1)]
    given_to = several.with_name(events, LaneBy.PERSON, name)
    taken_from = several.without_name(events, LaneBy.PERSON, name)
    assert [one.event for one in given_to] == [e.id for e in events if name not in names[e.id - 1]]
    assert [one.event for one in taken_from] == [e.id for e in events if name in names[e.id - 1]]
    assert all(one.names[-1] == name for one in given_to)
    assert all(name not in one.names for one in taken_from)


@pytest.mark.parametrize(("values", "common"), [([1, 1], 1), ([1, 2], None), ([], None), ([3], 3)])
def test_a_value_is_common_where_all_have_it(values, common):
    events = [event(number) for number in range(len(values))]
    assert several.common(events, lambda one: values[one.id]) == common


def test_no_events_have_nothing_in_common():
    assert several.common_names([], LaneBy.PERSON) == ()


def test_tags_and_names_are_set_each_by_its_own_edit():
    assert several.set_names(1, LaneBy.TAG, ("a",)) == edits.SetTags(1, ("a",))
    assert several.set_names(1, LaneBy.PLACE, ("Porto",)) == edits.SetNames(
        1, LaneBy.PLACE, ("Porto",), "Change places"
    )


def test_who_disputes_it_is_added_once_and_taken_away_by_the_words_of_its_chip():
    made = event(disputes=(Dispute("Ana", "8 May"),))
    assert several.with_dispute(made, "Ana :  8  May") == []
    assert several.with_dispute(made, " : 8 May") == []
    (added,) = several.with_dispute(made, "the log")
    assert [one.who for one in added.disputes] == ["Ana", "the log"]
    (left,) = several.without_dispute(made, made.disputes[0].words)
    assert left.disputes == ()
