"""Reading treebanks."""

from pathlib import Path

import pytest

from timeline_app.training.treebank import Entity, entities, head_of, read_treebank

ROWS = """\
# sent_id = GUM_news_talks-1
# text = Ann's talks ended.
1-2\tAnn's\t_\t_\t_\t_\t_\t_\t_\t_
1\tAnn\tAnn\tPROPN\tNNP\t_\t3\tnmod:poss\t_\tEntity=(2-event-new(1-person-new
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\tEntity=1)
3\ttalks\ttalk\tNOUN\tNNS\t_\t4\tnsubj\t_\tEntity=2)
3.1\tand\tand\tCCONJ\tCC\t_\t_\t_\t_\t_
4\tended\tend\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tEntity=(3-place-new)|SpaceAfter=No
"""


@pytest.fixture
def read(tmp_path: Path):
    path = tmp_path / "one.conllu"
    path.write_text(ROWS, encoding="utf-8")
    (found,) = read_treebank(path)
    return found


def test_words_are_read_without_contractions_and_empty_nodes(read):
    assert read.forms == ("Ann", "'s", "talks", "ended", ".")
    assert read.name == "GUM_news_talks-1"
    assert [word.head for word in read.words] == [3, 1, 4, 0, 4]


def test_subtypes_of_relations_can_be_left_out(read):
    assert read.words[0].relation == "nmod:poss"
    assert read.words[0].plain_relation == "nmod"


def test_entities_may_nest(read):
    found = entities(read)
    assert found == [Entity(0, 2, "person"), Entity(0, 3, "event"), Entity(4, 5, "place")]


def test_the_head_of_a_phrase_hangs_outside_it(read):
    assert head_of(read, 0, 3) == 2
    assert head_of(read, 0, 2) == 0
