"""Of a printed document the page itself is seen, cut round its passage; else its text."""

import paged_heap as heap
import pytest

from timeline_app import store
from timeline_app.ui.checking import sources
from timeline_app.ui.theme import DARK


def page_of(view, number=0):
    return view.card.sides[number].cut.page


def adopt(session, view, path):
    session.adopt(store.open_store(path))
    view.show_finding(heap.DATE)


@pytest.fixture
def shown(qtbot, session, view, tmp_path):
    """Show the finding of two printed pages, and wait until both are drawn."""

    def show(**how):
        adopt(session, view, heap.build(tmp_path / "paged.db", tmp_path / "paged.pdf", **how))
        sides = view.card.sides[:2]
        qtbot.waitUntil(
            lambda: all(view.pictures.picture(side.cut.page.wanted) for side in sides),
            timeout=60_000,
        )
        return [side.cut for side in sides]

    return show


def test_the_page_is_cut_round_its_passage_and_the_passage_lit(view, shown):
    cuts = shown()
    assert all(cut.is_page and cut.page.isVisible() for cut in cuts)
    assert [side._place.text() for side in view.card.sides[:2]] == ["p. 1 of 2", "p. 2 of 2"]
    for cut in cuts:
        (line,) = cut.page._lines
        assert cut.page.rect().contains(cut.page.sheet.to_pixels(line).center())


def test_in_the_dark_the_paper_is_dimmed_and_without_a_passage_there_is_none(view, shown, theme):
    cut = shown()[0].page
    where = cut.sheet.rect.intersected(cut.rect()).topLeft() * 1.0
    spot = (where.x() + 6, cut.height() - 6)
    assert cut.grab().toImage().pixelColor(*map(int, spot)).name() == "#ffffff"
    theme.choose(DARK)
    colour = cut.grab().toImage().pixelColor(*map(int, spot))
    assert colour.red() == colour.green() == colour.blue() == 219
    cut.clear()
    desk = theme.colours.desk.lower()
    assert cut.wanted is None
    assert cut.grab().toImage().pixelColor(*map(int, spot)).name() == desk


def test_a_page_without_the_place_of_its_letters_is_shown_from_side_to_side(shown):
    cut = shown(has_letters=False)[0].page
    assert cut._column == (0.0, 595.2755737304688)
    assert cut.sheet.rect.center().x() == pytest.approx(cut.rect().center().x(), abs=2)


def test_of_a_file_that_is_gone_the_text_is_shown(qtbot, session, view, tmp_path):
    pdf = tmp_path / "paged.pdf"
    path = heap.build(tmp_path / "paged.db", pdf)
    pdf.unlink()
    adopt(session, view, path)
    cut = view.card.sides[0].cut
    qtbot.waitUntil(lambda: cut.text.isVisible() and not cut.is_page, timeout=60_000)
    assert heap.FIRST in cut.text.toPlainText()


def test_of_a_very_long_document_the_text_is_shown(session, view, tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "LONGEST_PAGED", 10)
    adopt(session, view, heap.build(tmp_path / "paged.db", tmp_path / "paged.pdf"))
    cut = view.card.sides[0].cut
    assert cut.text.isVisible()
    assert cut.page.wanted is None
    assert view.card.sides[0]._place.text() == "p. 1 of 2"
