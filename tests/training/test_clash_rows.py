"""Heaps in which something was planted: whether a clash finds it, and what it weighs."""

import pytest

from timeline_app.model import Span
from timeline_app.training import clash_rows
from timeline_app.training.clash_rows import Places, sides

TEXTS = {
    0: "The sluice had been *shut* by the   smith. The reward was £200.",
    1: "The ferryman closed the sluice.",
}
PLACES = Places(TEXTS, {0: "a.txt", 1: "b.md"})


class Said:
    """A sentence of a document, as the checks see it."""

    def __init__(self, document, words):
        start = TEXTS[document].index(words)
        self.document = document
        self.sentence = type("Sentence", (), {"span": Span(start, start + len(words))})


def spot(file, words):
    return {"file": file, "words": words}


@pytest.mark.parametrize(
    ("said", "place", "touches"),
    [
        (
            Said(0, "The sluice had been *shut* by the   smith."),
            spot("a.txt", "shut by the smith"),
            True,
        ),
        (Said(0, "The sluice had been *shut*"), spot("a.txt", "been shut by the smith"), True),
        (Said(0, "The reward was £200."), spot("a.txt", "shut by the smith"), False),
        (Said(0, "The sluice had been *shut*"), spot("b.md", "The sluice had been shut"), False),
        (Said(1, "closed the sluice"), spot("b.md", "the sluice"), True),
        (Said(1, "closed the sluice"), spot("b.md", "no such words"), False),
    ],
)
def test_a_sentence_touches_a_place_of_its_file_whatever_marks_stand_in_it(said, place, touches):
    assert PLACES.touches(said, place) is touches


@pytest.mark.parametrize(
    ("spots", "count"),
    [
        ([spot("a", "x"), spot("b", "y")], 2),
        ([spot("a", "x"), spot("a", "y")], 2),
        ([spot("a", "x"), spot("a", "z"), spot("b", "y")], 2),
        ([spot("a", "x")], 1),
        ([spot("a", "x") | {"side": "one"}, spot("b", "y") | {"side": "one"}], 1),
        ([spot("a", "x") | {"side": "one"}, spot("a", "y") | {"side": "two"}], 2),
    ],
)
def test_sides_are_those_that_are_named_else_documents_else_places(spots, count):
    found = sides({"spots": spots})
    assert len(found) == count
    assert sum(map(len, found)) == len(spots)


class Clashing:
    """A clash of a kind between two sentences."""

    def __init__(self, kind, *lines):
        self.kind, self.lines = kind, lines


PLANTED = {
    "id": "p1", "kind": "who",
    "spots": [spot("a.txt", "shut by the smith"), spot("b.md", "closed the sluice")],
}  # fmt: skip
BOTH = (
    Said(0, "The sluice had been *shut* by the   smith."),
    Said(1, "The ferryman closed the sluice."),
)
OTHER = (Said(0, "The reward was £200."), Said(1, "The ferryman closed the sluice."))


@pytest.mark.parametrize(
    ("kind", "lines", "item", "found", "right"),
    [
        ("who", BOTH, {}, True, True),
        ("number", BOTH, {}, True, True),
        ("denied", BOTH, {}, True, False),
        ("denied", BOTH, {"also": ["denied"]}, True, True),
        ("who", OTHER, {}, False, False),
        ("who", BOTH[:1], {}, False, False),
    ],
)
def test_a_clash_finds_what_was_planted_where_it_touches_every_side(
    kind, lines, item, found, right
):
    clash, wanted = Clashing(kind, *lines), [PLANTED | item]
    covered = clash_rows._covered(clash, wanted, PLACES)
    assert bool(covered) is found
    assert bool(clash_rows._right(clash, covered)) is right


def test_what_has_a_single_side_is_nothing_to_find():
    alone = {"id": "p2", "kind": "who", "spots": PLANTED["spots"][:1]}
    assert clash_rows._covered(Clashing("who", *BOTH), [alone], PLACES) == []


def test_a_heap_without_clashes_still_knows_what_was_planted():
    found = clash_rows.labelled((), {"planted": [PLANTED], "decoys": []}, PLACES)
    assert found.planted == {"p1"}
    assert len(found.labels) == len(found.shares) == len(found.rows) == 0


def test_an_article_is_a_document_that_nobody_planted_anything_in(tmp_path):
    one = clash_rows.article({"text": "It rained.", "published": "2020-05-03"})
    assert one.document.text == "It rained."
    assert one.document.published is None or one.document.published.when.edtf == "2020-05-03"
    told = clash_rows.source(4, one)
    assert told.sha256 == one.document.sha256
    path = tmp_path / "news.jsonl"
    path.write_text("", encoding="utf-8")
    assert list(clash_rows.read_news(path)) == []
