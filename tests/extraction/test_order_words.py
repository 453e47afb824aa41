"""Words by which one event is ordered by another, and how far apart the two lie."""

import pytest
from sentences_read import at, reads, tree

from timeline_app.extraction.order_words import (
    follows_order_word,
    has_order_word,
    is_by_now,
    is_just_after,
    is_since,
    is_well_apart,
)

pytestmark = reads

ORDERED = [
    ("Prices fell after the vote.", "fell", True),
    ("Prices fell before he left.", "fell", True),
    ("He had previously sold ships.", "sold", True),
    ("Two days later the bridge fell.", "fell", True),
    ("He once sold ships.", "sold", True),
    ("He once again sold ships.", "sold", False),
    ("Prices fell on Monday.", "fell", False),
    ("Prices fell because he left.", "fell", False),
]


@pytest.mark.parametrize(("text", "word", "is_so"), ORDERED)
def test_an_order_word_says_that_another_event_dates_it(text, word, is_so):
    one = tree(text)
    assert has_order_word(one, at(one, word)) is is_so


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("Days later he fell and died.", "died", True),
        ("Days later he fell and died.", "fell", True),
        ("He fell and died.", "died", False),
        ("He fell after the vote, she said.", "said", False),
    ],
)
def test_what_is_coordinated_is_ordered_with_it(text, word, is_so):
    one = tree(text)
    assert follows_order_word(one, at(one, word)) is is_so


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("Shares fell after the vote.", "fell", True),
        ("Shares fell two days after the vote.", "fell", False),
        ("Shares fell before the vote.", "fell", False),
        ("Shares fell.", "fell", False),
    ],
)
def test_just_after_is_at_once(text, word, is_so):
    one = tree(text)
    assert is_just_after(one, at(one, word)) is is_so


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("Since then it has lost two contracts.", "lost", True),
        ("It has lost two contracts since.", "lost", True),
        ("Since then it lost two contracts.", "lost", False),
        ("It has lost two contracts.", "lost", False),
    ],
)
def test_since_is_some_time_up_to_now(text, word, is_so):
    one = tree(text)
    assert is_since(one, at(one, word)) is is_so


@pytest.mark.parametrize(
    ("text", "is_so"),
    [("So far three towns have declared.", True), ("Until now three towns have declared.", True),
     ("Three towns have declared.", False), ("So three towns have declared.", False)],
)  # fmt: skip
def test_so_far_is_up_to_the_day_on_which_it_was_written(text, is_so):
    one = tree(text)
    assert is_by_now(one, at(one, "declared")) is is_so


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("He fell two weeks after the vote.", "fell", True),
        ("He fell ten minutes after the vote.", "fell", False),
        ("He had previously fallen.", "fallen", True),
        ("He later fell.", "fell", False),
        ("He fell after the vote.", "fell", False),
        ("Two weeks after the vote he fell and died.", "died", True),
    ],
)
def test_days_lie_between_or_moments(text, word, is_so):
    one = tree(text)
    assert is_well_apart(one, at(one, word)) is is_so
