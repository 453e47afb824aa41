"""Whether the day or the month comes first in a document's numeric dates."""

import pytest

from timeline_app import temporal
from timeline_app.model import edtf

HAND = "He came on 03/04/2019"


def read(text, published=None, day_first=None):
    when = edtf.parse(published) if published else None
    found = temporal.find(text, published=when, day_first=day_first)
    return found[0].value[:10], len(found[0].alternatives)


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        (f"{HAND} and left on 22/04/2019.", None, "2019-04-03"),
        (f"{HAND} and left on 04/22/2019.", None, "2019-03-04"),
        (f"{HAND} (13/05/2019, 14/05/2019, 05/22/2019).", None, "2019-04-03"),
        ("He came on Wed 03/04/2019.", None, "2019-04-03"),
        ("He came on Mon 03/04/2019.", None, "2019-03-04"),
        ("He came on 03.04.2019.", None, "2019-04-03"),
        (f"{HAND} 5:00 PM EDT.", None, "2019-03-04"),
        (f"{HAND} 17:00 CET.", None, "2019-04-03"),
        # The day of publication says more than a zone, a zone more than a full stop.
        (f"{HAND} 5:00 PM EDT.", "2019-04-03", "2019-04-03"),
        (f"{HAND} 17:00 CET.", "2019-03-04", "2019-03-04"),
        ("He came on 03.04.2019 5:00 PM EDT.", None, "2019-03-04"),
        (f"{HAND}.", "2019-04-03", "2019-04-03"),
        (f"{HAND}.", "2019-03-04", "2019-03-04"),
        ("He came on 04/03/2019.", "2019-03-10", "2019-03-04"),
        (f"{HAND}.", "2019-03-10", "2019-03-04"),
    ],
)
def test_what_decides(text, published, value):
    assert read(text, published) == (value, 0)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"{HAND}.", None), (f"{HAND}.", "2022-01-01"), (f"{HAND}.", "2019"),
        (f"{HAND}, 22/04/2019 and 04/22/2019.", None),
        # What tells its year first, or is ambiguous itself, gives no vote.
        (f"{HAND} and left on 2019-05-04.", None), (f"{HAND} and left on 2019/05/13.", None),
        (f"{HAND} and left on 05/06/2019.", None),
    ],
)  # fmt: skip
def test_nothing_decides(text, published):
    assert read(text, published) == ("2019-03-04", 1)


@pytest.mark.parametrize(("day_first", "value"), [(True, "2019-04-03"), (False, "2019-03-04")])
def test_a_known_order_is_not_voted_on(day_first, value):
    assert read(f"{HAND}, 04/22/2019, 22/04/2019.", None, day_first) == (value, 0)
