"""What an expression is placed on: nothing, the publication, the story, the scene."""

import pytest

from timeline_app.model.expression import AnchorKind, TimexType
from timeline_app.temporal.anchor import place
from timeline_app.temporal.discourse import Discourse
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import FUTURE, PAST, UNKNOWN, Origin, Reading, date
from timeline_app.temporal.values import timex

NOW = Partial(year=2020, month=1, day=22)
MAY = Partial(year=2019, month=5, day=3)


def discourse(written=NOW, *, is_story=False, spoken=None, **more):
    made = Discourse(written, is_story=is_story, **more)
    if spoken:
        made.place(spoken, 0, is_explicit=True)
    return made


def told(point, origin, unit="", count=0, **more):
    kind = TimexType.TIME if point.has_time else TimexType.DATE
    return Reading(kind, point=point, origin=origin, unit=unit, count=count, **more)


def placed(reading, where, at=5, way=UNKNOWN):
    found = place(reading, where, at, lambda: way)
    return timex(found.point), found.kind


def test_what_is_complete_is_placed_on_nothing():
    assert placed(date(MAY), discourse(spoken=NOW)) == ("2019-05-03", AnchorKind.NONE)


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        (told(Partial(month=5), Origin.CONTEXT), "XXXX-05"),
        (told(Partial(day=5), Origin.STORY, "day"), "XXXX"),
        (told(Partial(hour=9), Origin.STORY, "day"), "XXXX-XX-XXT09:00"),
        (told(Partial(), Origin.CONTEXT, "holiday", value="12-25"), "XXXX-12-25"),
        (told(Partial(), Origin.SPEECH, "day", -1), "XXXX"),
    ],
)
def test_with_no_day_at_all_it_is_missing(reading, value):
    assert placed(reading, discourse(None, is_story=True)) == (value, AnchorKind.MISSING)


@pytest.mark.parametrize(
    ("reading", "way", "value"),
    [
        (told(Partial(month=10), Origin.CONTEXT), PAST, "2019-10"),
        (told(Partial(month=10), Origin.CONTEXT), FUTURE, "2020-10"),
        (told(Partial(month=10), Origin.CONTEXT, is_over=True), FUTURE, "2019-10"),
        (told(Partial(month=10), Origin.CONTEXT, direction=1), PAST, "2020-10"),
        (told(Partial(), Origin.SPEECH, "day", -1), FUTURE, "2020-01-21"),
        (
            told(Partial(month=3), Origin.CONTEXT, upto=Partial(month=11), is_over=True),
            PAST,
            "2019-03",
        ),
        (told(Partial(), Origin.SPEECH, "week", 0, beside=(-8, "day")), PAST, "2020-01-12"),
        (told(Partial(), Origin.SPEECH, "month", 0, nth=(1, "7")), PAST, "2020-01-05"),
    ],
)
def test_news_is_placed_on_its_own_day(reading, way, value):
    assert placed(reading, discourse(), way=way) == (value, AnchorKind.DOCUMENT)


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        (told(Partial(), Origin.STORY, "day", 1), "2019-05-04"),
        (told(Partial(month=6), Origin.CONTEXT), "2019-06"),
        (told(Partial(hour=9), Origin.STORY, "day"), "2019-05-03T09:00"),
        (told(Partial(), Origin.STORY, "same date"), "2019-05-03"),
    ],
)
def test_a_story_is_placed_on_what_it_spoke_of(reading, value):
    where = discourse(NOW, is_story=True, spoken=MAY)
    assert placed(reading, where) == (value, AnchorKind.NARRATIVE)


@pytest.mark.parametrize(("at", "kind"), [(240, AnchorKind.NARRATIVE), (241, AnchorKind.DOCUMENT)])
def test_in_news_a_day_spoken_of_is_soon_forgotten(at, kind):
    assert placed(told(Partial(), Origin.STORY, "day", 1), discourse(spoken=MAY), at)[1] is kind


@pytest.mark.parametrize(
    ("spoken", "point", "at", "way", "kind"),
    [
        (Partial(year=2015, month=7, day=1), Partial(month=5), 5, UNKNOWN, AnchorKind.NARRATIVE),
        (Partial(year=2015, month=7, day=1), Partial(month=5), 5, FUTURE, AnchorKind.DOCUMENT),
        (Partial(year=2015, month=7, day=1), Partial(month=5), 30, UNKNOWN, AnchorKind.DOCUMENT),
        (Partial(year=2015, month=7, day=1), Partial(weekday=5), 5, UNKNOWN, AnchorKind.NARRATIVE),
        (Partial(year=2015, month=7), Partial(weekday=5), 5, UNKNOWN, AnchorKind.DOCUMENT),
        (Partial(year=2015), Partial(month=5), 5, UNKNOWN, AnchorKind.DOCUMENT),
        (Partial(year=2019, month=7, day=1), Partial(month=5), 5, UNKNOWN, AnchorKind.DOCUMENT),
        (Partial(year=2018, month=7, day=1), Partial(month=5), 5, UNKNOWN, AnchorKind.NARRATIVE),
    ],
)
def test_a_look_back_of_a_sentence_or_two(spoken, point, at, way, kind):
    reading = told(point, Origin.CONTEXT)
    assert placed(reading, discourse(spoken=spoken), at, way)[1] is kind


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        (told(Partial(), Origin.STORY, "quarter"), "2019-Q3"),
        (told(Partial(), Origin.STORY, "year", -1), "2018-Q3"),
        (told(Partial(), Origin.SPEECH, "year", -1, is_comparison=True), "2018-Q3"),
        (told(Partial(), Origin.SPEECH, "year", -1), "2019"),
    ],
)
def test_a_report_compares_quarters(reading, value):
    where = discourse(period=Partial(year=2019, quarter=3))
    assert placed(reading, where)[0] == value


def test_what_is_beside_an_unplaced_date_is_nowhere():
    reading = told(Partial(month=5), Origin.CONTEXT, beside=(-8, "day"))
    assert placed(reading, discourse(None, is_story=True)) == ("XXXX", AnchorKind.MISSING)


@pytest.mark.parametrize(
    ("reading", "at", "value"),
    [
        (told(Partial(), Origin.STORY, "year", 10), 5, "193"),
        (told(Partial(), Origin.SPEECH, "year", -10), 5, "2010"),
        (told(Partial(), Origin.STORY, "day", 10), 5, "2020-02-01"),
        (told(Partial(), Origin.STORY, "year", 10), 80, "2030"),
    ],
)
def test_years_are_counted_from_a_decade_just_told(reading, at, value):
    where = discourse(spoken=Partial(decade=192))
    assert placed(reading, where, at=at)[0] == value
