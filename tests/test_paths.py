"""Names of files as text: kept, readable, and led back to the file."""

import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import errors, paths


@given(st.binary(min_size=1, max_size=30).filter(lambda name: b"\\" not in name))
@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
def test_any_name_can_be_kept_and_led_back(name):
    path = os.fsdecode(name)
    text = paths.as_text(path)
    text.encode()
    if "\0" not in path:
        assert os.fspath(paths.on_disk(text)) == os.fspath(paths.Path(path))


def test_a_name_stays_readable():
    assert paths.as_text("caf\udce9.txt") == r"caf\xe9.txt"
    assert paths.as_text("half \ud800") == r"half \ud800"
    assert paths.as_text("Café/漢.txt") == "Café/漢.txt"


def test_a_file_that_has_such_a_name_is_meant_first(tmp_path):
    path = tmp_path / "a"
    path.write_text("x", encoding="utf-8")
    assert paths.on_disk(str(path)) == path


def test_an_error_can_be_printed_and_kept():
    error = errors.UnreadableDocument("b\udce9.docx", "it is odd")
    assert str(error) == r"b\xe9.docx: it is odd"
    error.path.encode()


def test_a_path_goes_on_into_a_file():
    assert paths.within("letters.zip", "1997/first.txt") == "letters.zip/1997/first.txt"
    assert paths.within("letters.zip", "") == "letters.zip"
    assert paths.within("caf\udce9.zip", "a.txt") == "caf\\xe9.zip/a.txt"
