"""Events with the mentions that tell them, as they are compared, and in which turn they come."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import (
    DatedBy,
    EventClass,
    Factuality,
    Mention,
    Participant,
    Place,
    Span,
    Standing,
    Status,
)
from timeline_app.model.when import day
from timeline_app.pipeline.told import Queues, told
from timeline_app.store import ProposedEvent, StoredMention


def stored(number, document=1, **changes):
    values = {
        "span": Span(number, number + 1), "text": "fell", "lemma": "fall", "tense": "PAST",
        "passage": Span(number, number + 1), "event_class": EventClass.OCCURRENCE,
        "title": "The wall fell", "importance": 0.5, **changes,
    }  # fmt: skip
    return StoredMention(number, document, Mention(**values), None)


def event(title="The wall fell", *, mentions=None, **changes):
    """One event that mentions tell, 1 of them where none are given."""
    some = mentions or [stored(1, title=title)]
    draft = ProposedEvent(tuple(one.id for one in some), title, **changes)
    return told([draft], some)[0]


def test_a_title_is_compared_by_the_stems_of_its_words():
    one = event("The mayor's walls fell on Holm", mentions=[stored(1), stored(2, text="walls",
                                                                       lemma="wall")])  # fmt: skip
    assert one.spoken == ("The", "mayor", "walls", "fell", "on", "Holm")
    assert one.stems == {"mayor", "wall", "fall", "holm"}
    assert one.triggers == {"fall", "wall"}


@pytest.mark.parametrize(
    ("title", "names"),
    [("Holm fell", set()), ("The wall of Holm fell", {"holm"}), ("HOLM fell", {"holm"}),
     ("Lund fell", {"lund"}), ("Berg fell", {"berg"}), ("Monday fell", set())],
)  # fmt: skip
def test_the_first_word_is_a_name_if_somebody_or_a_place_is_called_so(title, names):
    people = (Participant("Anna Berg", "person"), Participant("Monday", "other"))
    assert event(title, participants=people, places=(Place("Lund"),)).names == names


@pytest.mark.parametrize(
    ("title", "figures"),
    [("4 walls fell", {"4"}), ("Another wall fell", {"another"}), ("Two walls fell", {"two"}),
     ("The wall fell", set())],
)  # fmt: skip
def test_figures_tell_one_from_another_of_its_name(title, figures):
    assert event(title).figures == figures


NOUN = {"text": "storm", "lemma": "storm", "tense": "NONE", "title": "Torp storm"}


def test_a_noun_alone_tells_it_where_its_title_has_the_noun():
    assert event("Torp storm", mentions=[stored(1, **NOUN)]).is_noun
    assert not event("Torp wind", mentions=[stored(1, **NOUN)]).is_noun
    both = event("Torp storm", mentions=[stored(1, **NOUN), stored(2)])
    assert (both.is_noun, both.is_called_by_noun) == (False, True)
    assert not event("The wall fell", mentions=[stored(1, **NOUN), stored(2)]).is_called_by_noun
    assert not event("Another title", mentions=[stored(1, **NOUN)]).is_called_by_noun


@pytest.mark.parametrize(
    ("title", "stem", "is_one"),
    [("Storm fell on walls", "storm", True), ("Storm fell on walls", "walls", False),
     ("The wall of fire fell", "fire", False), ("The wall of fire fell houses", "house", True)],
)  # fmt: skip
def test_an_argument_stands_in_no_phrase(title, stem, is_one):
    assert event(title).is_argument(stem) == is_one


def test_its_own_date_is_one_that_its_words_say():
    dated = {"when": day(2020, 5, 3), "dated_by": DatedBy.NARRATIVE}
    assert event(**dated).own == day(2020, 5, 3)
    said = [stored(1, event_class=EventClass.REPORTING)]
    for mentions in (said, [stored(1, **NOUN)]):
        title = mentions[0].mention.title
        told_late = event(title, mentions=mentions, **dated)
        assert (told_late.own, told_late.width) == (None, math.inf)
        own = event(title, mentions=mentions, **{**dated, "dated_by": DatedBy.EXPLICIT})
        assert own.own == day(2020, 5, 3)
        assert own.width == day(2020, 5, 3).latest - day(2020, 5, 3).earliest
    assert not event(mentions=[*said, stored(2)]).is_said


def test_what_is_doubted_is_idle_unless_it_is_news_itself():
    denied = {"factuality": Factuality.DENIED}
    by_the_way = event(mentions=[stored(1, **denied)], status=Status.DENIED)
    assert by_the_way.is_doubted
    assert by_the_way.is_idle
    news = event(mentions=[stored(1, is_candidate=True, **denied)], status=Status.DENIED)
    assert not news.is_doubted
    other = event(mentions=[stored(1, is_candidate=True)], status=Status.DENIED)
    assert other.is_doubted
    assert not event(mentions=[stored(1)]).is_doubted


@pytest.mark.parametrize(
    ("importance", "is_candidate", "is_idle"),
    [(0.01, False, True), (0.02, False, False), (0.01, True, False)],
)
def test_a_trifle_is_idle_unless_it_is_a_candidate(importance, is_candidate, is_idle):
    mention = stored(1, importance=importance, is_candidate=is_candidate)
    assert event(mentions=[mention]).is_idle == is_idle
    assert not event(mentions=[mention, stored(2)]).is_idle


BETTER = [
    (event(mentions=[stored(9)], when=day(2020, 5, 3)), event(mentions=[stored(1)])),
    (event(mentions=[stored(9)]), event("Torp storm", mentions=[stored(1, **NOUN)])),
    (event(mentions=[stored(9)]), event(mentions=[stored(1, event_class=EventClass.REPORTING)])),
    (event(mentions=[stored(9)]), event(mentions=[stored(1, tense="PRESPART")])),
    (event(mentions=[stored(9)], sources=2), event(mentions=[stored(1)])),
    (event(mentions=[stored(9, standing=Standing.HEADLINE)]), event(mentions=[stored(1)])),
    (event(mentions=[stored(9, importance=0.6)]), event(mentions=[stored(1)])),
    (event(mentions=[stored(1)]), event(mentions=[stored(9)])),
]


@pytest.mark.parametrize(("better", "worse"), BETTER)
def test_the_best_telling_comes_first(better, worse):
    assert better.order < worse.order


def test_an_entry_makes_a_row_and_what_only_names_it_does_not_tell_it():
    assert event(mentions=[stored(1), stored(2, standing=Standing.ENTRY)]).is_row
    assert not event().is_row
    some = [stored(1), stored(2, document=2)]
    draft = ProposedEvent((1, 2), "The wall fell")
    events = told([draft, replace(draft, mentioned=frozenset({2}))], some)
    assert [events.documents(number) for number in (0, 1)] == [{1, 2}, {1}]
    assert [len(events.keys(number)) for number in (0, 1)] == [2, 1]
    assert events[0].documents == {1, 2}
    assert events[1].passages == {(1, 1)}


@given(st.lists(st.sets(st.integers(1, 3), min_size=1), max_size=7))
def test_each_event_has_its_turn_once_and_each_document_its_end(placed):
    """In each document they come from the best to the least."""
    some, drafts = [], []
    for documents in placed:
        ids = range(len(some) + 1, len(some) + 1 + len(documents))
        some += [stored(i, document) for i, document in zip(ids, sorted(documents), strict=True)]
        drafts.append(ProposedEvent(tuple(ids), "The wall fell"))
    events = told(drafts, some)
    turns = list(Queues(events).turns())
    assert sorted(number for number, _ in turns) == list(range(len(drafts)))
    ended = [document for _, done in turns for document in done]
    assert sorted(ended) == sorted(set().union(*placed))
    for document in ended:
        orders = [events[n].order for n, _ in turns if document in events.documents(n)]
        assert orders == sorted(orders)
