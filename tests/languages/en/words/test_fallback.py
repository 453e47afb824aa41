"""Trees by rule, where no weights are: whatever the words, they are trees."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.languages.en.words import fallback


@given(
    st.lists(
        st.sampled_from(
            [
                "The",
                "man",
                "of",
                "Lodi",
                "said",
                "that",
                "was",
                "left",
                "to",
                "the",
                "police",
                ",",
                "and",
                "3",
            ]
        )
    )
)
def test_rules_too_lay_down_a_tree(words):
    heads = fallback.read(words).heads if words else [-1]
    assert heads.count(-1) == 1
    for index in range(len(heads)):
        line = [index]
        while heads[line[-1]] >= 0:
            line.append(heads[line[-1]])
            assert len(line) <= len(heads)
