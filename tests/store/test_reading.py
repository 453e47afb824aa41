"""Events as the views ask for them."""

from dataclasses import replace

import pytest
from tellings import EXPRESSIONS, LINKS, MENTIONS, TEXT, by_title, draft_of, rebuild, span_of

from timeline_app.model import EventFilter, LaneBy, Level, Participant, Review, Span, Status, edits
from timeline_app.model.when import day

ALL = EventFilter.everything()


def test_events_come_in_time_order_the_undated_last(store):
    titles = [event.title.split()[1] for event in store.events(ALL)]
    assert titles == ["council", "bridge", "days", "café"]


def test_an_event_brings_its_evidence(store):
    event = by_title(store, "council")
    (evidence,) = event.evidence
    assert evidence.quote == evidence.span.of(TEXT)
    assert evidence.trigger.of(TEXT) == "voted"
    assert (evidence.time_text, evidence.time_span) == ("3 May 2020", span_of("3 May 2020"))
    assert evidence.rule == "day month year"
    assert evidence.when == day(2020, 5, 3)


def test_an_unknown_event_is_a_key_error(store):
    with pytest.raises(KeyError):
        store.reading.event(99)


def test_a_sentence_that_stands_twice_keeps_both_spans(store):
    told = replace(MENTIONS[0], repeats=(Span(60, 112),))
    store.documents.replace_mentions(1, EXPRESSIONS, [told], [])
    rebuild(store)
    event = by_title(store, "council")
    assert [e.span for e in event.evidence] == [told.passage, Span(60, 112)]
    assert [e.trigger.start - e.span.start for e in event.evidence] == [12, 12]
    assert event.independent_sources == 1
    assert [e.id for e in event.evidence] == [event.evidence[0].id] * 2


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        (EventFilter(), 2),
        (ALL, 4),
        (EventFilter(text="bridge"), 2),
        (EventFilter(text="bridge vot"), 1),
        (EventFilter.everything(text="CAFE"), 1),
        (EventFilter(text="council tax"), 0),
        (EventFilter(text='"'), 0),
        (EventFilter(kinds=frozenset({"vote"})), 1),
        (EventFilter(statuses=frozenset({Status.PLANNED})), 0),
        (EventFilter(since=day(2020, 5, 4).earliest), 1),
        (EventFilter(until=day(2020, 5, 3).earliest), 1),
        (EventFilter(since=day(2020, 5, 3).latest, until=day(2020, 6, 11).earliest), 2),
        (EventFilter.everything(people=frozenset({"Ana Silva"})), 1),
        (EventFilter.everything(places=frozenset({"Porto", "Lisbon"})), 1),
        (EventFilter(organisations=frozenset({"The council"})), 1),
        (EventFilter.everything(organisations=frozenset({"Ana Silva"})), 0),
        (EventFilter(documents=frozenset({1})), 2),
        (EventFilter(documents=frozenset({2})), 0),
        (EventFilter(minimum_confidence=0.95), 0),
        (EventFilter(reviews=frozenset({Review.UNREVIEWED})), 2),
    ],
)
def test_filters(store, chosen, count):
    assert store.reading.count(chosen) == count
    assert len(list(store.events(chosen))) == count
    snapshot = store.snapshots.take(chosen)
    assert sorted([*snapshot.ids, *snapshot.undated]) == sorted(store.reading.ids(chosen))


@pytest.mark.parametrize("is_descending", [False, True])
@pytest.mark.parametrize("by", ["title", "kind", "sources", "confidence"])
def test_ids_come_sorted_by_a_column_equal_ones_in_time_order(store, by, is_descending):
    in_time = store.reading.ids(ALL)
    lines = store.reading.lines(in_time)

    def key(event):
        value = getattr(lines[event], by)
        return value.lower() if isinstance(value, str) else value

    expected = sorted(in_time, key=key, reverse=is_descending)
    assert store.reading.ids(ALL, by=by, is_descending=is_descending) == expected


def test_a_rejected_event_is_hidden_unless_asked_for(store):
    store.apply(edits.SetReview(1, Review.REJECTED))
    assert 1 not in store.reading.ids()
    assert 1 in store.reading.ids(EventFilter(reviews=frozenset({Review.REJECTED})))
    assert 1 in store.snapshots.take(EventFilter(reviews=frozenset({Review.REJECTED}))).ids


def test_lines_for_the_screen(store):
    lines = store.reading.lines([3, 1, 99])
    assert set(lines) == {1, 3}
    assert lines[1].words == "Sun 3 May 2020"
    assert (lines[1].edtf, lines[1].kind, lines[1].sources) == ("2020-05-03", "vote", 1)
    assert lines[3].quote == "The bridge fell in June 2020."


def test_everything_clickable_in_a_document_in_text_order(store):
    shown = store.reading.passages_of(1)
    assert [e.trigger.of(TEXT) for _, e in shown] == ["voted", "fell"]
    every = store.reading.passages_of(1, level=Level.ALL)
    assert [e.trigger.of(TEXT) for _, e in every] == ["voted", "visited", "fell", "signed"]


def test_links_between_events(store):
    vote, visit = by_title(store, "council").id, by_title(store, "Ana").id
    (link,) = store.reading.links()
    assert (link.before, link.after, link.gap_min, link.gap_max) == (vote, visit, 2, 2)
    assert link.span == LINKS[0].span


def test_values_to_filter_by(store):
    assert store.names.values(LaneBy.KIND) == [("disaster", 1), ("vote", 1)]
    store.apply(edits.SetHidden(by_title(store, "Ana").id, is_hidden=False))
    assert store.names.values(LaneBy.PERSON) == [("Ana Silva", 1)]
    assert store.names.values(LaneBy.ORGANISATION) == [("The council", 1)]
    assert store.names.values(LaneBy.PLACE) == [("Porto", 1)]
    assert store.names.values(LaneBy.DOCUMENT) == [("bridge.txt", 3)]
    assert store.names.values(LaneBy.STATUS) == [("happened", 3)]


def test_a_name_is_found_under_each_spelling_that_it_was_joined_from(store):
    def people(name):
        return store.reading.ids(EventFilter.everything(people=frozenset({name})))

    told = {"Ana Silva": {"Silva", "A. Silva"}, "Nobody": {"No one"}}
    assert people("Silva") == []
    store.rebuilding.replace_events(
        [draft_of(m) for m in store.documents.mentions()], spellings=told
    )
    assert store.names.spellings() == {"Ana Silva": ("A. Silva", "Silva")}, "of names in use only"
    assert people("Silva") == people("Ana Silva") != []
    snapshot = store.snapshots.take(EventFilter.everything(people=frozenset({"Silva"})))
    assert [*snapshot.ids, *snapshot.undated] == people("Silva")
    assert store.faults() == []
    store.rebuilding.replace_events([draft_of(m) for m in store.documents.mentions()])
    assert store.names.spellings() == {}


def test_a_passage_that_is_split_off_keeps_the_names_that_were_joined(store):
    told = {m.mention.text: m for m in store.documents.mentions()}
    vote, visit = told["voted"], told["visited"]
    whole = (Participant("Ana Maria Silva", "person"),)
    both = replace(draft_of(vote), members=(vote.id, visit.id), participants=whole)
    store.rebuilding.replace_events([both], spellings={"Ana Maria Silva": {"Ana Silva"}})
    event = by_title(store, "council")
    alone = store.apply(edits.SplitEvidence(event.id, visit.id)).focus
    assert [p.name for p in store.reading.event(alone).participants] == ["Ana Maria Silva"]
    assert store.names.values(LaneBy.PERSON)[0][0] == "Ana Maria Silva"
    assert store.faults() == []
