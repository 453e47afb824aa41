"""Labelled mentions: labels of one part, texts of corpora and treebanks, words that are hidden."""

import pytest

from timeline_app.model import Span
from timeline_app.training import kind_rows
from timeline_app.training.kind_rows import read_labels

TABLE = """# how it was labelled
corpus\tdocument\tstart\tend\tkinds\tpart
gum\tGUM_news_a\t4\t9\tlegal/other\tlearn
timeset_dev\td1\t0\t3\tvote\theld

ewt\tweb-1\t7\t9\tsport\tlearn
"""


@pytest.mark.parametrize(("part", "count"), [("learn", 2), ("held", 1), ("other", 0)])
def test_labels_of_one_part_are_read_the_best_kind_first(tmp_path, part, count):
    path = tmp_path / "kinds.tsv"
    path.write_text(TABLE, encoding="utf-8")
    found = read_labels(path, part)
    assert len(found) == count
    if part == "learn":
        assert found[0].kinds == ("legal", "other")
        assert found[0].span == Span(4, 9)
        assert (found[0].corpus, found[0].document) == ("gum", "GUM_news_a")


TREEBANK = """# newdoc id = GUM_news_a
# text = The court ruled.
1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_

# text = It rained.
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_

# newdoc id = GUM_news_b
# text = He left.
1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_
"""


def test_a_text_of_a_treebank_is_put_together_a_sentence_a_line(tmp_path):
    path = tmp_path / "x.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    assert dict(kind_rows._documents(path)) == {
        "GUM_news_a": "The court ruled.\nIt rained.", "GUM_news_b": "He left."
    }  # fmt: skip


def test_texts_are_those_of_the_corpora_that_are_asked_for(tmp_path):
    for name in ("gum-open-train", "gum-open-dev", "ewt-dev"):
        (tmp_path / f"{name}.conllu").write_text(
            TREEBANK.replace("_a", f"_{name}"), encoding="utf-8"
        )
    (tmp_path / "timeset_dev.jsonl").write_text(
        '{"id": "d1", "text": "He won."}\n', encoding="utf-8"
    )
    found = dict(kind_rows._texts((tmp_path, tmp_path), {"timeset_dev", "ewt", "no such"}))
    assert found[("timeset_dev", "d1")] == "He won."
    assert {corpus for corpus, _ in found} == {"timeset_dev", "ewt"}


def test_mentions_of_the_documents_that_labels_name_come_with_their_kinds(tmp_path, needs_model):
    (tmp_path / "timeset_dev.jsonl").write_text(
        '{"id": "d1", "text": "The court ruled on Monday."}\n', encoding="utf-8"
    )
    label = kind_rows.LabelledTrigger("timeset_dev", "d1", Span(10, 15), ("legal",))
    rows = list(kind_rows.rows((tmp_path, tmp_path), [label]))
    told = {row.word: row for row in rows}
    assert told["ruled"].kinds == ("legal",)
    assert told["ruled"].name == "timeset_dev/d1:10"
    assert all(row.kinds == () for row in rows if row.word != "ruled")
    assert any(mark.startswith("word ") for mark in told["ruled"].signs.marks)
    hidden = kind_rows.without_word(told["ruled"])
    assert not any(mark.startswith("word ") for mark in hidden.signs.marks)
    assert hidden.kinds == ("legal",)
