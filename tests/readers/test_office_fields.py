"""What Office files say of themselves."""

import pytest

from timeline_app.model import PublishedFrom
from timeline_app.readers.office_fields import (
    CHANGED,
    CREATED,
    day_of_field,
    of_tree,
    published_of,
)
from timeline_app.readers.packages import grown


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2019-03-04T10:15:00Z", "2019-03-04"),
        ("2019-03-04", "2019-03-04"),
        (" 2019-03-04 ", "2019-03-04"),
        ("2013-12-23T23:15:00Z", None),
        ("1601-01-01T00:00:00Z", None),
        ("1970-01-01T00:00:00", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_of_a_field_unless_it_is_that_of_a_template(value, day):
    found = day_of_field(value, CREATED)
    assert [one.day.readings[0].edtf for one in found] == ([day] if day else [])
    for one in found:
        assert (one.source, one.score, one.has_span) == (PublishedFrom.PROPERTIES, CREATED, False)
    told = published_of(value)
    assert value.startswith(("2013", "1601", "1970")) or (told and told.when.edtf) == day


def test_title_and_days_of_a_file():
    tree, _ = grown(
        b"<x xmlns:d='d'><d:title> A\nreport </d:title><d:title>B</d:title>"
        b"<created>2019-03-04</created><modified>2019-05-06</modified><other>2019-07-08</other></x>"
    )
    title, days = of_tree(tree)
    assert title == "A report"
    assert [(one.day.readings[0].edtf, one.score, one.is_change) for one in days] == [
        ("2019-03-04", CREATED, False),
        ("2019-05-06", CHANGED, True),
    ]
