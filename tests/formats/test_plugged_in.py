"""A stranger's package adds a format: one file, one entry point, nothing of ours changed."""

import importlib
import sys

import pytest

from timeline_app import cli, formats
from timeline_app.formats import table

STRANGER = '''
"""Titles, one a line."""
from timeline_app.formats import Format, FormatKind, Loss, Written, replacing


def write(outgoing, path):
    count = 0
    with replacing(path) as file:
        for event in outgoing.events():
            file.write(f"{event.title}\\n")
            count += 1
    return Written(count)


TITLES = Format("titles", ".titles", "Titles alone", FormatKind.TEXT, write, Loss.of())
TWICE = (
    Format("json", ".json", "Another JSON", FormatKind.DATA, write, Loss.of()),
    Format("titles-too", ".titles", "Titles again", FormatKind.TEXT, write, Loss.of()),
)
NO_FORMAT = "csv"
'''
POINTS = """[timeline_app.formats]
a-titles = stranger_of_tests:TITLES
b-twice = stranger_of_tests:TWICE
c-none = stranger_of_tests:NO_FORMAT
d-lost = stranger_of_tests:LOST
"""


@pytest.fixture
def stranger(tmp_path, monkeypatch):
    """An installed package of somebody else's."""
    home = tmp_path / "site"
    (home / "stranger_of_tests-1.0.dist-info").mkdir(parents=True)
    (home / "stranger_of_tests.py").write_text(STRANGER, encoding="utf-8")
    told = home / "stranger_of_tests-1.0.dist-info"
    (told / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: stranger-of-tests\nVersion: 1.0\n"
    )
    (told / "entry_points.txt").write_text(POINTS)
    monkeypatch.syspath_prepend(str(home))
    importlib.invalidate_caches()
    table.plugged_in.cache_clear()
    yield
    table.plugged_in.cache_clear()
    sys.modules.pop("stranger_of_tests", None)


@pytest.mark.usefixtures("stranger")
def test_its_format_writes_by_name_and_by_suffix(store, tmp_path):
    for name, file in (("titles", "a.txt"), ("", "b.titles"), ("titles-too", "c.txt")):
        assert formats.export_of(store, formats.EventFilter(), tmp_path / file, name).count == 2
        assert (tmp_path / file).read_text().splitlines()[1] == "The port; closed, later"


@pytest.mark.usefixtures("stranger")
def test_what_cannot_be_taken_is_said_and_ours_stay():
    found, faults = formats.plugged_in()
    assert [one.name for one in found] == ["titles", "titles-too"]
    assert formats.named("json") in formats.OWN
    assert len(faults) == 3
    assert "the format json of stranger_of_tests:TWICE is left out: there is one" in faults
    assert any("c-none" in one and "is no Format" in one for one in faults)
    assert any("d-lost" in one for one in faults)


@pytest.mark.usefixtures("stranger")
def test_the_command_line_lists_it(capsys):
    assert cli.main(["formats"]) == 0
    told = capsys.readouterr()
    assert "titles-too       .titles    out" in told.out
    assert told.err.count("\n") == 3
