"""Which tellings become one happening, and what that happening then says."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merged import JANUARY, killing, telling, visit

from timeline_app import merging
from timeline_app.model import (
    DatedBy,
    Factuality,
    Precision,
    Status,
    When,
    edtf,
    moment,
)
from timeline_app.model.when import day, within
from timeline_app.wording import worded


def sets(groups):
    return sorted(sorted(group.members) for group in groups)


def test_one_visit_in_two_documents_is_one_happening():
    groups = merging.merge([visit(1), visit(2)])
    assert sets(groups) == [[0, 1]]
    (group,) = groups
    assert group.independent_sources == 2
    assert "Zarif" in worded(group.reasons[0])
    assert "ame day" in worded(group.reasons[0])
    assert group.title == "Mohammad Javad Zarif visited Baghdad"
    assert group.status is Status.HAPPENED
    assert [place.name for place in group.places] == ["Baghdad"]


def test_spellings_of_a_name_do_not_keep_tellings_apart():
    one = killing(1, "kill", patient="Qassem Soleimani")
    other = killing(2, "killing", patient="General Qasem Suleimani")
    assert sets(merging.merge([one, other])) == [[0, 1]]


def two_killings(documents, words):
    return [
        killing(document, word, start=100 + 1000 * number)
        for number, (document, word) in enumerate(zip(documents, words, strict=True))
    ]


@pytest.mark.parametrize("words", [("kill", "killing"), ("killing", "death"), ("strike", "kill")])
def test_cause_and_outcome_with_one_victim_in_one_month_are_one_of_two_documents(words):
    assert sets(merging.merge(two_killings((1, 2), words))) == [[0, 1]]


def test_of_one_document_the_same_word_is_one_and_cause_and_outcome_are_suggested():
    assert sets(merging.merge(two_killings((1, 1), ("kill", "killing")))) == [[0, 1]]
    strike, kill = merging.merge(two_killings((1, 1), ("strike", "kill")))
    assert [perhaps.other for perhaps in strike.suggestions] == [1]
    assert [perhaps.other for perhaps in kill.suggestions] == [0]
    assert 0 < strike.suggestions[0].likelihood < 1


APART = {
    "one game and several": [
        telling(1, "game", "Game of Porto in Lisbon", agent="Porto", place="Lisbon", when=JANUARY),
        replace(
            several := telling(2, "games", "Games of Porto in Lisbon", agent="Porto",
                               place="Lisbon", when=JANUARY),
            mention=replace(several.mention, lemma="game"),
        ),
    ],
    "other victim": [killing(1, "kill"), killing(2, "kill", patient="Abu Bakr al-Baghdadi")],
    "two men of like names": [
        killing(1, "die", patient="Ali Khamenei"),
        killing(2, "die", patient="Ruhollah Khomeini"),
    ],
    "who did it to whom": [
        telling(1, "attack", "Iran attacked Iraq", kind="attack", agent="Iran", patient="Iraq",
                type="place", when=JANUARY),
        telling(2, "attack", "Iraq attacked Iran", kind="attack", agent="Iraq", patient="Iran",
                type="place", when=JANUARY),
    ],
    "other year": [visit(1), visit(2, when=day(2019, 7, 19))],
    "other place": [visit(1), visit(2, patient="Riyadh", place="Riyadh", type="place")],
    "other person": [
        visit(1), visit(2, agent="Boris Johnson", patient="Paris", place="Paris"),
    ],
    "only a word": [
        telling(1, "win", "Win of the team"),
        telling(2, "win", "Win of Ana Silva", agent="Ana Silva"),
    ],
    "two statements": [
        telling(1, "say", "Ali Khamenei said Iran would strike a blow", kind="statement",
                agent="Ali Khamenei", when=day(2020, 7, 21)),
        telling(1, "say", "Ali Khamenei said talks with Baghdad were useful", kind="statement",
                agent="Ali Khamenei", when=day(2020, 7, 21), start=900),
    ],
    "two speakers": [
        telling(1, "say", "Hassan Rouhani said trade would grow", kind="statement",
                agent="Hassan Rouhani", when=day(2020, 7, 21)),
        telling(2, "say", "Ali Khamenei said trade would grow", kind="statement",
                agent="Ali Khamenei", when=day(2020, 7, 21)),
    ],
    "two men of two countries": [
        telling(1, "die", "An Australian climber died", kind="death",
                agent="Australian climber", place="New Zealand"),
        telling(2, "die", "A British climber died", kind="death",
                agent="British climber", place="New Zealand"),
    ],
    "two men of two ages": [
        telling(1, "die", "A 36-year-old man died", kind="death", agent="man", place="Leeds"),
        telling(2, "die", "A 32-year-old man died", kind="death", agent="man", place="Leeds"),
    ],
    "two days in one document": [visit(1), visit(1, when=day(2020, 7, 20), start=900)],
}  # fmt: skip


@pytest.mark.parametrize("tellings", APART.values(), ids=APART)
def test_apart(tellings):
    assert sets(merging.merge(tellings)) == [[0], [1]]


def test_sources_that_differ_by_a_day_are_one_with_a_warning():
    (group,) = merging.merge([visit(1), visit(2, when=day(2020, 7, 20)), visit(3)])
    assert group.when == day(2020, 7, 19)
    assert "19" in worded(group.warnings[0])
    assert "20 July 2020" in worded(group.warnings[0])


def test_a_chain_of_likenesses_does_not_join_what_clashes():
    vague = within(moment.at(2020, 1, 1), moment.at(2021, 1, 1) - 1, Precision.YEAR, "2020")
    tellings = [
        visit(1, when=day(2020, 3, 1)),
        visit(2, when=vague),
        visit(3, when=day(2020, 9, 1)),
    ]
    for group in merging.merge(tellings):
        assert not {0, 2} <= set(group.members)


def test_the_finer_date_is_kept():
    (group,) = merging.merge([killing(1, "kill"), killing(2, "kill", when=day(2020, 1, 3))])
    assert group.when == day(2020, 1, 3)
    assert not group.warnings


def test_what_a_person_joined_or_parted_is_obeyed():
    one, other, third = visit(1), visit(2), visit(3, when=day(2015, 1, 1))
    parted = merging.merge([one, other, third], apart=[(one.key, other.key)])
    assert sets(parted) == [[0], [1], [2]]
    joined = merging.merge([one, other, third], together=[(third.key, one.key)])
    assert any({0, 2} <= set(group.members) for group in joined)
    unknown = ((9, 9, 9), one.key)
    assert sets(merging.merge([one, other], together=[unknown], apart=[unknown])) == [[0, 1]]


def test_a_parted_pair_is_not_joined_through_a_third():
    tellings = [visit(1), visit(2), visit(3)]
    groups = merging.merge(tellings, apart=[(tellings[0].key, tellings[1].key)])
    assert not any({0, 1} <= set(group.members) for group in groups)


def test_a_plan_that_came_true_has_happened():
    plan = visit(1, factuality=Factuality.PLANNED)
    (group,) = merging.merge([plan, visit(2)])
    assert group.status is Status.HAPPENED
    assert group.members[0] == 1


def test_denied_beside_happened_is_disputed():
    (group,) = merging.merge([visit(1, factuality=Factuality.DENIED), visit(2)])
    assert group.status is Status.DISPUTED
    assert group.warnings


def test_copies_are_one_source():
    (group,) = merging.merge([visit(1, group=1), visit(2, group=1), visit(3, group=3)])
    assert group.independent_sources == 2
    alone = merging.merge([visit(1)])[0]
    assert group.importance > alone.importance
    assert group.numbers.date > alone.numbers.date


def story(document, *deaths):
    """A document that tells, besides these deaths, what makes it one story with others."""
    told = [visit(document, start=1000), visit(document, start=2000, when=day(2020, 7, 23))]
    return [*told, *(death(document, name, 3000 + n) for n, name in enumerate(deaths))]


def death(document, name, start):
    said = {"agent": name} if name else {}
    title = f"{name} died" if name else "The death"
    return telling(document, "die", title, kind="death", start=start, **said)


def companions(tellings):
    """With how many others the last of the tellings is one."""
    return next(
        len(g.members) - 1 for g in merging.merge(tellings) if len(tellings) - 1 in g.members
    )


def test_the_death_is_the_only_one_of_its_story():
    assert companions([*story(1, "Ana Silva"), *story(2, "")]) == 1


def test_the_death_is_nobodys_where_the_story_tells_of_two():
    assert companions([*story(1, "Ana Silva", "Rui Costa"), *story(2, "")]) == 0


def test_the_best_title_wins():
    named = visit(2)
    pronoun = telling(
        1, "visit", "He visited the capital", kind="visit", when=day(2020, 7, 19),
        agent="Mohammad Javad Zarif", place="Baghdad",
    )  # fmt: skip
    (group,) = merging.merge([pronoun, named])
    assert group.title == "Mohammad Javad Zarif visited Baghdad"
    assert group.members == (1, 0)


def test_a_mention_without_a_title_joins_but_never_makes_a_group():
    told = visit(3, is_candidate=False)
    support = replace(told, mention=replace(told.mention, title=""))
    assert merging.merge([support]) == []
    (group,) = merging.merge([visit(1), support])
    assert set(group.members) == {0, 1}


def test_a_crowd_of_equals_obeys_people_whatever_its_order():
    crowd = [visit(number) for number in range(1, 61)]
    keys = [told.key for told in crowd]
    apart, together = [(keys[0], keys[1])], [(keys[1], keys[2])]

    def homes(tellings):
        groups = merging.merge(tellings, together=together, apart=apart)
        return {frozenset(tellings[i].key for i in group.members) for group in groups}

    found = homes(crowd)
    (home,) = (group for group in found if keys[1] in group)
    assert keys[0] not in home
    assert keys[2] in home
    assert homes(random.Random(3).sample(crowd, len(crowd))) == found


def test_nothing_gives_nothing():
    assert merging.merge([]) == []


NAMES = ["Ana Silva", "Rui Costa", "Hassan Rouhani", "Ali Khamenei", ""]
WORDS = ["visit", "trip", "kill", "death", "say", "win"]


@st.composite
def heaps(draw):
    found = []
    for number in range(draw(st.integers(2, 12))):
        said = {"start": 100 + 200 * number, "kind": draw(st.sampled_from(["visit", "other"]))}
        if name := draw(st.sampled_from(NAMES)):
            said["agent"] = name
        if draw(st.booleans()):
            said["when"] = day(2020, 1, draw(st.integers(1, 6)))
        word = draw(st.sampled_from(WORDS))
        found.append(telling(draw(st.integers(1, 4)), word, f"{name} {word}", **said))
    return found


@given(heaps(), st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_tellings_changes_nothing(tellings, seed):
    shuffled = list(tellings)
    random.Random(seed).shuffle(shuffled)
    keys = [
        sorted(sorted(given[m].key for m in group.members) for group in merging.merge(given))
        for given in (tellings, shuffled)
    ]
    assert keys[0] == keys[1]
    assert sorted(key for group in keys[0] for key in group) == sorted(t.key for t in tellings)


@given(heaps(), st.data())
@settings(max_examples=60, deadline=None)
def test_laws_hold_in_any_heap(tellings, data):
    numbers = st.integers(0, len(tellings) - 1)
    a, b = data.draw(numbers), data.draw(numbers)
    pair = (tellings[a].key, tellings[b].key)
    joined = merging.merge(tellings, together=[pair])
    assert any({a, b} <= set(group.members) for group in joined)
    if a != b:
        parted = merging.merge(tellings, apart=[pair])
        assert not any({a, b} <= set(group.members) for group in parted)


@given(heaps())
@settings(max_examples=40, deadline=None)
def test_what_is_suggested_is_another_group_and_what_only_mentions_is_a_member(tellings):
    groups = merging.merge(tellings)
    home = {member: place for place, group in enumerate(groups) for member in group.members}
    for place, group in enumerate(groups):
        assert set(group.mentioned) < set(group.members)
        assert group.members[len(group.members) - len(group.mentioned) :] == group.mentioned
        chances = [perhaps.likelihood for perhaps in group.suggestions]
        assert chances == sorted(chances, reverse=True)
        for perhaps in group.suggestions:
            assert home[perhaps.other] != place
            assert groups[home[perhaps.other]].members[0] == perhaps.other
            assert 0 < perhaps.likelihood < 1
            assert perhaps.aspects


@given(heaps(), st.data())
@settings(max_examples=40, deadline=None)
def test_rows_of_one_record_stay_apart(tellings, data):
    rows = [
        replace(t, mention=replace(t.mention, entry=data.draw(st.integers(0, 2))))
        for t in tellings
    ]
    for group in merging.merge(rows):
        told = {}
        for member in group.members:
            document, entry = rows[member].key[0], rows[member].mention.entry
            assert told.setdefault(document, entry) == entry


FORBIDDEN = {
    "figures of one unit": ("5 people died in Porto", "6 people died in Porto", {}, {}),
    "a plan and a fact of two times": (
        "Ana Silva visited Porto", "Ana Silva visited Porto",
        {"factuality": Factuality.PLANNED, "when": day(2021, 5, 4)}, {"when": day(2021, 5, 3)},
    ),
    "a week apart, as the story goes": (
        "Ana Silva visited Porto", "Ana Silva visited Porto",
        {"when": day(2021, 5, 1), "dated_by": DatedBy.NARRATIVE}, {"when": day(2021, 5, 12)},
    ),
    "three days apart, by the documents": (
        "Ana Silva visited Porto", "Ana Silva visited Porto",
        {"when": day(2021, 5, 1), "dated_by": DatedBy.DOCUMENT},
        {"when": day(2021, 5, 4), "dated_by": DatedBy.DOCUMENT},
    ),
    "two firm days": (
        "Ana Silva visited Porto", "Ana Silva visited Porto",
        {"when": day(2021, 5, 1)}, {"when": day(2021, 5, 3)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FORBIDDEN.values(), ids=FORBIDDEN)
def test_what_can_never_be_one_is_neither_joined_nor_suggested(case):
    one, other, said, its = case
    plain = {"agent": "Ana Silva", "place": "Porto"}
    tellings = [
        telling(1, "visit", one, **{**plain, **said}),
        telling(2, "visit", other, **{**plain, **its}),
    ]
    groups = merging.merge(tellings)
    assert len(groups) == 2
    assert not any(group.suggestions for group in groups)


def test_undated_tellings_stay_undated():
    (group,) = merging.merge([telling(1, "win", "Ana Silva won", agent="Ana Silva")])
    assert group.when is None


def test_open_dates_are_compared():
    since = edtf.parse("2020-01-05/..")
    assert isinstance(since, When)
    assert merging.merge([visit(1, when=since), visit(2)])


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("MacBook Air", "Apple TV", False),
        ("a new phone", "the new phone", True),
        ("a lineup of laptops", "the television series", False),
    ],
)
def test_what_is_released_tells_releases_apart(one, other, is_one):
    tellings = [
        telling(
            number,
            "release",
            f"Apple released {thing}",
            agent="Apple",
            patient=thing,
            type="organisation",
            when=day(2007, 1, 10),
        )
        for number, thing in enumerate((one, other))
    ]
    assert (len(merging.merge(tellings)) == 1) is is_one


def test_other_tolls_of_other_stories_are_other_deaths():
    one = telling(0, "kill", "26 people were killed", patient="26 people", place="Brussels")
    other = telling(1, "kill", "2,100 people were killed", patient="2,100 people")
    assert len(merging.merge([one, other])) == 2


def test_a_single_telling_is_one_and_what_a_person_joined_is_too():
    assert merging.merge([visit(1)])[0].numbers.merging == 1.0
    by_machine = merging.merge([visit(1), visit(2)])[0]
    keys = [visit(1).key, visit(2).key]
    by_hand = merging.merge([visit(1), visit(2)], together=[tuple(keys)])[0]
    assert 0 < by_machine.numbers.merging < 1
    assert by_hand.numbers.merging == 1.0
