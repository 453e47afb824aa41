"""What the words of a date mean: a stretch of the calendar, and what it counts from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.languages.any import finder, readings
from timeline_app.languages.any.readings import DateContext, _from_roman, _moved
from timeline_app.languages.any.tense import FUTURE, PAST, PRESUMED, UNKNOWN
from timeline_app.model import AnchorKind, Span, moment
from timeline_app.model.edtf import parse

THURSDAY = moment.day_number(2024, 5, 16)


def value(text, language="es", *, lean=UNKNOWN, published=THURSDAY, story=None):
    (phrase,) = finder.phrases(text, Span(0, len(text)), language)
    found = readings.read(phrase, DateContext(language, published, story and parse(story), lean))
    return found and (found.stretch.value if found.stretch else found.kind)


MEANT = [
    ("03/04/2019", "es", "2019-04-03"),
    ("13/04/2019", "es", "2019-04-13"),
    ("04/13/2019", "es", "2019-04-13"),
    ("03/04/68", "es", "2068-04-03"),
    ("03/04/69", "es", "1969-04-03"),
    ("2019-04-03", "es", "2019-04-03"),
    ("31/02/2019", "es", None),
    ("el 3 de abril de 2019", "es", "2019-04-03"),
    ("el 31 de abril de 2019", "es", None),
    ("en abril de 2019", "es", "2019-04"),
    ("siglo XVI", "es", "15"),
    ("del VI secolo a.C.", "it", "BC05"),
    ("Zwischen 2015 und 2018", "de", "2015/2018"),
    ("In den 1990er Jahren", "de", "199"),
]


@pytest.mark.parametrize(("text", "language", "expected"), MEANT)
def test_what_is_told_in_full_means_the_same_whenever_it_is_read(text, language, expected):
    for published in (THURSDAY, 0, None):
        assert value(text, language, published=published) == expected


NEAREST = [
    # words, tense, what is meant on Thursday, 16 May 2024
    ("el 3 de abril", PAST, "2024-04-03"),
    ("el 3 de abril", FUTURE, "2024-04-03"),
    ("el 3 de marzo", FUTURE, "2025-03-03"),
    ("el 3 de junio", PAST, "2024-06-03"),
    ("el 3 de junio", FUTURE, "2024-06-03"),
    ("el 15 de enero", UNKNOWN, "2024-01-15"),
    ("en abril", PAST, "2024-04"),
    ("en abril", FUTURE, "2025-04"),
    ("en junio", PAST, "2023-06"),
    ("en junio", FUTURE, "2024-06"),
    ("en mayo", PAST, "2024-05"),
    ("el lunes", PAST, "2024-05-13"),
    ("el lunes", FUTURE, "2024-05-20"),
    ("el jueves", PAST, "2024-05-16"),
    ("el jueves", FUTURE, "2024-05-16"),
    ("el lunes pasado", FUTURE, "2024-05-13"),
    ("el próximo lunes", PAST, "2024-05-20"),
    ("el jueves pasado", PAST, "2024-05-09"),
    ("el próximo jueves", PAST, "2024-05-23"),
    ("ayer", PAST, "2024-05-15"),
    ("mañana", FUTURE, "2024-05-17"),
    ("hace dos semanas", PAST, "2024-W18"),
    ("hace dos días", PAST, "2024-05-14"),
    ("la semana pasada", PAST, "2024-W19"),
    ("el mes pasado", PAST, "2024-04"),
    ("el año pasado", PAST, "2023"),
]


@pytest.mark.parametrize(("text", "lean", "expected"), NEAREST)
def test_what_is_told_in_part_is_the_one_that_words_and_tense_point_to(text, lean, expected):
    assert value(text, lean=lean) == expected


@pytest.mark.parametrize("text", ["ayer", "el lunes", "hace dos días", "la semana pasada"])
def test_without_a_day_of_publication_it_counts_from_nothing(text):
    assert value(text, published=None) is AnchorKind.MISSING


STORY = [
    ("dos días después", "2019-04-03", "2019-04-05"),
    ("dos días después", "2019-04", None),
    ("dos días después", None, None),
    ("un año después", "2019-04-03", "2020-04"),
    ("dos años después", "2019", "2021"),
    ("dos meses después", "2019", None),
    ("dos semanas después", "2024-05-15", None),
]


@pytest.mark.parametrize(("text", "story", "expected"), STORY)
def test_what_counts_from_the_story_needs_a_date_that_is_fine_enough(text, story, expected):
    assert value(text, lean=PAST, story=story) == expected


def test_what_is_told_as_past_did_not_happen_after_it_was_written():
    assert value("dos semanas después", lean=PAST, story="2024-05-15") is None
    assert value("dos semanas después", lean=PRESUMED, story="2024-05-15") is not None


@pytest.mark.parametrize(
    ("letters", "number"),
    [("I", 1), ("IV", 4), ("V", 5), ("IX", 9), ("XIV", 14), ("XVI", 16), ("XX", 20), ("XIX", 19)],
)
def test_roman_numbers(letters, number):
    assert _from_roman(letters) == number


@given(st.integers(0, 40_000), st.integers(-2_000, 2_000))
def test_so_many_days_off_and_back_is_where_one_was(day, number):
    there = _moved(day, number, "day")
    assert there.first == there.last == day + number
    week = _moved(day, number, "week")
    assert week.first <= day + 7 * number <= week.last
    assert moment.weekday(week.first) == 0


@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
def test_what_lies_too_far_off_is_no_date(unit):
    assert _moved(0, 2_001, unit) is None
    assert _moved(0, -2_001, unit) is None
    assert _moved(THURSDAY, 1, unit) is not None


MORE = [
    ("el fin de semana", PAST, "2024-W19-WE"),
    ("el próximo fin de semana", FUTURE, "2024-W20-WE"),
    ("el fin de semana pasado", PAST, "2024-W19-WE"),
    ("este fin de semana", FUTURE, "2024-W20-WE"),
    ("hace dos años", PAST, "2022"),
    ("hace dos meses", PAST, "2024-03"),
    ("dentro de dos días", FUTURE, "2024-05-18"),
    ("en otoño de 2019", PAST, "2019-FA"),
    ("en 2019", PAST, "2019"),
    ("el 3 de abril del año pasado", PAST, "2023-04-03"),
    ("en abril del año pasado", PAST, "2023-04"),
    ("anteayer", PAST, "2024-05-14"),
    ("anoche", PAST, "2024-05-15TNI"),
    ("ayer por la noche", PAST, "2024-05-15TNI"),
    ("el lunes por la mañana", PAST, "2024-05-13TMO"),
    ("el próximo mes", FUTURE, "2024-06"),
    ("el próximo año", FUTURE, "2025"),
    ("la próxima semana", FUTURE, "2024-W21"),
]


@pytest.mark.parametrize(("text", "lean", "expected"), MORE)
def test_weekends_units_and_parts_of_days(text, lean, expected):
    assert value(text, lean=lean) == expected


QUARTERS = [
    ("Au premier trimestre 2024", "fr", PAST, "2024-Q1"),
    ("Au printemps 2020", "fr", PAST, "2020-SP"),
    ("Vom 3. bis 7. Juli 2022", "de", PAST, "2022-07-03/2022-07-07"),
    ("Am 15.1.", "de", PAST, "2024-01-15"),
    ("Am 15.6.", "de", FUTURE, "2024-06-15"),
    ("In der Nacht auf den 9. Mai 2011", "de", PAST, "2011-05-09TNI"),
    ("an Ostern 2019", "de", PAST, "2019-04-21"),
    ("2015–2018", "de", PAST, "2015/2018"),
]


@pytest.mark.parametrize(("text", "language", "lean", "expected"), QUARTERS)
def test_quarters_ranges_and_feasts(text, language, lean, expected):
    assert value(text, language, lean=lean) == expected


@pytest.mark.parametrize(
    ("text", "story", "expected"),
    [
        ("al día siguiente", "2019-04-03", "2019-04-04"),
        ("el día anterior", "2019-04-03", "2019-04-02"),
        ("el año siguiente", "2019-04-03", "2020"),
        ("la semana siguiente", "2019-04-03", "2019-W15"),
        ("el mes siguiente", "2019-04-03", "2019-05"),
        ("a las 10:15", "2019-04-03", "2019-04-03T10:15"),
        ("a las 10:15", "2019-04", None),
        ("a las 10:15", None, None),
    ],
)
def test_what_hangs_on_the_day_that_was_told_last(text, story, expected):
    assert value(text, lean=PAST, story=story) == expected


POINTED = [
    ("el 3 de abril de este año", "es", PAST, "2024-04-03"),
    ("el 3 de abril del próximo año", "es", PAST, "2025-04-03"),
    # "Last" and "next" are never the day of writing itself.
    ("el pasado 16 de mayo", "es", FUTURE, "2023-05-16"),
    ("el próximo 16 de mayo", "es", PAST, "2025-05-16"),
    ("el 16 de mayo", "es", PAST, "2024-05-16"),
    ("el 16 de mayo", "es", FUTURE, "2024-05-16"),
    ("hasta el lunes", "es", UNKNOWN, "2024-05-20"),
    ("hasta el lunes", "es", PAST, "2024-05-13"),
    ("en otoño", "es", PAST, "2023-FA"),
    ("en otoño", "es", FUTURE, "2024-FA"),
    ("au premier trimestre", "fr", PAST, "2024-Q1"),
    ("au quatrième trimestre", "fr", PAST, "2023-Q4"),
    ("au quatrième trimestre", "fr", FUTURE, "2024-Q4"),
    ("del 3 al 7 de abril", "es", PAST, "2024-04-03/2024-04-07"),
    ("del 7 al 3 de abril de 2022", "es", PAST, None),
    ("en Navidad", "es", PAST, "2023-12-25"),
    ("en Navidad", "es", FUTURE, "2024-12-25"),
    # Such numbers are years only where the words or the dash say so.
    ("de 1500 a 1600", "es", PAST, None),
    ("entre los años 1300 y 1600", "es", PAST, "1300/1600"),
    ("1300-1600", "es", PAST, "1300/1600"),
    ("el lunes de la semana pasada", "es", PAST, "2024-05-06"),
    ("el lunes de la próxima semana", "es", PAST, "2024-05-20"),
    ("vorgestern Abend", "de", PAST, "2024-05-14TEV"),
    ("im 3. Jahrhundert v. Chr.", "de", PAST, "BC02"),
    ("letzten Sommer", "de", PAST, "2023-SU"),
    ("nächsten Sommer", "de", PAST, "2024-SU"),
    ("por la mañana", "es", PAST, "2024-05-16TMO"),
    ("el fin de semana", "es", FUTURE, "2024-W20-WE"),
    ("el día anterior", "es", PAST, "2024-05-15"),
    ("al día siguiente", "es", PAST, None),
    ("el verano siguiente", "es", PAST, None),
    ("32/04/2019", "es", PAST, None),
]


@pytest.mark.parametrize(("text", "language", "lean", "expected"), POINTED)
def test_words_and_tense_choose_among_the_years(text, language, lean, expected):
    assert value(text, language, lean=lean) == expected


TOLD_BEFORE = [
    ("dos días antes", PAST, "2019-04-01"),
    ("dentro de dos días", PAST, "2019-04-05"),
    # What lies ahead is counted from the day of writing.
    ("dos días después", FUTURE, "2024-05-18"),
    ("por la mañana", PAST, "2019-04-03TMO"),
    ("esta mañana", PAST, "2024-05-16TMO"),
    ("al día siguiente por la mañana", PAST, "2019-04-04TMO"),
    ("la semana anterior", PAST, "2019-W13"),
    ("el verano siguiente", PAST, "2019-SU"),
    ("a las 23:15", PAST, "2019-04-03T23:15"),
]


@pytest.mark.parametrize(("text", "lean", "expected"), TOLD_BEFORE)
def test_the_story_or_the_day_of_writing_is_counted_from(text, lean, expected):
    assert value(text, lean=lean, story="2019-04-03") == expected


def test_the_next_summer_is_one_that_has_not_begun():
    assert value("el verano siguiente", lean=PAST, story="2019-07-03") == "2020-SU"
