"""Dating a document anew, in one step that can be undone."""

import shutil
import tempfile
from pathlib import Path

import pytest
from articles import ARTICLES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app import merging, pipeline, store
from timeline_app.model import EventFilter, Published, PublishedFrom, edits
from timeline_app.model.when import day
from timeline_app.pipeline.rebuilding import drafts_of, ranks_of, rebuilding

ALL = EventFilter.everything()


@pytest.fixture
def opened(folder, path):
    list(pipeline.import_paths([folder / "harbour.txt"], path))
    with store.open_store(path) as found:
        yield found


def dates(opened):
    return {e.title: e.when.edtf for e in opened.events(ALL) if e.when}


def test_a_new_document_date_moves_what_was_counted_from_it(opened):
    before = list(opened.events(ALL))
    assert "2020-06-01" in dates(opened).values()
    said = Published(day(2021, 6, 2), PublishedFrom.USER)
    changes = pipeline.redate(opened, 1, said)
    assert changes.documents == {1}
    assert opened.documents.one(1).published == said
    resigned = next(when for title, when in dates(opened).items() if "resigned" in title)
    assert resigned == "2021-05-31"
    assert opened.history.undo_label == "Change document date"
    opened.history.undo()
    assert list(opened.events(ALL)) == before
    opened.history.redo()
    assert dates(opened)[next(t for t in dates(opened) if "resigned" in t)] == "2021-05-31"


def test_taking_the_date_back_returns_to_what_the_document_says(opened):
    before = dates(opened)
    pipeline.redate(opened, 1, Published(day(2021, 6, 2), PublishedFrom.USER))
    pipeline.redate(opened, 1, None)
    assert dates(opened) == before
    assert opened.documents.one(1).published.source is not PublishedFrom.USER


def test_rebuilding_twice_changes_nothing(opened):
    before = list(opened.events(ALL)), opened.reading.links()
    pipeline.rebuild(opened)
    assert (list(opened.events(ALL)), opened.reading.links()) == before


WRITTEN, LATER = (Published(day(year, 6, 2), PublishedFrom.USER) for year in (2021, 2022))


@pytest.mark.parametrize(
    "change",
    [
        lambda other, _: pipeline.redate(other, 2, LATER),
        lambda other, _: pipeline.withdraw(other, 2),
        lambda other, _: other.history.undo(),
        lambda other, file: pipeline.put_in(other, pipeline.digest(file)),
    ],
    ids=["a date", "a withdrawal", "a date taken back", "a letter read"],
)
def test_what_changes_in_the_documents_while_events_are_put_together_counts(
    folder, path, tmp_path, monkeypatch, change
):
    """The window and the import that it began may both write."""
    file = tmp_path / "later.txt"
    file.write_text("On 4 July 2020 the mayor of Lund opened the new harbour.", encoding="utf-8")
    list(pipeline.import_paths([folder], path))
    monkeypatch.setattr(merging.judging, "_MANY", 0)
    with store.open_store(path) as opened, store.open_store(path) as other:
        pipeline.redate(other, 2, WRITTEN)
        going = rebuilding(opened)
        next(going)
        change(other, file)
        list(going)
        found = seen(opened)
        assert not opened.rebuilding.is_behind
        pipeline.rebuild(opened)
        assert found == seen(opened)


def seen(opened):
    """What is there, whatever its numbers."""
    return sorted(
        (
            e.title,
            e.kind,
            e.status,
            e.note,
            e.is_hidden,
            e.review,
            e.when.edtf if e.when else "",
            sorted((v.document, v.trigger.start) for v in e.evidence),
        )
        for e in opened.events(ALL)
    )


def an_edit(opened, draw):
    """Some edit of what is there."""
    events = list(opened.events(ALL))
    ids = [e.id for e in events]
    choices = [
        lambda: edits.SetTitle(draw(st.sampled_from(ids)), draw(st.sampled_from("xyz"))),
        lambda: edits.SetWhen(draw(st.sampled_from(ids)), day(2020, draw(st.integers(1, 12)), 1)),
        lambda: edits.SetHidden(draw(st.sampled_from(ids)), is_hidden=draw(st.booleans())),
        lambda: edits.AddEvent("by hand", None),
    ]
    if len(ids) > 1:
        several = st.lists(st.sampled_from(ids), min_size=2, max_size=3, unique=True)
        choices.append(lambda: edits.MergeEvents(tuple(draw(several))))
    splittable = [(e.id, v.id) for e in events if len(e.evidence) > 1 for v in e.evidence]
    if splittable:
        choices.append(lambda: edits.SplitEvidence(*draw(st.sampled_from(splittable))))
    return draw(st.sampled_from(range(len(choices)))), choices


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_edits_with_rebuilds_between_can_all_be_taken_back(made, data):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(made, Path(folder) / "c.db")
        with store.open_store(Path(folder) / "c.db") as opened:
            before = seen(opened)
            for _ in range(data.draw(st.integers(1, 6))):
                number, choices = an_edit(opened, data.draw)
                opened.apply(choices[number]())
                state = seen(opened)
                if data.draw(st.booleans()):
                    pipeline.rebuild(opened)
                    assert held(opened, state)
            while opened.history.undo_label:
                opened.history.undo()
            pipeline.rebuild(opened)
            assert seen(opened) == before
            assert opened.rebuilding.decided() == store.Decided()


def held(opened, state):
    """Whether a person's events are as they left them: all have their title and passages."""
    wanted = {(row[0], str(row[-1])) for row in state if row[0] in {"x", "y", "z", "by hand"}}
    return wanted <= {(row[0], str(row[-1])) for row in seen(opened)}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A chronology of two articles, made once."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    list(pipeline.import_paths([folder], folder / "made.db"))
    return folder / "made.db"


def test_a_hand_made_event_merged_into_another_holds_its_company_together(opened):
    """The event is gone, what was merged with it is not torn apart."""
    first, second, *_ = [e.id for e in opened.events(ALL)]
    told = {v.id for e in (first, second) for v in opened.reading.event(e).evidence}
    made = opened.apply(edits.AddEvent("by hand", None)).focus
    opened.apply(edits.MergeEvents((made, first)))
    opened.apply(edits.MergeEvents((second, made)))
    opened.apply(edits.SetTitle(second, "all of it"))
    pipeline.rebuild(opened)
    assert opened.reading.event(second).title == "all of it"
    assert {v.id for v in opened.reading.event(second).evidence} == told


def test_what_was_put_under_an_event_made_by_hand_stays_there(opened):
    """The event itself is told nowhere: what was merged with it is known to be its own."""
    first, second, *_ = [e.id for e in opened.events(ALL)]
    told = {v.trigger for e in (first, second) for v in opened.reading.event(e).evidence}
    by_hand = opened.apply(edits.AddEvent("by hand", None)).focus
    opened.apply(edits.MergeEvents((by_hand, first, second)))
    stored = list(opened.documents.mentions())
    (draft,) = drafts_of(opened, stored, opened.rebuilding.decided(), ranks_of(opened))
    assert (draft.hand_made, len(draft.members)) == (by_hand, len(stored))
    pipeline.rebuild(opened)
    assert {v.trigger for v in opened.reading.event(by_hand).evidence} == told


def test_a_new_document_date_moves_its_dates_and_keeps_what_was_settled(opened):
    before = opened.ledger.all()
    monday = next(entry for entry in before if entry.text == "Monday")
    assert monday.edtf == "2020-06-01"
    opened.apply(edits.SettleDate(1, monday.span))
    pipeline.redate(opened, 1, Published(day(2021, 6, 2), PublishedFrom.USER))
    after = next(entry for entry in opened.ledger.all() if entry.text == "Monday")
    assert (after.edtf, after.is_settled, after.events) == ("2021-05-31", True, monday.events)
    assert len(opened.ledger.all()) == len(before)
    opened.history.undo()
    opened.history.undo()
    assert opened.ledger.all() == before


def test_what_an_older_version_read_is_read_again_without_losing_a_decision(opened):
    before, shown = opened.ledger.all(), list(opened.events(ALL))
    opened.connection.run("DELETE FROM ledger")
    opened.connection.run("DELETE FROM accounted")
    title = edits.SetTitle(shown[0].id, "Mine")
    opened.apply(title)
    assert list(pipeline.read_again(opened, lambda: True)) == []
    assert opened.ledger.all() == []
    assert list(pipeline.read_again(opened)) == [0]
    assert opened.ledger.all() == before
    assert opened.reading.event(shown[0].id).title == "Mine"
    assert not opened.rebuilding.is_behind
    assert list(pipeline.read_again(opened)) == []


def test_an_order_that_does_not_fit_the_dates_is_no_warning_of_its_own(tmp_path, path):
    """What does not fit is a finding, settled on the board, or it is not said."""
    told = tmp_path / "robbery.txt"
    told.write_text(
        "Vellin, 20 June 2010\n\nTwo men robbed the bank on 5 June 2010. They were arrested on "
        "8 June 2010. They were brought before the judge on 3 June 2010, after they were arrested."
        "\n",
        encoding="utf-8",
    )
    list(pipeline.import_paths([told], path))
    with store.open_store(path) as opened:
        events = list(opened.events(ALL))
        found = {event for one in opened.findings.all() for event in one.events}
        assert len(events) >= 3
        assert {event.id for event in events if event.warnings} <= found
