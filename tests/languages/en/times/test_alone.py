"""Dates alone in a form: what is a date there, and in a text none or not so surely."""

import pytest

from timeline_app import temporal
from timeline_app.languages.en.times import alone, rules

READ = {
    "1755": "1755",
    "0500": "0500",
    "3500": "3500",
    "the year 1066": "1066",
    "1,984": "1984",
    "170,000,002 BC": "Y-170000001",
    "44 bc": "-0043",
    "ad 79": "0079",
    "79 CE": "0079",
    "AD 79 August 24": "0079-08-24",
    "24 August 79 AD": "0079-08-24",
    "March 44 BC": "-0043-03",
    "the 15th of March, 44 BC": "-0043-03-15",
    "3. May 2004": "2004-05-03",
    "3.May.2004": "2004-05-03",
    "2004, 3 May": "2004-05-03",
    "3 May 04": "2004-05-03",
    "31-dec-99": "1999-12-31",
    "3 May '30": "1930-05-03",
    "2004-05-00": "2004-05",
    "00/05/1985": "1985-05",
    "08/00/1999": "1999-08",
    "00/00/1985": "1985",
    "00/01/1985": "1985-01",
    "1985-01-00": "1985-01",
    "1985-12-00": "1985-12",
    "00 January 1985": "1985-01",
    "January 44 BC": "-0043-01",
    "1985-00-00": "1985",
    "00 May 1985": "1985-05",
    "May 00, 1985": "1985-05",
    "16661102": "1666-11-02",
    "05/2020": "2020-05",
    "5.2020": "2020-05",
    "2020/5": "2020-05",
    "2020.12": "2020-12",
    "2020 may": "2020-05",
    "201?": "201X",
    "19??": "19XX",
    "1?54": "1X54",
    "190s": "019X",
    "the 2020s": "202X",
    "20th century": "19XX",
    "1st century BC": "-00XX",
    "100th century": "99XX",
    "3rd millennium": "2XXX",
    "1st millennium BC": "-0XXX",
}
REFUSED = {
    "0 BC": "There is no year 0 before or after Christ.",
    "AD 0": "There is no year 0 before or after Christ.",
    "13/2020": "There is no month 13.",
    "00/2020": "There is no month 0.",
    "2020.13": "There is no month 13.",
    "13/13/2020": "There is no month 13.",
    "29 Feb 1900": "There is no 29 February 1900: it has 28 days.",
    "30 Feb 44 BC": "There is no 30 February 44 BCE: it has 28 days.",
    "31/04/2019": "There is no 31 April 2019: it has 30 days.",
    "the 90s": "Which century? Type for example 1990s.",
    "'20s": "Which century? Type for example 1920s.",
    "0th century": "There is no such century.",
    "11th millennium": "There is no such millennium.",
    "0th millennium": "There is no such millennium.",
    "3 May 2004 13 pm": "There is no 13 o'clock pm.",
    "3 May 2004 0 am": "There is no 0 o'clock am.",
    "3 May 2004, 25:10": "There is no clock time 25:10.",
}


@pytest.mark.parametrize("text", READ)
def test_what_is_a_date_alone(text):
    typed = temporal.read_typed(text)
    assert (typed.when and typed.when.edtf, typed.problem) == (READ[text], "")


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused_says_why(text):
    assert temporal.read_typed(text) == temporal.Typed(None, problem=REFUSED[text])


@pytest.mark.parametrize("text", ["14661102", "12345", "5.20", "1905s", "999", "0", "1,23"])
def test_what_is_no_date_even_alone(text):
    assert temporal.read_typed(text).when is None


@pytest.mark.parametrize(
    ("text", "day_first", "expected"),
    [
        ("03/04/2019", True, "2019-04-03"),
        ("03/04/2019", False, "2019-03-04"),
        ("03.04.2019", False, "2019-04-03"),
        ("2019-04-03", False, "2019-04-03"),
        ("Wed 03/04/2019", True, "2019-04-03"),
        ("Mon 03/04/2019", False, "2019-03-04"),
        ("22/07/2020", False, None),
        ("07/22/2020", True, None),
        ("12/0/2019", True, "2019-12"),
    ],
)
def test_the_order_is_asked_for_strictly(text, day_first, expected):
    when = temporal.read_typed(text, day_first=day_first).when
    assert (when and when.edtf) == expected


def test_names_are_those_of_no_other_rule():
    names = [rule.name for rule in (*alone.RULES, *rules.RULES)]
    assert len(set(names)) == len(names)
