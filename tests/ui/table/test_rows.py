"""Rows by the page, and in any order."""

from array import array
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import store, wording
from timeline_app.model import EventFilter, Level, edits
from timeline_app.ui import naming
from timeline_app.ui.table.rows import (
    AT_ONCE,
    KEYS,
    PAGE,
    RowPages,
    TableColumn,
    sorted_ids,
    sorting,
)
from timeline_app.ui.work import Cancellation
from timeline_app.wording import told_in


@dataclass
class Plain:
    id: int
    title: str
    words: str = "May 2020"
    kind: str = "vote"
    status: str = "happened"
    review: str = "unreviewed"
    sources: int = 1
    confidence: float = 0.5
    quote: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()


class Source:
    """Counts what is asked."""

    def __init__(self):
        self.asked = []

    def __call__(self, ids):
        self.asked.append(len(ids))
        return {
            i: Plain(i, f"Event {1000 - i:06d}", sources=i % 3, confidence=i / 10_000) for i in ids
        }


def test_rows_come_a_page_at_a_time():
    source = Source()
    pages = RowPages(array("q", range(100_000)), source)
    assert pages.row(50_000).texts[TableColumn.TITLE] == "Event -49000"
    assert pages.row(50_001).id == 50_001
    assert source.asked == [PAGE]


def test_old_pages_are_forgotten():
    source = Source()
    pages = RowPages(array("q", range(100_000)), source)
    for number in range(0, 100_000, PAGE):
        pages.row(number)
    assert len(pages._pages) * PAGE < 10_000
    assert pages.number_of(77_777) == 77_777
    assert pages.number_of(-1) == -1


def test_an_event_that_has_just_gone_leaves_an_empty_row():
    pages = RowPages(array("q", [7]), lambda _ids: {})
    assert pages.row(0).texts[TableColumn.TITLE] == ""


@pytest.mark.parametrize("count", [0, 1, 50, AT_ONCE * 2 + 5])
@pytest.mark.parametrize("is_descending", [False, True])
def test_sorting_keeps_every_row(count, is_descending):
    ids = array("q", range(count))
    for column in TableColumn:
        found = sorted_ids(ids, column, Source(), is_descending=is_descending)
        assert sorted(found) == list(ids)


def test_equal_rows_keep_their_order_in_time():
    found = sorted_ids(array("q", range(9)), TableColumn.SOURCES, Source(), is_descending=True)
    assert list(found) == [2, 5, 8, 1, 4, 7, 0, 3, 6]
    found = sorted_ids(array("q", range(3)), TableColumn.TITLE, Source(), is_descending=False)
    assert list(found) == [
        2, 1, 0,
    ]  # fmt: skip


@given(st.lists(st.integers(-(2**63), 2**63 - 1) | st.integers(0, 70_000), unique=True), st.data())
def test_every_event_is_found_in_its_row(numbers, data):
    pages = RowPages(array("q", numbers), lambda _ids: {})
    wanted = data.draw(st.sampled_from([*numbers, 7, -1]))
    assert pages.number_of(wanted) == (numbers.index(wanted) if wanted in numbers else -1)


@pytest.mark.parametrize("language", wording.languages())
@pytest.mark.parametrize("is_descending", [False, True])
def test_many_kinds_stand_in_the_order_of_the_readers_words(chronology, language, is_descending):
    with wording.told_in(language), store.open_store(chronology) as opened:
        some = opened.reading.ids()[:4]
        for event, kind in zip(some, ("vote", "attack", "My own kind", "death"), strict=True):
            opened.apply(edits.SetKind(event, kind))
        found = opened.reading.ids(by="kind", is_descending=is_descending)
        lines = opened.reading.lines(found)
        words = [naming.headed(lines[event].kind).casefold() for event in found]
    assert len(set(words)) > 3
    assert words == sorted(words, reverse=is_descending)


@pytest.mark.parametrize("column", KEYS)
@pytest.mark.parametrize("is_descending", [False, True])
def test_the_store_sorts_many_rows_as_the_list_sorts_few(chronology, column, is_descending):
    wanted = EventFilter().at(Level.ALL)
    with store.open_store(chronology, read_only=True) as reader:
        ids = array("q", reader.reading.ids(wanted))
        expected = sorted_ids(ids, column, reader.reading.lines, is_descending=is_descending)
    *_, found = finished(sorting(chronology, wanted, column, is_descending=is_descending))
    assert list(found) == list(expected)


def finished(steps):
    running = steps(Cancellation())
    try:
        while True:
            yield next(running)
    except StopIteration as stopped:
        yield stopped.value


def test_kinds_are_sorted_as_they_are_read():
    kinds = {1: "sport", 2: "death", 3: "own", 4: "attack"}

    def order():
        lines = {event: Plain(event, "", kind=kind) for event, kind in kinds.items()}
        return list(
            sorted_ids(array("q", kinds), TableColumn.KIND, lambda _: lines, is_descending=False)
        )

    assert order() == [4, 2, 3, 1]
    with told_in("de"):
        assert order() == [4, 3, 1, 2]  # Angriff, own, Sport, Tod
