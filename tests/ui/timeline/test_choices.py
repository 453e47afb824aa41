import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.chart import Detail
from timeline_app.ui.timeline import choices
from timeline_app.ui.timeline.choices import Choices

NAMES = ["attack", "vote", "visit"]
names = st.sampled_from(NAMES)


def test_folding_twice_unfolds():
    once = choices.changed(Choices(), "fold", "vote", NAMES)
    assert once.folded == {"vote"}
    assert choices.changed(once, "fold", "vote", NAMES) == Choices()


def test_folding_all_others_leaves_one_open():
    assert choices.changed(Choices(), "fold_others", "vote", NAMES).folded == {"attack", "visit"}


@pytest.mark.parametrize(
    ("wish", "name", "order"),
    [
        ("up", "visit", ("attack", "visit", "vote")),
        ("up", "attack", ("attack", "vote", "visit")),
        ("down", "attack", ("vote", "attack", "visit")),
        ("down", "visit", ("attack", "vote", "visit")),
    ],
)
def test_lanes_move_by_one(wish, name, order):
    assert choices.changed(Choices(), wish, name, NAMES).order == order


def test_a_wish_about_a_lane_that_is_gone_changes_nothing():
    assert choices.changed(Choices(), "fold", "gone", NAMES) == Choices()


@given(
    st.builds(
        Choices,
        st.frozensets(names),
        st.lists(names, unique=True).map(tuple),
        st.sampled_from([None, Detail.CARD, Detail.LABEL]),
        st.frozensets(st.sampled_from(sorted(choices.FURNITURE))),
    )
)
def test_what_is_kept_comes_back(made):
    assert Choices.from_state(made.to_state()) == made


@pytest.mark.parametrize("state", [{}, {"folded": 3, "order": [1, "vote"], "detail": "no"}])
def test_nonsense_is_left_aside(state):
    assert Choices.from_state(state).folded == frozenset()
    assert Choices.from_state(state).detail is None
    assert Choices.from_state(state).without == frozenset()


@pytest.mark.parametrize("name", sorted(choices.FURNITURE))
def test_furniture_is_there_until_it_is_switched_off(name):
    off = choices.switched(Choices(), name)
    assert off.without == {name}
    assert choices.switched(off, name) == Choices()


def test_what_was_chosen_elsewhere_stays():
    before = Choices(frozenset({"Porto"}), ("Porto", "Lima"))
    moved = choices.changed(before, "down", "attack", NAMES)
    assert set(moved.order) == {*NAMES, "Porto", "Lima"}
    assert moved.order.index("Porto") < moved.order.index("Lima")
    assert choices.changed(before, "fold_others", "vote", NAMES).folded >= {"Porto", "attack"}
