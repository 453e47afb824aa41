"""export: by suffix."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from timeline_app import formats, resources
from timeline_app.formats import Format, FormatKind, Loss, Written, table
from timeline_app.store import open_store

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


@pytest.mark.parametrize("name", ["out.abc", "out", "out.json.abc"])
def test_a_format_that_is_not_known(command, db, tmp_path, name):
    code, _, told = command("export", "--db", db, tmp_path / name)
    assert code == 2
    assert "is not known; use .png, .svg" in told
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


def test_paths_tell_nothing_of_the_machine_unless_asked(command, db, made, tmp_path):
    out = tmp_path / "out.json"
    where = str(made.parent)
    for words, expected in (
        ([], {"bridge.txt", "harbour.txt"}),
        (["--paths", "relative"], {"bridge.txt", "harbour.txt"}),
        (["--paths", "absolute"], {f"{where}/bridge.txt", f"{where}/harbour.txt"}),
    ):
        assert command("export", "--db", db, out, *words)[0] == 0
        found = json.loads(out.read_text(encoding="utf-8"))
        assert {Path(d["path"]) for d in found["documents"]} == {Path(p) for p in expected}
    command("export", "--db", db, tmp_path / "out.csv", "--paths", "absolute")
    assert where in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    for name in ("o.csv", "o.svg", "o.json", "o.pdf", "o.png"):
        assert command("export", "--db", db, tmp_path / name, "--lanes", "document")[0] == 0
        written = (tmp_path / name).read_bytes()
        assert not [part for part in Path(where).parts[1:] if part.encode() in written]
    assert "bridge.txt" in (tmp_path / "o.svg").read_text(encoding="utf-8")


def test_names_below_a_folder_and_of_two_folders(command, tmp_path):
    for name in ("one/a.txt", "one/in/b.txt", "two/a.txt"):
        file = tmp_path / "x" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{name}: the mayor resigned on 3 May 2020.\n")
    db, out = tmp_path / "c.db", tmp_path / "o.json"

    def exported():
        command("export", "--db", db, out)
        return {d["path"] for d in json.loads(out.read_text(encoding="utf-8"))["documents"]}

    command("import", tmp_path / "x" / "one", "--db", db)
    assert exported() == {"a.txt", "in/b.txt"}
    command("import", tmp_path / "x" / "two", "--db", db)
    assert exported() == {"one/a.txt", "one/in/b.txt", "two/a.txt"}


def test_every_format_into_a_folder(command, db, tmp_path):
    code, _, _ = command("export", "--db", db, "--all-formats", tmp_path / "all")
    assert code == 0
    wanted = {f"{one.name}{one.suffix}" for one in formats.formats()}
    assert {path.name for path in (tmp_path / "all").iterdir()} == wanted
    assert all(path.stat().st_size for path in (tmp_path / "all").iterdir())


def test_a_format_by_its_name_whatever_the_suffix(command, db, tmp_path):
    assert command("export", "--db", db, "--as", "json", tmp_path / "x.data")[0] == 0
    assert json.loads((tmp_path / "x.data").read_text(encoding="utf-8"))["events"]


@pytest.mark.parametrize(
    "words", [["x.abc"], ["--as", "none", "x.csv"], [], ["x.csv", "--all-formats", "y"]]
)
def test_a_format_that_nobody_knows_is_wrong_use(command, db, words):
    assert command("export", "--db", db, *words)[0] == 2


def test_the_table_of_formats_is_told(command):
    told = json.loads(command("formats", "--json")[1])["formats"]
    assert [one["name"] for one in told] == [one.name for one in formats.formats()]
    assert all(set(one["loss"]) == {"whole", "as text", "lost"} for one in told)


ANOTHER = """
import sys
from timeline_app.model import edits
from timeline_app.store import open_store
with open_store(sys.argv[1]) as store:
    store.apply(edits.SetTitle(1, "theirs"))
"""


def test_an_export_tells_of_one_state_while_another_process_writes(
    command, db, tmp_path, monkeypatch
):
    def write(outgoing, path):
        """Look, let another process change a title, and look again."""
        before = [event.title for event in outgoing.events()]
        process = [sys.executable, "-c", ANOTHER, str(db)]
        subprocess.run(process, check=True, cwd=Path(__file__).parents[2])
        path.write_text(json.dumps([before, [event.title for event in outgoing.events()]]))
        return Written(len(before))

    watched = Format("watched", ".watched", "Watched", FormatKind.TEXT, write, Loss())
    monkeypatch.setattr(table, "OWN", (*table.OWN, watched))
    assert command("export", "--db", db, "--as", "watched", tmp_path / "o.watched")[0] == 0
    before, after = json.loads((tmp_path / "o.watched").read_text())
    assert before == after
    assert "theirs" not in after
    with open_store(db, read_only=True) as store:
        assert store.event(1).title == "theirs"
    assert not db.with_name(f"{db.name}-wal").exists()


def test_the_names_of_formats_are_whole_words_of_the_help(command, monkeypatch):
    for width in range(60, 110, 5):
        monkeypatch.setenv("COLUMNS", str(width))
        told = command("export", "--help")[1].split()
        names = {word.strip(",;.") for word in told}
        assert {one.name for one in formats.OWN} <= names
