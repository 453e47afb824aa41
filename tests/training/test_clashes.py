"""Learning which sentences clash, on a heap that is read from its folder."""

import json

import pytest
from needs import NEEDS_TRAIN

pytest.importorskip("sklearn", reason=NEEDS_TRAIN)

from timeline_app.training import clash_rows, clashes

_ONE = "The sluice had been shut by the smith of Lower Fenn. The reward was £200 then."
_OTHER = "Mr Jonas Weld, the ferryman, closed the sluice. The reward of the town was £300."


@pytest.fixture(scope="module")
def planted(needs_model, tmp_path_factory):
    folder = tmp_path_factory.mktemp("heap")
    (folder / "a.txt").write_text(_ONE, encoding="utf-8")
    (folder / "b.md").write_text(_OTHER, encoding="utf-8")
    spots = [
        {"file": "a.txt", "words": "shut by the smith"},
        {"file": "b.md", "words": "closed the sluice"},
    ]
    gold = {"planted": [{"id": "p1", "kind": "who", "spots": spots, "why": ""}], "decoys": []}
    (folder / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return clash_rows.read(folder)


def test_what_was_planted_is_labelled(planted):
    assert planted.planted == {"p1"}
    right = [clash for clash, items in zip(planted.clashes, planted.items, strict=True) if items]
    assert right
    assert {str(clash.kind) for clash in right} == {"who"}
    assert planted.labels.sum() == len(right) < len(planted.clashes)


def test_what_was_planted_is_likelier_than_the_rest(planted):
    odds = clashes.learned([planted]).odds(planted)
    assert odds[planted.labels == 1].min() > odds[planted.labels == 0].max()


def test_the_same_rows_give_the_same_bytes(planted):
    one, other = (clashes.as_text(clashes.learned([planted])) for _ in range(2))
    assert one == other
    assert set(json.loads(one)) == {"bars", "weights"}


def test_the_table_counts_each_planted_item_once(planted):
    model = clashes.learned([planted])
    told = clashes.in_words([planted, planted], [model.odds(planted)] * 2, -30.0)
    assert "found 2 of 2" in told
