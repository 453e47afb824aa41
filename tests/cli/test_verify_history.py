"""verify: a history by its chain, a package by what its own verify.py does."""

import json

import pytest

from timeline_app import formats
from timeline_app.model import EventFilter
from timeline_app.store import open_store


@pytest.fixture
def package(db, tmp_path):
    with open_store(db) as store:
        formats.export_of(store, EventFilter.everything(), tmp_path / "c.zip")
    return tmp_path / "c.zip"


def test_a_history_is_whole(db, command):
    code, out, _ = command("verify", "--db", db)
    assert (code, out) == (0, "the history is whole: 2 steps\n")
    code, out, _ = command("verify", "--db", db, "--sources", "--json")
    told = json.loads(out)
    assert (code, told["whole"]) == (0, True)
    assert {one["state"] for one in told["sources"]} == {"unchanged"}


def test_a_package_is_judged(package, made, command):
    code, out, _ = command("verify", package)
    assert (code, out.splitlines()) == (0, formats.judged(package).lines)
    code, out, _ = command("verify", package, "--sources", made.parent, "--json")
    told = json.loads(out)
    assert (code, told["wrong"]) == (0, [])
    assert "2 files are the very ones that were read" in told["proved"]


def test_what_is_wrong_is_told_by_the_code(package, db, command):
    package.write_bytes(package.read_bytes() + b"more")
    code, out, _ = command("verify", package)
    assert code == 1
    assert "WRONG: " in out
    assert command("verify", db)[0] == 2


@pytest.mark.parametrize("words", [[], ["c.zip", "--db", "c.db"]])
def test_one_thing_at_a_time(words, command):
    code, out, told = command("verify", *words)
    assert (code, out) == (2, "")
    assert "name a package" in told
