"""Libraries that would like to fetch are loaded with nothing to fetch with."""

import importlib
import sys

import pytest

from timeline_app.readers.unfetched import without_network

NAME = "a_library_that_fetches"


def test_stand_ins_do_nothing_and_are_gone_afterwards():
    with without_network(NAME):
        library = importlib.import_module(NAME)
        inner = importlib.import_module(f"{NAME}.inner.deeper")
        assert inner.fetch("https://example.com").anything() is not None
        session = library.Session
        assert issubclass(type("Mine", (session,), {}), session)
        assert isinstance(session("x", y=1), session)
        with pytest.raises(AttributeError):
            _ = library.__path_of_nothing__
    assert not any(name == NAME or name.startswith(f"{NAME}.") for name in sys.modules)
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module(NAME)


def test_what_is_loaded_already_stays_and_errors_leave_nothing_behind():
    with without_network("json"):
        assert sys.modules["json"].dumps(3) == "3"
    before = list(sys.meta_path)
    with pytest.raises(TypeError), without_network(NAME):
        assert importlib.import_module(NAME).a / 0
    assert sys.meta_path == before
    assert NAME not in sys.modules
