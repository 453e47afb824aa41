"""The filter "To check" means the events that the board shows as unsettled, by kind."""

import shutil
from collections import Counter
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tellings import TEXT, by_title

from timeline_app.model import (
    FINDING,
    EventFilter,
    Finding,
    FindingKind,
    Review,
    Settlement,
    Span,
    Witness,
    edits,
)
from timeline_app.store import open_store

ALL = EventFilter.everything()
WAITING = {Settlement.OPEN, Settlement.LATER}
TRIGGERS = ("voted", "visited", "fell", "signed", "council")


def span_of(word):
    start = TEXT.index(word)
    return Span(start, start + len(word))


def lies_in(inner, outer):
    return outer.start <= inner.start and inner.end <= outer.end


def witnesses():
    spans = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 90)).map(
        lambda two: Span(two[0], min(len(TEXT), sum(two)))
    )
    triggers = st.none() | st.sampled_from(TRIGGERS).map(span_of)
    return st.builds(
        lambda span, words, trigger: Witness(
            1, span, "q", None, words, None,
            trigger if trigger and lies_in(trigger, span) else None,
        ),
        spans, st.none() | spans, triggers,
    )  # fmt: skip


findings = st.lists(
    st.tuples(
        st.sampled_from((FindingKind.DATE, FindingKind.WHO, FindingKind.GAP)),
        st.lists(witnesses(), min_size=1, max_size=3),
        st.sampled_from((*Settlement, Settlement.OPEN)),
    ),
    max_size=4,
)


@settings(
    deadline=None, max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(made=findings, rejected=st.sets(st.sampled_from(("voted", "fell", "visited"))))
def test_what_is_to_check_is_what_the_board_shows(template, path, made, rejected):
    shutil.copyfile(template, path)
    with open_store(path) as store:
        store.findings.put(
            [
                Finding(str(number), kind, None, tuple(told), None, 0.5)
                for number, (kind, told, _) in enumerate(made)
            ]
        )
        for word in rejected:
            store.apply(edits.SetReview(by_title(store, word).id, Review.REJECTED))
        with store.connection.atomic():
            for number, (_, _, settlement) in enumerate(made):
                if settlement is not Settlement.OPEN:
                    store.connection.run(
                        "INSERT INTO settled VALUES (?, ?, 0, '', '', 0)",
                        (str(number), settlement.value),
                    )
        waiting = [
            one for one in store.findings.all(is_all=True) if one.decision.settlement in WAITING
        ]
        expected = Counter()
        for kind in FindingKind:
            concerned = {event for one in waiting if one.kind is kind for event in one.events}
            chosen = replace(ALL, findings=frozenset({kind}))
            assert set(store.reading.ids(chosen)) == concerned
            found = store.snapshots.take(chosen)
            assert {*found.ids, *found.undated} == concerned
            expected[kind] = len(concerned)
        counted, known = store.facets.counts(ALL)
        assert Counter(dict(counted.values[FINDING])) == +expected
        store.findings.put([])
        if made:
            assert store.facets.counts(ALL, known)[0].values[FINDING] == ()
