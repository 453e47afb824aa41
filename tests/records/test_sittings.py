"""Records of sittings."""

import pytest

from timeline_app.records import lines
from timeline_app.records.sittings import sits

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
