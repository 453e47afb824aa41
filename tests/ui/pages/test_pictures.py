"""Neighbours are drawn ahead, and few are kept."""

from timeline_app.ui.pages import zooming


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
