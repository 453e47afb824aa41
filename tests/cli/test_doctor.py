"""The doctor says what is well and what is not, and ends with 1 only for the latter."""

import json
from argparse import Namespace

import pytest

from timeline_app import cli, crashes, settings, store
from timeline_app.cli import doctor


def told(capsys, *words):
    code = cli.main(["doctor", "--json", *map(str, words)])
    return code, json.loads(capsys.readouterr().out)


def fact(found, about):
    (one,) = [one for one in found["facts"] if one["about"] == about]
    return one


def test_a_whole_program_is_well(capsys, tmp_path):
    store.open_store(tmp_path / "case.db", create=True).close()
    code, found = told(capsys, "--db", tmp_path / "case.db")
    assert (code, found["is_well"]) == (0, True)
    assert fact(found, "making a chronology")["state"] == "well"
    assert fact(found, "chronology case.db")["words"].startswith("whole")
    assert len(fact(found, "weights en/parser.onnx")["words"]) == len("sha256 ") + 64
    assert fact(found, "process that reads")["words"].startswith("starts")


def test_lines_for_people(capsys):
    assert cli.main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.startswith(("well ", "note ", "wrong")) for line in lines)


def test_a_damaged_chronology_is_wrong(capsys, tmp_path):
    (tmp_path / "case.db").write_text("this is none", encoding="utf-8")
    code, found = told(capsys, "--db", tmp_path / "case.db")
    assert code == 1
    assert fact(found, "chronology case.db")["state"] == "wrong"


def test_weights_that_are_not_those_installed_are_wrong(monkeypatch):
    monkeypatch.setattr(doctor, "_told_hashes", lambda: {"en/parser.onnx": "0" * 64})
    found = {one.about: one for one in doctor._weights(Namespace())}
    assert found["weights en/parser.onnx"].state is doctor.CheckState.WRONG
    assert found["weights en/vocab.txt"].state is doctor.CheckState.WELL


def test_the_hash_of_an_installed_file_is_spelled_as_digits():
    assert doctor._hex("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0") == (
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )


def test_a_folder_that_cannot_be_written_is_wrong(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert doctor._folder("data", tmp_path / "file").state is doctor.CheckState.WRONG
    assert doctor._folder("data", tmp_path / "new" / "er").state is not doctor.CheckState.WRONG


@pytest.mark.parametrize(
    ("free", "state"), [(2_000_000_000, "well"), (500_000_000, "note"), (1000, "wrong")]
)
def test_little_room_is_told(tmp_path, monkeypatch, free, state):
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _path: Namespace(free=free))
    assert doctor._folder("data", tmp_path).state == state


def test_settings_that_cannot_be_used_are_wrong(tmp_path, monkeypatch):
    (tmp_path / "settings.toml").write_text("no_such_limit = 1", encoding="utf-8")
    monkeypatch.setenv(settings.VARIABLE, str(tmp_path / "settings.toml"))
    settings.in_force.cache_clear()
    (found,) = doctor._settings(Namespace())
    settings.in_force.cache_clear()
    assert found.state is doctor.CheckState.WRONG


def test_crash_reports_are_counted(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    crashes.keep(crashes.tell(ValueError("x")))
    (found,) = doctor._crashes(Namespace())
    assert found.words.startswith("1 in ")


def test_a_fault_of_a_command_leaves_a_report(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(doctor, "CHECKS", (lambda _chosen: 1 / 0,))
    with pytest.raises(ZeroDivisionError):
        cli.main(["doctor"])
    (path,) = crashes.kept()
    assert str(path) in capsys.readouterr().err
    assert "cli/doctor.py" in path.read_text(encoding="utf-8")
