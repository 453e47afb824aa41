"""Contradictions by design, made of two short articles that tell one happening."""

import json

import pytest

from timeline_app.training import clash_mutations

_ONE = "Police said the mayor, Ann Lee, opened the bridge over the Fenn on 3 May 2011."
_OTHER = "The bridge over the Fenn was opened by Ann Lee on 3 May 2011. Twelve boats came."
_THIRD = "On 3 May 2011 Ann Lee opened the bridge of the Fenn. It had cost two million."


@pytest.fixture(scope="module")
def heaps(needs_model, tmp_path_factory):
    path = tmp_path_factory.mktemp("articles") / "same.jsonl"
    rows = []
    for number, text in enumerate((_ONE, _OTHER, _THIRD)):
        start = text.index("opened")
        mention = {"start": start, "end": start + len("opened"), "coref": "opening"}
        rows.append({"id": str(number), "topic": "t", "text": text, "mentions": [mention]})
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return [list(clash_mutations.read(path, most)) for most in (3, 3, 2)]


def test_a_changed_telling_clashes_with_the_others(heaps):
    (heap,) = heaps[0]
    assert heap.planted
    assert frozenset().union(*heap.items) <= heap.planted
    assert heap.labels.sum() == sum(bool(some) for some in heap.items) > 0


def test_each_clash_that_was_planted_is_of_the_kind_of_its_change(heaps):
    (heap,) = heaps[0]
    for clash, names in zip(heap.clashes, heap.items, strict=True):
        assert all(name.startswith(f"{clash.kind} ") for name in names)


def test_the_same_articles_give_the_same_rows(heaps):
    (one,), (other,) = heaps[:2]
    assert one.rows == other.rows
    assert one.shares.tolist() == other.shares.tolist()


def test_two_articles_are_no_heap(heaps):
    assert heaps[2] == []
