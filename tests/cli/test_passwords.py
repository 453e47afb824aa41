"""A password comes from standard input, never from an argument."""

import io

import pytest

from timeline_app.cli.passwords import password_from_stdin


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("pass word\n", "pass word"), ("a\r\nb\n", "a"), ("a ", "a "), ("", ""), ("\n", "")],
)
def test_the_first_line_without_its_end_is_the_password(typed, expected, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO(typed, newline=""))
    assert password_from_stdin() == expected
