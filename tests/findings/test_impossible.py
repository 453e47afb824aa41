"""Days and hours that no calendar and no clock has, and what only looks like them."""

import pytest
from heaps import heap_of, told_of

from timeline_app.findings import impossible
from timeline_app.findings.impossible import NoSuchDay
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded


def claimed(text, published=""):
    return [one.words.of(text) for one in impossible.find(told_of(text, published))]


@pytest.mark.parametrize(
    ("text", "published", "words"),
    [
        ("He came on 31 April 1990.", "", "31 April 1990"),
        ("He came on the 32nd of May 1990.", "", "32nd of May"),
        ("April 31, 1990 was cold.", "", "April 31, 1990"),
        ("On 1990-02-30 it rained.", "", "1990-02-30"),
        ("It opened at 24:30 sharp.", "", "24:30"),
        ("It opened at 25:10 sharp.", "", "25:10"),
        ("It opened at 10:60 sharp.", "", "10:60"),
        ("It opened at 10:75 and shut.", "", "10:75"),
        ("The train left at 25.10 and came back at 13.20.", "", "25.10"),
        ("At 25 o'clock the bell rang.", "", "25 o'clock"),
        ("- 14:10 Signal\n- 15:02 Camera\n- 25:10 Woken\n- 16:40 Press", "", "25:10"),
        ("4 May 1990, 25:10: rain", "", "25:10"),
        ("The signal came, 26:15 UTC that is.", "", "26:15"),
        ("In 1990 he wrote on 29 February to her.", "", "29 February"),
        ("I have yours of the 31st ult. before me.", "1990-07-10", "31st ult."),
        ("I have yours of the 31st inst. before me.", "1990-06-10", "31st inst."),
        ("I have yours of the 30th of last month here.", "1990-03-10", "30th of last month"),
        ("Present: all\nApril 31: none", "", "April 31"),
    ],
)
def test_what_no_calendar_or_clock_has_is_claimed(text, published, words):
    found = claimed(text, published)
    assert len(found) == 1
    assert words in found[0] or found[0] in words


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The watch ended at 24:00 on 3 May 1990.", ""),
        ("It opened at 23:59 and at 00:00.", ""),
        ("They won by 26:15.", ""),
        ("Psalm 26:75 was read.", ""),
        ("The mixture was 30:70 by weight.", ""),
        ("The price is 25.10 a share.", ""),
        ("On 29 February 1988 the stone was set.", ""),
        ("In 1988 he wrote on 29 February to her.", ""),
        ("He wrote on 29 February to her.", ""),
        ("I have yours of the 31st ult. before me.", "1990-08-10"),
        ("I have yours of the 31st ult. before me.", "1990"),
        ("I have yours of the 31st ult. before me.", ""),
        ("At 11 o'clock the bell rang.", ""),
        ("Room 40, May ward; 41 May trees.", ""),
        ("Lot 97/06/30 and 80.81.99 were sold.", ""),
        ("Call 25:10:31 or 125:10.", ""),
    ],
)
def test_what_there_is_or_what_means_something_else_is_not(text, published):
    assert claimed(text, published) == []


def test_a_reason_is_given():
    (one,) = impossible.find(told_of("I have yours of the 31st ult. before me.", "1990-07-10"))
    assert worded(one.why) == "June has no day 31"
    (one,) = impossible.find(told_of("In 1990 he wrote on 29 February to her."))
    assert worded(one.why) == "1990 was no leap year"
    (one,) = impossible.find(told_of("I have yours of the 30th ult. here.", "1991-03-10"))
    assert worded(one.why) == "February has no day 30"
    (one,) = impossible.find(told_of("I have yours of the 32nd ult. here.", "1991-01-10"))
    assert worded(one.why) == "December has no day 32"


def test_a_finding_quotes_the_words_on_one_line():
    text = "on the 31st of\nApril he came"
    claim = NoSuchDay(Span(0, len(text)), Span(7, 20), Message("date.no-day-of", (4, 31)))
    (draft,) = impossible.check(heap_of([claim], texts=[text]))
    assert 0 < draft.likelihood < 1
    assert draft.kind is FindingKind.IMPOSSIBLE
    assert worded(draft.message) == "“31st of April”: April has no day 31."
