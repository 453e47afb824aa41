"""Numbers that count or measure, and those that do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings.statements.figures import OPEN, unit_stem, value_of


def figures(said, text):
    return [one for sentence in said(text) for one in sentence.figures]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("twelve", 12),
        ("twenty - two", 22),
        ("nine hundred and twenty - two", 922),
        ("1,940", 1940),
        ("two thousand", 2000),
        ("two thousand and five", 2005),
        ("three hundred thousand", 300_000),
        ("1.5 million", 1_500_000),
        ("a dozen", None),
        ("dozen", 12),
        ("two dozen", 24),
        (("twenty - two dozen"), 264),
        ("hundred", 100),
        ("12.5", 12.5),
        ("twelve men", None),
    ],
)
def test_number_words_and_digits_come_to_a_number(words, value):
    assert value_of(words.split()) == value


@given(st.integers(1, 9_999_999))
def test_digits_come_to_themselves(number):
    assert value_of([f"{number:,}"]) == value_of([str(number)]) == number


@pytest.mark.parametrize(
    ("text", "low", "unit", "words"),
    [
        ("Forty-one sailors were treated at the hospital.", 41, "sailor", "Forty-one"),
        ("The wreck cost the owners £13,500 in lost cargo.", 13_500, "£", "£13,500"),
        ("It cost 40 $ in all.", 40, "$", "40 $"),
        ("The rate was 5% of all sales.", 5, "%", "5%"),
        ("The mill lost 40 tons of coal.", 40, "ton", "40"),
        ("Seven of the old men were saved.", 7, "man", "Seven"),
        ("The dead were nineteen of the old men.", 19, "man", "nineteen"),
        ("He paid at 13 shops.", 13, "shop", "13"),
    ],
)
def test_what_is_counted_is_known_and_its_sign_is_of_the_figure(said, text, low, unit, words):
    (one,) = figures(said, text)
    assert one.low == one.high == low
    assert one.unit == unit_stem(unit)
    assert one.text == words


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("At least thirty sailors were treated.", 30, OPEN, "least"),
        ("About thirty sailors were treated.", 27, 33, "about"),
        ("Nearly thirty sailors were treated.", 27, 30, "nearly"),
        ("Thirty sailors were treated.", 30, 30, ""),
        ("Thirty other sailors were treated.", 30, 30, "other"),
    ],
)
def test_what_loosens_a_figure_sets_its_bounds(said, text, low, high, hedge):
    (one,) = figures(said, text)
    assert (one.low, one.high, one.hedge) == (pytest.approx(low), pytest.approx(high), hedge)


@pytest.mark.parametrize(
    "text",
    [
        "The train left at 5:40 from Holm.",
        "He lives at 12 Mill Street.",
        "See press release 88.",
        "Ann Lee, aged 41, was treated.",
        "Ann Lee was twenty-two years old.",
        "Ann Lee was nineteen.",
        "The lamp was lit on 14 May 1887.",
        "One sailor was treated.",
        "Call 0151 for help.",
        "He left at four.",
        "He left at 24.",
        "He left at 9.45 for Holm.",
    ],
)
def test_names_hours_ages_and_dates_are_no_amounts(said, text):
    assert figures(said, text) == []


def test_a_total_is_known_by_its_words(said):
    (one,) = figures(said, "In all forty-one sailors were treated.")
    assert one.is_total
    (one,) = figures(said, "Forty-one sailors were treated in all the wards.")
    assert not one.is_total


def test_a_figure_knows_its_deed_and_its_sort(said):
    (one,) = figures(said, "Forty-one wounded sailors were treated at the hospital.")
    assert "treat" in one.deeds
    assert any(word.startswith("wound") for word in one.sort)
    assert any(word.startswith("hospit") for word in one.words)
