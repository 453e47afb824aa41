"""Not more lanes than a person can read, and no event lost by that."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import chronology, day

from timeline_app.chart import columns
from timeline_app.chart.lane_limits import MOST_GROUPS, MOST_LANES, merged
from timeline_app.model import nested, parted
from timeline_app.wording import told_in


def made(sizes):
    """Columns of a chronology with so many events in each lane."""
    rows = [day(2020, lane=lane) for lane, size in enumerate(sizes) for _ in range(size)]
    return columns.from_chronology(chronology(rows, lanes=len(sizes)))


def sizes_of(found, names):
    counts = np.bincount(found.lane, minlength=len(names)).tolist()
    return dict(zip(names, counts, strict=True))


def test_so_many_lanes_as_can_be_read_stay_as_they_are():
    cut = made([1] * MOST_LANES)
    names = tuple(f"lane {number}" for number in range(MOST_LANES))
    found, told = merged(cut, names, is_nested=False)
    assert found is cut
    assert told is names


def test_of_more_the_smallest_share_the_last_lane():
    sizes = [3 if number % 2 else 1 for number in range(MOST_LANES + 10)]
    names = tuple(f"lane {number}" for number in range(len(sizes)))
    found, told = merged(made(sizes), names, is_nested=False)
    assert len(told) == MOST_LANES
    # All lanes of three are kept, in their order; of the small ones the first.
    assert [name for name in told if name in names[1::2]] == list(names[1::2])
    assert list(told[:-1]) == sorted(told[:-1], key=names.index)
    assert told[-1] == "11 others"
    assert sizes_of(found, told)[told[-1]] == 11


def test_lanes_without_events_are_not_told_among_the_others():
    sizes = [2] * (MOST_LANES - 1) + [1, 0, 0, 1]
    _, told = merged(made(sizes), tuple(map(str, range(len(sizes)))), is_nested=False)
    assert told[-1] == "2 others"
    with told_in("de"):
        assert merged(made(sizes), tuple(map(str, range(len(sizes)))), is_nested=False)[1] == (
            *told[:-1], "2 andere",
        )  # fmt: skip


def test_nested_lanes_are_merged_within_their_group():
    names = tuple(nested(f"g{group}", f"l{lane}") for group in range(2) for lane in range(50))
    sizes = [5 if lane < 20 else 1 for _ in range(2) for lane in range(50)]
    found, told = merged(made(sizes), names, is_nested=True)
    counts = sizes_of(found, told)
    assert len(told) <= MOST_LANES
    for group in ("g0", "g1"):
        inside = [name for name in told if parted(name)[0] == group]
        assert sum(counts[name] for name in inside) == 20 * 5 + 30
        assert {nested(group, f"l{lane}") for lane in range(20)} <= set(inside)
        assert sum(parted(name)[1].endswith(" others") for name in inside) == 1
    assert {parted(name)[0] for name in told} == {"g0", "g1"}


def test_whole_groups_beyond_the_most_share_one_lane():
    count = MOST_LANES + 5
    names = tuple(nested(f"group {number}", "all") for number in range(count))
    sizes = [2 if number < MOST_GROUPS - 1 else 1 for number in range(count)]
    found, told = merged(made(sizes), names, is_nested=True)
    assert told == (*names[: MOST_GROUPS - 1], f"{count - MOST_GROUPS + 1} others")
    assert sizes_of(found, told)[told[-1]] == count - MOST_GROUPS + 1


@pytest.mark.parametrize("groups", [MOST_GROUPS, MOST_GROUPS + 1])
def test_the_last_group_that_fits_is_still_shown(groups):
    names = tuple(nested(f"g{n % groups}", f"l{n}") for n in range(2 * groups + 61))
    _, told = merged(made([1] * len(names)), names, is_nested=True)
    shown = {parted(name)[0] for name in told if parted(name)[1] is not None}
    assert len(shown) == (groups if groups <= MOST_GROUPS else MOST_GROUPS - 1)
    assert ("2 others" in told) == (groups > MOST_GROUPS)


@settings(max_examples=20)
@given(st.lists(st.integers(0, 3), min_size=61, max_size=90), st.booleans(), st.integers(1, 40))
def test_no_event_is_lost_and_none_changes_its_group(sizes, is_nested, groups):
    names = tuple(
        nested(f"g{number % groups}", f"l{number}") if is_nested else f"l{number}"
        for number in range(len(sizes))
    )
    cut = made(sizes)
    found, told = merged(cut, names, is_nested=is_nested)
    assert len(told) <= MOST_LANES
    assert len(set(told)) == len(told)
    assert replace(found, lane=cut.lane) == cut or len(found) == len(cut)
    for old, new in zip(cut.lane.tolist(), found.lane.tolist(), strict=True):
        outer, inner = parted(told[new])
        if inner is not None:
            assert outer == parted(names[old])[0]
