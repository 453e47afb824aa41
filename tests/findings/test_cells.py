"""Claims survive JSON, whatever their fields hold."""

import json
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings import cells
from timeline_app.model import Span, When, edtf


@dataclass(frozen=True)
class Inner:
    text: str
    place: Span | None = None


@dataclass(frozen=True)
class Claim:
    name: str
    count: int | None
    share: float
    is_sure: bool
    spans: tuple[Span, ...]
    when: When | None
    inner: tuple[Inner, ...]
    one: Inner


spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda ends: Span(*sorted(ends)))
whens = st.sampled_from(["1960-05-03", "1960-05", "1960/1961", "196X", "1960-05-03?"]).map(
    edtf.parse
)
inner = st.builds(Inner, st.text(), st.none() | spans)
claims = st.builds(
    Claim, st.text(), st.none() | st.integers(), st.floats(allow_nan=False), st.booleans(),
    st.lists(spans, max_size=3).map(tuple), st.none() | whens,
    st.lists(inner, max_size=2).map(tuple), inner,
)  # fmt: skip


@given(claims)
def test_a_claim_comes_back_as_it_was(claim):
    told = json.loads(json.dumps(cells.plain(claim)))
    assert cells.record(Claim, told) == claim


def test_a_whole_number_in_a_field_of_numbers_with_a_point_stays_one():
    @dataclass(frozen=True)
    class Share:
        share: float

    assert type(cells.record(Share, [1]).share) is float


@pytest.mark.parametrize("some", [["a"], ["a", None, "b"]])
def test_a_row_of_another_length_is_no_claim(some):
    with pytest.raises(ValueError, match="zip"):
        cells.record(Inner, some)
