"""What is told to follow something that the sentence does not name again."""

import pytest

JANUARY = "Rebels killed the governor in January."


def told(order, text):
    mentions, links = order(text)
    return [
        (mentions[x.before].text, mentions[x.after].text, x.gap_min, x.gap_max, x.rule)
        for x in links
    ]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("The army retaliated days after.", ("killed", "retaliated", 2, 10)),
        ("Days after, the army retaliated.", ("killed", "retaliated", 2, 10)),
        ("The army retaliated shortly afterwards.", ("killed", "retaliated", 0, 7)),
        ("The army had attacked weeks before.", ("attacked", "killed", 8, 60)),
        # No length, a day of its own, or nothing dated to count from: no order is told.
        ("The army retaliated afterwards.", None),
        ("The army retaliated on 3 May 2020, days after.", None),
    ],
)
def test_an_adverb_counts_from_the_last_dated_deed(order, text, link):
    found = told(order, f"{JANUARY} {text}")
    assert found == ([(*link, "days after")] if link else [])


@pytest.mark.parametrize(
    "text",
    ["The army retaliated days after.",
     "Rebels killed the governor. The army retaliated days after."],
)  # fmt: skip
def test_without_a_date_before_there_is_nothing_to_count_from(order, text):
    assert told(order, text) == []


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("In her first two months in office she resigned.", ("office", "resigned", 0, 61)),
        ("She resigned in the first ten months of the war.", ("war", "resigned", 0, 305)),
        ("She resigned in the first year of the war.", ("war", "resigned", 0, 366)),
        ("The mill burned in the first three weeks of the strike.", ("strike", "burned", 0, 21)),
        ("She resigned in the second year of the war.", None),
    ],
)
def test_what_falls_in_a_first_stretch_comes_soon_after_its_beginning(order, text, link):
    assert told(order, text) == ([(*link, "first in office")] if link else [])
