"""Which telling says best what happened."""

import pytest
from merged import facts, telling

from timeline_app.merging.titles import merit
from timeline_app.model import DatedBy, Factuality
from timeline_app.model.when import day


def of(title="Ann Lee visits the harbour", word="visit", **said):
    return merit(facts(telling(1, word, title, **said))[0])


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({}, {"title": ""}),
        ({}, {"is_candidate": False}),
        ({"more": {"entry": 1}}, {}),
        ({}, {"title": "She visits the old harbour"}),
        ({}, {"title": "The officials visit the harbour"}),
        ({"agent": "Ann Lee"}, {"agent": "a clerk"}),
        ({"agent": "U.S. troops"}, {"agent": "some troops"}),
        ({"agent": "Ann Lee"}, {"agent": "U.S. troops"}),
        ({"patient": "Ann Lee"}, {"patient": "a clerk"}),
        ({"place": "Holm"}, {}),
        ({"more": {"tense": "PAST"}}, {"more": {"tense": "PRESENT"}}),
        ({}, {"title": "Ann Lee visits the…"}),
        ({}, {"title": "Ann Lee visits " + "x" * 76}),
        ({}, {"title": "Visit"}),
        ({}, {"title": "Ann Lee visits " + "x" * 72}),
        ({}, {"factuality": Factuality.PLANNED}),
        ({"when": day(2020, 5, 3)}, {"when": day(2020, 5, 3), "dated_by": DatedBy.DOCUMENT}),
        ({}, {"more": {"reported_by": "Bo"}}),
        ({"word": "visit"}, {"word": "make"}),
    ],
)
def test_what_makes_a_title_better(better, worse):
    assert of(**better) > of(**worse)


def test_of_a_statement_its_patient_adds_nothing():
    named, plain = (of(patient=who, kind="statement") for who in ("Ann Lee", "a clerk"))
    assert named == plain
