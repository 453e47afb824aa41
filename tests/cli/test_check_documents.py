"""The command check: what it prints, and with which code it ends."""

import json
import subprocess
import sys

import pytest

from timeline_app import cli
from timeline_app.store import open_store


@pytest.fixture
def checked(tmp_path):
    (tmp_path / "a.txt").write_text("He came on the 31st of April 1990.", encoding="utf-8")
    path = tmp_path / "a.db"
    assert cli.main(["import", "--db", str(path), str(tmp_path / "a.txt")]) == 0
    return path


def test_what_is_found_is_no_failure(checked, capsys):
    assert cli.main(["check", "--db", str(checked), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    (found,) = printed["findings"]
    (evidence,) = found["evidence"]
    assert found["kind"] == "impossible"
    assert evidence["quote"] == "He came on the 31st of April 1990."
    assert printed["documents"] == [{"id": evidence["document"], "path": "a.txt"}]


def test_in_words_each_passage_stands_with_its_document_and_place(checked, capsys):
    assert cli.main(["check", "--db", str(checked)]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("impossible\n")
    assert "a.txt:0-34  He came on the 31st of April 1990." in printed


def test_a_file_whose_claims_are_missing_is_read_first(checked, capsys):
    with open_store(checked) as store:
        store.connection.run("DELETE FROM claims")
        store.findings.put([])
    assert cli.main(["check", "--db", str(checked), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["findings"]) == 1


def test_a_file_that_cannot_be_used_is_one_sentence_and_no_json(tmp_path, capsys):
    path = tmp_path / "none.db"
    path.write_text("no chronology", encoding="utf-8")
    assert cli.main(["check", "--db", str(path), "--json"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.strip().splitlines()) == 1


def test_wrong_use_is_said_with_the_code_of_wrong_use():
    assert cli.main(["check"]) == 2


def test_the_program_knows_the_command(checked):
    words = [sys.executable, "-m", "timeline_app", "check", "--db", str(checked), "--json"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert len(json.loads(done.stdout)["findings"]) == 1


def test_a_silence_is_told_of_where_it_is_asked_for(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(
        "The court heard the case on 3 May 2020. The court heard the case on 9 July 2020.",
        encoding="utf-8",
    )
    path = str(tmp_path / "a.db")
    assert cli.main(["import", "--db", path, str(tmp_path / "a.txt")]) == 0
    capsys.readouterr()
    assert cli.main(["check", "--db", path]) == 0
    assert "without an event" not in capsys.readouterr().out
    assert cli.main(["check", "--db", path, "--silence", "30"]) == 0
    assert "66 days without an event." in capsys.readouterr().out
    assert cli.main(["check", "--db", path, "--silence", "90"]) == 0
    assert "without an event" not in capsys.readouterr().out
