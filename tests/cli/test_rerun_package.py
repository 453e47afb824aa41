"""rerun: what is made anew, what is equal, and what is not and why."""

import json

import pytest

from timeline_app import formats
from timeline_app.model import EventFilter, edits
from timeline_app.store import open_store


@pytest.fixture
def package(db, tmp_path):
    with open_store(db) as store:
        first = next(store.events(EventFilter.everything())).id
        store.apply(edits.SetTitle(first, "The vote"))
        options = {"sources": True}
        formats.export_of(store, EventFilter.everything(), tmp_path / "c.zip", **options)
    return tmp_path / "c.zip"


def test_equal_byte_for_byte(package, command, tmp_path):
    code, out, _ = command("rerun", package, "--into", tmp_path / "anew.db")
    assert code == 0
    files, before, done, after = out.splitlines()
    assert files.startswith("2 files that are in the package give the very text")
    assert before.endswith("before anybody decided anything, byte for byte")
    assert (done, after.endswith("after the edits, byte for byte")) == ("1 edit done again", True)
    with open_store(tmp_path / "anew.db") as anew:
        assert "The vote" in {event.title for event in anew.events(EventFilter())}
    code, _, told = command("rerun", package, "--into", tmp_path / "anew.db")
    assert (code, "is there already" in told) == (2, True)


def test_a_folder_that_is_not_there_is_named(package, command, tmp_path):
    code, _, told = command("rerun", package, "--into", tmp_path / "none" / "anew.db")
    assert (code, "its folder does not exist" in told) == (1, True)


def test_what_is_not_equal_is_named(package, command, tmp_path):
    from tampering import dump, forged, load, members

    some = members(package)
    told = load(some, "chronology.json")
    told["events"][0]["title"] = "Another deed"
    dump(some, "chronology.json", told)
    package.write_bytes(forged(some))
    code, out, _ = command("rerun", package)
    assert code == 1
    assert "  only in the package: Another deed" in out.splitlines()
    assert out.splitlines()[-1].startswith("program, weights, word lists")
    code, out, _ = command("rerun", package, "--json")
    assert (code, json.loads(out)["shown"]["missing"]) == (1, ["Another deed"])


def test_what_is_no_package_is_a_sentence(db, command):
    code, out, told = command("rerun", db)
    assert (code, out) == (1, "")
    assert told.startswith("timeline-app: ")
    assert told.count("\n") == 1
