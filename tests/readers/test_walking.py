"""Folders as people have them: nothing handed in is passed over without a word."""

import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.settings import Settings
from timeline_app.wording import worded

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
needs_bytes = pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")


def written(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("It fell on 3 May 2020.", encoding="utf-8")
    return path


def walked(*paths: Path) -> tuple[list[Path], dict[Path, str]]:
    found = list(readers.walk(paths, Settings()))
    files = [item for item in found if isinstance(item, Path)]
    return files, {Path(i.path): worded(i.reason) for i in found if not isinstance(i, Path)}


def test_hidden_files_and_folders_are_told_each_once(tmp_path):
    for name in ("a.txt", ".b.txt", ".c/d.txt", "e/.f.md"):
        written(tmp_path / name)
    files, told = walked(tmp_path)
    assert [file.name for file in files] == ["a.txt"]
    assert {path.name for path in told} == {".b.txt", ".c", ".f.md"}
    assert all("hidden" in reason and "by itself" in reason for reason in told.values())


def test_a_hidden_file_that_was_asked_for_is_read(tmp_path):
    hidden = written(tmp_path / ".b.txt")
    assert walked(tmp_path, hidden) == ([hidden], {})
    assert walked(hidden, tmp_path) == ([hidden], {})


def test_what_systems_leave_behind_is_told_in_one_line(tmp_path):
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", ".git/config", "x/.DS_Store", "._a.txt"):
        written(tmp_path / name)
    files, told = walked(tmp_path, written(tmp_path / "a.txt"))
    assert [file.name for file in files] == ["a.txt"]
    (reason,) = told.values()
    assert "(6)" in reason
    assert "Thumbs.db" in reason


@needs_links
def test_a_second_name_is_told_and_the_first_is_read(tmp_path):
    real = written(tmp_path / "m.txt")
    os.link(real, tmp_path / "z.txt")
    (tmp_path / "a.txt").symlink_to(real)
    files, told = walked(tmp_path)
    assert files == [real]
    assert set(told) == {tmp_path / "a.txt", tmp_path / "z.txt"}
    assert all(str(real) in reason for reason in told.values())


@needs_links
def test_a_link_never_leads_out_of_what_was_added(tmp_path):
    outside, folder = written(tmp_path / "private" / "p.txt"), tmp_path / "case"
    written(folder / "a.txt")
    (folder / "p.txt").symlink_to(outside)
    (folder / "up").symlink_to("..")
    (folder / "etc").symlink_to(tmp_path / "private")
    (folder / "caser").symlink_to(tmp_path / "case2")
    written(tmp_path / "case2" / "b.txt")
    files, told = walked(folder)
    assert [file.name for file in files] == ["a.txt"]
    assert {path.name for path in told} == {"p.txt", "up", "etc", "caser"}
    assert all("leads out" in reason for reason in told.values())


@needs_links
def test_links_inside_the_folder_and_links_that_were_handed_in_work(tmp_path):
    written(tmp_path / "case" / ".kept" / "b.txt")
    (tmp_path / "case" / "b.txt").symlink_to(Path(".kept") / "b.txt")
    (tmp_path / "door").symlink_to(tmp_path / "case")
    files, told = walked(tmp_path / "door")
    assert [file.name for file in files] == ["b.txt"]
    assert {path.name for path in told} == {".kept"}


@needs_links
def test_a_link_between_two_folders_that_were_added_is_a_second_name(tmp_path):
    real = written(tmp_path / "b" / "x.txt")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.txt").symlink_to(real)
    files, told = walked(tmp_path / "a", tmp_path / "b")
    assert files == [real]
    assert "another name" in told[tmp_path / "a" / "x.txt"]


@needs_bytes
def test_a_name_that_is_no_text_is_read_and_told(tmp_path):
    path = written(Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")))
    written(Path(os.fsdecode(os.fsencode(tmp_path) + b"/b\xe9.\xe9docx")))
    (file,), told = walked(tmp_path)
    assert readers.read(file).path == str(tmp_path / r"caf\xe9.txt")
    assert file == path
    (reason,) = told.values()
    assert r"\xe9docx" in reason
    assert list(told) == [tmp_path / r"b\xe9.\xe9docx"]


NAMES = st.sampled_from(
    ["a.txt", "b.md", "c.pdf", ".d.txt", "e", ".DS_Store", "f.html", "g g.eml"]
)
FOLDERS = st.sampled_from(["", "x", "y", "x/y", ".h", "x/.git"])
PLACES = st.tuples(FOLDERS, NAMES).map("/".join).map(lambda place: place.lstrip("/"))
GOALS = PLACES | FOLDERS | st.sampled_from(["../out/secret.txt", "..", "nowhere", "x/a.txt"])


def built(root, files, hard, links):
    assert not any(Path(place).is_absolute() for place in (*files, *dict(hard), *dict(links)))
    for name in files:
        written(root / name)
    for name, goal in hard:
        path = root / name
        if not os.path.lexists(path) and (root / goal).is_file():
            path.parent.mkdir(parents=True, exist_ok=True)
            os.link(root / goal, path)
    for name, goal in links:
        path = root / name
        if not os.path.lexists(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.symlink_to(root / goal)


def entries(root):
    """Every name in a folder, links not followed."""
    for folder, folders, files in os.walk(root):
        yield from (Path(folder) / name for name in files)
        yield from (Path(folder) / n for n in folders if (Path(folder) / n).is_symlink())


@needs_links
@given(
    st.lists(PLACES, max_size=8),
    st.lists(st.tuples(PLACES, PLACES), max_size=4),
    st.lists(st.tuples(PLACES, GOALS), max_size=5),
)
@settings(max_examples=150, deadline=None)
def test_every_name_comes_out_to_be_read_or_with_why_not(files, hard, links):
    with tempfile.TemporaryDirectory() as name:
        root = Path(name).resolve() / "case"
        root.mkdir()
        written(root.parent / "out" / "secret.txt")
        built(root, files, hard, links)
        found, told = walked(root)
        assert len(found) == len(set(found))
        assert len({file.stat().st_ino for file in found}) == len(found)
        left_out = told.get(root, "")
        for entry in entries(root):
            above = [entry, *(p for p in entry.parents if p.is_relative_to(root) and p != root)]
            is_leftover = any(p.name in {".git", ".DS_Store"} for p in above) and left_out
            # The files of a folder come by it; a link that leads to one inside is a way there.
            is_way = entry.is_dir() and entry.resolve().is_relative_to(root)
            is_told = is_leftover or any(p in told for p in above)
            assert is_told or is_way or entry in found
        for file in found:
            assert file.resolve().is_relative_to(root)
