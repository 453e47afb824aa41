"""The dates of a text in any language, in its order, with what each counts from."""

import pytest

from timeline_app.languages.any import finder
from timeline_app.model import AnchorKind, Span, TimexType
from timeline_app.model.edtf import parse

THURSDAY = parse("2024-05-16")


def found(text, language, when=THURSDAY, passages=None):
    spans = passages or [Span(0, len(text))]
    return finder.find(text, spans, language, lambda _span: when).expressions


def test_a_date_says_where_it_stands_and_by_which_pattern():
    text = "El puente se abrió el 3 de abril de 2019."
    (one,) = found(text, "es")
    assert one.span.of(text) == one.text == "el 3 de abril de 2019"
    assert (one.value, one.rule, one.type) == ("2019-04-03", "any.day", TimexType.DATE)
    assert (one.anchor_kind, one.anchor) == (AnchorKind.NONE, "")


def test_a_relative_date_counts_from_the_day_on_which_it_was_written():
    (one,) = found("Ayer se abrió.", "es")
    assert (one.value, one.anchor_kind, one.anchor) == (
        "2024-05-15", AnchorKind.DOCUMENT, "2024-05-16",
    )  # fmt: skip
    for when in (None, parse("2024")):
        (one,) = found("Ayer se abrió.", "es", when)
        assert (one.when, one.value, one.anchor_kind) == (None, "XXXX-XX-XX", AnchorKind.MISSING)


def test_each_passage_counts_from_its_own_day():
    text = "Ayer se abrió.\n\nAyer se cerró."
    spans = [Span(0, 14), Span(16, len(text))]
    days = {0: parse("2024-05-16"), 16: parse("2020-01-01")}
    told = finder.find(text, spans, "es", lambda span: days[span.start]).expressions
    assert [one.value for one in told] == ["2024-05-15", "2019-12-31"]


def test_what_counts_from_the_story_goes_on_from_its_last_date():
    told = found("Llegó el 3 de abril de 2019. Dos días después murió.", "es")
    assert [one.value for one in told] == ["2019-04-03", "2019-04-05"]
    assert (told[1].anchor_kind, told[1].anchor) == (AnchorKind.NARRATIVE, "2019-04-03")


def test_an_hour_is_of_the_day_that_was_told_last():
    told = found("Llegó el 3 de abril de 2019. A las 10:15 murió.", "es")
    assert [(one.value, one.type) for one in told] == [
        ("2019-04-03", TimexType.DATE), ("2019-04-03T10:15", TimexType.TIME),
    ]  # fmt: skip


def test_sentences_are_told_and_no_date_is_torn():
    text = "Es schloss am 5. Mai 2019. Es brannte."
    told = finder.find(text, [Span(0, len(text))], "de", lambda _span: None)
    assert [span.of(text).strip() for span in told.sentences] == [
        "Es schloss am 5. Mai 2019.", "Es brannte.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Madrid, 3 de abril de 2019", ["2019-04-03"]),
        ("03/04/2019 10/05/2019", ["2019-04-03", "2019-05-10"]),
        ("3 de abril", []),
        ("abril de 2019", []),
        ("ayer", []),
    ],
)
def test_full_days_of_a_line_are_those_with_their_year(line, days):
    told = list(finder.full_days(line, Span(0, len(line)), "es"))
    assert [when.edtf for _, when in told] == days
    assert all(span.of(line) for span, _ in told)
