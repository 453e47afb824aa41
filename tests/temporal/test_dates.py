"""One date as a command, a program or a file gives it."""

import subprocess
import sys

import pytest

from timeline_app import temporal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-07-22", "2020-07-22"),
        (" 2020-07 ", "2020-07"),
        ("2020-07-22T10:15", "2020-07-22"),
        ("2020-07-22 10:15:00+02:00", "2020-07-22"),
        ("22 July 2020", "2020-07-22"),
        ("Mon, 6 Jan 2020 10:00:00 +0000", "2020-01-06"),
        ("between 3 and 9 May 2004", "[2004-05-03..2004-05-09]"),
        ("D:20200722005100", "2020-07-22"),
        ("-0043-03-15T10:00", "-0043-03-15"),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_of_commands_and_files(text, expected):
    found = temporal.read_date(text)
    assert (found and found.edtf) == expected


def test_digits_load_no_grammar_and_words_do():
    code = (
        "from timeline_app import temporal\n"
        "temporal.read_date('2020-07-22')\n"
        "assert not temporal.is_ready()\n"
        "temporal.warm()\n"
        "assert temporal.is_ready()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
