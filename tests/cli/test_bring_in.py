"""import --as chronology: what came in, what did not and why, and its exit codes."""

import json

import pytest

TABLE = "When,What happened,Who\n5/2/19,Pump seal replaced,Brede\n31/4/19,Report received,\n"
TOLD = "row 3, column “When”: There is no 31 April 2019"


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "counsel.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def brought(command, tmp_path, *words):
    return command("import", "--as", "chronology", *words, "--db", tmp_path / "new.db")


def mapping(tmp_path, **told):
    path = tmp_path / "mapping.json"
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def test_what_came_in_and_what_did_not(command, table, tmp_path):
    told = mapping(tmp_path, columns={"When": "date", "What happened": "title"}, day_first=True)
    code, out, problems = brought(command, tmp_path, table, "--mapping", told)
    assert (code, out) == (0, "counsel.csv: 2 rows brought in, 1 without a date\n")
    assert TOLD in problems
    code, out, _ = brought(command, tmp_path, table)
    assert (code, out) == (0, "counsel.csv: 0 rows brought in (2 known already)\n")
    _, out, _ = command("list", "--db", tmp_path / "new.db", "--json")
    first = json.loads(out)[0]
    assert (first["title"], first["edtf"]) == ("Pump seal replaced", "2019-02-05")
    assert first["evidence"][0]["quote"] == "5/2/19 | Pump seal replaced | Brede"


@pytest.mark.parametrize(
    ("told", "where"),
    [
        ({"columns": {"Datum": "date"}}, "row 1, column “Datum”: the table has no such column"),
        ({"columns": {"Who": "whom"}}, "column “Who”: “whom” is no field"),
        ({}, "“columns”"),
    ],
)
def test_a_mapping_that_does_not_fit_is_wrong_use(command, table, tmp_path, told, where):
    code, _, problems = brought(command, tmp_path, table, "--mapping", mapping(tmp_path, **told))
    assert code == 2
    assert where in problems


def test_formats_by_name(command, table, tmp_path):
    code, _, _ = brought(command, tmp_path, table, "--format", "csv")
    assert code == 0
    code, _, _ = command("import", "--as", "csv", table, "--db", tmp_path / "named.db")
    assert code == 0, "the format says that it is a chronology"
    code, _, problems = command("import", "--as", "nonsense", table, "--db", tmp_path / "x.db")
    assert (code, "can be read" in problems) == (2, True)
    for name in ("png", "nonsense"):
        code, _, problems = brought(command, tmp_path, table, "--format", name)
        assert code == 2
        assert "can be read" in problems


def test_what_cannot_be_read_and_what_makes_no_sense(command, table, tmp_path):
    code, _, problems = brought(command, tmp_path, tmp_path / "gone.csv")
    assert code == 1
    assert "there is no such file" in problems
    assert brought(command, tmp_path, tmp_path / "gone.csv", table)[0] == 0
    code, _, problems = command(
        "import", table, "--format", "csv", "--db", tmp_path / "new.db"
    )  # fmt: skip
    assert code == 2
    assert "--as chronology" in problems


def test_nobodys_words_reach_the_terminal_raw(command, tmp_path):
    path = tmp_path / "evil.csv"
    path.write_text("Date,Event\n\x1b[2Jx,a\n", encoding="utf-8")
    _, out, problems = brought(command, tmp_path, path)
    assert "\x1b" not in out + problems
