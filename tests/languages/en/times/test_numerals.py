"""Numerals in digits: the classes that each may belong to, and the values there."""

import pytest

from timeline_app.languages.en.times.numerals import NUMERALS
from timeline_app.temporal import tools

READ = {
    "7": {"INT": 7, "DAY": 7, "HOUR": 7, "HOUR12": 7},
    "12": {"INT": 12, "DAY": 12, "HOUR": 12, "HOUR12": 12, "TWO": 12},
    "24": {"INT": 24, "DAY": 24, "HOUR": 24, "TWO": 24},
    "31": {"INT": 31, "DAY": 31, "TWO": 31},
    "32": {"INT": 32, "TWO": 32},
    "00": {"INT": 0, "HOUR": 0, "TWO": 0},
    "100": {"INT": 100, "THREE": 100},
    "099": {"INT": 99},
    "0959": {"INT": 959, "MILITARY": 959},
    "1000": {"INT": 1000, "YEAR": 1000, "MILITARY": 1000},
    "2400": {"INT": 2400, "YEAR": 2400, "MILITARY": 2400},
    "2460": {"INT": 2460, "YEAR": 2460},
    "2999": {"INT": 2999, "YEAR": 2999},
    "3000": {"INT": 3000},
    "123456": {"INT": 123456},
    "1234567": None,
    "3½": {"HALVED": 3.5},
    "1¼": {"HALVED": 1.25},
    "31st": {"ORDINAL": 31, "ORDINAL_DAY": 31},
    "32nd": {"ORDINAL": 32},
    "1990s": {"DECADE": "1990s"},
    "90s": {"DECADE2": "90s"},
    "q3": {"QUARTER": "q3"},
    "q5": None,
    "2019q3": {"YEAR_QUARTER": "2019q3"},
    "2019h2": {"YEAR_QUARTER": "2019h2"},
    "2019h3": None,
    "13/2020": {"NO_MONTH": "13/2020"},
    "12/2020": {"MONTH_NUMBER": "12/2020"},
    "18xx": {"UNREAD_DIGITS": "18xx"},
    "1x54": {"UNREAD_DIGITS": "1x54"},
    "18x": None,
    "23:59": {"CLOCK": "23:59"},
    "24:00": {"CLOCK": "24:00"},
    "24:01": {"NO_CLOCK": "24:01"},
    "25:00": {"NO_CLOCK": "25:00"},
    "10:60": {"NO_CLOCK": "10:60"},
    "12pm": {"MERIDIAN": "12pm"},
    "13pm": None,
    "1530hrs": {"HUNDRED_HOURS": "1530hrs"},
    "1,500": {"THOUSANDS": "1,500"},
    "13nov2017": {"GLUED": "13nov2017"},
    "may": None,
    "٣": None,
    "9" * 41: None,
}


@pytest.mark.parametrize("word", READ)
def test_classes_and_values(word):
    found = NUMERALS.read(word)
    assert (None if found is None else dict(found)) == READ[word]


def test_every_class_set_has_its_symbol():
    known = set(NUMERALS.class_sets)
    assert all(frozenset(found) in known for found in map(NUMERALS.read, READ) if found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("13NOV2017", ["13nov2017"]),
        ("2019-05-03T10:15Z", ["2019-05-03t10:15z"]),
        ("10 o'clock", ["10", "o'clock"]),
        ("may's", ["may", "'s"]),
        ("1990's", ["1990's"]),
        ("5p.m.", ["5p.m."]),
        ("22/07/2020", ["22/07/2020"]),
        ("1,500 men", ["1,500", "men"]),
        ("10:15+02:00", ["10:15", "+02:00"]),
        ("201?", ["201?"]),
        ("3.5.6.7", ["3.5.6.7"]),
    ],
)
def test_where_numerals_begin_and_end(text, words):
    assert tools.scanner().scan(text, 0, len(text)).words == words
