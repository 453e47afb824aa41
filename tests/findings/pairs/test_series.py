"""Which clashes are of one happening, and which only of a series of like ones."""

from hypothesis import given
from hypothesis import strategies as st
from parts import clash

from timeline_app.findings.pairs.series import without
from timeline_app.model import FindingKind


def groups(*judged):
    return [[round(likelihood, 2) for likelihood, _ in group] for group in without(judged)]


def test_what_clashes_with_one_sentence_is_told_together_the_likeliest_first():
    judged = (
        (0.5, clash((1, 0), (2, 0))),
        (0.9, clash((1, 0), (2, 3))),
        (0.7, clash((3, 0), (4, 0))),
    )
    assert groups(*judged) == [[0.9, 0.5], [0.7]]
    assert groups(*reversed(judged)) == [[0.9, 0.5], [0.7]]


def test_another_kind_is_another_group():
    one = clash((1, 0), (2, 0))
    other = clash((1, 0), (2, 0), kind=FindingKind.NUMBER)
    assert groups((0.9, one), (0.8, other)) == [[0.9], [0.8]]


def test_a_sentence_that_clashes_with_many_about_as_well_is_one_of_a_series():
    many = [(0.9 - n / 1_000, clash((1, 0), (2 + n, 0))) for n in range(4)]
    assert groups(*many) == []
    assert len(groups(*many[:3])) == 3
    # One that is clearly the likeliest is no series.
    clear = [(0.9, clash((1, 0), (2, 0))), *((0.5, clash((1, 0), (3 + n, 0))) for n in range(5))]
    assert groups(*clear)[0] == [0.9]
    near = [(0.9, clash((1, 0), (2, 0))), *((0.82, clash((1, 0), (3 + n, 0))) for n in range(5))]
    assert groups(*near) == []


places = st.tuples(st.integers(1, 3), st.integers(0, 2))


@given(st.lists(st.tuples(st.floats(0.1, 1.0), places, places), max_size=9))
def test_no_clash_is_told_twice(some):
    judged = [(likelihood, clash(one, other)) for likelihood, one, other in some]
    told = [id(one) for group in without(judged) for _, one in group]
    assert len(set(told)) == len(told)
    for group in without(judged):
        assert [one for one, _ in group] == sorted((one for one, _ in group), reverse=True)
