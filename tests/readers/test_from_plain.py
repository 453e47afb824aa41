"""Plain text and Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.from_plain import read_markdown, read_text


@given(st.text(st.sampled_from("ab é\n#*"), max_size=40))
def test_the_text_is_what_the_bytes_decode_to(text):
    assert read_text(text.encode()).text == text
    assert read_markdown(text.encode()).text == text


def test_markdown_is_known_as_such_and_plain_text_is_not():
    assert read_markdown(b"# A").is_markdown
    assert not read_text(b"# A").is_markdown


def test_a_chat_is_one():
    chat = "\n".join(
        f"[03/05/2019, 10:1{n}:00] {who}: Rain number {n}" for n, who in enumerate("ABAB")
    )
    assert len(read_text(chat.encode()).parts) == 4
    assert read_text(b"Rain fell.").parts == ()


@pytest.mark.parametrize("read", [read_text, read_markdown])
def test_bytes_that_are_no_text_are_refused(read):
    with pytest.raises(ValueError, match=r".+"):
        read(bytes(range(256)) * 4)
