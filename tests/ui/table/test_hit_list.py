"""Passages found: searched in a thread, stepped through, forgotten with the words."""

import pytest
from PySide6.QtCore import Qt

from timeline_app.model import EventFilter, edits
from timeline_app.ui.table.hit_list import LEAD, LENGTH, HitList, snippet


@pytest.fixture
def hits(qtbot, opened):
    made = HitList(opened)
    qtbot.addWidget(made)
    return made


def search(qtbot, opened, hits, words):
    with qtbot.waitSignal(hits.found, timeout=20_000) as told:
        opened.set_filter(EventFilter(text=words))
    return told.args[0]


def test_what_is_typed_is_found_and_shown_with_its_document(qtbot, opened, hits):
    assert search(qtbot, opened, hits, "lorry") == hits.topLevelItemCount() == 2
    names = {hits.topLevelItem(n).text(1) for n in range(2)}
    assert names == {"letter.txt", "report.txt"}
    assert all("lorry" in hits.topLevelItem(n).text(0) for n in range(2))
    assert search(qtbot, opened, hits, "") == hits.topLevelItemCount() == 0


def test_stepping_goes_round_and_selects_what_the_passage_proves(qtbot, opened, hits):
    search(qtbot, opened, hits, "lorry")
    opened_ones = []
    hits.opened.connect(lambda document, spans: opened_ones.append((document, spans)))
    for by, row in ((1, 0), (1, 1), (1, 0), (-1, 1)):
        hits.step(by)
        assert hits.currentIndex().row() == row
    assert len(opened_ones) == 4
    assert all(document and spans for document, spans in opened_ones)
    found = hits.currentItem().data(0, Qt.ItemDataRole.UserRole)
    assert opened.selection == found.events[:1]


def test_from_nowhere_one_step_back_is_the_last(qtbot, opened, hits):
    hits.step(-1)
    assert hits.currentItem() is None
    search(qtbot, opened, hits, "lorry")
    hits.step(-1)
    assert hits.currentIndex().row() == 1


def test_after_a_change_it_is_searched_anew(qtbot, opened, hits, id_of):
    search(qtbot, opened, hits, "lorry")
    with qtbot.waitSignal(hits.found, timeout=20_000):
        opened.apply(edits.SetTitle(id_of("Council meets"), "Council sits"))
    assert hits.topLevelItemCount() == 2


def test_with_the_file_all_is_forgotten(qtbot, opened, hits):
    search(qtbot, opened, hits, "lorry")
    opened.close()
    assert hits.topLevelItemCount() == 0


def test_a_passage_is_cut_around_what_was_found(qtbot, opened, hits):
    search(qtbot, opened, hits, "lorry")
    hit = hits.topLevelItem(0).data(0, Qt.ItemDataRole.UserRole)
    assert snippet(hit).replace("…", "") in " ".join(hit.quote.split())
    assert LEAD < LENGTH
