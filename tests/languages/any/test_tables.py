"""Every word of a language that a date may hold: what it may be, each with its value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.languages.any import tables

LANGUAGES = ("es", "fr", "de", "it", "nl", "ru", "pl", "ar", "zh", "ja", "ko", "tr")


@given(st.text(max_size=20))
def test_a_folded_word_is_folded(word):
    folded = tables.fold(word)
    assert tables.fold(folded) == folded
    assert folded == folded.strip()
    assert "  " not in folded


@pytest.mark.parametrize(
    ("word", "folded"),
    [("  Mai ", "mai"), ("L’Été", "l'été"), ("a\xa0b", "a b"), ("أبريل", "ابريل"), ("", "")],
)
def test_one_blank_small_letters_and_one_kind_of_apostrophe(word, folded):
    assert tables.fold(word) == folded


WORDS = [
    ("es", "abril", "MONTH", "4"), ("es", "lunes", "WEEKDAY", "0"), ("es", "ayer", "RDAY", "-1"),
    ("fr", "juin", "MONTH", "6"), ("de", "dienstag", "WEEKDAY", "1"),
    ("de", "morgen", "RDAY", "1"), ("it", "domenica", "WEEKDAY", "6"),
    ("nl", "oktober", "MONTH", "10"), ("ru", "года", "UYEAR", ""), ("zh", "年", "YSIGN", ""),
    ("zh", "月", "MSIGN", ""), ("ko", "일", "DSIGN", ""), ("es", "semana", "UWEEK", ""),
    ("de", "eins", "DAY", "1"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "word", "name", "value"), WORDS)
def test_a_word_is_what_the_tables_say(language, word, name, value):
    found = tables.words(language).get(word, {})
    if word == "eins":
        numbers = [c for c in tables.words(language).values() if c.get("NUMBER") == "1"]
        assert all(c["DAY"] == "1" for c in numbers)
    else:
        assert found.get(name) == value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_and_weekday_has_a_word(language):
    known = tables.words(language).values()
    months = {c.get("MONTH") or c.get("ABBR") for c in known}
    if language not in {"zh", "ja", "ko"}:
        assert months >= {str(number) for number in range(1, 13)}
    weekdays = {(c.get("WEEKDAY") or c.get("SHORT") or "")[:1] for c in known}
    assert weekdays >= set("0123456")


@pytest.mark.parametrize("language", LANGUAGES)
def test_classes_follow_from_others(language):
    for word, classes in tables.words(language).items():
        assert word == tables.fold(word)
        assert not {"MONTH", "ABBR"} <= set(classes), word
        if "UNIT" in classes:
            assert f"U{classes['UNIT'].upper()}" in classes
        if "ALONE" in classes:
            assert "PART" in classes


def test_words_that_are_written_as_one_are_known():
    assert tables.words("nl")["dinsdagavond"]["WEEKDAY"].startswith("1")
    week, day = tables.words("zh")["上周五"]["WWEEKDAY"].split(",")
    assert (week, day[:1]) == ("-1", "4")
    assert "dienstagabend" in tables.words("de")


def test_an_unknown_language_has_no_words_of_its_own():
    assert tables.words("xx") == tables.words("xy")
    assert not any("MONTH" in classes for classes in tables.words("xx").values())
    assert tables.words("../../etc") == tables.words("xx")


def test_orders_of_day_and_month():
    assert tables.day_comes_first("de")
    assert tables.day_comes_first("xx")
    assert "de" in tables.day_month_dotted()
    assert "märz" in tables.dotted_months()
    assert "abril" not in tables.dotted_months()
