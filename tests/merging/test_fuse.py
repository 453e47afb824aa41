"""One group of tellings to one happening."""

import pytest
from merged import facts, telling, visit

from timeline_app.merging.fuse import fuse
from timeline_app.model import DatedBy, Factuality, Role, Status, edtf
from timeline_app.model.when import day

HAPPENED, PLANNED = Factuality.HAPPENED, Factuality.PLANNED
DENIED, HYPOTHETICAL = Factuality.DENIED, Factuality.HYPOTHETICAL


def group(*tellings, one=1.0, mentioned=()):
    some = facts(*tellings)
    return fuse(some, [10 + one.number for one in some], one, frozenset(mentioned))


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ((HAPPENED,), Status.HAPPENED),
        ((PLANNED, HAPPENED), Status.HAPPENED),
        ((HYPOTHETICAL, PLANNED), Status.PLANNED),
        ((DENIED, PLANNED), Status.PLANNED),
        ((DENIED, HYPOTHETICAL), Status.DENIED),
        ((HYPOTHETICAL,), Status.HYPOTHETICAL),
        ((DENIED, HAPPENED), Status.DISPUTED),
    ],
)
def test_what_happened_beats_what_was_planned(told, status):
    found = group(*(visit(n, factuality=one) for n, one in enumerate(told)))
    assert found.status is status
    assert bool(found.warnings) == (status is Status.DISPUTED)


def test_the_surest_and_finest_date_on_which_most_agree():
    month, here, there = edtf.parse("2020-07"), day(2020, 7, 19), day(2020, 7, 28)
    assert group(visit(1, month), visit(2, here)).when == here
    assert group(visit(1, there, dated_by=DatedBy.DOCUMENT), visit(2, month)).when == month
    assert group(visit(1, there), visit(2, here), visit(3, here)).when == here
    found = group(visit(1, there), visit(2, here), visit(3, here))
    assert len(found.warnings) == 1
    assert group(visit(1, month), visit(2, here)).warnings == ()
    undated = group(telling(1, "visit", "A visit"))
    assert (undated.when, undated.numbers.date) == (None, None)


def test_copies_of_one_document_are_one_source():
    assert group(visit(1), visit(2)).independent_sources == 2
    assert group(visit(1), visit(2, group=1)).independent_sources == 1
    there, here = day(2020, 7, 28), day(2020, 7, 19)
    copies = [visit(n, there, group=7) for n in (1, 2, 3)]
    assert group(*copies, visit(4, here), visit(5, here)).when == here


def test_the_best_titled_leads_and_what_only_mentions_comes_last():
    poor, good = visit(1, is_candidate=False), visit(2)
    found = group(poor, good)
    assert found.members == (11, 10)
    found = group(good, poor, mentioned=(0,))
    assert found.members == (11, 10)
    assert found.mentioned == (10,)
    assert group(good, poor).mentioned == ()


def test_everybody_is_there_once_by_the_fullest_name():
    found = group(visit(1, agent="Zarif"), visit(2, agent="Mohammad Javad Zarif"))
    names = [one.name for one in found.participants]
    assert "Mohammad Javad Zarif" in names
    assert "Zarif" not in names
    agent = next(one for one in found.participants if "Zarif" in one.name)
    assert (agent.role, agent.type) == (Role.AGENT, "person")
    found = group(visit(1, agent="a clerk", patient="Ann Lee"))
    assert [one.name for one in found.participants] == ["Ann Lee", "a clerk"]
    assert [
        place.name for place in group(visit(1, place="the U.S."), visit(2, place="US")).places
    ] == ["the U.S."]


def test_kinds_are_counted_and_other_is_none():
    kinds = ("other", "meeting", "visit", "meeting", "other", "other")
    assert group(*(visit(n, kind=kind) for n, kind in enumerate(kinds))).kind == "meeting"
    assert group(visit(1, kind="other")).kind == "other"
    assert group(visit(1, kind="vote"), visit(2, kind="visit")).kind == "visit"


def test_every_source_adds_to_the_worth_and_to_the_sureness_of_the_date():
    alone, two, three = (group(*(visit(n) for n in range(k))) for k in (1, 2, 3))
    assert alone.importance == 0.5
    assert alone.importance < two.importance < three.importance < 1
    assert alone.numbers.date < two.numbers.date < three.numbers.date <= 1
    disputed = group(visit(0), visit(1), visit(2, day(2020, 7, 28)))
    assert disputed.numbers.date < two.numbers.date
    copies = group(visit(0), visit(1, group=0))
    assert copies.importance == alone.importance
    assert copies.numbers.date == alone.numbers.date


def test_the_sureness_of_a_date_is_that_of_its_telling():
    sure, unsure = (visit(1, more={"date_confidence": n}) for n in (0.9, 0.2))
    assert group(sure).numbers.date == 0.9
    assert group(unsure).numbers.date == 0.2
    assert group(sure, one=0.7).numbers.merging == 0.7


def test_worth_and_doubt_by_figures():
    more = {"date_confidence": 0.6}
    tellings = [visit(n, more=more) for n in range(3)]
    for count, worth, date in ((1, 0.5, 0.6), (2, 0.575, 0.76), (3, 0.6388, 0.856)):
        found = group(*tellings[:count])
        assert (found.importance, found.numbers.date) == (worth, date)
    disputed = group(*tellings[:2], visit(9, day(2020, 7, 28), more=more))
    assert disputed.numbers.date == pytest.approx(0.76 * 0.8)
    agreeing = group(*tellings[:2], visit(9, edtf.parse("2020-07"), more=more))
    assert agreeing.numbers.date == 0.76


PEOPLE = [
    "Ann Abel", "Bo Brook", "Cy Crane", "Dee Duffy", "Eve Ekman", "Flo Frost", "Gus Grohl",
    "Hal Hymes", "Ida Ibsen",
]  # fmt: skip
TOWNS = ["Lima", "Holm", "Port Annick", "Vienna", "Kyoto"]


def test_of_many_only_so_many_are_told():
    people = group(*(visit(n, agent=name) for n, name in enumerate(PEOPLE)))
    assert len(people.participants) == 8
    towns = group(*(visit(n, place=name) for n, name in enumerate(TOWNS)))
    assert [place.name for place in towns.places] == TOWNS[:4]


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ([("agent", 1)], Role.AGENT),
        ([("patient", 1)], Role.PATIENT),
        ([("agent", 1), ("patient", 2)], Role.PATIENT),
        ([("agent", 2), ("patient", 1)], Role.AGENT),
        ([("patient", 1), ("agent", 1)], Role.AGENT),
    ],
)
def test_a_person_has_the_role_that_most_tellings_give(said, role):
    tellings = []
    for name, times in said:
        for _ in range(times):
            tellings.append(telling(len(tellings), "visit", "A visit", **{name: "Ann Lee"}))
    (person,) = group(*tellings).participants
    assert (person.name, person.role) == ("Ann Lee", role)


def test_of_what_an_older_version_read_the_footing_says_how_sure_its_date_is():
    footings = (DatedBy.EXPLICIT, DatedBy.DOCUMENT)
    explicit, document = (group(visit(1, dated_by=one)).numbers.date for one in footings)
    assert 0 < document < explicit < 1
    assert (
        group(visit(1, dated_by=DatedBy.DOCUMENT, more={"date_confidence": 0.0})).numbers.date == 0
    )
