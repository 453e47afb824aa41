"""What the window says while documents are dragged over it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timeline_app.ui.window.drop_overlay import DropOverlay


@pytest.mark.parametrize("size", [(1_280, 800), (560, 380)])
def test_the_card_lies_amid_the_window_and_lets_drags_through(qtbot, size):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    card = DropOverlay(window)
    card.invite("Drop <b>these</b>")
    assert card.isVisible()
    assert card.text() == "Drop <b>these</b>"
    assert card.textFormat() is Qt.TextFormat.PlainText
    assert window.rect().contains(card.geometry())
    assert abs(card.geometry().center().x() - size[0] // 2) <= 1
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    card.invite("")
    assert not card.isVisible()
