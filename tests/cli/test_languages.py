"""Whatever language people speak, what other programs read is the same."""

import json
from zipfile import ZipFile

import pytest

from timeline_app import formats, pipeline, wording
from timeline_app.model import EventFilter
from timeline_app.store import open_store

MACHINES = ["csv", "xlsx", "json", "ics", "timesketch-jsonl", "timeline-project", "markwhen"]


@pytest.fixture(params=["de", "ar"])
def other(request):
    wording.speak(request.param)
    yield request.param
    wording.speak(wording.ENGLISH)


@pytest.mark.parametrize("words", [("list",), ("dates",), ("check",)])
def test_json_says_the_same_in_every_language(command, db, other, words):
    there = command(*words, "--db", db, "--json")
    wording.speak(wording.ENGLISH)
    assert there == command(*words, "--db", db, "--json")


def test_people_are_told_in_their_language(command, db, other):
    _, told, _ = command("list", "--db", db)
    assert {"de": "So, 3. Mai 2020", "ar": "الأحد 3 مايو 2020"}[other] in told


def test_an_import_keeps_the_same_in_every_language(command, made, tmp_path):
    wording.speak("de")
    try:
        list(pipeline.import_paths([made.parent], tmp_path / "de.db"))
        _, there, _ = command("list", "--db", tmp_path / "de.db", "--json")
    finally:
        wording.speak(wording.ENGLISH)
    _, here, _ = command("list", "--db", made, "--json")
    assert json.loads(there) == json.loads(here)


def held(path):
    """The bytes of a file; of a workbook what it holds, for its head tells when it was made."""
    if path.suffix != ".xlsx":
        return path.read_bytes()
    with ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist() if name.startswith("xl/")}


@pytest.mark.parametrize("name", MACHINES)
def test_a_format_for_machines_says_the_same_in_every_language(db, tmp_path, name):
    paths = [tmp_path / f"{code}{formats.named(name).suffix}" for code in ("en", "de")]
    for path in paths:
        with wording.told_in(path.stem), open_store(db, read_only=True) as store:
            formats.export_of(store, EventFilter(), path, name)
    assert held(paths[0]) == held(paths[1])
