"""Three probabilities, the least of them, the word for it and the reason."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import DatedBy, Event, Numbers, Status, Sureness, TitleTier, sureness
from timeline_app.wording import sureness as sureness_words

shares = st.floats(0, 1)
numbers = st.builds(Numbers, *[st.none() | shares] * 3)
EVENT = Event(1, "The bridge fell", "disaster", Status.HAPPENED, None)


def event(numbers, **changes):
    return replace(EVENT, numbers=numbers, confidence=numbers.least, **changes)


@given(numbers)
def test_the_least_is_no_more_than_any(given_numbers):
    for one in (given_numbers.date, given_numbers.title, given_numbers.merging):
        assert one is None or given_numbers.least <= one


@given(shares, shares)
def test_a_surer_event_never_has_a_weaker_word(one, other):
    rank = list(Sureness).index
    low, high = sorted((one, other))
    assert rank(sureness.of(high)) <= rank(sureness.of(low))


@given(numbers)
def test_what_a_person_accepts_is_certain(given_numbers):
    accepted = given_numbers.with_person(accepts=True, titles=False)
    known = (given_numbers.date, given_numbers.title, given_numbers.merging)
    assert accepted.least == (0.0 if all(one is None for one in known) else 1.0)


def test_the_reason_names_the_least_of_the_three():
    by_day = event(Numbers(0.4, 0.9, 1.0), dated_by=DatedBy.DOCUMENT)
    assert sureness_words.told(by_day) == "? check: the date is taken from the document’s day."
    cut = event(Numbers(0.9, 0.7, 1.0), title_tier=TitleTier.SENTENCE)
    assert sureness_words.told(cut) == "≈ likely: the title is cut from a longer sentence."
    joined = event(Numbers(0.9, 0.95, 0.8))
    assert sureness_words.told(joined) == "≈ likely: its passages may tell of different events."
    assert sureness_words.told(event(Numbers(0.99, 0.95, 1.0))) == "✓ sure"


def test_no_word_is_a_percentage():
    for confidence in (0.0, 0.5, 0.6, 0.89, 0.9, 1.0):
        assert "%" not in sureness_words.in_words(confidence)
