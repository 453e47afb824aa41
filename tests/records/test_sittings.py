"""Records of sittings."""

import pytest

from timeline_app.records import lines
from timeline_app.records.sittings import sits, title

BODY = "\n\nPresent: Ann Lee.\nApologies: Bo Hale.\nThe motion was carried.\n"


@pytest.mark.parametrize(
    ("text", "is_sitting"),
    [
        (f"Minutes of the parish council{BODY}", True),
        ("Minutes of the parish council\n\nRain fell.", True),
        (f"A walk of ten minutes from Holm{BODY}", False),
        (f"He waited some minutes later{BODY}", False),
        ("The weather\n\nRain fell.", False),
        (f"a\nb\nc\nd\nMinutes of the council{BODY}", False),
        (f"{'x' * 251} minutes of it{BODY}", False),
    ],
)
def test_the_first_lines_say_so(text, is_sitting):
    assert sits(text, lines.lines(text)) == is_sitting


@pytest.mark.parametrize(
    ("first", "convened", "called"),
    [
        (
            "Ash Parish",
            "Minutes of the annual meeting held on 3 May",
            "Annual meeting: Ash Parish",
        ),
        ("Ash Parish", "At a special vestry on 3 May", "Special vestry: Ash Parish"),
        ("Minutes of the annual meeting", "Minutes of the annual meeting, 3 May", ""),
        ("Ash Parish", "3 May 2019", ""),
    ],
)
def test_a_sitting_is_called_by_what_met_and_who(first, convened, called):
    assert title(first, convened) == (called or first)
