"""The numbers of the dates stand in the text and cover no letter."""

from told_at import told_at

from timeline_app.ui.review.numbered_view import BADGE


def test_the_same_numbers_stand_in_the_text(qtbot, mode):
    told_at(qtbot, mode, lambda told: len(told.choices) > 2)
    numbers = dict(mode.passage.text._numbers)
    text = mode.passage.document.document.text
    for choice in mode.card.told.choices:
        if not choice.is_of_document:
            assert numbers[choice.number].of(text) == choice.words
    plain = mode.passage.text.viewport().grab().toImage()
    mode.passage.show_choices(())
    assert mode.passage.text.viewport().grab().toImage() != plain


def test_numbers_cover_no_letter_after_the_text_has_grown(qtbot, mode, theme):
    told_at(qtbot, mode, lambda told: len(told.choices) > 2)
    view = mode.passage.text
    for size in (200, 100):
        theme.set_text_size(size)
        places = [at for _, at in view._places() if view._is_space(at - 1)]
        assert places
        for place in places:
            cursor = view.textCursor()
            cursor.setPosition(place)
            after = view.cursorRect(cursor).left()
            cursor.setPosition(place - 1)
            if view.cursorRect(cursor).left() < after:  # else the words begin a line
                assert after - view.cursorRect(cursor).left() >= theme.pixels(BADGE)
        assert view.document().documentMargin() >= theme.pixels(BADGE)
