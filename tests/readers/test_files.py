"""Real files of every bad sort: each ends in a sentence that says what to do."""

import os
import sys
import tempfile
from pathlib import Path

import pytest

from timeline_app import readers
from timeline_app.errors import UnreadableDocument
from timeline_app.settings import Settings
from timeline_app.wording import worded

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and pipes")


@pytest.fixture
def as_somebody():
    """A folder in which permissions count, even where the tests run as root."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65_534)
        try:
            yield Path(name)
        finally:
            if is_root:
                os.seteuid(0)


def reason(path: Path, settings: Settings | None = None) -> str:
    with pytest.raises(UnreadableDocument) as caught:
        readers.read(path, settings or Settings())
    assert caught.value.path == str(path)
    return worded(caught.value.reason)


def written(path: Path, data: bytes | str = "Some text of 3 May 2004.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def walked(*paths: Path, settings: Settings | None = None) -> list[str]:
    found = readers.walk(paths, settings or Settings())
    return [item.name if isinstance(item, Path) else f"! {Path(item.path).name}" for item in found]


def test_an_empty_file(tmp_path):
    assert "empty" in reason(written(tmp_path / "a.txt", ""))


def test_a_file_of_white_space(tmp_path):
    assert "no text" in reason(written(tmp_path / "a.txt", " \r\n\t\n"))


def test_binary_content_with_the_name_of_a_text(tmp_path):
    assert "PDF" in reason(written(tmp_path / "a.txt", b"%PDF-1.4\n\xff\xfe\0\1"))
    assert "binary" in reason(written(tmp_path / "b.txt", os.urandom(4_096)))


def test_nul_characters_do_not_stop_the_reader(tmp_path):
    document = readers.read(written(tmp_path / "a.txt", b"Talks began\0 in Geneva on 3 May 2004."))
    assert document.text == "Talks began\0 in Geneva on 3 May 2004."
    assert any("NUL" in note for note in tuple(map(worded, document.notes)))


def test_a_file_that_vanished(tmp_path):
    assert "moved" in reason(tmp_path / "gone.txt")


def test_a_folder(tmp_path):
    assert "folder" in reason(tmp_path)
    folder = tmp_path / "looks_like.txt"
    folder.mkdir()
    assert "folder" in reason(folder)


def test_an_unknown_suffix(tmp_path):
    said = reason(written(tmp_path / "a.xyz"))
    assert ".xyz" in said
    assert ".txt" in said
    assert "without an ending" in reason(written(tmp_path / "README"))


def test_a_file_that_is_too_large(tmp_path):
    settings = Settings(largest_file=10)
    assert "too large" in reason(written(tmp_path / "a.txt", "eleven char"), settings)
    assert readers.read(written(tmp_path / "b.txt", "ten chars!"), settings).text == "ten chars!"


def test_a_text_that_is_too_long_is_cut_and_said(tmp_path):
    document = readers.read(written(tmp_path / "a.txt", "word " * 50), Settings(largest_text=100))
    assert len(document.text) == 100
    assert "left out" in worded(document.notes[0])


def test_a_name_that_no_file_can_have():
    assert "name" in reason(Path("a\0b.txt"))
    assert "name" in reason(Path("x" * 5_000 + ".txt"))


@needs_posix
def test_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert "pipe" in reason(tmp_path / "a.txt")


@needs_posix
def test_a_file_without_permission(as_somebody):
    path = written(as_somebody / "a.txt")
    path.chmod(0)
    assert "permi" in reason(path)


@needs_posix
def test_a_folder_without_permission(as_somebody):
    written(as_somebody / "shut" / "a.txt")
    (as_somebody / "shut").chmod(0)
    try:
        assert walked(as_somebody) == ["! shut"]
    finally:
        (as_somebody / "shut").chmod(0o700)


def test_permission_errors_say_what_to_do(tmp_path):
    from timeline_app.readers.files import unreadable

    said = worded(unreadable(tmp_path / "a.txt", PermissionError(13, "Permission denied")).reason)
    assert "permitted" in said
    assert "odd" in worded(unreadable(tmp_path / "a.txt", OSError(999, "odd")).reason)


@needs_posix
def test_a_link_that_leads_to_itself(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "a.txt")
    assert "circle" in reason(tmp_path / "a.txt")
    assert walked(tmp_path) == ["! a.txt"]


@needs_posix
def test_a_loop_of_folders_ends(tmp_path):
    written(tmp_path / "sub" / "a.txt")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    assert walked(tmp_path) == ["a.txt", "! up"]


@needs_posix
def test_a_broken_link_is_reported(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere.txt")
    assert walked(tmp_path) == ["! a.txt"]


def test_folders_are_walked_in_order(tmp_path):
    for name in ("b.txt", "a.txt", "c/d.md", "z.html"):
        written(tmp_path / name)
    assert walked(tmp_path) == ["a.txt", "b.txt", "d.md", "z.html"]


def test_a_hidden_file_that_was_named_is_read(tmp_path):
    assert walked(written(tmp_path / ".notes.txt")) == [".notes.txt"]


def test_the_same_file_given_twice_comes_once(tmp_path):
    path = written(tmp_path / "a.txt")
    assert walked(path, tmp_path, path, tmp_path / "." / "a.txt") == ["a.txt"]


def test_unknown_suffixes_are_reported_once_each(tmp_path):
    written(tmp_path / "a.xyz")
    written(tmp_path / "b.txt")
    assert walked(tmp_path, tmp_path / "a.xyz") == ["! a.xyz", "b.txt"]


def test_limits_of_depth_and_number(tmp_path):
    written(tmp_path / "1" / "2" / "3" / "deep.txt")
    written(tmp_path / "9.txt")
    assert walked(tmp_path, settings=Settings(deepest_folder=3)) == ["! 3", "9.txt"]
    for number in range(5):
        written(tmp_path / "many" / f"{number}.txt")
    cut = walked(tmp_path / "many", settings=Settings(most_files=3))
    assert cut == ["0.txt", "1.txt", "2.txt", "! many"]


def test_paths_that_vanish_are_reported_and_the_rest_goes_on(tmp_path):
    assert walked(tmp_path / "gone.txt", written(tmp_path / "a.txt")) == ["! gone.txt", "a.txt"]


def test_can_read_looks_at_the_suffix_only():
    assert readers.can_read(Path("A.TXT"))
    assert not readers.can_read(Path("a.exe"))
    assert ".txt" in readers.SUFFIXES


def test_fifty_megabytes(tmp_path, seeds):
    article = (seeds / "003_848ae16a1d989889.txt").read_bytes() + b"\n\n"
    path = written(tmp_path / "large.txt", article * (50_000_000 // len(article) + 1))
    document = readers.read(path)
    assert document.sha256
    assert document.published.when.edtf == "2020-07-22"
    assert len(document.passages) > 60_000
    assert document.passages[-1].span.end <= len(document.text)
