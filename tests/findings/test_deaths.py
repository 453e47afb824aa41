"""People who act after they died, or before they were born."""

import pytest
from heaps import day, heap_of, told_of

from timeline_app.findings import deaths
from timeline_app.findings.deaths import Acted
from timeline_app.findings.lives import Begun, Ended
from timeline_app.model import FindingKind, Span


def ended(text):
    return {(one.names[0], one.last) for one in deaths.ended(told_of(text))}


@pytest.mark.parametrize(
    ("text", "name", "when"),
    [
        ("Paul Stern died on 3 May 1930.", "Paul Stern", "1930-05-03"),
        ("Paul Stern was hanged on 3 May 1930.", "Paul Stern", "1930-05-03"),
        ("The body of Paul Stern was found on 3 May 1930.", "Paul Stern", "1930-05-03"),
        ("Mrs Ada Holm's funeral was held on 3 May 1930.", "Ada Holm", "1930-05-03"),
        ("On 3 May 1930 Paul Stern was found dead.", "Paul Stern", "1930-05-03"),
        ("Paul Stern (1860 - 1930) was a sailor.", "Paul Stern", "1930"),
        ("Holm, 3 May 1930\n\nThe late Paul Stern left a boat.", "Paul Stern", "1930-05-03"),
        ("Paul Stern was laid to rest on 3 May 1930.", "Paul Stern", "1930-05-03"),
    ],
)
def test_a_death_has_its_name_and_its_day(text, name, when):
    assert any(name in found and last == day(when).last for found, last in ended(text)), ended(
        text
    )


@pytest.mark.parametrize(
    "text",
    ["Paul Stern hanged the picture on 3 May 1930.", "Paul Stern did not die on 3 May 1930.",
     "Paul Stern died.", "The fire died on 3 May 1930."],
)  # fmt: skip
def test_what_tells_no_death_of_a_person_on_a_day_is_none(text):
    assert ended(text) == set()


@pytest.mark.parametrize(
    ("text", "name", "verb"),
    [("Paul Stern signed the contract on 6 June 1930.", "Paul Stern", "sign"),
     ("The contract was signed by Paul Stern on 6 June 1930.", "Paul Stern", "sign"),
     ("On 6 June 1930 the commission heard Paul Stern.", "Paul Stern", "hear"),
     ("Paul Stern died on 6 June 1930.", "Paul Stern", "die")],
)  # fmt: skip
def test_an_act_has_its_doer_and_its_day(text, name, verb):
    found = [(one.name, one.verb) for one in deaths.acted(told_of(text))]
    assert (name, verb) in found


@pytest.mark.parametrize(
    "text",
    ["Paul Stern was buried on 6 June 1930 by nobody.", "Paul Stern lived at Holm on 6 June 1930.",
     "Paul Stern was to sign the contract on 6 June 1930.", "Holm signed nothing on 6 June 1930."],
)  # fmt: skip
def test_what_a_dead_person_can_do_or_does_not_do_is_no_act(text):
    assert [one.verb for one in deaths.acted(told_of(text)) if one.verb != "bury"] == []


def test_an_act_without_a_day_is_none_and_one_in_a_diary_has_that_of_its_entry():
    def acts(text):
        return [(one.name, one.first) for one in deaths.acted(told_of(text, "1979-01-01"))]

    assert acts("Paul Stern signed the contract.") == []
    entries = (
        "20 July 1934. Rain.\n\n22 July. Paul Stern signed the contract.\n\n"
        "5 January. Rhona Pell signed the contract."
    )
    assert acts(entries) == [
        ("Paul Stern", day("1934-07-22").first), ("Rhona Pell", day("1935-01-05").first),
    ]  # fmt: skip


def test_who_signs_or_was_present_lives_on_its_day():
    letter = "Holm, 9 June 1930\n\nDear Sir,\n\nthe crane is mended.\n\nOlaf Brandt"
    assert [(one.name, one.verb) for one in deaths.wrote(told_of(letter))] == [
        ("Olaf Brandt", "write")
    ]
    minutes = "Holm, 9 June 1930\n\nPresent: Olaf Brandt, Eva Lind.\n\nThe bill was paid."
    assert {one.name for one in deaths.wrote(told_of(minutes))} == {"Olaf Brandt", "Eva Lind"}
    assert list(deaths.wrote(told_of("Present: Olaf Brandt."))) == []


def test_a_letter_that_is_told_with_its_date_was_written_by_a_living():
    text = "Old Hallam's letter of 3 June 1890 lies in my desk."
    (one,) = deaths.letters(told_of(text))
    assert (one.name, one.first) == ("Old Hallam", day("1890-06-03").first)
    assert list(deaths.letters(told_of("Old Hallam's letter lies here since 3 June 1890."))) == []


def end(when, name="Paul Stern", at=50):
    return Ended((name,), day(when).first, day(when).last, Span(at, at + 9), Span(at, at + 4))


def act(when, name="Paul Stern", verb="sign", at=0):
    return Acted(name, verb, day(when).first, day(when).last, Span(at, at + 9), Span(at, at + 4))


def birth(when, *, is_birth=True, in_brackets=False):
    word = Span(70, 74) if in_brackets else Span(60, 74)
    span = day(when)
    return Begun(
        ("Paul Stern",), span.first, span.last, is_birth, Span(60, 80), word, Span(70, 74)
    )


@pytest.mark.parametrize(
    ("claims", "is_wrong"),
    [
        ([[end("1930-05-03")], [act("1930-06-06")]], True),
        ([[end("1930-05-03")], [act("1930-05-03")]], False),
        ([[end("1930-05-03")], [act("1930-05-04")]], True),
        ([[end("1930-05-03")], [act("1929-06-06")]], False),
        # A death is easily dated on the next day, but not on the one after it.
        ([[end("1930-05-03")], [act("1930-05-04", verb="die")]], False),
        ([[end("1930-05-03")], [act("1930-05-05", verb="die")]], True),
        # Buried on another day.
        ([[end("1930-05-03")], [act("1930-05-04", verb="bury")]], True),
        # One of several deaths that are told lies behind.
        ([[end("1930-05-03")], [end("1931-05-03")], [act("1930-06-06")]], False),
        ([[end("1930-05-03")], [act("1930-06-06", name="Rhona Stern")]], False),
        ([[end("1930-05-03")], [act("1930-06-06", name="P. Stern")]], True),
        ([[end("1930-05-03")], [act("1930-06-06", name="Stern")]], True),
        # Two bear the name: then "Stern" alone may be the other.
        ([[end("1930-05-03"), act("1920", name="Rhona Stern")],
          [act("1930-06-06", name="Stern")]], False),
        ([[end("1930-05-03"), act("1920", name="Rhona Stern"),
           act("1930-06-06", name="Stern")]], True),
        ([[end("1930")], [act("1930-06-06")]], False),
        ([[birth("1930-05-03")], [act("1929-06-06")]], True),
        ([[birth("1930-05-03")], [act("1930-05-03")]], False),
        # Years in brackets may be those of an office.
        ([[birth("1930-05-03", in_brackets=True)], [act("1929-06-06")]], False),
        ([[birth("1930-05-03", is_birth=False)], [act("1929-06-06")]], False),
    ],
)  # fmt: skip
def test_an_act_beyond_a_life_is_a_finding(claims, is_wrong):
    found = list(deaths.check(heap_of(*claims)))
    assert all(0 < one.likelihood < 1 for one in found)
    assert bool(found) == is_wrong
    assert all(one.kind in {FindingKind.ORDER, FindingKind.DATE} for one in found)


def test_its_own_death_is_no_other():
    same = act("1930-05-09", at=50)
    assert list(deaths.check(heap_of([end("1930-05-03"), same]))) == []
