"""First events are shown while documents are read, and leave no trace in what comes of it."""

import pytest

from timeline_app import formats, pipeline, store
from timeline_app.model import EventFilter, Review, edits
from timeline_app.pipeline import Phase, importing
from timeline_app.settings import Settings

ALL = EventFilter.everything()
TEXT = (
    "Ana Silva visited Porto on {} May 2020. The council met in Lodi on {} June 2020. "
    "Two days later Rui Costa resigned. The mill burned on {} April 2020."
)


@pytest.fixture
def folder(tmp_path):
    found = tmp_path / "in"
    found.mkdir()
    for number in range(1, 8):
        name = f"{number}.txt"
        (found / name).write_text(TEXT.format(number, number + 9, number + 25), encoding="utf-8")
    return found


def exported(path, out):
    with store.open_store(path) as opened:
        formats.export_of(opened, ALL, out)
    return out.read_bytes()


AT_ONCE = Settings(first_events=0)


@pytest.fixture(autouse=True)
def _often(monkeypatch):
    monkeypatch.setattr(importing, "_TIMES", 1)


def test_events_come_while_documents_are_read(folder, tmp_path):
    steps = list(pipeline.import_paths([folder], tmp_path / "a.db", settings=AT_ONCE))
    early = [step for step in steps if step.events and step.phase is Phase.READING]
    assert early
    assert early[0].done < early[0].total


def test_they_leave_no_trace(folder, tmp_path):
    list(pipeline.import_paths([folder], tmp_path / "a.db"))
    list(pipeline.import_paths([folder], tmp_path / "b.db", settings=AT_ONCE))
    first = exported(tmp_path / "a.db", tmp_path / "a.json")
    assert exported(tmp_path / "b.db", tmp_path / "b.json") == first


def test_what_a_person_changed_meanwhile_stays(folder, tmp_path):
    path, accepted = tmp_path / "a.db", None
    for step in pipeline.import_paths([folder], path, settings=AT_ONCE):
        if step.events and accepted is None:
            with store.open_store(path) as other:
                accepted = next(iter(other.events(ALL))).id
                other.apply(edits.SetReview(accepted, Review.ACCEPTED))
    with store.open_store(path) as opened:
        assert opened.reading.event(accepted).review is Review.ACCEPTED
        assert not opened.rebuilding.is_behind
        assert not opened.findings.is_unchecked


def test_what_does_not_fit_is_looked_for_at_the_end_alone(folder, tmp_path):
    path, found = tmp_path / "a.db", []
    for step in pipeline.import_paths([folder], path, settings=AT_ONCE):
        if step.events and step.phase is Phase.READING:
            with store.open_store(path, read_only=True) as opened:
                found.append((opened.findings.is_unchecked, len(opened.findings.all())))
    assert set(found) == {(True, 0)}
    with store.open_store(path, read_only=True) as opened:
        assert not opened.findings.is_unchecked
        assert opened.findings.all()


def test_a_chronology_that_has_events_shows_none_early(folder, tmp_path):
    list(pipeline.import_paths([folder / "1.txt"], tmp_path / "a.db"))
    steps = list(pipeline.import_paths([folder], tmp_path / "a.db", settings=AT_ONCE))
    assert not [step for step in steps if step.events and step.phase is Phase.READING]


def test_a_pause_holds_back_what_was_read_until_it_ends(folder, tmp_path):
    held = [True] * 5
    steps = pipeline.import_paths(
        [folder], tmp_path / "a.db", paused=lambda: bool(held) and held.pop()
    )
    *_, last = steps
    assert (last.documents, last.phase, held) == (7, Phase.DONE, [])


def test_a_pause_can_be_cancelled(folder, tmp_path):
    asked = []
    steps = pipeline.import_paths(
        [folder],
        tmp_path / "a.db",
        paused=lambda: True,
        cancelled=lambda: len(asked) > 3 or asked.append(1),
    )
    *_, last = steps
    assert last.phase is Phase.CANCELLED
