"""Lanes within lanes: headings, folding, order; and the sum is what it was."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from samples import chronology, day, many, rows

from timeline_app.model import LaneBy, nested
from timeline_app.wording import told_in

PAIRS = (("Porto", "visit"), ("Porto", "vote"), ("Lima", "visit"))
NAMES = tuple(nested(*pair) for pair in PAIRS)


def grouped(plain, names=NAMES):
    return replace(plain, lane_names=names, lane_within=LaneBy.KIND)


def added(tally):
    return tally.drawn + tally.clustered + tally.earlier + tally.later


def three(see):
    made = [day(2020, 1, 1 + number % 28, lane=number % 3) for number in range(12)]
    return see(grouped(chronology(made)))


def test_each_group_has_a_heading_with_its_lanes_below(see):
    lanes = three(see).scene().lanes
    assert [(box.title, box.is_head, box.group) for box in lanes] == [
        ("Porto", True, None), ("visit", False, "Porto"), ("vote", False, "Porto"),
        ("Lima", True, None), ("visit", False, "Lima"),
    ]  # fmt: skip
    assert [box.size for box in lanes] == [8, 4, 4, 4, 4]
    assert lanes[0].span == "1 – 11 Jan 2020"
    assert len({box.name for box in lanes}) == len({box.number for box in lanes}) == len(lanes)
    for above, below in pairwise(lanes):
        assert above.y + above.height == below.y


def test_without_a_second_criterion_there_is_no_group(see):
    sight = see(chronology([day(2020, lane=number) for number in range(3)]))
    assert sight.plan.groups == ()
    assert not any(box.is_head or box.is_group for box in sight.scene().lanes)


def test_a_folded_group_is_one_lane_with_all_its_events(see):
    scene = three(see).scene(folded=frozenset({"Porto"}))
    assert [(box.title, box.is_folded, box.is_head) for box in scene.lanes] == [
        ("Porto", True, False), ("Lima", False, True), ("visit", False, False)
    ]  # fmt: skip
    porto = scene.lanes[0]
    assert porto.size == 8
    inside = [item for item in scene.items if porto.y <= item.y < porto.y + porto.height]
    inside_clusters = [one for one in scene.clusters if one.lane == porto.number]
    assert len(inside) + sum(one.size for one in inside_clusters) == 8
    assert added(scene.tally) == 12


def test_groups_and_lanes_keep_the_order_that_was_chosen(see):
    sight = three(see)
    scene = sight.scene(order=("Lima", "Porto"))
    assert [box.title for box in scene.lanes] == ["Lima", "visit", "Porto", "visit", "vote"]
    scene = sight.scene(order=(NAMES[1], NAMES[0]))
    assert [box.title for box in scene.lanes] == ["Porto", "vote", "visit", "Lima", "visit"]


@settings(max_examples=35, deadline=None)
@given(rows(), st.floats(-3, 6), st.floats(-1, 1), st.sets(st.sampled_from((*NAMES, "Porto"))))
def test_nothing_is_lost_however_lanes_are_folded(see, made, power, share, folded):
    sight = see(grouped(chronology(made)))
    view = sight.whole.zoomed(2.0**power, sight.whole.width / 2)
    view = view.panned(share * view.width)
    scene = sight.scene(view, folded=frozenset(folded))
    assert added(scene.tally) == len(made)


def test_a_large_group_shows_its_profile(see):
    names = tuple(nested(f"group {n % 2}", f"lane {n}") for n in range(4))
    sight = see(grouped(many(5_000, lanes=4), tuple(sorted(names))))
    scene = sight.scene(folded=frozenset({"group 0", "group 1"}))
    assert [box.size for box in scene.lanes] == [group.members.size for group in sight.plan.groups]
    assert sum(sum(one.counts) for one in scene.densities) + scene.tally.drawn == 5_000
    assert added(scene.tally) == 5_000


def test_the_smallest_of_too_many_lanes_are_merged_within_their_group(see):
    names = tuple(nested(f"group {n // 50}", f"lane {n}") for n in range(100))
    made = [day(2020, 1 + number % 12, lane=number * number % 100) for number in range(600)]
    made += [day(2021, lane=number) for number in range(100)]
    scene = see(grouped(chronology(made, lanes=100), names)).scene()
    inner = [box for box in scene.lanes if not box.is_head]
    assert len(inner) <= 60
    for number in range(2):
        head, *lanes = (b for b in scene.lanes if f"group {number}" in {b.title, b.group})
        wanted = sum(row.lane // 50 == number for row in made)
        assert head.size == sum(box.size for box in lanes) == wanted
        assert lanes[-1].title.endswith(" others")


def test_a_tag_that_is_called_as_a_kind_is_no_word_of_the_program(see):
    made = replace(
        grouped(chronology([day(2020), day(2021)], lanes=1), (nested("vote", "vote"),)),
        lane_by=LaneBy.KIND, lane_within=LaneBy.TAG,
    )  # fmt: skip
    with told_in("de"):
        head, lane = see(made).scene().lanes
    assert (head.title, lane.title) == ("Abstimmung", "vote")


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 200), st.integers(1, 7), st.randoms(use_true_random=False))
def test_however_many_groups_there_are_each_is_whole(see, groups, inner, random):
    count = groups * inner
    names = tuple(nested(f"g{n // inner}", f"lane {n}") for n in range(count))
    made = [day(2020, lane=n) for n in range(count)]
    made += [day(2020, lane=random.randrange(count)) for _ in range(50)]
    plan = see(grouped(chronology(made, lanes=count), names)).plan
    assert len(plan.lanes) <= 60
    assert len(plan.groups) <= (30 if count > 60 else 60)
    assert sum(len(lane.members) for lane in plan.lanes) == len(made)
    for group in plan.groups:
        wanted = sum(f"g{row.lane // inner}" == group.title for row in made)
        assert len(group.members) == wanted


def test_lanes_that_are_merged_are_counted_in_the_language_spoken(see):
    names = tuple(nested(f"group {n // 50}", f"lane {n}") for n in range(100))
    made = grouped(chronology([day(2021, lane=number) for number in range(100)], lanes=100), names)
    with told_in("de"):
        titles = [box.title for box in see(made).scene().lanes]
    assert sum(title.endswith(" andere") for title in titles) == 1
    assert not any(title.endswith(" others") for title in titles)


def test_more_than_a_thousand_merged_lanes_are_counted_as_the_language_writes_numbers(see):
    names = tuple(nested("group", f"lane {n}") for n in range(1_262))
    made = grouped(chronology([day(2021, lane=n) for n in range(1_262)], lanes=1_262), names)
    for language, (mark, words) in {"en": (",", "others"), "de": (".", "andere")}.items():
        with told_in(language):
            last = [box.title for box in see(made).scene().lanes][-1]
        assert last == f"1{mark}204 {words}"
