"""export: by suffix."""

import csv
import json

import jsonschema
import pytest

from timeline_app import resources

SCHEMA = json.loads(resources.path("schemas", "export.schema.json").read_text(encoding="utf-8"))


def test_json(command, db, tmp_path):
    code, out, told = command("export", "--db", db, tmp_path / "out.JSON")
    assert (code, out) == (0, "")
    assert "events written to" in told
    found = json.loads((tmp_path / "out.JSON").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    assert len(found["documents"]) == 2


def test_csv_in_a_range(command, db, tmp_path):
    command("export", "--db", db, tmp_path / "out.csv", "--since", "2020-05-06")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["EDTF"] for row in csv.DictReader(file)} == {"2020-05-07", "2020-06-01"}


@pytest.mark.parametrize("name", ["out.xlsx", "out", "out.json.zip"])
def test_a_format_that_is_not_known(command, db, tmp_path, name):
    code, _, told = command("export", "--db", db, tmp_path / name)
    assert code == 2
    assert "is not known; use .csv, .json" in told
    assert not (tmp_path / name).exists()


def test_a_folder_that_is_not_there(command, db, tmp_path):
    code, _, told = command("export", "--db", db, tmp_path / "none" / "out.json")
    assert code == 1
    assert "its folder does not exist" in told


def test_a_picture(command, db, tmp_path):
    out = tmp_path / "out.png"
    code, _, told = command(
        "export", "--db", db, out, "--width", 900, "--height", 400, "--scale", 2, "--theme", "dark"
    )
    assert (code, told.split()[0]) == (0, "4")
    data = out.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20]) == 1_800


@pytest.mark.parametrize(
    ("words", "start"),
    [
        (["o.svg", "--lanes", "person", "--within", "kind"], b"<?xml"),
        (["o.pdf", "--paper", "A4"], b"%PDF-"),
    ],
)
def test_drawings(command, db, tmp_path, words, start):
    name, *options = words
    code, _, _ = command("export", "--db", db, tmp_path / name, *options)
    assert code == 0
    assert (tmp_path / name).read_bytes().startswith(start)


def test_a_picture_too_large_is_refused(command, db, tmp_path):
    code, _, told = command(
        "export", "--db", db, tmp_path / "o.png", "--width", 900_000, "--height", 900_000
    )
    assert code == 1
    assert told.count("\n") == 1
    assert not (tmp_path / "o.png").exists()
