"""When all is settled it says so and leads on."""

from pump_heap import open_keys
from PySide6.QtCore import Qt

from timeline_app.review import Pile

Key = Qt.Key


def test_all_settled_says_so_and_leads_on(view, press):
    for _ in range(5):
        press(Key.Key_0)
    assert view.nothing.isVisible()
    assert "Nothing contradicts itself" in view.nothing._head.text()
    assert "2 documents" in view.nothing._words.text()
    view.nothing.asked.emit(Pile.SETTLED)
    assert len(open_keys(view)) == 5
