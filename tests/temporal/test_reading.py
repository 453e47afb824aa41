"""What rules make of words: complete, to be completed, counted."""

from timeline_app.model.expression import TimexType
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Origin, counted, date, fixed


def test_a_placed_date_counts_from_nothing():
    assert date(Partial(year=2020)).origin is Origin.NOTHING
    assert date(Partial(decade=199)).origin is Origin.NOTHING
    assert date(Partial(month=5)).origin is Origin.CONTEXT


def test_a_time_of_day_makes_a_time():
    assert date(Partial(year=2020)).type is TimexType.DATE
    assert date(Partial(year=2020, hour=3), "APPROX").type is TimexType.TIME
    assert date(Partial(year=2020), "APPROX").mod == "APPROX"


def test_a_fixed_value_is_no_point():
    made = fixed("P1D", TimexType.DURATION, "LESS_THAN")
    assert (made.value, made.type, made.mod, made.point) == (
        "P1D", TimexType.DURATION, "LESS_THAN", None,
    )  # fmt: skip


def test_what_is_counted_keeps_its_unit_and_detail():
    made = counted(Origin.SPEECH, "day", -1, Partial(daypart="NI"), "END")
    assert (made.origin, made.unit, made.count, made.mod) == (Origin.SPEECH, "day", -1, "END")
    assert made.type is TimexType.TIME
    assert counted(Origin.STORY, "year", 2).type is TimexType.DATE
