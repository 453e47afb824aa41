"""What a person sets: read from a file that is named, or the usual one, and refused in words."""

import os
import tomllib
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from timeline_app import __main__, cli, settings
from timeline_app.errors import SettingsUnreadable
from timeline_app.settings import Settings
from timeline_app.ui import app

README = Path(__file__).parent.parent / "README.md"
TEXT = "The council met on 3 May 2020. The bridge was closed on 4 May 2020.\n"


@pytest.fixture(autouse=True)
def _as_before(monkeypatch, tmp_path):
    """Whatever a test turns to, the next one finds the defaults."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv(settings.VARIABLE, "")
    monkeypatch.delenv(settings.VARIABLE)
    settings.in_force.cache_clear()
    yield
    settings.in_force.cache_clear()


def written(path, words):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_are_in_force():
    assert settings.in_force() == Settings()


def test_the_usual_file_is_read():
    written(settings.usual_file(), "workers = 3\n")
    assert settings.in_force() == Settings(workers=3)


def test_the_environment_names_another(tmp_path, monkeypatch):
    written(settings.usual_file(), "workers = 3\n")
    monkeypatch.setenv(
        settings.VARIABLE, str(written(tmp_path / "own.toml", "largest_file = 5\n"))
    )
    assert settings.in_force() == Settings(largest_file=5)


def test_a_file_that_is_named_must_be_there(tmp_path):
    with pytest.raises(SettingsUnreadable, match=r"none\.toml: .*No such file"):
        settings.use(tmp_path / "none.toml")
    assert settings.in_force() == Settings()


def test_processes_that_are_started_work_within_the_same(tmp_path, monkeypatch):
    file = written(tmp_path / "own.toml", "deepest_folder = 2\n")
    monkeypatch.chdir(tmp_path)
    settings.use(file.relative_to(tmp_path))
    assert os.environ[settings.VARIABLE] == str(file)
    assert settings.in_force() == Settings(deepest_folder=2)


def test_the_defaults_can_be_gone_back_to():
    written(settings.usual_file(), "workers = 'many'\n")
    with pytest.raises(SettingsUnreadable):
        settings.in_force()
    settings.use_defaults()
    assert settings.in_force() == Settings()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("larges_file = 1", "there is no setting 'larges_file'; those that there are: "),
        ("workers = -1", "the setting 'workers' takes a whole number, 0 or more"),
        ("workers = true", "the setting 'workers' takes a whole number"),
        ("workers = 1.5", "the setting 'workers' takes a whole number"),
        ("[limits]\nworkers = 1", "there is no setting 'limits'"),
        ("workers =", "Invalid value"),
    ],
)
def test_what_is_wrong_is_said_with_the_file(words, told, tmp_path):
    file = written(tmp_path / "own.toml", words)
    with pytest.raises(SettingsUnreadable) as refused:
        Settings.from_toml(file)
    assert str(refused.value).startswith(f"{file}: these settings cannot be used: ")
    assert told in str(refused.value)


def test_an_unknown_name_is_told_the_known_ones(tmp_path):
    with pytest.raises(SettingsUnreadable) as refused:
        Settings.from_toml(written(tmp_path / "own.toml", "x = 1"))
    assert all(name in str(refused.value) for name in asdict(Settings()))


def test_bytes_that_are_no_text_are_refused(tmp_path):
    (tmp_path / "own.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsUnreadable):
        Settings.from_toml(tmp_path / "own.toml")


def test_the_readme_shows_every_setting_with_its_default():
    told = README.read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    assert tomllib.loads(told) == asdict(Settings())


@examples(max_examples=25)
@given(st.dictionaries(st.sampled_from(sorted(asdict(Settings()))), st.integers(0, 2**40)))
def test_what_is_named_changes_and_all_else_stays(tmp_path_factory, changed):
    file = tmp_path_factory.getbasetemp() / "some.toml"
    file.write_text("".join(f"{name} = {value}\n" for name, value in changed.items()))
    assert asdict(Settings.from_toml(file)) == asdict(Settings()) | changed


@pytest.mark.parametrize("place", ["before the command", "after it"])
def test_a_command_works_within_what_it_is_given(place, tmp_path, capfd):
    file = written(tmp_path / "own.toml", "largest_file = 10\n")
    text = written(tmp_path / "a.txt", TEXT)
    told = ["--settings", str(file)]
    words = [*told, "read"] if place == "before the command" else ["read", *told]
    assert cli.main([*words, str(text)]) == 1
    assert "a.txt" in capfd.readouterr().err


def test_an_import_works_within_the_usual_file(tmp_path, capfd):
    written(settings.usual_file(), "largest_text = 31\n")
    text = written(tmp_path / "a.txt", TEXT)
    assert cli.main(["import", "--db", str(tmp_path / "c.db"), str(text)]) == 0
    capfd.readouterr()
    assert cli.main(["list", "--all", "--json", "--db", str(tmp_path / "c.db")]) == 0
    assert "2020-05-04" not in capfd.readouterr().out


def test_a_command_says_what_is_wrong_with_the_file(tmp_path, capfd):
    file = written(tmp_path / "own.toml", "wrokers = 1\n")
    assert cli.main(["list", "--settings", str(file), "--db", "none.db"]) == 1
    told = capfd.readouterr().err
    assert told.count("\n") == 1
    assert str(file) in told
    assert "'wrokers'" in told
    assert "workers" in told


def test_a_window_goes_on_with_the_usual_limits_and_says_so(tmp_path):
    file = written(tmp_path / "own.toml", "workers = -4\n")
    told = app.set_limits(str(file))
    assert told.startswith(str(file))
    assert told.endswith("The usual limits are in force.")
    assert settings.in_force() == Settings()


def test_a_window_takes_the_file_that_is_named(tmp_path):
    assert app.set_limits(str(written(tmp_path / "own.toml", "workers = 4\n"))) == ""
    assert settings.in_force() == Settings(workers=4)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ([], "")),
        (["c.db"], (["c.db"], "")),
        (["--settings", "own.toml"], ([], "own.toml")),
        (["--settings=own.toml", "c.db"], (["c.db"], "own.toml")),
    ],
)
def test_a_window_is_opened_with_a_file_of_settings(words, expected, monkeypatch):
    asked = []
    monkeypatch.setattr("timeline_app.confinement.confine", lambda: None)
    monkeypatch.setattr("timeline_app.confinement.start_opener", lambda: None)
    monkeypatch.setattr("timeline_app.ui.main", lambda *told: asked.append(told) or 0)
    assert __main__.main(words) == 0
    assert asked == [expected]
