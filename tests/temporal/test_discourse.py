"""News counts from its own day, a story from the dates that it sets."""

import pytest

from timeline_app import temporal
from timeline_app.model import when
from timeline_app.temporal.discourse import Discourse, begin
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.tagger import candidates

WRITTEN = Partial(year=2020, month=1, day=22)
MAY = Partial(year=2019, month=5, day=3)


@pytest.mark.parametrize(
    ("text", "is_story"),
    [
        ("On 3 May 1998 he came.  On 5 June 1998 he left.", True),
        ("In 1998 he was elected.  In March he left.", True),
        ("On 3 May 1998 he came.  Yesterday he left.", False),
        ("On 3 May 2019 he came.  On 5 June 2019 he left.", False),
        ("He came yesterday.", False),
        ("He came.  Much was said.  That was in 1998.", False),
        ("He came in the following year, after 3 May 1998.", True),
        ("", False),
    ],
)
def test_the_kind_of_a_text(text, is_story):
    assert begin(WRITTEN, candidates(text)).is_story is is_story
    assert begin(None, candidates(text)).is_story


NEAR = "It was on 3 May 2018 that he came."


@pytest.mark.parametrize(
    ("text", "is_story"),
    [
        # A full date more than a year before carries a story, a year alone only with others.
        (NEAR, True),
        ("It was on 3 May 2019 that he came.", False),
        ("It was in 2018 that he came.", False),
        ("It was in 2017; it was in 2018; it was in 2016; it was in 2015.", True),
        ("It was in 2018.  He left in the following year.", True),
        # Dates about the publication weigh against it, those after it do not.
        (f"{NEAR}  He left on 5 June 2020.", False),
        (f"{NEAR}  He leaves on 5 June 2021.", False),
        (f"{NEAR}  He leaves on 5 June 2022.", True),
        (f"{NEAR}  He left on 5 June 2018, and on 6 June 2020 she died.", True),
        (f"{NEAR}  He left yesterday.", False),
        (f"{NEAR}  He left on 5 June 2018.  Yesterday she died.", True),
        (f"{NEAR}  He left on Friday.", False),
    ],
)
def test_what_weighs_for_a_story_and_what_against(text, is_story):
    assert begin(WRITTEN, candidates(text)).is_story is is_story


@pytest.mark.parametrize(
    ("years", "asides"),
    [
        # Seven years away is far, and the story is back where it lies six away at most.
        ((1914, 1921, 1914), {1}),
        ((1914, 1920, 1914), set()),
        ((1914, 1998, 1920), {1}),
        ((1914, 1998, 1921), set()),
        ((1914, 1850, 1908), {1}),
        ((1914, 1850, 1907), set()),
        ((1914, 1998, 1998, 1915), {1, 2}),
        ((1914, 1998, 1950, 1960, 1915), {1, 2, 3}),
        ((1914, 1998, 1950, 1960, 1970, 1915), set()),
        ((1914, *[1998] * 11, 1915), set(range(1, 12))),
        ((1914, *[1998] * 12, 1915), set()),
    ],
)
def test_how_far_an_aside_lies_and_how_soon_the_story_returns(years, asides):
    found = candidates("  ".join(f"In {year} it went on." for year in years))
    assert begin(None, found).asides == asides
    assert begin(Partial(year=1921, month=1, day=1), found[:2]).asides == frozenset()


def test_a_year_far_from_its_neighbours_is_an_aside():
    text = "In 1914 it began.  A book of 1998 tells it.  In 1915 it went on; in 1916 it ended."
    assert begin(None, candidates(text)).asides == {1}
    assert begin(None, candidates("In 1914 it began.  In 1998 it ended.")).asides == frozenset()


def placed(*points, is_story=True, **how):
    discourse = Discourse(WRITTEN, is_story=is_story)
    for at, point in enumerate(points):
        discourse.place(point, at, is_explicit=True, **how)
    return discourse


def test_the_last_date_is_spoken_of():
    discourse = placed(MAY, Partial(year=2019, month=6))
    assert (discourse.spoken, discourse.spoken_at) == (Partial(year=2019, month=6), 1)
    assert discourse.dated == discourse.scene == discourse.day == MAY


def test_a_decade_is_spoken_of_until_a_year_is():
    assert placed(MAY, Partial(decade=192)).age == Partial(decade=192)
    assert placed(MAY, Partial(decade=192), Partial(century=18)).age == Partial(century=18)
    assert placed(Partial(decade=192), MAY).age is None
    assert placed(Partial(decade=192), is_aside=True).age is None


def test_an_aside_sets_no_more_than_a_glance():
    discourse = placed(MAY, is_aside=True)
    assert (discourse.spoken, discourse.scene, discourse.glance) == (None, None, MAY)


@pytest.mark.parametrize("year", [-4000, 2200, None])
def test_what_is_out_of_all_stories_sets_nothing(year):
    assert placed(Partial(year=year, month=1, day=1)).spoken is None


def test_a_day_far_behind_does_not_carry_the_story_back():
    behind = Partial(year=2019, month=1, day=1)
    near = Partial(year=2019, month=4, day=1)
    assert placed(MAY, behind).day == MAY
    assert placed(MAY, near).day == near


@pytest.mark.parametrize(
    ("month", "day", "goes_on"), [(3, 3, False), (3, 4, True), (5, 2, True), (6, 1, True)]
)
def test_a_story_goes_on_from_sixty_days_back(month, day, goes_on):
    point = Partial(year=2019, month=month, day=day)
    discourse = placed(MAY, point)
    assert discourse.day == (point if goes_on else MAY)
    assert (discourse.scene, discourse.scene_at, discourse.day_at) == (point, 1, int(goes_on))


def test_a_day_that_was_counted_carries_the_story_but_heads_no_letter():
    discourse = placed(MAY)
    far = Partial(year=2018, month=1, day=1, hour=9, minute=5, daypart="MO")
    discourse.place(far, 7, is_explicit=False)
    assert (discourse.spoken, discourse.is_spoken_explicit, discourse.dated) == (far, False, MAY)
    assert (discourse.day, discourse.day_at) == (Partial(year=2018, month=1, day=1), 7)


@pytest.mark.parametrize("year", [-3999, 2199])
def test_the_oldest_and_the_latest_story(year):
    assert placed(Partial(year=year, month=1, day=1)).spoken is not None


@pytest.mark.parametrize(
    ("point", "period"),
    [
        (Partial(year=2019, quarter=4), True), (Partial(year=2020, quarter=1), False),
        (Partial(year=2019, half=2), True), (Partial(year=2019), False),
    ],
)  # fmt: skip
def test_the_period_that_a_report_is_about_is_over(point, period):
    discourse = placed(point)
    assert (discourse.period == point) is period
    discourse.end_quarter()
    assert discourse.period is None


def test_clock_times_belong_to_the_day_that_was_named():
    discourse = placed(MAY)
    assert discourse.scene_of(10_000) == MAY
    discourse.is_story = False
    assert (discourse.scene_of(600), discourse.scene_of(601)) == (MAY, None)
    june = Partial(year=2019, month=6, day=1)
    discourse.place(june, 10, is_explicit=True, is_aside=True)
    assert (discourse.scene_of(35), discourse.scene_of(36)) == (june, MAY)


def test_the_thread_of_a_story_is_short():
    discourse = placed(MAY)
    assert (discourse.thread_at(199), discourse.thread_at(200)) == (MAY, None)
    assert placed(MAY, is_story=False).thread_at(1) is None


def test_today_is_no_day_of_a_story():
    text = "On 3 May 1998 he came.  On 5 June 1998 he left.  He is honoured today."
    found = temporal.find(text, published=when.day(2020, 1, 22))
    assert found[-1].value == "PRESENT_REF"
