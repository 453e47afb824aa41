"""Neighbours are drawn ahead, and few are kept."""

import pytest

from timeline_app.ui.pages import pictures, zooming


def test_neighbours_are_drawn_ahead_and_few_are_kept(qtbot, page_pane):
    view = page_pane[0].page.view
    kept = view.pictures._kept
    qtbot.waitUntil(lambda: {wanted.page for wanted in kept} >= {2, 3, 4, 5}, timeout=30_000)
    view.go_to(4)
    assert view.pictures.picture(view._wanted(4)) is not None
    for per_cent in zooming.STEPS[:4]:
        view.set_zoom(per_cent)
        wanted = view._wanted(4)
        qtbot.waitUntil(lambda one=wanted: view.pictures.picture(one) is not None, timeout=30_000)
    assert len(kept) <= 6


@pytest.fixture
def room_for_one(monkeypatch):
    """No second picture has room."""
    monkeypatch.setattr(pictures, "MOST_BYTES", 1)


@pytest.mark.usefixtures("room_for_one")
def test_a_single_page_is_shown_however_large_its_picture_is(qtbot, session, shown, drawn, pdf):
    pane, ids = shown(pdf)
    session.select((ids["Ferry towed"],))
    pane.page.choose(is_page=True)
    drawn(pane)
    view = pane.page.view
    qtbot.waitUntil(lambda: [one.page for one in view.pictures._kept] != [5], timeout=30_000)
    assert len(view.pictures._kept) == 1, "its neighbour took its place, and stands alone"
