"""Ages, lengths of existence and anniversaries against births and beginnings."""

import pytest
from heaps import day, heap_of, told_of

from timeline_app.findings import age
from timeline_app.findings.age import Aged, Deed
from timeline_app.findings.lives import Begun, Ended
from timeline_app.model import FindingKind, Span
from timeline_app.wording import worded

SPAN = Span(0, 9)


def aged(text, published=""):
    return [
        (one.names[0], one.years, one.moments, one.verb)
        for one in age.aged(told_of(text, published))
    ]


@pytest.mark.parametrize(
    ("text", "years", "when"),
    [
        ("Anna Berg died on 4 June 1990 at the age of 92.", 92, "1990-06-04"),
        ("Anna Berg, aged 34, was arrested on 3 May 1999.", 34, "1999-05-03"),
        ("Anna Berg, 34, was arrested on 3 May 1999.", 34, "1999-05-03"),
        ("In 1950 Anna Berg was 45 when she became mayor.", 45, "1950"),
        ("Anna Berg was forty-five years old in 1950.", 45, "1950"),
        ("Anna Berg died in her ninetieth year on 3 May 1990.", 90, "1990-05-03"),
        ("In 1990 the bridge celebrated its 80th anniversary.", 80, "1990"),
        ("In 1990 the bridge celebrated its centenary.", 100, "1990"),
        ("In 1990 the bridge had stood for eighty years.", 80, "1990"),
        ("Anna Berg married at twenty-five, in 1950.", 25, "1950"),
        ("Anna Berg died at fifty-eight, on 3 May 1950.", 58, "1950-05-03"),
    ],
)
def test_an_age_is_told_with_its_day(text, years, when):
    ((name, found, moments, verb),) = aged(text)
    assert ("Berg" in name, found, verb) == ("Berg" in text, years, "")
    assert moments == (day(when),)


@pytest.mark.parametrize(
    ("text", "verb"),
    [("Anna Berg was 45 when the men walked out.", "walk"),
     ("Anna Berg was 45 at the time.", "*"), ("Anna Berg died aged 92.", "die")],
)  # fmt: skip
def test_or_with_what_happened_then(text, verb):
    ((_, _, moments, found),) = aged(text)
    assert (moments, found) == ((), verb)


@pytest.mark.parametrize(
    "text",
    ["Anna Berg was about 45 in 1950.", "Another Anna Berg aged fifty came in 1950.",
     "Anna Berg, aged 12 to 14 then, came in 1950.", "Anna Berg was there in 1950.",
     "Anna Berg died at nine, on 3 May 1950.", "Anna Berg left five years later, in 1950."],
)  # fmt: skip
def test_what_is_no_age_or_no_exact_one_is_left_alone(text):
    assert aged(text) == []


def test_an_age_told_in_the_present_holds_for_the_day_of_writing():
    ((_, years, moments, _),) = aged("Anna Berg is 45.", "1950-05-03")
    assert (years, moments) == (45, (day("1950-05-03"),))


def test_deeds_are_told_with_their_days_once_each_and_in_order():
    text = "The men walked out on 4 May 1950. The ferry sank on 3 May 1950."
    assert [one.verb for one in age.deeds(told_of(text))] == ["sink", "walk"]


def born(first, *, name="Anna Berg", is_birth=True):
    return Begun((name,), day(first).first, day(first).last, is_birth, SPAN, SPAN, SPAN)


def told_age(years, *, when="1950", name="Anna Berg", verb="", is_person=True, at_least=False):
    moments = (day(when),) if when else ()
    return Aged((name,), years, is_person, at_least, moments, verb, SPAN, SPAN)


@pytest.mark.parametrize(
    ("birth", "told", "is_wrong"),
    [
        (born("1920"), told_age(30), False),
        (born("1920"), told_age(31), False),
        (born("1920"), told_age(32), True),
        (born("1920"), told_age(28), False),
        (born("1920"), told_age(27), True),
        (born("1920-05-03"), told_age(28, when="1950-05-03"), True),
        (born("1920-05-03"), told_age(29, when="1950-05-03"), False),
        (born("1920-05-03"), told_age(31, when="1950-05-03"), False),
        # "For 20 years she has been": it may be more.
        (born("1920"), told_age(20, at_least=True), False),
        (born("1920"), told_age(40, at_least=True), True),
        # Before the birth: it was told of another.
        (born("1920"), told_age(30, when="1910"), False),
        (born("1920", name="Rhona Berg"), told_age(45), False),
        (born("1920", name="Berg"), told_age(45), True),
        # A firm's age is none of a person who bears its name.
        (born("1920", is_birth=False), told_age(45), False),
        (born("1920", is_birth=False), told_age(45, is_person=False), True),
        (born("1920", name="the bridge"), told_age(45, name="the bridge"), False),
    ],
)
def test_an_age_that_fits_no_birth_of_the_same_is_a_finding(birth, told, is_wrong):
    assert bool(list(age.check(heap_of([birth], [told])))) == is_wrong


def test_in_one_document_the_bridge_is_one_bridge():
    birth, told = born("1920", name="the bridge"), told_age(45, name="the bridge")
    (draft,) = age.check(heap_of([birth, told]))
    assert 0 < draft.likelihood < 1
    assert draft.kind is FindingKind.AGE
    assert worded(draft.message) == (
        "Bridge was born in 1920: by 1950 that makes 29 or 30 years, not 45."
    )
    assert [worded(clue.says) for clue in draft.clues] == ["45", "1920"]


def test_an_age_by_what_happened_is_reckoned_by_its_day():
    deed = Deed("walk", day("1950-05-03").first, day("1950-05-03").last)
    end = Ended(("Anna Berg",), day("1990").first, day("1990").last, SPAN, SPAN)
    for told, is_wrong in (
        (told_age(45, when="", verb="walk"), True),
        (told_age(30, when="", verb="walk"), False),
        (told_age(45, when="", verb="sing"), False),
        (told_age(45, when="", verb="*"), True),
        (told_age(92, when="", verb="die"), True),
        (told_age(70, when="", verb="die"), False),
    ):
        heap = heap_of([born("1920"), deed, end], [told])
        assert bool(list(age.check(heap))) == is_wrong, told


def test_one_loss_is_told_by_several_verbs():
    deed = Deed("burn", day("1950-05-03").first, day("1950-05-03").last)
    told = told_age(45, when="", verb="destroy")
    assert list(age.check(heap_of([born("1920"), deed], [told])))
