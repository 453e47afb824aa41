"""What is kept of each document is read again as it was."""

import json

import pytest
from heaps import told_of

from timeline_app.findings.claims import CLAIMS, claims_from, claims_of

TEXTS = (
    "He came on the 31st of April 1990. It was a Sunday, 4 May 1990.",
    "Anna Berg was born in 1920. She was 45 when she became mayor in 1950. She died in 1960.",
    "The dam broke on 5 June 1972. Two days later, on 10 June, the army came.",
    "The trial began on 5 June 1950 and ended on 3 June 1950.",
    "",
)


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:20])
def test_claims_survive_the_file(text):
    told = told_of(text)
    kept = claims_from(claims_of(told))
    for sort in CLAIMS.values():
        assert kept.get(sort.record, ()) == tuple(sort.find(told))


def test_a_sort_that_claims_nothing_is_not_kept():
    assert claims_of(told_of("")) == "{}"
    assert claims_from("{}") == {}
    cell = claims_of(told_of(TEXTS[0]))
    assert {"impossible", "weekday"} <= set(json.loads(cell))
    assert ": " not in cell.replace('": ', "")


def test_each_sort_has_a_record_of_its_own():
    records = [sort.record for sort in CLAIMS.values()]
    assert len(set(records)) == len(records)
