"""A sense decides, not a lemma; where nothing was learned, the lexicon stands."""

import json

import pytest

from timeline_app.extraction.learned_kinds import from_json, topic_of
from timeline_app.syntax import index, table, words


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The court dismissed the appeal on Monday.", "dismissed", "legal"),
        ("The club dismissed its coach on Monday.", "dismissed", "appointment"),
        ("He filed a suit against the bank in May.", "filed", "legal"),
        ("Fire engulfed a warehouse in Leeds on Monday.", "engulfed", "disaster"),
        ("She founded the town in 1824.", "founded", "other"),
        ("Three people were killed in a flood on Monday.", "killed", "death"),
        ("Rebels killed three people on Monday.", "killed", "attack"),
        ("Kadhimi made a trip to Rome on Monday.", "made", "visit"),
        ("The parliament ratified the treaty on Monday.", "ratified", "agreement"),
    ],
)
def test_the_sense_decides(find, text, word, kind):
    assert find(text, word).kind == kind


def weights(kinds, **given):
    plain = {"bar": 0.25, "bias": [0.0] * len(kinds), "marks": {}}
    rows = [[0.0, 0.0] for _ in kinds]
    read = {"kinds": list(kinds), "vector": rows, "topic": rows, **plain, **given}
    return from_json(json.dumps(read))


def test_what_is_unlikely_is_other():
    made = weights(["business", "legal", "other", "sport", "visit"], bias=[0.1, 0, 0, 0, 0])
    about = made.about([])
    assert made.choose((), b"", about) == "other"
    assert made.choose((), b"", about, "legal") == "legal"


def test_other_overrules_the_lexicon_only_where_it_is_far_likelier():
    made = weights(["legal", "other"], bias=[0.0, 0.4])
    assert made.choose((), b"", made.about([]), "legal") == "legal"
    made = weights(["legal", "other"], bias=[0.0, 2.0])
    assert made.choose((), b"", made.about([]), "legal") == "other"


def test_marks_vector_and_topic_each_have_a_say():
    kinds = ["legal", "sport"]
    by_mark = weights(kinds, marks={"object law": [3.0, 0.0]})
    assert by_mark.choose({"object law", "unheard of"}, b"", by_mark.about([])) == "legal"
    by_vector = weights(kinds, vector=[[0.0, 1.0], [1.0, 0.0]])
    assert by_vector.choose((), bytes([90, 0]), by_vector.about([])) == "sport"
    by_topic = weights(kinds, topic=[[0.0, 1.0], [1.0, 0.0]])
    assert by_topic.choose((), b"", by_topic.about(topic_of([bytes([0, 9])]))) == "legal"


def test_a_topic_is_a_direction():
    assert topic_of([]) == []
    assert topic_of([bytes([3, 0]), bytes([0, 4])]) == pytest.approx([0.6, 0.8])


def test_words_of_several_senses_are_listed():
    assert words("event_senses", "several") <= set(index("event_kinds"))
    assert "birth" in table("event_kinds")
