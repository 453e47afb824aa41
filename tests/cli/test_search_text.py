"""search: the passages with the hits marked."""

import re
from pathlib import Path

from timeline_app.cli.search_text import _marked
from timeline_app.model import Span
from timeline_app.store import SearchResult

STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


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
    told = "no passage holds these words\n"
    assert command("search", "--db", db, "zebra") == (0, "", told)
    assert command("search", "--db", db, '"*(') == (0, "", told)


NASTY = (
    "The bri\u202edge of \x1b[31mFay\x9b\x7f fell on 3 May 2020. "
    "\u2066Then 👩\u200d🔧 came to the caf\u00e9 e\u0301.\n"
)


def test_nothing_in_a_passage_steers_the_terminal(command, tmp_path):
    folder = tmp_path / "in\u202etexts"
    folder.mkdir()
    (folder / "a\u2067b.txt").write_text(NASTY, encoding="utf-8")
    (folder / "c.txt").write_text("Nothing else.", encoding="utf-8")
    assert command("import", folder, "--db", tmp_path / "n.db")[0] == 0
    for words in (["search", "fell"], ["search", "came"], ["list", "--all"], ["list", "--json"]):
        code, out, told = command(*words, "--db", tmp_path / "n.db")
        assert (code, told) == (0, "")
        assert out
        assert not [c for c in out if c != "\n" and STEERING.match(c)]
        assert str(tmp_path) not in out
    _, out, _ = command("search", "came", "--db", tmp_path / "n.db")
    assert "👩\u200d🔧" in out
    assert "e\u0301" in out


def test_a_match_is_shown_as_safely_as_what_is_around_it():
    quote = "a\0b \x1b[2J c"
    hit = SearchResult(1, Span(0, len(quote)), quote, (Span(0, 3), Span(4, 8)), ())
    assert _marked(hit, "<", ">") == "<a b> < [2J> c"


def test_no_more_than_asked_for(command, db):
    assert len(command("search", "--db", db, "the", "--limit", 1)[1].splitlines()) == 2
