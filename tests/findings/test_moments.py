"""Which days a passage speaks of."""

import pytest
from heaps import day, told_of

from timeline_app.findings.moments import Moments
from timeline_app.model import Span

DIARY = (
    "1 May 1912. Rain all day.\n\n9 May. Sun.\nThe boat came.\n\n3 June. Fog.\n\n"
    "2 January. Snow again."
)


def moments(text, published=""):
    return told_of(text, published).once(Moments)


def place(text, words):
    return Span(text.index(words), text.index(words) + len(words))


def test_dates_stand_in_their_order_without_spans_of_life_and_sets():
    text = "Every Monday for two years he came. On 4 May 1990 and in June 1991 it rained."
    assert [one for _, one in moments(text).all] == [day("1990-05-04"), day("1991-06")]


def test_years_of_three_digits_may_as_well_be_before_christ():
    for text, is_told in (("On 14 October 1066 he came.", True), ("In 850 he came.", False),
                          ("In the year 0850 he came.", False)):  # fmt: skip
        assert bool(moments(text).all) == is_told, text


def test_dates_of_a_passage_are_those_that_begin_in_it():
    text = "On 4 May 1990 it rained. On 5 May 1990 the sun shone."
    found = moments(text)
    assert [one for _, one in found.within(Span(0, 24))] == [day("1990-05-04")]
    assert len(found.within(Span(0, len(text)))) == 2
    assert found.within(Span(0, 3)) == []
    listed = ", ".join(f"{number} May {1900 + number}" for number in range(1, 27))
    assert moments(f"On {listed}.").within(Span(0, 999)) == ()


def test_the_nearest_sentence_before_tells_the_day_but_not_beyond_the_paragraph():
    text = "On 4 May 1990 it rained. He left. She stayed.\n\nNobody came."
    found = moments(text)
    for words in ("He left", "She stayed"):
        assert [one for _, one in found.before(place(text, words))] == [day("1990-05-04")]
    assert found.before(place(text, "Nobody")) == ()
    assert found.before(Span(0, 9)) == ()
    far = "On 4 May 1990 it rained. A rose. B fell. C stood. D went. He left."
    assert moments(far).before(place(far, "D went")) == ()
    assert len(moments(far).before(place(far, "C stood"))) == 1


def test_entries_of_a_diary_have_the_date_above_them_and_the_running_year():
    found = moments(DIARY)
    assert found.is_diary
    assert [one for _, one in found.heads] == [
        day("1912-05-01"), day("1912-05-09"), day("1912-06-03"), day("1913-01-02")
    ]  # fmt: skip
    assert found.entry(place(DIARY, "The boat")) == (day("1912-05-09"),)
    assert found.entry(place(DIARY, "Snow")) == (day("1913-01-02"),)
    assert found.writing(place(DIARY, "Rain")) == (day("1912-05-01"),)
    two = "1 May 1912. Rain.\n\n9 May 1912. Sun."
    assert not moments(two).is_diary
    assert moments(two).entry(place(two, "Sun")) == ()


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Holm, 3 May 1960\n\nDear Tom,\n\nall is well.\n\nAda", "1960-05-03"),
        ("Dear Tom,\n\nall is well.\n\nWritten at Selbury, 9 June 1892\n", "1892-06-09"),
        ("Minutes\n\n9 June 1930\n\nHolm, 12 June 1930\n\nAll well.", "1930-06-12"),
        ("Report for the year ended 3 May 1960\n\nAll is well.", None),
        ("The boat sank on 3 May 1960\n\nAll is well.", None),
        ("| 3 May 1960 | rain |\n\nAll is well.", None),
        ("3 May 1960 and 4 May 1960\n\nAll is well.", None),
        ("All is well in May 1960\n\nYes.", None),
    ],
)
def test_the_day_of_writing_is_told_by_a_line_at_the_top_or_the_end(text, written):
    found = moments(text).written
    assert (found and found[1]) == (written and day(written))


def test_the_day_of_the_document_counts_where_no_entry_tells_one():
    text = "All is well."
    assert moments(text, "1960-05-03").writing(Span(0, 3)) == (day("1960-05-03"),)
    assert moments(text).writing(Span(0, 3)) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # All its days are of one year: then it was written.
        ("It rained on 4 May 1990. It snowed on 5 December 1990.", ("1990-05-04", "1990-12-05")),
        # Long after, by a year that it tells.
        ("She was born on 22 April 1923. In 1960 she left.", None),
        ("She was born on 22 April 1923.", ("1923-04-22", "1923-04-22")),
        # Of several years the day at its top.
        ("It rained on 4 May 1990. It snowed on 5 December 1994.", ("1990-05-04", "1990-05-04")),
        ("Nobody knows.", None),
    ],
)
def test_without_any_the_days_told_may_say_when_it_was_written(text, found):
    told = moments(text).writing(Span(0, 3))
    expected = found and (type(day("1990"))(day(found[0]).first, day(found[1]).last),)
    assert told == (expected or ())


def test_the_head_of_a_day_is_the_nearest_before_a_place():
    text = "On 4 May 1990 it rained. Since 4 May 1990 it snows. It was 4 May 1990."
    found, wanted = moments(text), day("1990-05-04")
    spans = [span for span, _ in found.all]
    assert found.head_of(Span(len(text) - 1, len(text)), wanted) == spans[2]
    assert found.head_of(spans[2], wanted) == spans[1]
    assert found.head_of(Span(0, 1), wanted) == spans[0]
    assert found.head_of(Span(0, 1), day("1990-05-05")) is None


def test_a_list_of_days_is_longer_than_a_sentence_tells():
    for count, is_told in ((24, True), (25, False)):
        text = "On " + ", ".join(f"{1 + n % 28} May {1900 + n}" for n in range(count)) + "."
        assert len(moments(text).all) == count
        assert len(moments(text).within(Span(0, len(text)))) == (count if is_told else 0)


def test_a_dateline_is_short_and_near_the_top_or_the_end():
    day_told, rest = "3 May 1960", "\n" + "\n".join("All is well." for _ in range(9)) + "\n"
    for length, is_one in ((60, True), (61, False)):
        line = "x" * (length - len(day_told) - 2) + ", " + day_told
        assert (moments(line + rest).written is not None) == is_one
        assert (moments(rest + line).written is not None) == is_one
    for above, is_one in ((3, True), (4, False)):
        assert (moments("Well.\n" * above + day_told + rest).written is not None) == is_one
        assert (moments(rest + day_told + "\nWell." * above).written is not None) == is_one
    # A line at the top ends within 300 characters.
    for length, is_one in ((300 - len(day_told) - 1, True), (300 - len(day_told), False)):
        text = "x" * length + "\n" + day_told + rest
        assert (moments(text).written is not None) == is_one


def test_days_told_are_of_one_year_if_no_more_lies_between_them():
    for last, found in (("5 May 1991", ("1990-05-04", "1991-05-05")),
                        ("6 May 1991", ("1990-05-04", "1990-05-04"))):  # fmt: skip
        (one,) = moments(f"It rained on 4 May 1990. It snowed on {last}.").writing(Span(0, 3))
        assert (one.first, one.last) == (day(found[0]).first, day(found[1]).last)
    # Of several years, and no day at the top.
    text = "x" * 300 + ". It rained on 4 May 1990. It snowed on 5 December 1994."
    assert moments(text).writing(Span(0, 3)) == ()


def test_a_head_without_a_year_is_left_alone_until_one_tells_it():
    heads = ("9 May", "3 June 1912", "3 June", "29 February", "1 May 1920")
    text = "\n\n".join(f"{head}. It rained." for head in heads)
    found = [one for _, one in moments(text, "1950-01-01").heads]
    assert found[1:3] == [day("1912-06-03")] * 2
    assert found[-1] == day("1920-05-01")
    # The next year has no such day, and it stays as it was read.
    assert found[3] == moments(text, "1950-01-01").all[3][1]
