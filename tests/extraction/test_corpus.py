"""The corpus of sentences: what happened, whether it did, when, and how it is titled."""

import tomllib
from pathlib import Path

import pytest

CORPUS = tomllib.loads(
    (Path(__file__).parent.parent / "corpus" / "events.toml").read_text(encoding="utf-8")
)
FIELDS = {
    "class": lambda m: m.event_class.value,
    "factuality": lambda m: m.factuality.value,
    "kind": lambda m: m.kind,
    "title": lambda m: m.title,
    "when": lambda m: m.when.edtf if m.when else "",
    "reported_by": lambda m: m.reported_by,
    "candidate": lambda m: m.is_candidate,
}


@pytest.mark.parametrize(
    "case", CORPUS["event"], ids=lambda c: f"{c['trigger']}: {c['text'][:40]}"
)
def test_what_a_sentence_tells(case, find):
    mention = find(case["text"], case["trigger"], case["published"])
    told = {name: read(mention) for name, read in FIELDS.items() if name in case}
    assert told == {name: case[name] for name in told}


@pytest.mark.parametrize("case", CORPUS["silent"], ids=lambda c: c["word"])
def test_words_that_are_no_events(case, read):
    assert case["word"] not in {m.text for m in read(case["text"])}
