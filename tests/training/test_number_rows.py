"""What the numbers are learned from: days that a corpus tells, and how titles go wrong."""

from random import Random

import pytest

from timeline_app.model import Mention, Span, edtf
from timeline_app.model.when import day
from timeline_app.training import number_rows

TEXT = "3 May 1911. The pit was shut, they say. It was opened on 9 May."


def mention(words, *, is_candidate=True, when=None):
    start = TEXT.index(words)
    return Mention(Span(start, start + len(words)), words, "x", Span(0, len(TEXT)), when=when,
                   is_candidate=is_candidate)  # fmt: skip


@pytest.mark.parametrize(
    ("value", "edtf_text"),
    [
        ("2009-05-03", "2009-05-03"), ("2009_05_03", "2009-05-03"), ("2009-XX-XX", "2009"),
        ("2009-05", "2009-05"), ("2009-05-03T10:15", "2009-05-03"), ("PRESENT_REF", None),
        ("", None), (None, None),
    ],
)  # fmt: skip
def test_a_day_month_or_year_as_the_corpora_write_it(value, edtf_text):
    found = number_rows._when(value)
    assert (found and found.edtf) == edtf_text


def test_the_annotated_day_is_that_of_the_first_trigger_it_touches():
    shut, opened = mention("shut"), mention("opened")
    gold = {"events": [
        {"start": shut.span.start, "end": shut.span.end + 5, "date": "1911-05-03"},
        {"start": opened.span.start, "end": opened.span.end, "time": "1911-05-09T10:00"},
        {"start": opened.span.start, "end": opened.span.end, "date": "1900-01-01"},
        {"start": 0, "end": 3, "date": "1911"},
    ]}  # fmt: skip
    found = number_rows.days(gold, TEXT, [shut, opened])
    assert {span.of(TEXT): [one.edtf for one in days] for span, days in found.items()} == {
        "shut": ["1911-05-03"], "opened": ["1911-05-09"]
    }  # fmt: skip


def test_the_day_of_an_entry_is_found_by_its_words_whatever_marks_part_them():
    shut, said = mention("shut"), mention("say", is_candidate=False)
    gold = {
        "entries": [{"words": "the PIT – was shut", "edtf": "1911-05-03"}],
        "references": [{"words": "opened on 9 May"}],
    }
    opened = mention("opened")
    found = number_rows.days(gold, TEXT, [shut, said, opened])
    assert {span.of(TEXT): [one.edtf for one in days] for span, days in found.items()} == {
        "shut": ["1911-05-03"], "opened": []
    }  # fmt: skip


@pytest.mark.parametrize("words", ["", "…", "no such words"])
def test_an_entry_that_does_not_stand_there_dates_nothing(words):
    gold = {"entries": [{"words": words, "edtf": "1911"}], "references": []}
    assert number_rows.days(gold, TEXT, [mention("shut")]) == {}


@pytest.mark.parametrize(
    ("ours", "gold", "is_same"),
    [
        (day(2020, 5, 3), day(2020, 5, 3), True),
        (edtf.parse("2020-05-03T10"), day(2020, 5, 3), True),
        (day(2020, 5, 3), edtf.parse("2020"), False),
        (edtf.parse("2020-05-01/2020-05-09"), edtf.parse("2020-05-01/2020-05-03"), True),
        (edtf.parse("2020-05-02/2020-05-09"), edtf.parse("2020-05-01/2020-05-03"), False),
        (day(2020, 5, 2), edtf.parse("2020-05-01/2020-05-03"), True),
    ],
)
def test_a_date_is_the_same_where_it_says_the_same_days(ours, gold, is_same):
    assert number_rows.is_same(ours, gold) is is_same


WORDS = ["the", "council", "closed", "the", "old", "bridge", "over", "the", "river"]
OTHER = ["a mayor left the town of Porto"]


@pytest.mark.parametrize("seed", range(10))
def test_a_title_loses_its_end_its_middle_its_start_or_gets_anothers(seed):
    def made(way):
        return way(list(WORDS), Random(seed), OTHER)

    whole = " ".join(WORDS)
    end = made(number_rows._without_end)
    assert whole.startswith(end)
    assert 2 <= len(end.split()) < len(WORDS)
    start = made(number_rows._without_start)
    assert whole.endswith(start)
    assert 2 <= len(start.split()) < len(WORDS)
    middle = made(number_rows._without_middle).split()
    assert middle[0] == WORDS[0]
    assert 1 <= len(WORDS) - len(middle) <= 3
    assert made(number_rows._with_other_subject) == " ".join(["a", "mayor", *WORDS[2:]])
    assert made(number_rows._with_other_end) == " ".join([*WORDS[:-2], "of", "Porto"])


def test_only_titles_of_some_words_can_go_wrong():
    assert number_rows._is_whole(Mention(Span(0, 1), "x", "x", Span(0, 1), title="a b c d"))
    assert not number_rows._is_whole(Mention(Span(0, 1), "x", "x", Span(0, 1), title="a b c"))


def test_documents_of_records_stand_beside_what_they_tell(tmp_path):
    (tmp_path / "b.txt").write_text(
        "3 May 1911: The pit was shut in the valley.", encoding="utf-8"
    )
    (tmp_path / "b.gold.json").write_text('{"entries": [], "references": []}', encoding="utf-8")
    found = list(number_rows.of_records(tmp_path))
    assert [read.name for _, read in found] == ["b"]
    assert found[0][1].text.startswith("3 May 1911")
