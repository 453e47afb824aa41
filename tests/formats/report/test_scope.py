"""Which events a report tells, as a sentence."""

import pytest

from timeline_app.formats.report.scope import MOST_NAMED, day_in_words, in_words, minute_in_words
from timeline_app.model import EventFilter, Level, moment
from timeline_app.model.finding import FindingKind
from timeline_app.wording import told_in

MAY = moment.at(2020, 5, 4)


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        (EventFilter(), "The key events"),
        (EventFilter(level=Level.DATED), "All dated events"),
        (EventFilter(level=Level.ALL), "All events, those that were put away too"),
        (EventFilter(since=MAY), "The key events from 4 May 2020 on"),
        (EventFilter(until=MAY), "The key events until 4 May 2020"),
        (
            EventFilter(since=MAY, until=MAY + 9 * moment.DAY),
            "The key events between 4 May 2020 and 13 May 2020",
        ),
        (EventFilter(kinds=frozenset({"trial", "Attack"})), "The key events; kind: Attack, trial"),
        (EventFilter(text="ferry\nsank"), "The key events; with the words “ferry sank”"),
        (EventFilter(known_by=MAY), "The key events; as known by 4 May 2020"),
        (EventFilter(minimum_confidence=0.9), "The key events; no less than sure"),
        (
            EventFilter(documents=frozenset({1, 9})),
            "The key events; document: an unknown document, Deck log",
        ),
    ],
)
def test_conditions_are_told_one_after_the_other(chosen, words):
    assert in_words(chosen, {1: "Deck log"}) == words


def test_of_many_values_the_first_are_named():
    names = frozenset(f"kind {n}" for n in range(MOST_NAMED + 2))
    assert in_words(EventFilter(kinds=names), {}).endswith(f"kind {MOST_NAMED - 1} and 2 more")
    assert "more" not in in_words(EventFilter(kinds=frozenset(sorted(names)[:MOST_NAMED])), {})


def test_days_and_minutes():
    second = MAY + 10 * 3_600 + 12 * 60 + 59
    assert day_in_words(second) == "4 May 2020"
    assert minute_in_words(second) == "Mon 4 May 2020, 10:12 UTC"
    assert day_in_words(MAY - 1) == "3 May 2020"


def test_what_is_to_check_is_told_in_the_language_of_the_report():
    chosen = EventFilter(findings=frozenset({FindingKind.WEEKDAY}))
    assert in_words(chosen, {}).endswith("to check: weekday")
    with told_in("de"):
        assert in_words(chosen, {}).endswith("zu prüfen: Wochentag")
