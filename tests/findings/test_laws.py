"""What holds of every day, every number and every claim."""

import json

from hypothesis import given
from hypothesis import strategies as st

from timeline_app import temporal
from timeline_app.findings import (
    EDITION,
    AnalysedDocument,
    cells,
    claims_from,
    claims_of,
    counting,
    weekday,
)
from timeline_app.findings.age import Aged
from timeline_app.findings.counting import DayStretch
from timeline_app.model import Analysis, Sentence, Span, moment
from timeline_app.wording.date_words import MONTHS, WEEKDAYS

DAYS = st.integers(moment.day_number(1800, 1, 1), moment.day_number(2100, 1, 1))


def told(text):
    found, impossible = temporal.find_all(text)
    analysis = Analysis(text, (Sentence(Span(0, len(text)), ()),))
    return AnalysedDocument(text, analysis, found, impossible=impossible)


@given(DAYS, st.integers(0, 6), st.sampled_from(["{w}, {d} {m} {y}", "{d} {m} {y}, a {w},"]))
def test_only_a_weekday_that_a_day_had_fits_it(day, number, form):
    year, month, date = moment.civil_day(day)
    written = form.format(w=WEEKDAYS[number], d=date, m=MONTHS[month - 1], y=year)
    found = list(weekday.find(told(f"They met on {written} in the hall.")))
    assert [one.told for one in found] == ([] if moment.weekday(day) == number else [number])


@given(st.integers(1, 99), DAYS)
def test_a_length_fits_the_days_that_it_parts(count, day):
    for unit in ("day", "week", "month", "year"):
        other = day + round(count * counting.UNITS[unit])
        assert counting.fits(count, unit, DayStretch(day, day), DayStretch(other, other))
        far = day + 3 * (other - day) + 800
        assert not counting.fits(count, unit, DayStretch(day, day), DayStretch(far, far))


def test_numbers_in_words_count_as_they_should():
    assert counting.value("a hundred and twenty-fifth") == 125
    assert counting.value("forty-three") == 43
    assert counting.value("3rd") == 3
    assert counting.value("many") is None


SPANS = st.builds(lambda a, b: Span(min(a, b), max(a, b)), *[st.integers(0, 10**6)] * 2)


@given(
    st.builds(
        Aged,
        st.lists(st.text()).map(tuple),
        st.integers(0, 200),
        st.booleans(),
        st.booleans(),
        st.lists(st.builds(DayStretch, DAYS, DAYS)).map(tuple),
        st.text(),
        SPANS,
        SPANS,
    )
)
def test_a_claim_comes_back_as_it_went_into_json(claim):
    assert cells.record(Aged, json.loads(json.dumps(cells.plain(claim)))) == claim


def test_a_list_of_very_many_numbers_contributes_little():
    text = " ".join(f"{n % 97}:{n % 89}, {n}" for n in range(20_000))
    assert claims_from(claims_of(told(text))) is not None
    assert EDITION
