"""Titles that are cut between phrases, keep who claims a thing, and tell no "following"."""

import pytest

LONG = "the Lund Marine Research Institute's two new unmanned diving boats"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            f"On 3 April 2019, {LONG} found the wreck in the cold waters of the northern bay.",
            f"{LONG} found the wreck".replace("the", "The", 1),
        ),
        ("Torp fell on 14 January 2019, followed by Lund on 26 January 2019.", "Lund fell"),
        (
            "Ida Roth claimed on 4 May 2019 that the firm sold the mill.",
            "Ida Roth claimed that the firm sold the mill",
        ),
    ],
)
def test_the_title_reads_alone(read, text, title):
    titles = {m.title for m in read(text) if m.is_candidate}
    assert title in titles or title.replace(" that ", " ") in titles


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Torp fell on 14 January 2019, followed by Lund on 26 January 2019.", "followed"),
        ("Ida Roth argued on 4 May 2019 that the firm broke the law.", "The firm broke the law"),
    ],
)
def test_no_title_tells_what_was_not_said(read, text, never):
    assert not [m.title for m in read(text) if m.is_candidate and m.title.startswith(never)]
    assert not [m.title for m in read(text) if m.is_candidate and f"was {never}" in m.title]


def test_what_a_thing_is_about_is_not_cut_off(read):
    text = (
        "The commander of the old northern harbour fleet of Torp expressed grave doubt on Friday"
        " about the wisdom of launching an attack on the fortress of Lund in the depth of winter."
    )
    assert not [m.title for m in read(text) if m.title.endswith("doubt")]
