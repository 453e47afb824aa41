"""What is told as past never lies ahead: its bare day is the last such one."""

import pytest
from sentences_read import at, dates_of, draft, reads, tree

from timeline_app.extraction.attachment import Attached, Placed
from timeline_app.extraction.turning import is_told_as_past, settle
from timeline_app.model import AnchorKind, Span, TimeExpression, TimexType
from timeline_app.model.edtf import parse

pytestmark = reads
PUBLISHED = "2020-07-22"


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("He recovered.", "recovered", True),
        ("It had been sold.", "sold", True),
        ("He has left.", "left", True),
        ("He leaves.", "leaves", False),
        ("It was to be sold.", "sold", False),
        ("He would leave.", "leave", False),
        ("He did not leave.", "leave", False),
    ],
)
def test_what_is_told_as_past_is_known_by_its_form(text, word, is_so):
    assert is_told_as_past(draft(text, word)) is is_so


DAYS = [
    ("The mill was closed in December.", "closed", "2019-12"),
    ("The mill was closed on 24 December.", "closed", "2019-12-24"),
    ("The mill will close in December.", "close", "2020-12"),
    ("The mill was closed in December 2020.", "closed", "2020-12"),
    ("The mill was closed in May.", "closed", "2020-05"),
    ("He found it on 3 April 2011; it was raised in May.", "raised", "2011-05"),
]


@pytest.mark.parametrize(("text", "word", "edtf"), DAYS)
def test_a_bare_day_of_the_past_is_the_last_such_one(text, word, edtf):
    assert dates_of(text, PUBLISHED)[word].when.edtf == edtf


def test_a_day_that_was_set_for_something_lies_ahead():
    found = dates_of("The council set the vote for 24 December.", PUBLISHED)
    assert {d.when.edtf for d in found.values() if d.when} == {"2020-12-24"}


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("A clerk, fired four days earlier, shot a man on 3 May 2020.", "fired"),
        ("The men released four days earlier were arrested on 3 May 2020.", "released"),
    ],
)
def test_days_before_a_deed_are_counted_from_the_deed(text, earlier):
    assert dates_of(text, PUBLISHED)[earlier].when.edtf == "2020-04-29"


def test_days_before_a_deed_without_a_day_are_not_before_the_document():
    found = dates_of("A man fired four days earlier walked in.", PUBLISHED)
    assert "fired" not in found or found["fired"].when is None


def expression(value, rule="named.month", kind=AnchorKind.DOCUMENT, **changes):
    values = {"when": parse(value), "anchor_kind": kind, "anchor": PUBLISHED, **changes}
    return TimeExpression(Span(0, 3), "x", TimexType.DATE, value, rule, **values)


def settled(text, dates, published=PUBLISHED):
    """What each word is dated by in the end; ``dates``: word, preposition, expression."""
    one = tree(text)
    drafts = [draft(text, word) for word in dates]
    attached = {
        at(one, word): Attached(Placed(number, told, at(one, word), case), 1.0)
        for number, (word, (case, told)) in enumerate(dates.items())
    }
    before = dict(attached)
    again = settle(one, drafts, attached, parse(published) if published else None)
    changed = {n for n, index in enumerate(before) if attached[index] is not before[index]}
    assert set(again) == changed
    return {
        one.tokens[index].text: item.placed.expression.when and item.placed.expression.when.edtf
        for index, item in attached.items()
    }


TURNED = [
    ("The mill was closed.", "closed", "in", {}, "2019-12"),
    ("The mill was closed.", "closed", "in", {"kind": AnchorKind.NONE}, "2020-12"),
    ("The mill was closed.", "closed", "in", {"whole": parse("2020-12/2021")}, None),
    ("The mill was closed.", "closed", "by", {}, None),
    ("The mill was closed.", "closed", "in", {"rule": "relative.units_ago"}, None),
    ("The mill was closed.", "closed", "in", {"rule": "relative.earlier"}, None),
    ("The mill will be closed.", "closed", "in", {}, "2020-12"),
    ("The council planned a vote.", "planned", "for", {}, "2020-12"),
    ("The council planned a vote.", "planned", "in", {}, "2019-12"),
]


@pytest.mark.parametrize(("text", "word", "case", "changes", "expected"), TURNED)
def test_what_would_lie_ahead_is_turned_back_or_left_open(text, word, case, changes, expected):
    found = settled(text, {word: (case, expression("2020-12", **changes))})
    assert found == {word: expected}


def test_a_day_that_is_over_is_left_and_so_is_any_without_a_document_date():
    assert settled("The mill was closed.", {"closed": ("in", expression("2020-05"))}) == {
        "closed": "2020-05"
    }
    told = {"closed": ("in", expression("2020-12"))}
    assert settled("The mill was closed.", told, published=None) == {"closed": "2020-12"}
    today = {"closed": ("on", expression("2020-07-22", "named.day_month"))}
    assert settled("The mill was closed.", today) == {"closed": "2020-07-22"}


def test_a_later_verb_goes_on_in_the_year_of_the_first():
    first = expression("2011-04-03", "named.day_month_year", AnchorKind.NONE)
    told = {"arrived": ("on", first), "left": ("in", expression("2020-05"))}
    assert settled("He arrived and left.", told) == {"arrived": "2011-04-03", "left": "2011-05"}
    own = expression("2020-05", kind=AnchorKind.NONE)
    told = {"arrived": ("on", first), "left": ("in", own)}
    assert settled("He arrived and left.", told)["left"] == "2020-05"
