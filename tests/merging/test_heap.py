"""All tellings by number, few of them held."""

import tracemalloc
from itertools import product

import pytest
from merged import telling, visit

from timeline_app import merging
from timeline_app.merging import columns as table_of
from timeline_app.merging import heap
from timeline_app.merging.columns import columns
from timeline_app.merging.heap import MentionHeap
from timeline_app.model.when import day

SOME = [visit(3), visit(1, start=900), visit(2), visit(1)]


def made_of(tellings, asked=None):
    """The same tellings, each made when it is asked for."""
    keys = tuple([one.key[at] for one in tellings] for at in range(3))

    def made(place):
        if asked is not None:
            asked.append(place)
        return tellings[place]

    return merging.DocumentMentions(keys, made)


@pytest.mark.parametrize("given", [SOME, made_of(SOME)])
def test_they_are_numbered_in_the_order_of_their_keys(given):
    found = MentionHeap(given)
    assert [one.key for one in found] == sorted(one.key for one in SOME)
    assert [one.number for one in found[1:3]] == [1, 2]
    assert [SOME[place].key for place in found.places] == sorted(one.key for one in SOME)
    with pytest.raises(IndexError):
        found[4]


def test_pairs_of_keys_become_pairs_of_numbers_as_far_as_they_are_there():
    found = MentionHeap(SOME)
    keys = [one.key for one in found]
    assert found.pairs([(keys[3], keys[0]), (keys[1], keys[2])]) == [(0, 3), (1, 2)]
    assert found.pairs([((1, 2, 3), keys[0]), (keys[0], (9, 9, 9))]) == []
    assert MentionHeap([]).pairs([(keys[0], keys[1])]) == []


def test_only_those_that_were_asked_for_last_are_held(monkeypatch):
    monkeypatch.setattr(heap, "_KEPT", 2)
    asked = []
    found = MentionHeap(made_of(SOME, asked))
    for number in (0, 1, 1, 0, 2, 3, 0):
        assert found[number].number == number
    assert asked == [found.places[number] for number in (0, 1, 2, 3, 0)]


def test_tellings_that_are_made_are_merged_as_those_that_are_held():
    tellings = [visit(n, day(2020, 7, 1 + n % 3), start=100 * (1 + n // 9)) for n in range(27)]
    assert len(merging.merge(tellings)) < 27
    assert merging.merge(made_of(tellings)) == merging.merge(tellings)
    assert made_of(tellings)[1:3] == tellings[1:3]


NAMES = [f"{one}{other}" for one, other in product(("Mar", "Kal", "Wen", "Tor"), repeat=2)]


def article(number, place):
    """A telling of its own people, as news has them by the hundred thousand."""
    agent, patient = NAMES[number % 16], f"{NAMES[number % 7]} {NAMES[place % 11]}"
    return telling(
        number // 40, "met", f"{agent} met {patient} in the hall", start=100 + 60 * place,
        agent=agent, patient=patient, when=day(2020, 1 + number % 12, 1 + place % 28),
        quote=f"On that day {agent} met {patient} in the hall of number {number}.",
        more={"vector": bytes(range(128))},
    )  # fmt: skip


def peak_of(count):
    """The most bytes that are taken while so many tellings become columns."""
    starts = [100 + 60 * (n % 40) for n in range(count)]
    keys = [n // 40 for n in range(count)], starts, [start + 3 for start in starts]
    tellings = merging.DocumentMentions(keys, lambda place: article(place, place % 40))
    columns(MentionHeap(tellings))  # what is kept of words once and for all
    tracemalloc.start()
    columns(MentionHeap(tellings))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_a_telling_takes_less_than_two_kilobytes_of_the_columns(monkeypatch):
    monkeypatch.setattr(heap, "_KEPT", 80)
    monkeypatch.setattr(table_of, "_ROWS", 64)  # what is taken once must not seem to grow
    few, many = peak_of(400), peak_of(1200)
    assert (many - few) / 800 < 2000
