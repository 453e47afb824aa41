"""Dates in words that were guessed rather than read."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.model import Span
from timeline_app.pipeline import digest, doubts
from timeline_app.wording import worded

TEXT = (
    "Lodi, 3 March 1997\n\n"
    "The council closed the old bridge on 11 January 1997. "
    "Engineers measured a crack in the arch on 24 January 1997.\n"
)


def guessed(*words):
    spans = tuple(Span(TEXT.index(word), TEXT.index(word) + len(word)) for word in words)
    return digest(replace(readers.from_text(TEXT), doubtful=spans))


def told(found):
    return {m.lemma: m.when.edtf for m in found.mentions if m.when is not None}


def test_nothing_is_doubted_where_all_was_read():
    found = guessed()
    assert told(found) == {"close": "1997-01-11", "measure": "1997-01-24"}
    assert found.document.published.when.edtf == "1997-03-03"


def test_a_guessed_word_makes_its_date_uncertain_and_no_other():
    found = guessed("24")
    assert told(found) == {"close": "1997-01-11", "measure": "1997-01-24?"}
    (unsure,) = [one for one in found.expressions if one.when and one.when.uncertain]
    assert unsure.warnings == (doubts.UNSURE,)


def test_guessed_words_elsewhere_matter_not():
    assert told(guessed("Engineers", "bridge")) == told(guessed())


def test_the_documents_own_day_can_be_doubted():
    found = guessed("3 March")
    assert found.document.published.when.edtf == "1997-03-03?"
    assert any("own day was read unsurely" in worded(note) for note in found.document.notes)


@given(st.lists(st.integers(0, len(TEXT) - 2).map(lambda at: Span(at, at + 2)), max_size=5))
def test_doubting_twice_is_doubting_once(spans):
    found = digest_once()
    once = doubts.of_dates(found.expressions, spans)
    assert [one.when for one in doubts.of_dates(once, spans)] == [one.when for one in once]
    for before, after in zip(found.expressions, once, strict=True):
        is_touched = any(span.overlaps(before.span) for span in spans)
        assert (after.when != before.when) <= is_touched


FOUND = []


def digest_once():
    if not FOUND:
        FOUND.append(digest(readers.from_text(TEXT)))
    return FOUND[0]
