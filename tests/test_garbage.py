"""Garbage is looked for seldom while records are made; what was freed goes back."""

import gc
import platform
import sys
from pathlib import Path

import pytest

from timeline_app.garbage import give_back, seldom_collected


@pytest.fixture
def usual():
    before = gc.get_threshold()
    gc.set_threshold(321, 7, 8)
    yield 321, 7, 8
    gc.set_threshold(*before)


def test_it_is_seldom_inside_and_as_before_afterwards(usual):
    with seldom_collected():
        assert gc.get_threshold()[0] > usual[0]
    assert gc.get_threshold() == usual


def test_who_ends_last_gives_back_what_was_usual(usual):
    one, other = seldom_collected(), seldom_collected()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    assert gc.get_threshold() != usual
    other.__exit__(None, None, None)
    assert gc.get_threshold() == usual


def test_a_fault_inside_changes_nothing_of_that(usual):
    with pytest.raises(ZeroDivisionError), seldom_collected():
        1 / 0  # noqa: B018
    assert gc.get_threshold() == usual


def test_circles_are_still_found(usual):
    with seldom_collected():
        assert gc.isenabled()


def resident():
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])


@pytest.mark.skipif(
    sys.platform != "linux" or platform.libc_ver()[0] != "glibc", reason="only glibc keeps it"
)
def test_what_was_freed_between_other_things_goes_back():
    blocks = [bytes(100_000) + bytes([number % 251]) for number in range(800)]
    pinned = blocks[::80]
    import resource

    full = resident()
    del blocks
    give_back()
    assert full - resident() > 700 * 100_000 / resource.getpagesize() / 2
    assert len(pinned) == 10
