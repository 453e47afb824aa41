"""Which blocks of a page stand in its story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.story_blocks import in_story

FIRST = "The old bridge over the river fell into the water at noon."
SECOND = "Nobody was hurt, though two boats lay under it all morning."


@pytest.mark.parametrize(
    ("blocks", "story", "found"),
    [
        (["Menu", FIRST, SECOND, "Most read"], f"{FIRST}\n{SECOND}", [False, True, True, False]),
        # A teaser above with the same words belongs to the copy in better company.
        (
            [FIRST, "Menu", "Menu", "Menu", "Menu", "Menu", "Menu", FIRST, SECOND],
            f"{FIRST}\n{SECOND}",
            [False] * 7 + [True, True],
        ),
        # Rows that say the same day after day.
        (
            ["Rain", FIRST, "Rain", SECOND, "Rain"],
            f"Rain\n{FIRST}\nRain\n{SECOND}\nRain",
            [True] * 5,
        ),
        ([FIRST.replace("at noon", "at once then")], FIRST, [True]),
        (["The old bridge stood long."], FIRST, [False]),
        ([FIRST], "", [False]),
        ([], FIRST, []),
        (["", FIRST], FIRST, [False, True]),
    ],
)
def test_blocks_of_the_story_are_told_from_the_rest(blocks, story, found):
    assert in_story(blocks, story) == found


words = st.lists(
    st.sampled_from(["rain", "sun", "fog", "ice", "boat", "crane", "quay", "rope"]),
    min_size=5,
    max_size=12,
)


@given(st.lists(words.map(" ".join), min_size=1, max_size=6, unique=True))
def test_a_page_that_is_its_story_is_in_it_whole(blocks):
    assert len(in_story(blocks, "\n".join(blocks))) == len(blocks)
    assert not any(in_story(blocks, "nothing of that kind at all"))
