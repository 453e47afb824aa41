"""Lengths of time against the days of their passage."""

import pytest
from heaps import day, heap_of, told_of

from timeline_app.findings import lengths
from timeline_app.findings.lengths import WrongLength
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded


def claimed(text, published=""):
    return [(one.count, one.unit, one.is_order) for one in lengths.find(told_of(text, published))]


@pytest.mark.parametrize(
    ("text", "published", "found"),
    [
        ("Two days after the fire of 3 May 1960, on 9 May 1960, a fund was opened.", "",
         (2, "day", True)),
        ("On 9 May 1960, two days after the fire of 3 May 1960, a fund was opened.", "",
         (2, "day", True)),
        ("The day after the fire of 3 May 1960, on 9 May 1960, a fund was opened.", "",
         (1, "day", True)),
        ("The dam broke on 5 June 1972. Two days later, on 10 June 1972, the army came.", "",
         (2, "day", True)),
        ("The dam broke on 5 June 1972. The next day, 10 June 1972, the army came.", "",
         (1, "day", True)),
        ("It was built in 1904 and enlarged five years later, in 1919.", "", (5, "year", True)),
        ("She was head for twenty years, from 1921 to 1931.", "", (20, "year", False)),
        ("Between 1901 and 1911 he was mayor for six years.", "", (6, "year", False)),
        ("He worked there from 1 May 1960 to 20 May 1960, for five weeks.", "",
         (5, "week", False)),
        ("On 3 May 1950 he was made head and stayed for nine years, until he died on 4 May 1955.",
         "", (9, "year", False)),
        ("The voyage took 40 days: it began on 3 May 1960 and ended on 3 September 1960.", "",
         (40, "day", False)),
        ("A voyage of 40 days began on 3 May 1960 and ended on 3 September 1960.", "",
         (40, "day", False)),
        ("They left on 1 June 1960 and returned on 10 June 1960, after five weeks.", "",
         (5, "week", False)),
        ("The ship was away for 40 days: it left on 3 May 1960 and came on 3 September 1960.",
         "", (40, "day", False)),
        ("The school was opened twenty-five years ago, in 1950.", "1990-05-03",
         (25, "year", False)),
        ("He has been mayor for ten years, since 1950.", "1990-05-03", (10, "year", False)),
        ("It stood for a century, from 1750 to 1990.", "", (1, "century", False)),
    ],
)  # fmt: skip
def test_what_does_not_lie_between_its_days_is_claimed(text, published, found):
    assert claimed(text, published) == [found]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Two days after the fire of 3 May 1960, on 5 May 1960, a fund was opened.", ""),
        ("About two days after the fire of 3 May 1960, on 9 May 1960, a fund was opened.", ""),
        ("The day after the fire of 3 May 1960, on 4 May 1960, a fund was opened.", ""),
        ("Two days after the fire a fund was opened on 9 May 1960.", ""),
        ("Two days after he left and the fire of 3 May 1960, on 9 May 1960, it rained.", ""),
        ("She was head for ten years, from 1921 to 1931.", ""),
        ("She was head for twenty years. From 1921 to 1931 she lived at Holm.", ""),
        ("It rained for six days, from 4 May 1990 to 9 May 1990.", ""),
        ("They left on 1 June 1960 and came on 10 June 1960, after five weeks of rain.", ""),
        ("The school was opened forty years ago, in 1950.", "1990-05-03"),
        ("The school was opened twenty-five years ago, in 1950.", ""),
        ("He was mayor for ten years, since 1950.", "1990-05-03"),
        ("It was built in 1904 and enlarged five years later, in 1909.", ""),
        ("It took 40 days.", ""),
        ("", ""),
    ],
)
def test_what_fits_or_belongs_to_other_days_is_not(text, published):
    assert claimed(text, published) == []


@pytest.mark.parametrize(
    ("count", "unit", "one", "other", "message"),
    [
        (2, "day", "1960-05-09", "1960-05-03",
         "From 3 May 1960 to 9 May 1960 it is 6 days, not 2 days."),
        (1, "day", "1960-05-03", "1960-05-09",
         "From 3 May 1960 to 9 May 1960 it is 6 days, not 1 day."),
        (20, "year", "1921", "1931", "From 1921 to 1931 it is 10 years, not 20 years."),
        (1, "century", "1750", "1990", "From 1750 to 1990 it is 2 centuries, not 1 century."),
        (3, "century", "1850", "1960", "From 1850 to 1960 it is 1 century, not 3 centuries."),
        (1500, "day", "1960-05-03", "1960-05-04",
         "From 3 May 1960 to 4 May 1960 it is 1 day, not 1,500 days."),
    ],
)  # fmt: skip
def test_a_finding_tells_both_days_in_their_order(count, unit, one, other, message):
    for is_order, kind in ((True, FindingKind.ORDER), (False, FindingKind.AGE)):
        claim = WrongLength(count, unit, day(one), day(other), is_order, Span(0, 9), Span(1, 4))
        (draft,) = lengths.check(heap_of([claim]))
        assert 0 < draft.likelihood < 1
        assert (draft.kind, worded(draft.message)) == (kind, message)
        assert worded(draft.clues[0].says) == message.rsplit("not ", 1)[1].rstrip(".")
