"""Dates that the tree hangs on one mention and that are another's of the same sentence."""

import pytest
from sentences_read import at, dates_of, reads, tree

from timeline_app.extraction.attachment import Attached, Placed
from timeline_app.extraction.handing import is_frame

pytestmark = reads
PUBLISHED = "2020-07-22"

HANDED = [
    ("The council set a hearing for 4 September 2020.", "hearing", "2020-09-04", "set"),
    ("The film is slated for release on 24 August 2020.", "release", "2020-08-24", "slated"),
    ("The court ordered the firm to pay by 3 August 2020.", "pay", "[2020-07-22..2020-08-03]",
     "ordered"),
    ("He tried to flee in May 2020.", "tried", "2020-05", None),
    ("He is alleged to have been involved on 5 May 2020.", "involved", "2020-05-05", "alleged"),
    ("The firm reported a loss in the third quarter of 2019.", "loss", "2019-35", "reported"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "owner", "day", "other"), HANDED)
def test_the_date_goes_to_the_mention_whose_it_is(text, owner, day, other):
    found = {word: date for word, date in dates_of(text, PUBLISHED).items() if date.when}
    assert found[owner].when.edtf == day
    assert not found[owner].is_inherited
    assert other is None or other not in found


KEPT = [
    ("The council set a record on 4 May 2020.", "set", "2020-05-04"),
    ("The council held a hearing for 4 farmers on 4 May 2020.", "held", "2020-05-04"),
    ("He managed to flee in May 2020.", "managed", "2020-05"),
    ("In the third quarter of 2019 the firm reported a loss.", "reported", "2019-35"),
    ("The firm reported a loss on 5 May 2020.", "reported", "2020-05-05"),
]


@pytest.mark.parametrize(("text", "owner", "day"), KEPT)
def test_a_date_stays_where_nothing_hands_it_on(text, owner, day):
    assert dates_of(text, PUBLISHED)[owner].when.edtf == day


@pytest.mark.parametrize(
    ("text", "date", "verb", "is_so"),
    [
        ("On Tuesday the union agreed.", "Tuesday", "agreed", True),
        ("The union agreed on Tuesday.", "Tuesday", "agreed", False),
        ("The union on Tuesday agreed.", "Tuesday", "agreed", False),
        ("Tuesday came.", "Tuesday", "came", False),
    ],
)
def test_a_time_before_the_subject_frames_the_clause(text, date, verb, is_so):
    one = tree(text)
    placed = Placed(0, None, at(one, date), "on")
    assert is_frame(one, at(one, verb), Attached(placed, 1.0)) is is_so
