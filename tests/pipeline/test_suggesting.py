"""Which drafts may be one event."""

from dataclasses import dataclass, field

import pytest

from timeline_app.pipeline.suggesting import suggested
from timeline_app.store import ProposedEvent, ProposedSuggestion


@dataclass
class Perhaps:
    other: int
    likelihood: float
    aspects: tuple = ()


@dataclass
class Group:
    members: tuple
    suggestions: tuple = field(default=())


def drafts(*members):
    return [ProposedEvent(some, "x") for some in members]


A, B, C = (1, 2), (3,), (4,)


def test_each_pair_stands_once_as_likely_as_its_likeliest():
    groups = [
        Group((0, 1), (Perhaps(2, 0.4), Perhaps(3, 0.5))),
        Group((2,), (Perhaps(0, 0.6, ("day",)),)),
        Group((3,), (Perhaps(0, 0.3),)),
    ]
    found = suggested(groups, drafts(A, B, C), drafts(A, B, C))
    assert found == [ProposedSuggestion(0, 1, 0.6, ("day",)), ProposedSuggestion(0, 2, 0.5)]


def test_what_a_person_has_joined_suggests_nothing_and_others_point_to_the_whole():
    groups = [Group((0, 1), (Perhaps(2, 0.4),)), Group((2,)), Group((3,), (Perhaps(2, 0.3),))]
    merged = drafts(A, B, C)
    found = suggested(groups, merged, drafts(C, A + B))
    assert found == [ProposedSuggestion(0, 1, 0.3)]


@pytest.mark.parametrize("likelihood", [0.1, 0.4])
def test_at_equal_likelihood_the_first_stays(likelihood):
    groups = [
        Group((0,), (Perhaps(1, 0.4, ("a",)),)),
        Group((1,), (Perhaps(0, likelihood, ("b",)),)),
    ]
    assert suggested(groups, drafts(A, B), drafts(A, B))[0].aspects == ("a",)


def test_nothing_suggests_nothing():
    assert suggested([], [], []) == []
