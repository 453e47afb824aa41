"""Events in the one form in which two chronologies are compared."""

import json

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.package.canonical import canonical, lines
from timeline_app.model import Event, Evidence, Span, Status


def event(number, title, document):
    evidence = (Evidence(document, Span(0, 4), Span(0, 4), "Rain"),)
    return Event(number, title, "other", Status.HAPPENED, None, evidence=evidence)


titles = st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=5)


@given(titles, st.randoms())
def test_numbers_and_order_change_nothing(some, shuffler):
    first = [event(number, title, 7) for number, title in enumerate(some)]
    again = [event(number + 100, title, 9) for number, title in enumerate(some)]
    shuffler.shuffle(again)
    assert lines(first, {7: "D1"}) == lines(again, {9: "D1"})


def test_another_title_or_document_is_another_line():
    (plain,) = lines([event(1, "Rain", 7)], {7: "D1"})
    assert lines([event(1, "Sun", 7)], {7: "D1"}) != [plain]
    assert lines([event(1, "Rain", 7)], {7: "D2"}) != [plain]
    told = json.loads(plain)
    assert "id" not in told
    assert told["evidence"][0]["document"] == "D1"
    assert canonical({"evidence": [], "b": "é\ud800", "a": 1}, {}) == (
        '{"a":1,"b":"é\\ud800","evidence":[]}'.encode()
    )
