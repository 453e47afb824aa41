"""Every language says what English says: the same codes, arguments, forms and names."""

import re
import string
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import resources, wording
from timeline_app.model import edtf
from timeline_app.wording import distances
from timeline_app.wording.language import categories, language_of

OTHERS = sorted(set(wording.languages()) - {wording.ENGLISH})
COUNTED = (
    "accords.",
    "counts.",
    "counts-between.",
    "counts-from.",
    "later.",
    "lasting.",
    "told-by.",
)
"""Phrases that are nothing but forms by number."""
ENGLISH_ONLY = {
    "about", "after", "and", "before", "between", "c.", "century", "december", "earlier", "end",
    "first", "from", "half", "january", "later", "march", "may", "millennium", "no", "of", "or",
    "perhaps", "q3", "since", "start", "summer", "the", "until", "unknown", "week", "year",
}  # fmt: skip
"""Words of dates in English that no other language here has."""
DATES = [
    "-0004/0033",
    "-0043",
    "-0043-03-15",
    "-0048/-0043",
    "-004X",
    "-00XX",
    "-04XX",
    "../1985",
    "../2019-05-03T10:15",
    "/1985-04",
    "0000",
    "0079-08-24",
    "00XX",
    "1066-10-14",
    "11XX",
    "14XX",
    "156X-12-25",
    "1911~",
    "1914/1918",
    "1950S2",
    "1984%",
    "1984-1X",
    "1984?",
    "1985-04-12/",
    "1985-04-XX",
    "1985-XX",
    "1985/..",
    "1999-24",
    "199X",
    "19XX",
    "1XXX",
    "2004-05-03/2004-05-03",
    "2004-05-03/2004-05-09",
    "2004-05-03/2004-06-09",
    "2004-05-03/2005-05-09",
    "2004-05/2004-07",
    "2004-05/2004-07-03",
    "2004-05/2006-07",
    "2004-06-11~",
    "2004-06~-11",
    "2004-06~/2004-08",
    "2019-05-03T10:15+02:00/2019-05-03T10:40Z",
    "2019-05-03T10:15/..",
    "2019-05-03T10:15/2019-05-03T10:40",
    "2019-05-03T10:15Z/2019-05-03T10:40Z",
    "2019-05-03T22/2019-05-04T02",
    "2019-05-03T22:30/2019-05-05",
    "2019-21/2019-23",
    "2019-22",
    "2019-24",
    "2019-28",
    "2019-32",
    "2019-35",
    "2019-37",
    "2019-40",
    "2019-41~",
    "2020",
    "2020-01",
    "2020-07-19",
    "2020-07-19T15:00",
    "2020-07-21T15:00",
    "2020-07-21T15:00-04",
    "2020-07-21T15:00:30",
    "2020-07-21T15:00Z",
    "20XX",
    "XXXX",
    "XXXX-12-XX",
    "Y-17E7",
    "Y170000002",
    "[..0000]",
    "[..1984]",
    "[..1984~]",
    "[..2019-12-31]",
    "[1667,1668,1670..1672]",
    "[1760-01,1760-12..]",
    "[1760-01..]",
    "[1760-12..]",
    "[1901,1903,1905,1907,1909,1911,1913]",
    "[1990..1995]",
    "[2004-05-03..2004-05-09]",
    "[2019-05-03,2019-05-04]",
    "[2019-05-03T14:00..2019-05-03T16:30]",
    "[2019-05-03T23..2019-05-04T06]",
    "[2019-12-30..2020-01-02]",
    "[201X..]",
    "[2020-01-02..]",
    "[2020-01-03..2020-02-10]",
    "[2020-01..2020-03]",
    "{..1984}",
    "{1667,1668,1670..1672}",
    "{1960,1961-12}",
    "{1967-06,1967-07}",
    "{2004-05-03,2004-05-05,2004-05-09}",
    "{2004-05-03..2004-05-05,2004-05-09}",
    "{2018-05-03,2018-06-07,2018-07-12}",
    "{2019-05-03T10:15,2019-05-04T11:00}",
]
YEARS = st.integers(1_000, 2_999).map(str) | st.integers(1, 999).map(lambda year: f"-{year:04d}")
DAYS = st.builds(
    lambda year, month, day: f"{year}-{month:02d}-{day:02d}",
    YEARS, st.integers(1, 12), st.integers(1, 28),
)  # fmt: skip
SPELLED = (
    DAYS
    | YEARS
    | st.builds(lambda year, part: f"{year}-{part}", YEARS, st.integers(21, 41))
    | st.builds(lambda date, doubt: date + doubt, DAYS | YEARS, st.sampled_from("?~%"))
    | st.builds(lambda first, last: f"[{first}..{last}]", *[YEARS.filter(str.isdigit)] * 2)
    | st.builds(lambda date: f"{date}/..", DAYS)
    | st.builds(lambda date: f"[..{date}]", DAYS)
)


def fields(sentence):
    """The arguments of a sentence, each with its manners."""
    parsed = string.Formatter().parse(sentence)
    return [(name, manner or "") for _, name, manner, _ in parsed if name is not None]


@pytest.fixture(params=OTHERS)
def other(request):
    with wording.told_in(request.param):
        yield language_of(request.param)


@pytest.mark.parametrize("part", ["sentences", "phrases", "joints", "names"])
def test_a_language_has_what_english_has(other, part):
    assert set(getattr(other, part)) == set(getattr(language_of("en"), part))


def test_a_language_has_the_arguments_of_english(other):
    english = language_of("en")
    for mine, its in ((other.sentences, english.sentences), (other.phrases, english.phrases)):
        for code, words in mine.items():
            assert {name for name, _ in fields(words)} == {n for n, _ in fields(its[code])}, code


@pytest.mark.parametrize("code", wording.languages())
def test_a_word_that_goes_by_number_has_a_form_for_each_category(code):
    language = language_of(code)
    for name, words in language.sentences.items():
        for _, manner in fields(words):
            assert manner.count("|") in (0, language.plurals.count - 1), name
    for name, forms in language.phrases.items():
        if name.startswith(COUNTED):
            assert forms.count("|") == language.plurals.count - 1, name
    assert len(language.ordinal_forms) == language.ordinals.count


@pytest.mark.parametrize("code", wording.languages())
def test_every_manner_of_an_argument_is_one_that_is_known(code):
    language = language_of(code)
    known = {"", ",", "plain", "capital", "apart", "beside", *language.names}
    known |= {f"with {joint}" for joint in language.joints}
    for name, words in language.sentences.items():
        for _, manner in fields(words):
            is_term = manner.startswith("term ") and any(
                key.startswith(f"{manner[5:]}.") for key in language.phrases
            )
            assert manner in known or "|" in manner or is_term, name


def test_calendars_are_whole(other):
    assert [len(other.names[name]) for name in ("month", "short-month")] == [13, 13]
    assert [len(other.names[name]) for name in ("weekday", "short-weekday")] == [7, 7]


def assert_told(words):
    assert words.strip()
    assert not set(re.findall(r"[\w.]+", words.lower())) & ENGLISH_ONLY, words


@pytest.mark.parametrize("text", DATES)
def test_a_date_is_told_without_a_word_of_english(other, text):
    when = edtf.parse(text)
    for words in (
        wording.in_words(when),
        wording.bounds_in_words(when),
        wording.outer_bounds_in_words(when),
    ):
        assert_told(words)


@given(SPELLED, st.sampled_from(OTHERS))
def test_any_date_is_told_without_a_word_of_english(text, language):
    try:
        when = edtf.parse(text)
    except ValueError:
        return
    with wording.told_in(language):
        assert_told(wording.in_words(when))


@given(SPELLED, SPELLED, st.sampled_from(OTHERS))
def test_any_distance_is_told_without_a_word_of_english(one, other, language):
    try:
        both = edtf.parse(one), edtf.parse(other)
    except ValueError:
        return
    with wording.told_in(language):
        assert_told(distances.in_words(*both))


@pytest.mark.parametrize("text", DATES)
def test_arabic_dates_have_no_latin_letter_but_those_of_the_world_time(text):
    words = wording.in_words(edtf.parse(text), language="ar").replace("UTC", "")
    assert not re.search("[A-Za-z]", words), words


@pytest.mark.parametrize(
    ("rule", "within", "without"),
    [
        ("n = 1", (1, 1.0), (0, 2, 11, 1.5)),
        ("n % 10 = 2..4 and n % 100 != 12..14", (2, 3, 24, 102), (1, 5, 12, 114, 3.5)),
        ("n = 0 or n % 100 = 1..19", (0, 1, 19, 119), (20, 100, 0.5)),
        ("n % 10 = 2,4..6", (2, 4, 15), (3, 7)),
    ],
)
def test_a_category_is_what_its_condition_says(rule, within, without):
    found = categories([rule])
    assert found.count == 2
    assert {found.of(number) for number in within} == {0}
    assert {found.of(number) for number in without} == {1}


@pytest.mark.parametrize("rule", ["", "n", "i = 1", "n = x", "n % = 1"])
def test_what_is_no_condition_is_refused(rule):
    with pytest.raises(ValueError, match="no condition"):
        categories([rule])


@pytest.mark.parametrize("language", sorted(wording.languages()))
def test_every_kind_of_event_has_a_word(language):
    kinds = tomllib.loads(
        resources.path("lexicons", "en", "event_kinds.toml").read_text(encoding="utf-8")
    )
    words = tomllib.loads(
        resources.path("wording", f"{language}.toml").read_text(encoding="utf-8")
    )["words"]["kind"]
    assert {*kinds, "other"} <= set(words)
