"""The worth as it is learned: who is left out, what counts, and the same bytes each time."""

import json
import random

import pytest
from needs import NEEDS_TRAIN

from timeline_app.extraction import FEATURES
from timeline_app.extraction.worth import from_json
from timeline_app.training import worth_rows

pytest.importorskip("sklearn", reason=NEEDS_TRAIN)

from timeline_app.training import __main__, worth

DEEDS = ("burned", "fell", "closed", "opened", "collapsed", "sank")
THINGS = ("mill", "bridge", "harbour", "school", "tower", "ferry")


def article(number, seed=1):
    """A made-up story: its first sentence tells what counts, the rest is talk."""
    chance = random.Random(seed * 1_000 + number)
    deed, thing = chance.choice(DEEDS), chance.choice(THINGS)
    head = f"The {thing} of Aldby {deed}"
    body = [f"The {thing} {deed} on Monday and killed {number + 2} people in Aldby."]
    body += [
        f"People might ask whether the {chance.choice(THINGS)} would have stood." for _ in range(6)
    ]
    text = "\n".join((head, *body))
    start = text.index(deed, len(head))
    return {
        "id": f"made/{seed}/{number}",
        "published": "2021-03-04",
        "text": text,
        "events": [{"start": start, "end": start + len(deed), "instance": thing}],
    }


@pytest.fixture(scope="module")
def folder(needs_model, tmp_path_factory):
    place = tmp_path_factory.mktemp("worth")
    for seed, name in enumerate(("timeset_dev", "timeset_more", "meantime_apple"), start=1):
        rows = [json.dumps(article(number, seed)) for number in range(12)]
        (place / f"{name}.jsonl").write_text("\n".join(rows), encoding="utf-8")
    return place


def test_what_is_kept_for_measuring_is_never_trained_on(folder):
    articles, _ = worth.gathered(folder)
    held, _ = worth.gathered(folder, is_held=True)
    assert articles
    assert held
    assert not any(worth_rows.is_held(one.name) for one in articles)
    assert {one.name for one in [*articles, *held]} == {
        f"made/{seed}/{number}" for seed in (1, 2) for number in range(12)
    }


def test_headlines_are_not_learned_on(folder):
    for one in worth.gathered(folder)[0]:
        assert one.is_headline.any()
        assert not one.labels[one.is_headline].any()
        assert one.labels[one.learnable].sum() == 1


def test_the_same_bytes_each_time_and_the_program_reads_them(folder, tmp_path, capsys):
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    for out in (first, second):
        assert __main__.main(["worth", "--eval", str(folder), "--out", str(out)]) == 0
    assert first.read_bytes() == second.read_bytes()
    assert "recall" in capsys.readouterr().out
    weights = from_json(first.read_text(encoding="utf-8"))
    assert weights is not None
    told = worth.gathered(folder, is_held=True)[0]
    as_trained = [worth.logits(json.loads(first.read_text()), one) for one in told]
    for one, expected in zip(told, as_trained, strict=True):
        for mention, row, logit in zip(one.mentions, one.rows, expected, strict=True):
            assert weights.logit(row.tolist(), mention.vector) == pytest.approx(logit, abs=1e-6)
    recall, precision, count = worth.scored(as_trained, told, 1)
    assert (recall, precision, count) == (1.0, 1.0, 1.0)


def test_the_figures_learned_on_are_those_of_the_program(folder):
    assert worth.gathered(folder)[0][0].rows.shape[1] == len(FEATURES)
