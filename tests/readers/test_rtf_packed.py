"""Packed RTF: the example of [MS-OXRTFCP], and any bytes at all."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.rtf_packed import unpacked

EXAMPLE = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
    "0af32068656c090020627705b06c647d0a800fa0"
)


def test_the_example_of_the_specification():
    assert unpacked(EXAMPLE) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_what_is_no_packed_text_is_nothing():
    assert unpacked(b"") == unpacked(b"x" * 40) == b""


def test_what_is_cut_off_gives_its_beginning():
    whole = unpacked(EXAMPLE)
    for end in range(16, len(EXAMPLE)):
        assert whole.startswith(unpacked(EXAMPLE[:end]))


@given(st.binary(max_size=400))
def test_any_bytes_end(data):
    head = (len(data) + 12).to_bytes(4, "little") + (5_000).to_bytes(4, "little") + b"LZFu\0\0\0\0"
    assert len(unpacked(head + data)) <= 5_000
