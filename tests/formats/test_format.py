"""What a format is, and what it loses."""

import pytest

from timeline_app.formats.format import Carried, Late, Loss


def test_what_is_not_named_is_lost():
    loss = Loss.of(whole="days kind", as_text="notes")
    assert loss.what(Carried.WHOLE) == ("days", "kind")
    assert loss.what(Carried.AS_TEXT) == ("notes",)
    assert "passages" in loss.what(Carried.LOST)
    every = {name for carried in Carried for name in loss.what(carried)}
    assert len(every) == sum(len(loss.what(carried)) for carried in Carried)
    assert Loss().what(Carried.LOST) == ()


def test_a_word_that_is_no_field_is_refused():
    with pytest.raises(TypeError):
        Loss.of(whole="days dreams")


def test_a_function_is_imported_when_it_is_called():
    late = Late("zip_member", "member")
    assert late("a.txt").filename == "a.txt"
    assert late == Late("zip_member", "member")
    with pytest.raises(ModuleNotFoundError):
        Late("no_such_module", "member")("a.txt")
