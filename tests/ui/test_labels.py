"""Labels, buttons and tips show what they are given, letter by letter."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from spy import shown_by_qt

from timeline_app.model import shown
from timeline_app.ui.labels import ElidedButton, ElidedLabel, plain_tip, tip


@settings(deadline=None)
@given(st.text() | st.text(alphabet="<b>/&lt;amp \n\t!-?xml=\"'pqt", max_size=60))
def test_a_tip_shows_its_text_letter_by_letter(text):
    words, asked = shown_by_qt(plain_tip(text))
    assert not asked
    flat = shown.paragraphs(text, 1_200)
    assert "".join(words.split()) == "".join(flat.split())


def test_a_tip_has_bounded_lines_and_length():
    told = plain_tip("word " * 100_000 + "x" * 500)
    assert len(told) < 2_000
    assert max(map(len, plain_tip("x" * 1_000).split("\n"))) <= 90
    assert plain_tip("") == ""


def test_labels_and_buttons_show_what_they_are_given(qtbot, markup):
    line, button = ElidedLabel(), ElidedButton()
    for widget in (line, button):
        qtbot.addWidget(widget)
        widget.resize(2_000, 30)
        widget.show()
    line.show_text(markup + "\u202e")
    assert shown_by_qt(line.toolTip())[1] == []
    assert "\u202e" not in line.text()
    button.show_text("Q&A")
    assert button.text() == "Q&&A"
    assert button.accessibleName() == "Q&A"


def test_a_tip_of_a_column(qtbot):
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    item = QTreeWidgetItem(["a", "b"])
    tree.addTopLevelItem(item)
    tip(item, "<i>x</i>", 1)
    assert item.toolTip(0) == ""
    assert shown_by_qt(item.toolTip(1)) == ("<i>x</i>", [])
