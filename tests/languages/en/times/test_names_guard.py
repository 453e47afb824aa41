"""Months and weekdays told from people and verbs."""

import pytest

READ = {
    "Mrs May left in [May].": "2019-05",
    "Mr. March came in [March].": "2019-03",
    "The March on Washington was in [August 1963].": "1963-08",
    "April O'Neil came in [April].": "2019-04",
    "They met in [the fall of 1989].": "1989-FA",
    "They drank from a spring in [spring].": "2019-SP",
    "An [Easter] parade was held at [Easter].": "2019-04-21 2019-04-21",
    "He came in [MAY].": "2019-05",
    "It was due [Jan. 5].": "2020-01-05",
}
NOT_READ = [
    "Sgt. Friday spoke.",
    "We march to town, and may stay.",
    "He met June Carter.",
    "Wednesday Addams smiled.",
    "Friday Night Lights was shown.",
    "A fall from the roof hurt him.",
    "May was cold.",
    "He lives on Easter Island.",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_read(text, reads):
    reads(text, READ[text])


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_time(text, reads):
    reads(text)


def test_names_of_the_corpora(misread):
    assert misread() == []
