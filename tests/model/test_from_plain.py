"""Records from plain data, and back."""

import json
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.event import Dispute, Participant, Role
from timeline_app.model.from_plain import from_plain
from timeline_app.model.span import Span

spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(*sorted(ends)))
people = st.builds(Participant, st.text(), st.text(), st.sampled_from(Role), st.none() | spans)


@given(people)
def test_a_record_comes_back_as_it_went(person):
    assert from_plain(Participant, json.loads(json.dumps(asdict(person)))) == person


@given(st.lists(people, max_size=3).map(tuple))
def test_so_do_several(several):
    told = json.loads(json.dumps([asdict(one) for one in several]))
    assert from_plain(tuple[Participant, ...], told) == several


def test_what_is_not_told_has_its_default():
    assert from_plain(Dispute, {"who": "Ann"}) == Dispute("Ann", "")
    assert from_plain(int | None, None) is None
    assert from_plain(int | None, 3) == 3


@pytest.mark.parametrize(
    ("kind", "value"),
    [(int, "3"), (str, None), (str, 3), (Role, "victim"), (Span, {"start": "0", "end": 3}),
     (Span, {"start": 5, "end": 3}), (Span, {"begin": 0, "end": 3}), (Span, {"start": 0}),
     (tuple[int, ...], ["1"]), (int | None, "3"), (Participant, {"name": "A", "role": 3}),
         (Span, [0, 3]), (Span, "0-3"), (tuple[str, ...], "abc"), (tuple[str, ...], {"a": 1}),
         (tuple[int, ...], 3), (tuple[int, ...], None)],
)  # fmt: skip
def test_what_does_not_fit_is_refused(kind, value):
    with pytest.raises((TypeError, ValueError)):
        from_plain(kind, value)
