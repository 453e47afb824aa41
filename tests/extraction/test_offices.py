"""Names before and after an office, read by the model itself: what the second did is an event."""

import pytest

from timeline_app import extraction, parsing, temporal
from timeline_app.languages.en.words.phrase_repair import is_tree
from timeline_app.languages.en.words.repair import mended
from timeline_app.model.when import day

MASTERS = ["Carver", "Holt", "Ann Lee", "President Holt", "Raymond", "Blake"]
OFFICES = ["family lawyer", "defense attorney", "press secretary", "agreement son", "adviser"]
NAMES = ["John Smith", "Rolf Mock", "Mary Brown", "Lenard"]
ENDS = ["resigned on 3 May 2020.", "told reporters.", "was arrested on Tuesday."]
SENTENCES = [f"{m} {o} {n} {e}" for m in MASTERS for o in OFFICES for n in NAMES for e in ENDS]

pytestmark = pytest.mark.skipif(
    parsing.weights_problem() is not None, reason="the weights are not there"
)


def test_names_round_an_office_leave_a_tree():
    analysis = parsing.analyse("\n\n".join(SENTENCES))
    assert len(analysis.sentences) == len(SENTENCES)
    for sentence in analysis.sentences:
        assert is_tree(sentence.tokens)
        assert is_tree(mended(sentence).tokens)


def test_who_resigned_is_found_whatever_he_is_called():
    told = [f"{m} {o} {n} {ENDS[0]}" for m in MASTERS for o in OFFICES for n in NAMES]
    text = "\n\n".join(told)
    analysis = parsing.analyse(text)
    times = temporal.find(text, published=day(2020, 6, 1), analysis=analysis)
    found = extraction.extract(analysis, times, published=day(2020, 6, 1))
    events = [m for m in found if m.text == "resigned" and m.is_candidate]
    assert len(events) == len(told)
    assert {event.when.edtf for event in events} == {"2020-05-03"}


@pytest.mark.parametrize("name", ["John Smith", "Rolf Mock"])
def test_the_lawyer_of_the_family_resigned(name):
    text = f"Ann Lee family lawyer {name} resigned on 3 May 2020."
    analysis = parsing.analyse(text)
    times = temporal.find(text, published=None, analysis=analysis)
    found = extraction.extract(analysis, times, published=None)
    assert f"{name} resigned" in {mention.title for mention in found if mention.is_candidate}
