"""Notes: names that every system takes, properties that are JSON, links that lead somewhere."""

import json
import re
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_chronologies import hostile, kept

from timeline_app import formats
from timeline_app.formats.data import obsidian
from timeline_app.model import EventFilter

ALL = EventFilter.everything()
RESERVED = re.compile(r"(?:con|nul|prn|aux|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


@pytest.fixture(scope="module")
def notes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notes")
    with kept(hostile(), folder) as store:
        formats.export_of(store, ALL, folder / "n.zip", "obsidian", notes=True)
    with ZipFile(folder / "n.zip") as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def properties(note):
    lines = note.split("\n")
    assert lines[0] == "---"
    told = lines[1 : lines.index("---", 1)]
    return {name: json.loads(value) for name, _, value in (line.partition(": ") for line in told)}


def test_names_are_safe_everywhere(notes):
    assert len({name.casefold() for name in notes}) == len(notes) > 80
    for name in notes:
        folder, _, rest = name.partition("/")
        assert folder in ("Events", "Sources")
        assert not re.search(r'[\\/:*?"<>|#^\[\]\x00-\x1f\u202a-\u202e\u2066-\u2069]', rest)
        assert not rest.startswith((".", " "))
        assert not RESERVED.match(rest)
        assert len(rest.encode()) <= 255


def test_properties_say_what_was_said(notes):
    told = [properties(note) for name, note in notes.items() if name.startswith("Events/")]
    assert {one.get("date") for one in told} == {"2020-05-03", None}
    assert all(one["status"] == "happened" and one["title"] for one in told)
    tags = [tag for one in told for tag in one.get("tags", ())]
    assert tags
    assert all(re.fullmatch(r"[^\W_]+(?:-[^\W_]+)*", tag) and not tag.isdigit() for tag in tags)


def test_every_quote_links_to_its_source(notes):
    sources = {name[8:-3] for name in notes if name.startswith("Sources/")}
    linked = set()
    for name, note in notes.items():
        if name.startswith("Events/"):
            body = note.split("\n---\n", 1)[1]
            links = re.findall(r"(?<!\\)\[\[(.*?)\]\]", body)
            assert len(links) == 1
            linked.update(links)
    assert linked == sources


def test_a_small_chronology(store, tmp_path):
    formats.export_of(store, ALL, tmp_path / "n.zip", "obsidian", notes=True)
    with ZipFile(tmp_path / "n.zip") as archive:
        names = archive.namelist()
        first = archive.read(names[0]).decode("utf-8")
        source = archive.read("Sources/Source 1 A text.md").decode("utf-8")
    assert names[0] == "Events/-0043-03-15 The café burned (1).md"
    assert properties(first)["people"] == ["[[Ana Silva]]"]
    assert "date" not in properties(first)
    assert first.endswith(
        '\n**15 March 44 BCE** The "café" burned\n\n> “The "café" burned.”\n'
        "> [[Source 1 A text]], p. 1 (xii)\n\n-1 to check\n"
    )
    assert properties(source)["sha256"] == store.documents.one(1).sha256


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_a_part_of_a_name_is_safe(text):
    name = obsidian.safe(text)
    assert not re.search(r'[\\/:*?"<>|#^\[\]\x00-\x1f%]', name)
    assert len(name.encode()) <= 2 * obsidian.LONGEST_NAME
    assert not name.startswith((".", " "))
    assert obsidian.safe(name) == name
