"""The room's door: offsets, anchors, ambiguity, findings, any text at all."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import temporal
from timeline_app.languages.en.times.numerals import NUMERALS
from timeline_app.languages.en.times.rules import MACROS, RULES
from timeline_app.model import AnchorKind, Part, PartKind, Precision, Span, edtf, moment, when
from timeline_app.temporal import tools
from timeline_app.temporal.pattern import compile_pattern, expand
from timeline_app.wording import worded

PUBLISHED = when.day(2020, 1, 22)
SENTENCES = [
    "On Tuesday, 3 March 2019, at 10:30 p.m. EST, nearly four years after 9/11, he left.",
    "In the first half of 1998 and the mid-1990s (c. 44 BC) it rained every other week.",
    "Updated: 22-07-2020 00:51 IST | 03/04/2019 | 2017-06-26T14:37:17Z | the 30th.",
    "From May 3 to 7, 2004, two days later, the following Tuesday, last Christmas, Q3 2019.",
    "The week before last a year and a half ago; the last Sunday of March; Friday the 13th.",
    "1914–18, ’90s, 12 to 18 months, half a century, the 5th century BC, 31 February 2019.",
]
FRAGMENTS = [
    "May", "may", "3", "31", "February", "Monday", "2019", "44", "BC", "the", "of", "last",
    "next", "year", "years", "ago", "later", "two", "half", "and", "a", "'", "-", "–", ".", ",",
    "/", ":", "10:30", "p.m.", "GMT", "Easter", "every", "early", "mid", "end", "quarter", "9/11",
    "1990s", "century", "first", "\n\n", "\t", "\r\n", " ", "😀", "e\u0301", "\u200b", "Q3",
    "0000", "99999999", "week", "Sunday", "tomorrow", "day", "before", "after", "same", "that",
    "-0", "29",
]  # fmt: skip


def read(text, published=PUBLISHED, **options):
    return temporal.find(text, published=published, **options)


def check(text):
    found = read(text)
    assert found == read(text), "the same text is read the same way"
    for expression in found:
        assert text[expression.span.start : expression.span.end] == expression.text != ""
        assert expression.value
    for left, right in pairwise(found):
        assert left.span.end <= right.span.start
    for expression in temporal.find_all(text)[1]:
        assert text[expression.span.start : expression.span.end] == expression.text
    for expression in temporal.find(text):
        assert expression.anchor_kind is not AnchorKind.DOCUMENT


STORY = "On 3 May 1998 he came.  On 5 June 1998 he left."


@pytest.mark.parametrize(
    ("between", "next_day"),
    [
        ("", "1998-06-06"),
        ("Two days later he came back.", "1998-06-08"),
        # What is said from today, or only compares, leads the story nowhere.
        ("Last week a plaque was put up.", "1998-06-06"),
        ("Today he is honoured.", "1998-06-06"),
        ("A year earlier he had won.", "1998-06-06"),
    ],
)
def test_the_following_day_counts_from_what_the_story_had_come_to(between, next_day):
    found = read(f"{STORY}  {between}  The following day he died.")
    assert found[-1].value == next_day


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    check(text)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=14), st.sampled_from(["", " "]))
def test_any_heap_of_time_words_is_read(words, glue):
    check(glue.join(words))


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(SENTENCES),
    st.lists(
        st.tuples(st.integers(0, 90), st.integers(0, 4), st.sampled_from(FRAGMENTS)), max_size=6
    ),
)
def test_mutated_sentences_are_read(sentence, changes):
    for at, gone, put in changes:
        sentence = sentence[:at] + put + sentence[at + gone :]
    check(sentence)


@given(st.text(alphabet=" \n\t\r\u00a0😀é\u0301", max_size=20))
@settings(max_examples=60, deadline=None)
def test_offsets_hold_behind_anything(lead):
    found = read(lead + "\nHe left on Sunday.")
    assert [e.text for e in found] == ["Sunday"]
    assert found[0].span.start == len(lead) + len("\nHe left on ")


def test_every_edtf_spelling_is_one():
    for sentence in SENTENCES:
        for expression in read(sentence):
            if expression.when:
                assert edtf.parse(expression.when.edtf).earliest == expression.when.earliest


def test_no_rule_repeats_without_bound():
    words = tools.words()
    for rule in RULES:
        source = compile_pattern(expand(rule.pattern, MACROS), words.characters).source
        assert not re.search(r"[*+]", re.sub(r"\[[^\]]*\]", "", source)), rule.name


def test_the_scanner_repeats_only_what_it_need_not_give_back():
    simple = re.sub(r"\[[^\]]*\]", "X", tools.scanner().token.pattern)
    assert not re.search(r"[+*]\)[+*{](?!\+)", simple.replace("++", "").replace("){", "")), simple


def test_every_numeral_has_a_symbol_that_rules_know():
    known = set(NUMERALS.class_sets)
    words = [f"{n:0{size}d}" for size in range(1, 5) for n in range(10**size)]
    words += ["9/11", "1/2", "12.30", "10:30", "1,000", "22-07-2020", "2020-07-22", "20200722"]
    words += ["07/2019", "1990s", "90s", "q3", "2q19", "fy19", "1st", "5pm", "0530hrs", "3½"]
    assert {frozenset(NUMERALS.read(word) or known) for word in words} <= known | {
        frozenset(known)
    }


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("000_028be58675b550d2.txt", {
            "Tuesday": "2020-07-21", "Sunday": "2020-07-19", "January": "2020-01",
            "the past year": "P1Y", "first two months": "P2M", "2020-07-22": "2020-07-22",
            "22-07-2020 00:51 IST": "2020-07-22T00:51", "22-07-2020 00:40 IST": "2020-07-22T00:40",
        }),
        ("003_848ae16a1d989889.txt", {
            "Tuesday": "2020-07-21", "January": "2020-01", "Monday": "2020-07-20", "weeks": "PXW",
            "May": "2020-05", "nearly four years": "P4Y", "days": "PXD",
            "2020-07-22": "2020-07-22",
        }),
    ],
)  # fmt: skip
def test_the_sample_is_read_right_and_nothing_is_invented(seeds, name, wanted):
    text = Path(seeds, name).read_text(encoding="utf-8")
    found = read(text, when.day(2020, 7, 22))
    assert {e.text: e.value for e in found} == wanted


def test_an_ambiguous_date_keeps_both_readings():
    (found,) = read("It was on 03/04/2012.", None)
    assert not found.is_sure
    assert found.warnings
    assert [w.edtf for w in (found.when, *found.alternatives)] == ["2012-03-04", "2012-04-03"]


@pytest.mark.parametrize(("day_first", "value"), [(True, "2012-04-03"), (False, "2012-03-04")])
def test_the_person_may_settle_the_order(day_first, value):
    (found,) = read("It was on 03/04/2012.", day_first=day_first)
    assert (found.value, found.alternatives, found.is_sure) == (value, (), True)


def test_a_weekday_that_does_not_fit_is_kept_with_a_warning():
    (found,) = read("It was on Monday, July 23, 2019.")
    assert found.value == "2019-07-23"
    assert found.warnings


IMPOSSIBLE = [
    "31 February 2020",
    "February 30, 2019",
    "29/02/2019",
    "31 June",
    "13/13/2020",
    "31/04/2020",
    "2020-13-04",
    "2020-02-30T10:00",
    "45 January 2020",
    "April 31, 2020",
    "the 45th of May",
    "May 45, 2020",
    "Monday, 31 June 2020",
    "30 February 44 BC",
    "29 February 1700/1",
    "31 June 1688 O.S.",
    "the 31st day of April, 2020",
    "31APR2020",
]


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_an_impossible_day_is_a_finding_and_no_time(text):
    assert read(f"He came on {text}.") == []
    (finding,) = temporal.find_all(f"He came on {text}.")[1]
    assert finding.text == text
    assert finding.warnings
    assert finding.when is None


@pytest.mark.parametrize("text", ["25:70", "24:30", "12:61"])
def test_an_impossible_clock_time_is_a_finding(text):
    assert read(f"He came at {text}.") == []
    (finding,) = temporal.find_all(f"He came at {text}.")[1]
    assert finding.text == text
    assert [worded(warning) for warning in finding.warnings] == ["no day has that clock time"]


@pytest.mark.parametrize(
    "text", ["Case No. 2020-13-45.", "In Feb 30 people died.", "ID 12-34-5678."]
)
def test_a_number_is_no_impossible_day(text):
    assert temporal.find_all(text)[1] == []


@given(st.lists(st.sampled_from([*IMPOSSIBLE, *FRAGMENTS]), max_size=10).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_what_cannot_be_hangs_on_no_day_of_writing(text):
    found, impossible = temporal.find_all(text, published=PUBLISHED)
    assert found == read(text)
    assert impossible == temporal.find_all(text)[1]
    assert not any(a.span.overlaps(b.span) for a in found for b in impossible)


def test_a_year_of_unknown_digits_keeps_its_bounds():
    (found,) = read("A stone of 1?42 was found.", None)
    assert found.when.iso_bounds == ("1042-01-01", "1942-12-31")


def test_a_century_before_christ_is_right_to_the_year():
    (found,) = read("It fell in the 5th century BC.", None)
    assert found.when.iso_bounds == ("-0499-01-01", "-0400-12-31")


def test_nothing_is_dated_by_today():
    for text in [
        "He left yesterday.",
        "He left on Sunday.",
        "He left in May.",
        "He left last year.",
    ]:
        (found,) = read(text, None)
        assert found.when is None
        assert found.anchor_kind is AnchorKind.MISSING


def test_furniture_is_not_read_as_text():
    text = "Updated: 22-07-2020\n\nHe left on Sunday."
    found = read(text, furniture=[Span(0, 19)])
    assert [e.text for e in found] == ["Sunday"]


def test_a_month_of_publication_places_months_but_no_days():
    may = edtf.parse("2020-05")
    assert [e.value for e in read("He left in April.", may)] == ["2020-04"]
    (found,) = read("He left on Sunday.", may)
    assert found.when is None or found.when.precision is not Precision.DAY


def test_the_anchor_is_told():
    (found,) = read("He left on Sunday.")
    assert (found.anchor, found.anchor_kind) == ("2020-01-22", AnchorKind.DOCUMENT)
    _, second = read("It was adopted on July 4, 1776. On July 8 it was read aloud.")
    assert (second.anchor, second.anchor_kind) == ("1776-07-04", AnchorKind.NARRATIVE)


def test_bounds_of_a_part_are_narrower():
    (found,) = read("They met in early March 2019.")
    assert found.when.iso_bounds == ("2019-03-01", "2019-03-10")
    assert found.when.precision is Precision.MONTH


def test_a_year_out_of_a_number_is_no_anchor():
    found = read(
        "In September 1950 the landing succeeded, with 180 dead. On 15 October it ended.", None
    )
    assert found[-1].value == "1950-10-15"


def test_an_aside_does_not_lead_the_story_away():
    text = (
        "On 2 August 1964 the destroyer was attacked. A report of 2005 says otherwise. "
        "On 4 August a second attack was reported. On 7 August 1964 the law passed."
    )
    assert "1964-08-04" in [e.value for e in read(text, when.day(2009, 12, 19))]


def test_long_texts_keep_their_offsets():
    text = ("He left on Sunday.\n\nShe came in May 2004.\n\n" * 4_000) + "The end of 1999."
    found = read(text)
    assert len(found) == 8_001
    assert all(text[e.span.start : e.span.end] == e.text for e in found)
    assert moment.civil(found[-1].when.latest).year == 1999


@pytest.mark.parametrize(
    "unit", ["2019-", "'", "twenty - ", "the last ", "1,000,", "May 3 to ", "a."]
)
def test_endless_repetition_is_read(unit):
    check(unit * 1_500)


TIMES = (
    "12,000 BC 25,000 years ago 3 May 2020 at 12:30 at 3 pm at 15:00:30 on Monday morning "
    "midnight tomorrow next year mid-May early spring Q1 2020 the 1990s 19th century last week "
    "before after 5 March 44 BC 2017-06-26T14:37:17Z"
)


@given(
    st.lists(st.sampled_from(TIMES.split()), min_size=1, max_size=9).map(" ".join),
    st.sampled_from([None, when.day(2020, 7, 22), when.day(9_999, 12, 31), when.day(-43, 3, 15)]),
)
def test_the_spelling_of_every_date_found_reads_back(text, published):
    for found in temporal.find(text, published=published):
        told = found.when
        if told is None:
            continue
        back = edtf.parse(told.edtf)
        assert back.edtf == told.edtf
        assert back.earliest <= told.earliest
        assert told.latest <= back.latest
        # Long years have no months in EDTF, and a morning is spelled as its day.
        if "Y" not in told.edtf and found.value[-3:-2] != "T":
            assert (back.earliest, back.latest) == (told.earliest, told.latest)


def test_clock_times_are_as_wide_as_they_were_told():
    text = "At 12:30 on 3 May 2020, at 3 pm on 4 May 2020 and at 15:00:30 on 5 May 2020."
    spelled = [found.when.edtf for found in temporal.find(text)]
    assert spelled == ["2020-05-03T12:30", "2020-05-04T15", "2020-05-05T15:00:30"]


CUES = "It fell on 3 May 1915, and a year later yesterday it stood."


@pytest.mark.parametrize("kind", ["cue", "slide", "section", "chapter"])
def test_words_run_on_over_the_parts_of_one_writing(kind):
    spans = (Span(0, 16), Span(17, 45), Span(46, len(CUES)))
    parts = [Part(span, PartKind(kind)) for span in spans]
    found = temporal.find(CUES, published=PUBLISHED, parts=parts)
    assert [e.value for e in found] == [e.value for e in temporal.find(CUES, published=PUBLISHED)]


def test_a_message_without_a_day_has_no_yesterday():
    part = Part(Span(0, len(CUES)), PartKind.MESSAGE)
    found = temporal.find(CUES, published=PUBLISHED, parts=[part])
    assert "2020-01-21" not in [e.value for e in found]
