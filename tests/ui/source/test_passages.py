"""Which passage is marked how, and which event a click means."""

from timeline_app.model import Evidence, Span
from timeline_app.ui.source.passages import PassageIndex, Weight, stretches


def told(start, end, trigger, time=None):
    return Evidence(
        1, Span(start, end), Span(*trigger), "", time_span=Span(*time) if time else None
    )


FIRST = told(0, 20, (4, 8), (10, 14))
SECOND = told(0, 20, (15, 18))
THIRD = told(30, 40, (31, 33))
ALL = [(1, FIRST), (2, SECOND), (3, THIRD)]


def test_a_click_means_the_event_whose_trigger_stands_nearest():
    index = PassageIndex(ALL)
    assert index.event_at(5) == 1
    assert index.event_at(17) == 2
    assert index.event_at(12) == 2
    assert index.event_at(0) == 1
    assert index.event_at(35) == 3
    assert index.event_at(25) is None
    assert index.event_at(40) is None


def test_only_what_shows_is_looked_at():
    index = PassageIndex(ALL)
    assert [event for event, _ in index.within(Span(19, 31))] == [1, 2, 3]
    assert [event for event, _ in index.within(Span(20, 30))] == []
    assert list(PassageIndex(()).within(Span(0, 9))) == []


def test_the_events_own_passage_is_marked_over_the_others():
    marked = stretches(ALL, [FIRST], [Span(2, 3)])
    assert [(s.span, s.weight) for s in marked] == [
        (THIRD.span, Weight.FAINT),
        (FIRST.span, Weight.PASSAGE),
        (Span(10, 14), Weight.TIME),
        (Span(4, 8), Weight.TRIGGER),
        (Span(2, 3), Weight.SEARCH),
    ]
