"""dateparser behind bars: absolute dates only, with no more than was said, whatever the day is."""

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.temporal.fallback import find_neutral, read_absolute


@pytest.mark.parametrize(
    ("text", "languages", "expected"),
    [
        ("12 mars 2019", ("fr",), "2019-03-12"),
        ("mars 2019", ("fr",), "2019-03"),
        ("5. März 2019", ("de",), "2019-03-05"),
        ("3 de mayo de 2004", ("es",), "2004-05-03"),
        ("3 мая 2004", ("ru",), "2004-05-03"),
        ("12 mars 2019", (), "2019-03-12"),
        ("2019年3月5日", ("ja",), "2019-03-05"),
    ],
)
def test_absolute_dates_keep_the_precision_that_was_said(text, languages, expected):
    assert read_absolute(text, languages=languages).edtf == expected


@pytest.mark.parametrize(
    "text",
    [
        *("hier", "il y a 2 jours", "lundi", "12 mars", "mars", "10:30", "1600000000"),
        *("31 février 2019", "12 mars 2019 17", "chapitre 2019 page 3", "", "2019" * 30),
        *(
            "yesterday 2019",
            "2 days ago 2019",
            "next May 2019",
            "3 May 04",
            "<3 May 2004",
            "3 May 2004?",
        ),
    ],
)
def test_whatever_counts_from_today_or_is_no_date_is_refused(text):
    assert read_absolute(text, languages=("fr", "en")) is None


def test_the_order_of_day_and_month_is_a_choice():
    assert read_absolute("03/04/2019", languages=("fr",), day_first=True).edtf == "2019-04-03"
    assert read_absolute("03/04/2019", languages=("en",), day_first=False).edtf == "2019-03-04"


NEUTRAL = {
    ("fr", "Le 12 mars 2019, et le 1er mai 2020 à Paris; en juin 2018."): [
        ("12 mars 2019", "2019-03-12"),
        ("1er mai 2020", "2020-05-01"),
        ("juin 2018", "2018-06"),
    ],
    ("es", "El 3 de mayo de 2004 y en mayo de 2005, la ley 3 de 2019."): [
        ("3 de mayo de 2004", "2004-05-03"),
        ("mayo de 2005", "2005-05"),
    ],
    ("de", "Am 5. März 2019 und 05.03.2019; Seite 12 von 2019"): [
        ("5. März 2019", "2019-03-05"),
        ("05.03.2019", "2019-03-05"),
    ],
    ("pl", "dnia 5 marca 2019 roku, 2019-03-06"): [
        ("5 marca 2019", "2019-03-05"),
        ("2019-03-06", "2019-03-06"),
    ],
    ("ja", "会議は2019年3月5日に開かれた。"): [("2019年3月5日", "2019-03-05")],
    ("it", "Il 31 febbraio 2019 non esiste."): [],
    ("xx", "12 mars 2019"): [],
}


@pytest.mark.parametrize("case", NEUTRAL, ids=lambda case: f"{case[0]}: {case[1][:30]}")
def test_absolute_dates_in_languages_without_grammar(case):
    language, text = case
    found = find_neutral(text, language)
    assert [(e.text, e.value) for e in found] == NEUTRAL[case]
    assert all(e.span.of(text) == e.text and e.when for e in found)


def test_found_dates_do_not_overlap_and_stand_in_order():
    text = "12 mars 2019 12.03.2019 mars 2019 2019-03-12 " * 5
    spans = [e.span for e in find_neutral(text, "fr")]
    assert len(spans) == 20
    assert all(one.end <= other.start for one, other in pairwise(spans))


WORDS = "12 3 31 2019 1999 mars mai de del der hier lundi . , / - 10:30 ago"
words = st.sampled_from(WORDS.split())


@settings(max_examples=60, deadline=None)
@given(st.lists(words, max_size=6).map(" ".join))
def test_never_raises_and_never_says_more_than_the_text(text):
    when = read_absolute(text, languages=("fr",))
    if when:
        assert when.edtf[:4] in text
        assert len(when.edtf) < 10 or str(int(when.edtf[8:])) in text
    find_neutral(text, "fr")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=30).map(lambda text: f"{text} 2019"))
def test_any_text_with_a_year_never_raises(text):
    read_absolute(text, languages=("en",))


def test_the_door_does_not_load_dateparser():
    code = "import sys, timeline_app.temporal.typed; sys.exit('dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_leap_days_are_of_the_year_that_was_said():
    assert read_absolute("29 février 2020", languages=("fr",)).edtf == "2020-02-29"
    assert read_absolute("29 février 2019", languages=("fr",)) is None
