"""The door for other programs: light to import, and every example of it is run."""

import doctest
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import timeline_app
from timeline_app import api, errors
from timeline_app.model import Review, edits

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("PySide6", "numpy", "onnxruntime", "sqlite3", "timeline_app.model", "timeline_app.api")


def test_importing_the_package_loads_nothing_and_tells_no_maker_of_it():
    code = (
        "import os, sys, timeline_app\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])\n"
        "print(os.environ['ORT_DISABLE_TELEMETRY'], timeline_app.read.__name__)\n"
        "print('PySide6' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.splitlines() == ["[]", "1 read", "False"]


def test_there_is_nothing_else(tmp_path):
    assert all(hasattr(timeline_app, name) for name in timeline_app.__all__)
    with pytest.raises(AttributeError, match="no attribute 'window'"):
        _ = timeline_app.window
    assert (ROOT / "timeline_app" / "py.typed").is_file()


def test_its_examples(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = sorted(doctest.DocTestFinder().find(api), key=lambda one: one.lineno or 0)
    runner = doctest.DocTestRunner()
    for one in found:  # in the order of the file: the last goes on from the one before
        runner.run(one)
    assert (runner.failures, runner.tries > 8) == (0, True)


def test_the_example_of_the_readme(tmp_path, monkeypatch, capsys):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    (tmp_path / "letters").mkdir()
    text = "date 2020-05-10\n\nThe bridge collapsed on Monday, 7 May 2020.\n"
    (tmp_path / "letters" / "first.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    exec(code, {"__name__": "__main__"})  # noqa: S102 - our own, as a reader would run it
    told = capsys.readouterr().out
    assert "1 documents" in told
    assert "The bridge collapsed ['The bridge collapsed on Monday, 7 May 2020.']" in told
    assert "weekday" in told
    assert (tmp_path / "letters.zip").is_file()


def test_what_cannot_be_read_says_why(tmp_path):
    (tmp_path / "a.xyz").write_bytes(bytes(range(256)))
    with pytest.raises(errors.UnreadableDocument):
        api.read(tmp_path / "a.xyz")
    with pytest.raises(errors.NotAChronology):
        api.open_chronology(tmp_path / "a.xyz")
    with pytest.raises(ValueError, match="'soon' is no day"):
        api.extract("It fell yesterday.", published="soon")


@pytest.mark.parametrize("day", ["2020-05-10", "10 May 2020", date(2020, 5, 10)])
def test_a_day_may_be_told_in_many_ways(day):
    found = api.extract("The bridge fell yesterday.", published=day)
    assert [one.when.edtf for one in found.mentions if one.when] == ["2020-05-09"]


def test_edits_are_one_step(tmp_path):
    with api.open_chronology(tmp_path / "c.db", create=True) as chronology:
        made = chronology.apply(edits.AddEvent("One", None), edits.AddEvent("Two", None)).events
        assert len(made) == 2
        chronology.apply(edits.SetReview(min(made), Review.REJECTED))
        chronology.undo()
        chronology.undo()
        assert chronology.store.rebuilding.hand_made() == frozenset()
        assert chronology.undo() is None
