"""Which day an undated mention has: what is learnt from, and that something is learnt."""

import json

from timeline_app.training import dates
from timeline_app.training.dates import MentionDayPair

TEXT = (
    "Ferry runs aground off Lund\n\n"
    "A ferry ran aground off Lund on Monday, 4 May 2015. Two passengers were hurt. "
    "The coastguard has begun an inquiry."
)


def document(name="a"):
    at = TEXT.index("hurt")
    event = {"start": at, "end": at + 4, "text": "hurt", "class": "OTHER", "date": "2015-05-04"}
    return {"id": name, "published": "2015-05-05", "text": TEXT, "times": [], "events": [event]}


def test_the_days_of_an_annotated_mention_come_with_which_is_right(needs_model):
    found = list(dates.pairs(document()))
    assert [pair.is_right for pair in found].count(True) == 1
    assert "none" in found[-1].features
    assert not found[-1].is_right


def test_what_tells_right_from_wrong_weighs_more():
    known = [
        MentionDayPair({"some": 1.0, "told": float(i % 2)}, i % 2 == 1, 1.0) for i in range(40)
    ]
    weights = dates.fit(known)
    assert weights["told"] > 0 > weights["some"]


def test_a_third_of_the_documents_is_never_learnt_from(tmp_path):
    names = [f"document {i}" for i in range(300)]
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(json.dumps({"id": name}) + "\n" for name in names), encoding="utf-8")
    used = {found["id"] for found in dates.documents([path])}
    assert used == {name for name in names if not dates.is_held_out(name)}
    assert 60 < len(names) - len(used) < 140
