"""Every document of a file that holds others, and what in it cannot be read."""

import packs
import pytest

from timeline_app import readers
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.readers import unpacking
from timeline_app.settings import Settings

TEXT = "The bridge at Lodi fell on 3 May 1915, and the mayor closed the road."


@pytest.fixture(autouse=True)
def _packs(monkeypatch):
    packs.install(monkeypatch)


def write(folder, **files):
    path = folder / "letters.pack"
    path.write_bytes(packs.pack(**files))
    return path


def test_each_member_is_a_document_with_its_name_and_path(tmp_path):
    path = write(tmp_path, **{"1915/first.txt": TEXT, "second.md": "# Talks\n\nWe met."})
    first, second = readers.read_all(path)
    assert (first.member, first.path) == ("1915/first.txt", f"{path}/1915/first.txt")
    assert first.text == TEXT
    assert second.title == "Talks"


def test_one_member_can_be_read_alone(tmp_path):
    inner = packs.pack(**{"a.txt": TEXT, "b.txt": "Other words."}).decode()
    path = write(tmp_path, **{"box.pack": inner, "a.txt": "No."})
    assert readers.read(path, member="box.pack/a.txt").text == TEXT
    with pytest.raises(UnreadableDocument):
        readers.read(path, member="box.pack/c.txt")
    with pytest.raises(UnreadableDocument):
        readers.read(path)


def test_a_member_that_cannot_be_read_is_told_and_the_rest_is_read(tmp_path):
    path = write(tmp_path, **{"torn.txt": None, "what.xyz": "?", "good.txt": TEXT})
    torn, unknown, good = readers.read_all(path)
    assert (torn.path, torn.code) == (f"{path}/torn.txt", ProblemCode.DAMAGED)
    assert unknown.code is ProblemCode.UNKNOWN_FORMAT
    assert good.text == TEXT


def test_two_members_of_one_name_are_two():
    members = [unpacking.Member("a.txt", str), unpacking.Member("a.txt", str)]
    assert [one.name for one in unpacking._numbered(members)] == ["a.txt", "a.txt (2)"]


def test_archives_within_archives_end_somewhere(tmp_path):
    data = packs.pack(**{"a.txt": TEXT})
    for _ in range(Settings().deepest_archive + 1):
        data = packs.pack(**{"in.pack": data.decode()})
    path = tmp_path / "deep.pack"
    path.write_bytes(data)
    (problem,) = readers.read_all(path)
    assert problem.code is ProblemCode.TOO_LARGE


@pytest.mark.parametrize("limit", [{"largest_unpacked": 100}, {"most_members": 1}])
def test_too_much_is_told_and_what_came_before_is_kept(tmp_path, limit):
    path = write(tmp_path, **{f"{n}.txt": TEXT for n in range(5)})
    *read, problem = readers.read_all(path, Settings(**limit))
    assert len(read) == 1
    assert problem.code is ProblemCode.TOO_LARGE


def test_pieces_name_the_bytes_of_each_document(tmp_path):
    path = write(tmp_path, **{"a.txt": TEXT, "torn.txt": None})
    piece, problem = readers.pieces(path)
    assert piece.sha256 == readers.read(path, member="a.txt").sha256
    assert piece.size == len(TEXT)
    assert isinstance(problem, UnreadableDocument)
