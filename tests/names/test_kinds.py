"""What a name names: an answer for every name, however odd it was read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import NameType
from timeline_app.names import kinds, lexicon

types = st.sampled_from([one.value for one in NameType])
closers = st.sampled_from(sorted(lexicon.closers())).map(str.upper)
pieces = st.one_of(closers, st.sampled_from(sorted(lexicon.neither())), st.text(max_size=6))


@given(st.lists(pieces, max_size=4).map(" ".join), types)
def test_every_name_has_a_type(name, told):
    assert kinds.of(name, told) in {one.value for one in NameType}


@pytest.mark.parametrize(
    ("name", "told", "expected"),
    [
        ("V", "person", "person"),
        ("World Cup", "organisation", "other"),
        ("World Cup II", "organisation", "other"),
        ("Boiler 2", "organisation", "other"),
        ("Upjohn Co.", "person", "organisation"),
    ],
)
def test_its_own_words_say_it_better(name, told, expected):
    assert kinds.of(name, told) == expected
