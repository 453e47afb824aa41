"""Phrases around dates: doubt, sides, parts, two ends, lists."""

import pytest

from timeline_app.temporal.alone import Impossible, Order
from timeline_app.temporal.typed_phrases import leads_to_more, read_phrase

READ = {
    "about 3 may 2004": "2004-05-03~",
    "perhaps about 1911": "1911%",
    "1911 (?)": "1911?",
    "1990s or so": "199X~",
    "sometime in 1911": "1911",
    "5 november 1688 o.s.": "1688-11-05",
    "int. 1917 (easter)": "1917",
    "before easter 2019": "[..2019-04-20]",
    "after christmas 2019": "[2019-12-26..]",
    "by 1911": "[..1911]",
    "not before 1911": "[1911..]",
    "since easter 2019": "2019-04-21/..",
    "from 1911 on": "1911/..",
    "until noon on 3 may 2004": "[..2004-05-03]",
    "1943 or later": "[1943..]",
    "1943 or before": "[..1943]",
    "early 1990s": "[1990..1993]",
    "mid 1990s": "[1994..1996]",
    "late 1990s": "[1997..1999]",
    "late may 2004": "[2004-05-21..2004-05-31]",
    "first half of may 2004": "[2004-05-01..2004-05-15]",
    "second half of 1999": "1999-41",
    "first half of the 1990s": "[1990..1994]",
    "early summer 2019": "2019-06",
    "mid 3rd millennium": "[2334..2666]",
    "early 3 may 2004": None,
    "early 2019-w05": None,
    "between easter 2004 and 3 may 2005": "[2004-04-11..2005-05-03]",
    "between early 1911 and 1912": "[1911..1912]",
    "3 may 2004 – 9 may 2004": "2004-05-03/2004-05-09",
    "mid 2019 to 2019": "[2019-05..2019-12]",
    "2004 to present": "2004/..",
    "c. 1911 – 1914": "1911~/1914",
    "1911, 1912 or 1914": "[1911,1912,1914]",
    "1 and 2 may 2004": "{2004-05-01,2004-05-02}",
    "1667, 1668 or 1670–1672": "[1667,1668,1670..1672]",
    "southern winter 2019": "2019-32",
    "southern 2019": None,
    "southern summer 2018": "2018-30",
    "2019/20": "2019/2020",
    "1999/11": "1999-11",
    "2019/19": None,
    "before 1914/15": "[..1913]",
    "hello": None,
    "": None,
    "before": None,
    "between 1911": None,
    "about about about about about about 1911": None,
}


@pytest.mark.parametrize("text", READ)
def test_phrases(text):
    made = read_phrase(text, Order.DAY_FIRST)
    assert (made and made.edtf) == READ[text]


@pytest.mark.parametrize(
    "text", ["1995 to 1990", "between 1995 and 1990", "9 may 2004 – 3 may 2004"]
)
def test_the_second_comes_after_the_first(text):
    with pytest.raises(Impossible, match="The second date comes before the first"):
        read_phrase(text, Order.DAY_FIRST)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("before 1911", True),
        ("early 1911", True),
        ("between 1911", True),
        ("in 1911", False),
        ("1911", False),
    ],
)
def test_words_that_say_more_than_a_date(text, leads):
    assert leads_to_more(text) is leads
