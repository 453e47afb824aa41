"""A time may be a thing's own: then it dates nothing that is done with it."""

import pytest

THINGS = [
    ("A bronze bell of 1641 has vanished from the church.", "vanished"),
    ("They sold the Bible of 1611 to a dealer.", "sold"),
    ("Ms Hale presented the accounts for 2018.", "presented"),
    ("The committee amended the statute of 1905.", "amended"),
    ("I thank you for your letter of 11 March 2018.", "thank"),
]
DEEDS = [
    ("The letter of 3 May 2017 explained the delay.", "explained", "2017-05-03"),
    ("He painted the altarpiece of 1832.", "painted", "1832"),
    ("The harvest of 1846 failed.", "failed", "1846"),
    ("She never received the letter of 3 September 2018.", "received", "2018-09-03"),
    ("They met on the evening of 3 May 2017.", "met", "2017-05-03"),
    ("Most of the crew were killed in the spring of 1915.", "killed", "1915-21"),
    ("The treaty of 1648 ended the war.", "ended", "1648"),
]


@pytest.mark.parametrize(("text", "word"), THINGS)
def test_the_year_of_a_thing_dates_no_deed(find, text, word):
    found = find(text, word, "2020-07-22")
    assert found.when is None or found.when.edtf == "2020-07-22"


@pytest.mark.parametrize(("text", "word", "when"), DEEDS)
def test_what_is_made_or_told_then_keeps_the_day(find, text, word, when):
    found = find(text, word, "2020-07-22")
    assert found.when.edtf == when


def test_a_season_says_of_which_sort_a_fair_is(find):
    assert find("The summer fair was a success.", "fair").when is None
