"""Regular series that lack a member."""

import pytest
from heaps import day, heap_of, told_of
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings import gap
from timeline_app.findings.counting import DayStretch
from timeline_app.findings.gap import Missing, SeriesMember
from timeline_app.message import told as as_told
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded

SPAN = Span(0, 9)


def sheets(*numbers, label="Sheet"):
    return "Log\n\n" + "\n".join(f"{label} {number}: rain." for number in numbers)


def dated(*days):
    return "Table\n\n" + "\n".join(f"{text}: 40 pupils" for text in days)


def missing(text):
    return [worded(one.what) for one in gap.find(told_of(text))]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (sheets(3, 5, 6, 7, 8), ["Sheet 4"]),
        (sheets(3, 4, 5, 6), []),
        (sheets(3, 5, 6), []),
        (sheets(3, 5, 6, 7), ["Sheet 4"]),
        (sheets(1, 2, 5, 6, 7, 8, 9, 10), ["Sheet 3 and Sheet 4"]),
        (sheets(1, 5, 9, 20), []),
        (sheets(3, 5, 6, 7, 8) + "\n\nSheet 4 is missing.", []),
        (sheets(3, 5, 6, 7, 8) + "\n\nSheet 9 is missing.", ["Sheet 4"]),
        (
            dated(
                "5 February 1990",
                "12 February 1990",
                "26 February 1990",
                "5 March 1990",
                "12 March 1990",
                "19 March 1990",
                "26 March 1990",
            ),
            ["19 February 1990"],
        ),
        (
            dated(
                "January 1990", "February 1990", "March 1990", "May 1990", "June 1990", "July 1990"
            ),
            ["April 1990"],
        ),
        (dated("January 1990", "February 1990", "March 1990", "May 1990", "June 1990"), []),
        (
            "Every month.\n\n" + dated("January 1990", "February 1990", "March 1990", "May 1990"),
            ["April 1990"],
        ),
        (dated("1980", "1982", "1984", "1988", "1990", "1992", "1994"), ["1986"]),
        (dated("1980", "1982", "1984", "1986", "1988", "1990"), []),
        (dated("1980", "1981", "1985", "1986", "1993", "1994", "1999"), []),
        (
            dated(
                "January 1990", "February 1990", "March 1990", "May 1990", "June 1990", "July 1990"
            )
            + "\n\nNo figures were taken in April 1990.",
            [],
        ),
    ],
)
def test_what_is_missing_is_named(text, what):
    assert missing(text) == what


def test_where_it_is_told_that_there_is_one_regularly_is_shown_too():
    rows = dated("January 1990", "February 1990", "March 1990", "May 1990")
    (one,) = gap.find(told_of("The figures of every month.\n\n" + rows))
    assert one.told == Span(0, 27)
    assert worded(one.rule) == "The others follow each other by 1 month."
    (one,) = gap.find(told_of(sheets(3, 5, 6, 7)))
    assert one.told is None
    assert one.passage.of(sheets(3, 5, 6, 7)) == "Sheet 3: rain."


def test_lines_that_begin_alike_are_one_row_and_so_are_bare_ones():
    years = (1980, 1982, 1984, 1988, 1990, 1992, 1994)
    lines = [(year, f"Inspection of May {year}: rust") for year in years]
    lines += [(year, f"Repair of May {year}: tar") for year in (1981, 1985)]
    text = "Log\n\n" + "\n".join(line for _, line in sorted(lines))
    assert missing(text) == ["May 1986"]
    for one, other in (("Sheet 1:", "Plate 1:"), ("Monday,", "Friday,")):
        bare = [f"{other if year % 4 else one} May {year}" for year in years]
        assert missing("Log\n\n" + "\n".join(bare)) == ["May 1986"]


@given(st.text(st.sampled_from("ab\n"), max_size=20), st.data())
def test_a_line_is_what_lies_between_its_ends(text, data):
    offset = data.draw(st.integers(0, len(text)))
    line = gap.line_at(text, offset)
    assert line.start <= offset <= line.end
    assert "\n" not in line.of(text)
    assert line.start == 0 or text[line.start - 1] == "\n"
    assert line.end == len(text) or text[line.end] == "\n"


@given(st.integers(1, 40), st.lists(st.integers(1, 1), min_size=4, max_size=9), st.integers(0, 9))
def test_a_steady_step_is_found_in_days(step, steps, wide):
    places = [700_000]
    for number, one in enumerate(steps):
        places.append(places[-1] + step * (2 if number == wide else one))
    found = gap.step_of([DayStretch(place, place) for place in places])
    assert found is not None
    told, usual, unit = found
    assert len(told) == len(places)
    assert unit != "day" or usual == step


@pytest.mark.parametrize(
    ("days", "step"),
    [
        (["1990-02-05", "1990-02-12", "1990-02-26", "1990-03-05"], (7, "day")),
        (["1990-01-31", "1990-02-28", "1990-04-30", "1990-05-31", "1990-06-30"], (1, "month")),
        (["1990-01-01", "1990-02-12", "1990-04-03"], None),
        (["1990-01", "1990-04", "1990-07", "1991-01"], (3, "month")),
        (["1980", "1982", "1986", "1988"], (2, "year")),
        (["1980", "1981", "1985"], None),
        # Two alone have no rhythm, nor have those that stand at one place or go back.
        (["1990-02-05", "1990-02-12"], None),
        (["1990-02-05", "1990-02-05", "1990-02-05"], None),
        (["1990-02-26", "1990-02-19", "1990-02-12"], None),
        # Three of five steps are most of them, two of four are not.
        (["1980", "1981", "1982", "1983", "1985", "1989"], (1, "year")),
        (["1980", "1981", "1982", "1984", "1987"], None),
        # First to ninth days of months stand at one time of them.
        (["1990-01-01", "1990-02-09", "1990-03-02"], (1, "month")),
        (["1990-01-01", "1990-02-10", "1990-03-02"], None),
    ],
)
def test_members_stand_at_one_step(days, step):
    found = gap.step_of([day(text) for text in days])
    assert (found and found[1:]) == step


@pytest.mark.parametrize(
    ("place", "unit", "words"),
    [
        (day("1990-02-19").first, "day", "19 February 1990"),
        (1990 * 12 + 4, "month", "April 1990"),
        (1990 * 12 + 12, "month", "December 1990"),
        (1990 * 12 + 1, "month", "January 1990"),
        (1986, "year", "1986"),
    ],
)
def test_a_member_is_named_by_its_place(place, unit, words):
    assert worded(gap.member_of(place, unit)) == words


@pytest.mark.parametrize(("step", "words"), [(1, "by 1 day."), (7, "by 7 days.")])
def test_a_rule_is_a_sentence(step, words):
    assert worded(gap.rule_of(step, "day")).endswith(words)


def issues(text, title, published=""):
    return list(gap.issues(told_of(text, published, title)))


def test_a_document_is_a_member_of_the_series_of_its_title():
    text = "Minutes of the meeting 12\n\nHolm, 3 May 1960\n\nAll well."
    (one,) = issues(text, "Minutes of the meeting 12")
    assert (one.series, one.number) == ("minutes of the meeting", 12)
    assert DayStretch(one.first, one.last) == day("1960-05-03")
    assert one.passage == Span(0, 25)
    (one,) = issues("Annual report 1960. All well.", "Annual report 1960", "1961-03-04")
    assert DayStretch(one.first, one.last) == day("1960")
    assert one.number is None
    (one,) = issues("All well.", "Bulletin", "1961-03-04")
    assert one.passage == Span(0, 9)
    assert issues("All well.", "Amber", "1961-03-04") == []
    assert issues("All well.", "", "1961-03-04") == []
    assert issues("All well.", "Annual report", "") == []


def issue(when, number=None, reasons=(), series="minutes"):
    return SeriesMember(series, number, day(when).first, day(when).last, SPAN, reasons)


MONTHS = ("1990-01", "1990-02", "1990-03", "1990-05", "1990-06")


@pytest.mark.parametrize(
    ("some", "message"),
    [
        (
            [issue("1990", 4), issue("1991", 6), issue("1992", 7), issue("1993", 8)],
            "Among documents numbered one by one there is none with the number 5.",
        ),
        ([issue("1990", 4), issue("1990", 6)], None),
        (
            [issue(when) for when in MONTHS],
            ("Among documents of one sort there is none of April 1990."),
        ),
        ([issue(when) for when in MONTHS[:3]], None),
        ([issue(when, reasons=(1990 * 12 + 4,)) for when in MONTHS], None),
        (
            [issue(when, reasons=(1990 * 12 + 5,)) for when in MONTHS],
            ("Among documents of one sort there is none of April 1990."),
        ),
        ([issue(when, series=f"minutes {n % 2}") for n, when in enumerate(MONTHS)], None),
    ],
)
def test_a_missing_document_of_a_series_is_a_finding(some, message):
    found = list(gap.check(heap_of(*([one] for one in some))))
    assert all(0 < one.likelihood < 1 for one in found)
    assert [worded(one.message) for one in found] == ([message] if message else [])
    assert all(one.kind is FindingKind.GAP for one in found)
    assert all(len({clue.document for clue in one.clues}) == 2 for one in found)


def test_a_missing_line_is_shown_between_its_neighbours():
    one = Missing(
        as_told("Sheet 4"), as_told("By one."), SPAN, Span(0, 3), Span(10, 19), Span(10, 13), 0.8
    )
    (draft,) = gap.check(heap_of([one]))
    assert 0 < draft.likelihood < 1
    assert worded(draft.message) == "Sheet 4 is missing from a series."
    assert [clue.words for clue in draft.clues] == [Span(0, 3), Span(10, 13)]
    told = Missing(
        as_told("Sheet 4"), as_told("By one."), SPAN, SPAN, SPAN, SPAN, 0.8, Span(30, 40)
    )
    (draft,) = gap.check(heap_of([told]))
    assert 0 < draft.likelihood < 1
    assert draft.clues[-1].passage == Span(30, 40)
