"""How likely a clash is one happening told in two ways."""

import pytest
from parts import clash

from timeline_app.findings.pairs import judging
from timeline_app.findings.pairs.judging import bar, features, likelihood
from timeline_app.model import FindingKind


def test_features_are_named_by_their_kind_and_what_is_shared_by_itself_too():
    found = features(clash(deed=0.5, slip=1.0, near=0.0))
    assert found == {
        "bias": 1.0, "date": 1.0, "date:deed": 0.5, "deed": 0.5, "date:slip": 1.0
    }  # fmt: skip
    assert "number:deed" in features(clash(kind=FindingKind.NUMBER, deed=1.0))


@pytest.mark.parametrize(
    "kind", [FindingKind.DATE, FindingKind.NUMBER, FindingKind.WHO, FindingKind.DENIED]
)
def test_a_likelihood_is_a_probability_that_grows_with_what_the_weights_like(kind):
    plain = likelihood(clash(kind=kind))
    assert 0 < plain < 1
    learned = judging._learned()["weights"]
    for name in ("story", "best", "near"):
        more = likelihood(clash(kind=kind, **{name: 1.0}))
        weight = learned.get(f"{kind}:{name}", 0.0) + learned.get(name, 0.0)
        assert (more > plain) == (weight > 0)
    assert bar(clash(kind=kind), 10) == bar(clash(kind=kind), 200)


def test_the_more_is_told_the_surer_a_clash_must_be():
    bars = [bar(clash(), count) for count in (200, 400, 4_000, 40_000)]
    assert bars == sorted(set(bars))
    assert 0 < bars[0] < bars[-1] < 1
