"""What makes a date: patterns over classes of words, the first that fits wins."""

import pytest

from timeline_app.languages.any import finder
from timeline_app.languages.any.grammar import PATTERNS, Phrase, grammar
from timeline_app.languages.any.readings import _READERS
from timeline_app.model import Span


def phrases(text, language):
    return [(p.name, p.span.of(text)) for p in finder.phrases(text, Span(0, len(text)), language)]


FOUND = [
    ("es", "Abrió el 3 de abril de 2019.", [("day", "el 3 de abril de 2019")]),
    ("es", "El lunes 3 de abril cerró.", [("day", "El lunes 3 de abril")]),
    ("es", "Cerró en abril.", [("month", "en abril")]),
    ("es", "Los lunes cierra.", [("none", "Los lunes")]),
    ("es", "Hace dos semanas cerró.", [("ago", "Hace dos semanas")]),
    ("es", "Es del siglo XVI.", [("century", "del siglo XVI")]),
    ("de", "Am 15.1. schloss es.", [("day_month", "Am 15.1.")]),
    ("de", "Vom 3. bis 7. Juli 2022 tagte er.", [("day_range", "Vom 3. bis 7. Juli 2022")]),
    ("de", "In den 1990er Jahren wuchs es.", [("decade", "In den 1990er Jahren")]),
    ("fr", "Au premier trimestre 2024, il ferma.", [("quarter", "Au premier trimestre 2024")]),
    ("fr", "Entre 2015 et 2018 il ferma.", [("year_range", "Entre 2015 et 2018")]),
    ("es", "La casa es grande.", []),
    ("es", "", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_the_longest_pattern_that_fits_makes_the_date(language, text, expected):
    assert phrases(text, language) == expected


def test_a_full_stop_belongs_to_the_sentence():
    text = "Es kam am 5. Mai."
    ((_, told),) = phrases(text, "de")
    assert not told.endswith(".")


def test_every_pattern_but_one_has_a_reading():
    assert {name for name, _ in PATTERNS} - {"none"} <= set(_READERS)
    assert "none" not in _READERS, "every Monday is no date"


def test_a_phrase_tells_the_values_of_its_tokens():
    text = "el 3 de abril de 2019"
    (phrase,) = finder.phrases(text, Span(0, len(text)), "es")
    assert phrase.value("MONTH") == "4"
    assert phrase.value("YEAR") == "2019"
    assert phrase.value("WEEKDAY") is None
    assert phrase.values("MONTH") == ["4"]
    assert phrase.has("WEEKDAY", "MONTH")
    assert not phrase.has("WEEKDAY")
    assert Phrase("day", phrase.tokens[:1]).span.end < phrase.span.end


def test_the_grammar_of_a_language_is_made_once():
    assert grammar("es") is grammar("es")
    assert list(grammar("es").find([])) == []
