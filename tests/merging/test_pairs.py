"""What two tellings have in common, for many pairs at once."""

import numpy as np
import pytest
from merged import facts, killing, telling, visit

from timeline_app.merging import pairs
from timeline_app.merging.columns import columns
from timeline_app.merging.pairs import DIRECTIONS, NAMES
from timeline_app.model import DatedBy, Factuality, edtf
from timeline_app.model.when import day


def features(one, other):
    table = columns(facts(one, other))
    found = pairs.features(table, np.array([0]), np.array([1]))
    return {name: float(values[0]) for name, values in found.items()}


def test_every_feature_has_a_name_and_a_direction():
    assert set(features(visit(1), visit(2))) == set(NAMES)
    assert len(NAMES) == len(set(NAMES)) == len(DIRECTIONS)
    table = columns(facts(visit(1), visit(2), killing(3, "kill")))
    matrix = pairs.matrix(table, np.array([0, 0]), np.array([1, 2]))
    assert matrix.shape == (2, len(NAMES))
    assert np.isfinite(matrix).all()


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (visit(1), visit(2), {"same word": 1, "same stem": 1, "same kind": 1, "same day": 1,
                              "same firm day": 1, "gap": 0, "both facts": 1, "shared agent": 1,
                              "one undated": 0, "both make events": 1}),
        (visit(1), killing(2, "kill"), {"same word": 0, "same stem": 0, "other kind": 1,
                                        "same kind": 0}),
        (visit(1), telling(2, "visit", "A visit"), {"one undated": 1, "lone agent": 1,
                                                    "both undated": 0}),
        (telling(1, "visit", "A"), telling(2, "visit", "A"), {"both undated": 1, "no agent": 1,
                                                              "same day": 0}),
        (visit(1), visit(2, agent="Bo Hale"), {"other agent": 1, "shared agent": 0}),
        (visit(1), visit(2, agent="a clerk"), {"other agent": 0}),
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 21)), {"firm clash": 1, "same day": 0}),
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 21), dated_by=DatedBy.DOCUMENT),
         {"firm clash": 0, "soft clash": 1}),
        (visit(1, edtf.parse("2020-07")), visit(2), {"same time": 1, "same day": 0}),
        (visit(1), visit(2, dated_by=DatedBy.DOCUMENT), {"same half firm day": 1,
                                                         "same firm day": 0}),
        (visit(1), visit(2, factuality=Factuality.PLANNED), {"plan and fact": 1, "both facts": 0}),
        (telling(1, "die", "26 dead"), telling(2, "die", "26 dead"), {"same figure": 1,
                                                                      "other figure": 0}),
        (telling(1, "die", "26 dead"), telling(2, "die", "5 dead"), {"other figure": 1}),
        (telling(1, "die", "26 dead"), telling(2, "die", "dead"), {"lone figure": 1}),
        (visit(1), visit(2, more={"polarity": "NEG"}), {"one denied": 1}),
        (visit(1), visit(2, more={"modality": "may"}), {"modal": 1, "other modal": 1}),
        (visit(1, more={"tense": "PAST"}), visit(2, more={"tense": "PAST"}),
         {"both past": 1, "two verbs": 1, "same tense": 1}),
        (visit(1, more={"tense": "PAST"}), visit(2), {"verb and noun": 1, "both past": 0}),
        (visit(1), visit(1, start=120), {"same sentence": 0, "story": 1}),
        (visit(1), visit(1, start=100), {"same sentence": 1}),
        (telling(1, "kill", "A", agent="Ann Lee", patient="Bo Hale"),
         telling(2, "kill", "A", agent="Bo Hale", patient="Ann Lee"), {"shared agent": 0}),
    ],
)  # fmt: skip
def test_each_feature_tells_what_its_name_says(one, other, told):
    found = features(one, other)
    assert {name: round(found[name], 2) for name in told} == told
    assert features(other, one) == pytest.approx(found)


def test_who_did_what_to_whom_may_be_crossed():
    one = telling(1, "kill", "A", agent="Ann Lee", patient="Bo Hale")
    assert (
        features(one, telling(2, "kill", "A", agent="Bo Hale", patient="Ann Lee"))["crossed"] > 0
    )
    assert (
        features(one, telling(2, "kill", "A", agent="Ann Lee", patient="Bo Hale"))["crossed"] == 0
    )


def test_gaps_are_counted_in_days():
    whens = [day(2020, 7, 19), day(2020, 7, 20), day(2020, 7, 29), edtf.parse("2020-07"), None]
    table = columns(facts(*(visit(n, when) if when else telling(n, "visit", "A")
                            for n, when in enumerate(whens))))  # fmt: skip
    found = pairs.gaps(table, np.array([0, 0, 0, 0]), np.array([1, 2, 3, 4]))
    assert found.tolist() == [1, 10, 0, -1]


def test_meanings_are_compared_by_their_cosine():
    near = [visit(n, more={"vector": bytes([100, 0])}) for n in (1, 2)]
    assert features(*near)["meaning"] == pytest.approx(1)
    far = visit(2, more={"vector": bytes([0, 100])})
    assert features(near[0], far)["meaning"] == pytest.approx(0)
    assert features(near[0], visit(2))["no meaning"] == 1
