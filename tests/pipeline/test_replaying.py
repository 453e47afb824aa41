"""The chronology made anew: from texts to events, and the edits of the first one once more."""

import pytest

from timeline_app import errors, pipeline, store
from timeline_app.model import EventFilter, Published, PublishedFrom, edits
from timeline_app.model.when import day
from timeline_app.pipeline.replaying import RowNumbers, build, replay, undecided

ALL = EventFilter.everything()


@pytest.fixture
def opened(folder, path, needs_model):
    list(pipeline.import_paths([folder], path))
    with store.open_store(path) as found:
        yield found


def numbered(opened, words):
    return next(e.id for e in opened.events(ALL) if words in e.title)


def told(opened):
    """Events without their numbers, which a chronology made anew may give otherwise."""
    return sorted(
        (e.title, e.kind, e.note, e.tags, e.review.value, e.when.edtf if e.when else "",
         tuple(one.quote for one in e.evidence))
        for e in opened.events(ALL)
    )  # fmt: skip


def anew(opened, tmp_path):
    """The same texts once more, and the numbers that documents have there."""
    there = [opened.documents.one(row.id) for row in opened.documents.all()]
    path = tmp_path / "anew.db"
    build(reversed(there), path)
    made = store.open_store(path)
    by_path = {row.path: row.id for row in made.documents.all()}
    return made, {row.id: by_path[row.path] for row in opened.documents.all()}


def test_texts_alone_make_the_same_events_whatever_order_they_come_in(opened, tmp_path):
    done = []
    there = [opened.documents.one(row.id) for row in opened.documents.all()]
    build(reversed(there), tmp_path / "anew.db", done.append)
    assert done == [1, 2, 3]
    with store.open_store(tmp_path / "anew.db") as made:
        assert told(made) == told(opened)


def test_every_edit_that_is_in_force_is_done_again(opened, tmp_path):
    voted, visited = numbered(opened, "voted"), numbered(opened, "Silva")
    opened.apply(edits.SetNote(voted, "taken back"))
    opened.history.undo()
    opened.apply(edits.SetTitle(voted, "The vote"))
    made = opened.apply(edits.AddEvent("By hand", day(2020, 5, 9), document=1)).focus
    opened.apply(edits.SetTags(made, ("mine",)))
    opened.apply(edits.MergeEvents((voted, visited)))
    said = Published(day(2021, 6, 2), PublishedFrom.USER)
    pipeline.redate(opened, 2, said)
    made_anew, documents = anew(opened, tmp_path)
    with made_anew:
        done = list(opened.replaying.edits_in_force())
        assert replay(made_anew, done, opened.replaying.start(), documents) == []
        assert told(made_anew) == told(opened)
        assert "taken back" not in {e.note for e in made_anew.events(ALL)}


def test_what_cannot_be_done_again_is_told_with_the_reason_and_the_rest_is_done(opened, tmp_path):
    voted = numbered(opened, "voted")
    opened.apply(edits.SetTitle(voted, "The vote"))
    opened.apply(edits.SetKind(numbered(opened, "Silva"), "visit"))
    done = list(opened.replaying.edits_in_force())
    made_anew, documents = anew(opened, tmp_path)
    with made_anew:
        made_anew.apply(edits.WithdrawDocument(documents[1]))
        left = replay(made_anew, done, opened.replaying.start(), documents)
    assert {one.label for one in left} <= {"Change title", "Change kind"}
    assert left != []
    assert all(one.reason for one in left)


def test_a_withdrawal_is_not_done_again(opened, tmp_path):
    opened.apply(edits.WithdrawDocument(1))
    made_anew, documents = anew(opened, tmp_path)
    with made_anew:
        done = list(opened.replaying.edits_in_force())
        (left,) = replay(made_anew, done, opened.replaying.start(), {1: 9, **documents})
    assert "in no package" in left.reason


def test_a_row_that_nothing_here_is_the_same_as_is_gone(opened):
    numbers = RowNumbers(opened, opened.replaying.start(), {1: 1, 2: 2, 3: 3})
    assert numbers("documents", 2) == 2
    for kind, number in (("documents", 9), ("eras", 1), ("views", 1)):
        with pytest.raises(errors.Gone, match=kind):
            numbers(kind, number)
    voted = numbered(opened, "voted")
    assert numbers("events", voted) == voted
    mention = opened.reading.event(voted).evidence[0].id
    assert numbers("mentions", mention) == mention


def test_where_nobody_decided_anything_it_is_the_chronology_itself(opened, tmp_path):
    with undecided(opened, tmp_path) as same:
        assert same is opened


def test_undecided_is_as_if_nobody_had_decided_anything_and_leaves_nothing(opened, tmp_path):
    before = told(opened)
    opened.apply(edits.SetTitle(numbered(opened, "voted"), "The vote"))
    opened.apply(edits.AddEvent("By hand", None))
    here = tmp_path / "here"
    here.mkdir()
    with undecided(opened, here) as made:
        assert told(made) == before
        assert not made.replaying.is_decided
    assert list(here.iterdir()) == []
    assert "The vote" in {e.title for e in opened.events(ALL)}
