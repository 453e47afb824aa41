"""All documents as the checks see them."""

from heaps import heap_of

from timeline_app.findings.heap import ClaimSource
from timeline_app.findings.impossible import NoSuchDay
from timeline_app.findings.weekday import WrongWeekday
from timeline_app.message import told as as_told
from timeline_app.model import Span

SPAN = Span(0, 4)


def test_claims_of_one_kind_come_with_their_documents_in_order():
    first, second = NoSuchDay(SPAN, SPAN, as_told("a")), NoSuchDay(SPAN, SPAN, as_told("b"))
    heap = heap_of([first], [], [second, first])
    assert [(source.id, one) for source, one in heap.each(NoSuchDay)] == [
        (1, first), (3, second), (3, first)
    ]  # fmt: skip
    assert list(heap.each(WrongWeekday)) == []
    assert ClaimSource(1, "a").claims == {}
