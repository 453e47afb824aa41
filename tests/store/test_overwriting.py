"""What was withdrawn is overwritten: rows of the history, the file, its copies; and certified."""

import pytest
from tellings import TEXT, by_title, document, rebuild

from timeline_app import errors
from timeline_app.model import EvidenceRole, LaneBy, edits
from timeline_app.store import keep_daily_copy, kept, open_store, overwriting

WORD = "Zeppelin"


@pytest.fixture
def heap(store):
    """The small chronology with a second document that alone holds one word."""
    text = f"{TEXT}\n\nThe {WORD} landed."
    store.documents.add(document(text, path="C:\\papers\\report.txt"))
    return store


def bytes_of(path):
    return b"".join(one.read_bytes() for one in path.parent.rglob("*") if one.is_file())


def test_before_it_is_overwritten_the_certificate_counts_what_would_go(heap):
    assert heap.withdrawals.certificates() == []
    heap.apply(edits.WithdrawDocument(2))
    (told,) = heap.withdrawals.certificates()
    assert [(one.name, one.sha256) for one in told.files] == [
        ("report.txt", document(f"{TEXT}\n\nThe {WORD} landed.").sha256)
    ]
    assert (told.passages, told.dates, told.events, told.changed) == (4, 0, 0, 0)
    assert told.at.endswith("Z")
    assert told.overwritten == ""
    heap.history.undo()
    assert heap.withdrawals.certificates() == []


def test_events_that_only_it_proved_and_events_that_lost_a_passage_are_told_apart(store):
    store.apply(edits.WithdrawDocument(1))
    (told,) = store.withdrawals.certificates()
    assert (told.events, told.changed) == (4, 0)


def test_closing_overwrites_and_the_certificate_is_final(heap, path):
    heap.history.person = "Ines"
    heap.apply(edits.WithdrawDocument(2))
    heap.close()
    assert WORD.encode() not in bytes_of(path)
    with open_store(path) as opened:
        (told,) = opened.withdrawals.certificates()
        assert told.overwritten.endswith("Z")
        assert told.steps > 0
        assert opened.history.verify().is_whole
        row = opened.history.audit()[-1]
        assert (row.action, row.label) == ("withdraw", "Withdrawn: report.txt")
        assert not overwriting._is_due(opened.connection)


@pytest.mark.parametrize(
    "edit",
    [
        edits.SetTitle(1, f"The {WORD}"),
        edits.SetTags(1, (WORD,)),
        edits.SetNames(1, LaneBy.PERSON, (f"{WORD} Rider",)),
        edits.SaveView(f"{WORD} view", "{}"),
    ],
    ids=lambda edit: type(edit).__name__,
)
def test_steps_that_hold_a_word_of_it_go_also_those_that_came_before(heap, path, edit):
    heap.apply(edit)
    heap.apply(edits.SetKind(1, "visit"))
    if isinstance(edit, edits.SaveView):
        heap.apply(edits.RemoveView(1))
    heap.apply(edits.WithdrawDocument(2))
    held = heap.replaying.held_back()
    assert len(held.edits) >= 2
    rebuild(heap)
    heap.close()
    assert WORD.lower().encode() not in bytes_of(path).lower()
    with open_store(path) as opened:
        assert opened.history.verify().is_whole
        labels = {row.label for row in opened.history.audit()}
        assert "Change kind" in labels, "what holds no word of it stays"
        assert opened.faults() == []


def test_what_holds_no_word_of_it_is_kept_and_can_be_undone(heap, path):
    heap.apply(edits.SetTitle(1, "Mine"))
    heap.apply(edits.WithdrawDocument(2))
    heap.close()
    with open_store(path) as opened:
        assert opened.history.undo_label == "Change title"
        opened.history.undo()
        assert opened.reading.event(1).title != "Mine"


def test_a_step_about_an_event_that_went_is_erased(store, path):
    fall = by_title(store, "fell")
    store.apply(edits.MergeEvents((1, fall.id)))
    store.apply(edits.SetEvidenceRole(1, fall.evidence[0].id, EvidenceRole.MENTIONS))
    store.apply(edits.WithdrawDocument(1))
    store.close()
    with open_store(path) as opened:
        assert opened.connection.value("SELECT count(*) FROM edits") == 0
        assert {row.action for row in opened.history.audit() if not row.is_erased} == {"withdraw"}
        assert opened.history.verify().erased > 0


def test_copies_that_hold_it_go_and_one_without_it_is_made(heap, path):
    copy = keep_daily_copy(path)
    assert copy is not None
    heap.apply(edits.WithdrawDocument(2))
    heap.close()
    with open_store(path, read_only=True) as opened:
        (told,) = opened.withdrawals.certificates()
    assert (told.copies, told.unreached) == ((copy.name,), ())
    (fresh,) = kept(path)
    with open_store(fresh, read_only=True) as opened:
        assert [row.id for row in opened.documents.all()] == [1]


def test_copies_that_never_held_it_stay(store, path):
    copy = keep_daily_copy(path)
    before = copy.read_bytes()
    store.documents.add(document(f"The {WORD} landed.", path="z.txt"))
    store.apply(edits.WithdrawDocument(2))
    store.close()
    assert kept(path) == [copy]
    assert copy.read_bytes() == before


def test_while_another_store_writes_it_waits(heap, path):
    heap.apply(edits.WithdrawDocument(2))
    with open_store(path) as other:
        other.check_writable()
        heap.close()
        (told,) = other.withdrawals.certificates()
        assert told.overwritten == ""
    assert WORD.encode() not in bytes_of(path)


def test_while_somebody_reads_it_waits_for_the_next_opening(heap, path):
    heap.apply(edits.WithdrawDocument(2))
    with open_store(path, read_only=True) as reader, reader.connection.steady():
        assert reader.reading.ids() != []
        with pytest.raises(errors.TimelineError):
            overwriting.finish(heap.connection)
        assert overwriting._is_due(heap.connection)
    heap.close()
    assert WORD.encode() not in bytes_of(path)


def test_one_that_was_undone_is_not_overwritten_and_may_be_done_again(heap, path):
    heap.apply(edits.WithdrawDocument(2))
    heap.history.undo()
    heap.close()
    with open_store(path) as opened:
        assert opened.documents.one(2).text.endswith(f"{WORD} landed.")
        opened.history.redo()
    assert WORD.encode() not in bytes_of(path)


@pytest.mark.parametrize(
    ("path", "name"),
    [("/a/b.txt", "b.txt"), ("C:\\a\\b.txt", "b.txt"), ("b.txt", "b.txt"), ("/a/b/", "b")],
)
def test_of_a_path_of_whichever_system_the_name_is_told(path, name):
    assert overwriting._name(path) == name
