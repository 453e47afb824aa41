"""One chip for each condition; its cross takes that condition back."""

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QPushButton

from timeline_app.model import EventFilter
from timeline_app.ui import speech
from timeline_app.ui.filters.chips import FilterChips


def chip_words(chips):
    return [chip.text() for chip in chips.findChildren(QPushButton) if not chip.isHidden()]


def test_chips_come_and_go(qtbot, opened):
    chips = FilterChips(opened)
    qtbot.addWidget(chips)
    chips.show()
    assert chips.isHidden() or chip_words(chips) == []
    opened.set_filter(EventFilter(text="lorry", kinds=frozenset({"accident"})))
    expected = ["“lorry”  ×", "Kind: Accident  ×", "Clear all"]
    qtbot.waitUntil(lambda: chip_words(chips) == expected)
    chip = next(c for c in chips.findChildren(QPushButton) if c.text().startswith("“lorry”"))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert opened.filter == EventFilter(kinds=frozenset({"accident"}))
    opened.set_filter(EventFilter())
    assert chip_words(chips) == []


def test_what_clears_all_bears_no_cross_in_any_language(qtbot, opened, monkeypatch):
    table = QTranslator()
    assert table.load(str(speech.table_of("de")))
    monkeypatch.setattr(speech, "_speech", speech._Speech("de", table))
    opened.set_filter(EventFilter(text="lorry", kinds=frozenset({"accident"})))
    chips = FilterChips(opened)
    qtbot.addWidget(chips)
    chips.show()
    assert [words.endswith("×") for words in chip_words(chips)] == [True, True, False]
    assert chip_words(chips)[-1] == "Alle aufheben"
