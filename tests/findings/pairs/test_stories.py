"""How far two documents tell one story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parts import WEIGHTS, sentence

from timeline_app.findings.pairs.stories import DocumentLikeness, DocumentWords

words = st.lists(st.sampled_from(["crane", "rope", "quay", "gull", "tar"]), max_size=5)


def story(some):
    return DocumentWords([sentence(words=tuple(some)).words], WEIGHTS)


@given(words, words)
def test_nearness_is_a_cosine(one, other):
    near = story(one).near(story(other))
    assert near == pytest.approx(story(other).near(story(one)))
    assert -1e-9 <= near <= 1 + 1e-9
    assert (near > 0) == bool(set(one) & set(other))
    if one:
        assert story(one).near(story(one)) == pytest.approx(1.0)
        assert story(one).near(story([*one, "zinc"])) < 1.0


def test_two_documents_are_compared_by_their_numbers():
    told = [(4, [("crane", "rope")]), (9, [("rope",)]), (5, [])]
    stories = DocumentLikeness(told, WEIGHTS)
    assert stories.near(4, 9) == stories.near(9, 4) > 0
    assert stories.near(4, 5) == 0
