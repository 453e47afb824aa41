"""The history without what is private."""

import json

import pytest

from timeline_app.formats.options import Options
from timeline_app.formats.package.private import Discretion
from timeline_app.store import ChainRow, HeldBack

PATH = "/home/ann/a.txt"


def row(after, *, person="", sequence=1):
    return ChainRow(
        sequence,
        "2024",
        "edit",
        "Change note",
        3,
        "",
        json.dumps(after) if after else "",
        1,
        "salt",
        person,
        "payload",
        "hash",
    )


def discretion(*, withdrawn=(), **options):
    return Discretion(Options(**options), HeldBack(rows=frozenset(withdrawn)), {PATH: "a.txt"})


@pytest.mark.parametrize(
    ("options", "after", "person", "kept", "withheld"),
    [
        ({}, {"title": "Rain"}, "", {"title": "Rain"}, []),
        ({}, {"note": "late"}, "", {"note": ""}, ["notes"]),
        ({"notes": True}, {"note": "late"}, "", {"note": "late"}, []),
        ({}, {"note": ""}, "", {"note": ""}, []),
        ({}, {"path": PATH}, "", {"path": "a.txt"}, ["paths"]),
        ({"paths": "absolute"}, {"path": PATH}, "", {"path": PATH}, []),
        ({}, [{"in": [{"note": "late"}]}], "", [{"in": [{"note": ""}]}], ["notes"]),
        ({}, {"title": "Rain"}, "Ann", {"title": "Rain"}, ["names"]),
        ({"hands": True}, {"title": "Rain"}, "Ann", {"title": "Rain"}, []),
    ],
)
def test_what_is_left_out_is_said_and_the_salt_goes_with_it(
    options, after, person, kept, withheld
):
    told = discretion(**options).row(row(after, person=person))
    assert json.loads(told["after"]) == kept
    assert told["withheld"] == withheld
    assert told["salt"] == ("" if withheld else "salt")
    assert told["person"] == (person if "names" not in withheld else "")
    assert told["hash"] == "hash"


def test_a_row_of_what_was_withdrawn_keeps_no_words():
    told = discretion(withdrawn=(1,), notes=True, hands=True).row(
        row({"title": "Rain"}, person="Ann")
    )
    assert told["withheld"] == ["withdrawn"]
    assert not any((told["label"], told["event"], told["after"], told["person"], told["salt"]))


def test_an_edit_as_it_leaves():
    assert discretion().edit({"edit": "SetNote", "note": "late", "paths": [{"path": PATH}]}) == {
        "edit": "SetNote",
        "note": "",
        "paths": [{"path": "a.txt"}],
    }
