"""Names that may be one but were not joined."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.names.alike import alike

PERSON, ORGANISATION, PLACE = "person", "organisation", "place"


@pytest.mark.parametrize(
    ("name", "other", "kind", "is_asked"),
    [
        ("Maren Oakley", "Marian Oakley", PERSON, True),
        ("Maren Oakley", "M. Oakley", PERSON, True),
        ("Maren Oakley", "Oakley", PERSON, True),
        ("Maren Oakley", "P. Oakley", PERSON, False),
        ("Maren Oakley", "Peter Oakley", PERSON, False),
        ("Maren Oakley", "Maren Oakly", PERSON, True),
        ("Maren Oakley", "Peter Lund", PERSON, False),
        ("Holm Works", "Holm Work", ORGANISATION, True),
        ("Holm Works", "Holm School", ORGANISATION, False),
        ("Ulm", "Elm", PLACE, False),
        ("Maren Oakley", "Maren Oakley", PERSON, False),
        ("Maren Oakley", "", PERSON, False),
    ],
)
def test_those_spelled_much_alike_are_asked_for(name, other, kind, is_asked):
    assert alike(name, [other], kind) == ([other] if is_asked else [])


def test_the_likest_come_first():
    others = ["M. Oakley", "Marian Oakley", "Maren Oakly", "Peter Lund"]
    found = alike("Maren Oakley", others, PERSON)
    assert found[0] == "Marian Oakley"
    assert set(found) == set(others[:3])


names = st.lists(st.sampled_from(["Maren", "Marian", "M.", "Oakley", "Oakly", "Lund"]),
                 min_size=1, max_size=3).map(" ".join)  # fmt: skip


@given(names, names)
def test_to_be_alike_goes_both_ways(one, other):
    assert bool(alike(one, [other], PERSON)) == bool(alike(other, [one], PERSON))
