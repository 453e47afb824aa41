"""search: the passages with the hits marked."""

from pathlib import Path


def test_hits_are_marked_with_document_and_offsets(command, db, made):
    code, out, _ = command("search", "--db", db, "bridge", "vot")
    assert code == 0
    where, passage = out.splitlines()
    path, offsets = where.rsplit(" ", 1)
    start, end = map(int, offsets.split("-"))
    text = (made.parent / Path(path).name).read_text(encoding="utf-8")
    plain = passage.strip().replace(">>", "").replace("<<", "")
    assert text[start:end] == plain
    assert ">>voted<<" in passage
    assert ">>bridge<<" in passage


def test_nothing_found(command, db):
    assert command("search", "--db", db, "zebra") == (1, "", "")
    assert command("search", "--db", db, '"*(') == (1, "", "")


def test_no_more_than_asked_for(command, db):
    assert len(command("search", "--db", db, "the", "--limit", 1)[1].splitlines()) == 2
