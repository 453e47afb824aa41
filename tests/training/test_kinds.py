"""Kinds as they are learned: what counts how much, the same bytes, and what the program reads."""

import json

import numpy as np
import pytest
from needs import NEEDS_TRAIN

from timeline_app import extraction
from timeline_app.extraction import Signs
from timeline_app.model import EventClass, Span
from timeline_app.syntax import table
from timeline_app.training import __main__, kind_rows, kinds
from timeline_app.training.kind_rows import KindExample, without_word

pytest.importorskip("sklearn", reason=NEEDS_TRAIN)

HEAD = "part\tcorpus\tdocument\tstart\tend\tkinds\n"
STORIES = {
    "a": "The court dismissed the appeal on Monday. Judges filed a ruling on Tuesday.",
    "b": "The bank dismissed its director on Monday. The board named a new one on Tuesday.",
    "c": "Troops took the town on Monday. The army shelled the fort on Tuesday.",
    "d": "The firm launched a phone on Monday. The shop opened on Tuesday.",
}
CHOSEN = [
    ("learn", "a", "dismissed", "legal"), ("learn", "a", "filed", "legal/other"),
    ("learn", "b", "dismissed", "appointment"), ("learn", "b", "named", "appointment"),
    ("learn", "c", "took", "military"), ("held", "d", "launched", "business"),
    ("held", "d", "opened", "business/other"),
]  # fmt: skip


def sign(kind="", marks=(), *, settled=False, event_class=EventClass.OCCURRENCE):
    return Signs(kind, settled, frozenset(marks), bytes([1, 2, 3]), event_class)


@pytest.fixture(scope="module")
def folder(needs_model, tmp_path_factory):
    place = tmp_path_factory.mktemp("kinds")
    documents = [json.dumps({"id": name, "text": text}) for name, text in STORIES.items()]
    (place / "timeset_dev.jsonl").write_text("\n".join(documents), encoding="utf-8")
    rows = []
    for part, name, word, chosen in CHOSEN:
        start = STORIES[name].index(word)
        rows.append(f"{part}\ttimeset_dev\t{name}\t{start}\t{start + len(word)}\t{chosen}\n")
    (place / "kinds.tsv").write_text("# a note\n" + HEAD + "".join(rows), encoding="utf-8")
    return place


def test_the_parts_of_a_table_never_mix(folder):
    corpus = folder / "kinds.tsv"
    learn, held = (kind_rows.read_labels(corpus, part) for part in ("learn", "held"))
    assert [(one.document, one.kinds) for one in held] == [
        ("d", ("business",)), ("d", ("business", "other"))
    ]  # fmt: skip
    assert {one.document for one in learn} == {"a", "b", "c"}
    assert learn[0].span.of(STORIES["a"]) == "dismissed"


def test_the_same_bytes_each_time_and_the_program_reads_them(folder, tmp_path, capsys):
    made = []
    for name in ("first.json", "second.json"):
        out = tmp_path / name
        given = ["--eval", folder, "--train", folder, "--labels", folder / "kinds.tsv"]
        assert __main__.main(["kinds", *map(str, given), "--out", str(out)]) == 0
        made.append(out.read_bytes())
    assert made[0] == made[1]
    assert "held, as learned: right" in capsys.readouterr().out
    weights = extraction.kind_weights(made[0].decode())
    labels = kind_rows.read_labels(folder / "kinds.tsv", "learn")
    rows = [row for row in kind_rows.rows((folder, folder), labels) if row.kinds]
    assert kinds.chosen_kinds(tmp_path / "first.json", rows)[0] == "legal"
    for row in rows:
        found = weights.probabilities(row.signs.marks, row.signs.vector, weights.about(row.topic))
        assert sum(found) == pytest.approx(1.0)
        assert np.argmax(found) < len(weights.kinds)


def test_a_word_that_is_hidden_leaves_the_other_marks():
    row = KindExample("x:0", "filed", sign("legal", {"word legal", "object law"}), ("legal",), ())
    assert without_word(row).signs.marks == {"object law"}


def test_what_several_kinds_are_right_for_counts_once():
    rows = [
        KindExample("x:0", "filed", sign("legal"), ("legal", "other", "business"), ()),
        KindExample("x:1", "quake", sign("disaster", {"word disaster"}, settled=True), (), ()),
        KindExample("x:2", "is", sign("war", settled=True, event_class=EventClass.STATE), (), ()),
    ]
    found = kinds._weighted(rows)
    assert sum(share for row, _, share in found if row.name == "x:0") == pytest.approx(1.0)
    assert [kind for row, kind, _ in found if row.name == "x:1"] == ["disaster"] * 2
    assert not [row for row, _, _ in found if row.name == "x:2"]


def test_the_line_says_what_is_right_wrong_and_missed():
    rows = [KindExample(str(n), "w", sign(), chosen, ()) for n, chosen in
            enumerate([("legal",), ("other",), ("sport", "contest"), ("vote",)])]  # fmt: skip
    said = kinds.in_words(rows, ["legal", "visit", "contest", "other"])
    assert said.startswith("right 2 of 4 (50.0%), wrong kind 1; of 3 with a kind 2")


def test_every_label_of_the_corpus_is_a_kind_and_stands_once(request):
    corpus = request.config.rootpath / "tests" / "corpus" / "kinds.tsv"
    labels = [one for part in ("learn", "held") for one in kind_rows.read_labels(corpus, part)]
    known = {*table("event_kinds"), "other"}
    assert {kind for one in labels for kind in one.kinds} <= known
    assert len({(one.corpus, one.document, one.span) for one in labels}) == len(labels)
    assert all(one.span != Span(0, 0) for one in labels)
    learn, held = (
        {(one.corpus, one.document) for one in kind_rows.read_labels(corpus, part)}
        for part in ("learn", "held")
    )
    assert not learn & held
