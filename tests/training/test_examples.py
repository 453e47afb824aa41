"""The training material: every sentence with the labels that its corpus can vouch for."""

from dataclasses import replace

import pytest

from timeline_app.training import names
from timeline_app.training.events import CorpusLine, CorpusMention
from timeline_app.training.examples import (
    Example,
    Inventory,
    from_gum,
    from_names,
    from_sentence,
    from_telling,
    organisations,
)

ROWS = ("Ann NNP 2 nsubj (1-person)", "won VBD 0 root", "gold NN 2 obj")


def test_a_sentence_has_its_tags_and_its_tree_and_no_more(sentence):
    found = from_sentence(sentence(*ROWS))
    assert found.words == ("Ann", "won", "gold")
    assert found.xpos == ("NNP", "VBD", "NN")
    assert found.upos == ("PROPN", "VERB", "NOUN")
    assert (found.heads, found.relations) == ((2, 0, 2), ("nsubj", "root", "obj"))
    assert found.names is found.events is None
    assert found.event_weight == 0.0


@pytest.mark.parametrize(
    ("genre", "weight"), [("news", 1.5), ("vlog", 0.0), ("academic", 0.6), ("fiction", 1.0)]
)
def test_a_genre_weighs_as_far_as_its_verbs_tell_of_happenings(sentence, genre, weight):
    told = replace(sentence(*ROWS), name=f"GUM_{genre}_test-1")
    (found,) = from_gum([told])
    assert found.event_weight == weight
    assert found.names == ("B-PER", "O", "O")
    assert found.events[1] == 1


def test_a_line_of_an_event_corpus_knows_nothing_but_events():
    telling = CorpusLine("7_1ecb", "7ecb", ("they", "left"), (CorpusMention(1, 2, "q1"),))
    found = from_telling(telling, 0.7)
    assert (found.words, found.topic, found.event_weight) == (("they", "left"), "7ecb", 0.7)
    assert found.events == (0, 1)
    assert found.mentions == (CorpusMention(1, 2, "q1"),)
    assert found.upos is found.names is None


def test_names_of_a_corpus_weigh_as_was_said(tmp_path):
    path = tmp_path / "names.iob2"
    path.write_text("# id\n1\tAnn\tB-PER\n2\tmet\tO\n\n1\tNATO\tB-ORG\n", encoding="utf-8")
    found = from_names(path, 1.5)
    assert [one.words for one in found] == [("Ann", "met"), ("NATO",)]
    assert [one.names for one in found] == [("B-PER", "O"), ("B-ORG",)]
    assert {one.name_weight for one in found} == {1.5}
    assert {one.upos for one in found} == {None}


def test_what_names_an_organisation_is_learned_once_more_for_its_names_alone():
    org = Example(("NATO",), upos=("PROPN",), names=("B-ORG",), event_weight=1.5)
    person = Example(("Ann",), names=("B-PER",))
    assert organisations([org, person, Example(("x",))]) == [Example(("NATO",), names=("B-ORG",))]


def test_labels_are_those_that_occur_in_their_order():
    found = Inventory.of(
        [
            Example(("a",), upos=("VERB",), xpos=("VBD",), relations=("root",)),
            Example(("b",), upos=("NOUN",), xpos=("NN",), relations=("obj",)),
            Example(("c",), names=("B-ORG",)),
        ]
    )
    assert found == Inventory(("NOUN", "VERB"), ("NN", "VBD"), ("obj", "root"), names.LABELS)
