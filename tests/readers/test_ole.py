"""Compound files: their streams by name, and whether they can be followed to an end."""

import office_files as make
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers import sniffing
from timeline_app.readers.ole import Compound

STREAMS = {"A": b"one", "B/C": b"x" * 700, "B/D": b""}


def test_streams_are_found_by_their_names():
    compound = Compound(make.compound(STREAMS))
    assert compound.is_sound
    assert set(compound.names) == {("A",), ("B",), ("B", "C"), ("B", "D")}
    assert compound.stream("B", "C") == b"x" * 700
    assert compound.stream("E") == b""
    assert compound.within("B") == {"C": ("B", "C"), "D": ("B", "D")}


def test_a_chain_that_runs_in_a_circle_is_not_sound():
    data = bytearray(make.compound({"A": b"x" * 3_000}))
    assert Compound(bytes(data)).is_sound
    # The sector that follows each in the table of sectors: the last of three leads back.
    at = 512 + 4 * 3
    data[at : at + 4] = (3).to_bytes(4, "little")
    assert not Compound(bytes(data)).is_sound


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("WordDocument", ".doc"), ("Workbook", ".xls"), ("BOOK", ".xls"), ("Other", ".ole")],
)
def test_a_file_is_what_its_outer_streams_say(name, suffix):
    data = make.compound({name: b"x", "Inner/WordDocument": b"y"})
    assert sniffing.suffix_of(data) == suffix


@given(st.integers(0, 3_000), st.binary(min_size=1, max_size=40))
def test_any_damage_leaves_an_answer(at, bytes_there):
    data = bytearray(make.compound(STREAMS))
    data[at : at + len(bytes_there)] = bytes_there
    compound = Compound(bytes(data))
    assert isinstance(compound.is_sound, bool)
    assert all(isinstance(compound.stream(*name), bytes) for name in compound.names)
