"""Sequences whose items are made when they are asked for."""

import pytest

from timeline_app.made import Made


def test_it_is_asked_as_a_list_is():
    found = Made(5, lambda place: place * 10)
    assert len(found) == 5
    assert (found[0], found[-1], found[1:3], found[::-2]) == (0, 40, [10, 20], [40, 20, 0])
    assert list(found) == [0, 10, 20, 30, 40]
    assert 30 in found
    for place in (5, -6):
        with pytest.raises(IndexError):
            found[place]
    assert not list(Made(0, str))


def test_those_asked_for_last_are_held_where_some_are_to_be():
    asked = []
    found = Made(4, lambda place: asked.append(place) or place, 2)
    for place in (0, 1, -4, 2, 1):
        assert found[place] == place % 4
    assert asked == [0, 1, 2, 1]
    asked.clear()
    held = Made(4, lambda place: asked.append(place) or place)
    assert (held[1], held[1]) == (1, 1)
    assert asked == [1, 1]


def test_what_fails_in_making_does_not_pass_for_the_end():
    with pytest.raises(IndexError):
        list(Made(3, lambda place: [0, 1][place]))
