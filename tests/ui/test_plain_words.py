"""Words of documents and files are words: no markup, no picture, no key, no turning round."""

import ast
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QTreeWidget, QTreeWidgetItem

from timeline_app import ui
from timeline_app.model import Document, EventFilter, Passage, PassageKind, Span, edits, shown
from timeline_app.store import open_store
from timeline_app.ui.dialogs.import_dialog import ProblemList
from timeline_app.ui.filters.facet_list import FacetList
from timeline_app.ui.labels import ElidedButton, ElidedLabel, plain_tip, tip
from timeline_app.ui.source.document_list import DocumentList
from timeline_app.ui.table.event_table import EventTable
from timeline_app.ui.table.hit_list import HitList

MODULES = sorted(Path(ui.__file__).parent.rglob("*.py"))
MARKUP = "<b>bold</b> <img src='file://{picture}'> &lt; &amp; a < b"


class Spy(QTextDocument):
    """What Qt makes of a rich text, and what it wants to load for that."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def loadResource(self, kind, name):  # noqa: N802 - as Qt names it
        self.asked.append(name.toString())
        return super().loadResource(kind, name)


def seen(text):
    """The words that a tool tip shows, and the files it opens, told as Qt tells them."""
    if not QtText.mightBeRichText(text):
        return text, []
    spy = Spy()
    spy.setHtml(text)
    spy.size()  # pictures are fetched when they are laid out
    return spy.toPlainText(), spy.asked


@pytest.fixture
def markup(tmp_path):
    """A text that is a picture to whoever takes it for markup."""
    picture = tmp_path / "p.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(picture))
    return MARKUP.format(picture=picture)


def test_the_spy_sees_what_is_rich(qtbot, markup):
    words, asked = seen(markup)
    assert words.startswith("bold")
    assert len(asked) == 1


@settings(deadline=None)
@given(st.text() | st.text(alphabet="<b>/&lt;amp \n\t!-?xml=\"'pqt", max_size=60))
def test_a_tip_shows_its_text_letter_by_letter(text):
    words, asked = seen(plain_tip(text))
    assert not asked
    flat = shown.paragraphs(text, 1_200)
    assert "".join(words.split()) == "".join(flat.split())


def test_a_tip_has_bounded_lines_and_length():
    told = plain_tip("word " * 100_000 + "x" * 500)
    assert len(told) < 2_000
    assert max(map(len, plain_tip("x" * 1_000).split("\n"))) <= 90
    assert plain_tip("") == ""


@pytest.fixture
def hostile(tmp_path, qtbot, session, markup):
    """A session on a chronology whose every word is markup."""
    text = f"The bridge {markup} fell.\n"
    path = str(tmp_path / "<b>x</b>" / "a&b\u202etxt.exe")
    passages = (Passage(Span(0, len(text)), PassageKind.PARAGRAPH),)
    with open_store(tmp_path / "h.db", create=True) as opened:
        opened.documents.add(
            Document(path, "0" * 64, text, markup, passages=passages, notes=(markup,)), [], []
        )
        opened.apply(edits.AddEvent(markup, None, "<b>kind</b>"))
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(open_store(tmp_path / "h.db"))
    return session


def test_the_tip_of_a_hit_is_its_passage(qtbot, hostile, markup):
    hits = HitList(hostile)
    qtbot.addWidget(hits)
    with qtbot.waitSignal(hits.found, timeout=20_000):
        hostile.set_filter(EventFilter(text="bridge"))
    item = hits.topLevelItem(0)
    words, asked = seen(item.toolTip(0))
    assert not asked
    assert "".join(markup.split()) in "".join(words.split())
    hits.show()
    QToolTip.showText(QPoint(10, 10), item.toolTip(0), hits)
    (shown_tip,) = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel")]
    assert isinstance(shown_tip, QLabel)
    assert seen(shown_tip.text()) == (words, [])
    QToolTip.hideText()


def test_the_tips_of_documents_and_events_are_plain(qtbot, hostile, theme, markup):
    documents, table = DocumentList(hostile, theme), EventTable(hostile, theme)
    for widget in (documents, table):
        qtbot.addWidget(widget)
    with qtbot.waitSignal(documents.counted, timeout=20_000):
        hostile.refresh()
    item = documents.topLevelItem(0)
    assert "<b>x</b>" in seen(item.toolTip(0))[0]
    assert "\u202e" not in item.text(0) + item.toolTip(0)
    assert seen(item.toolTip(4))[1] == []
    index = table.model().index(0, 1)
    words, asked = seen(index.data(Qt.ItemDataRole.ToolTipRole))
    assert not asked
    assert "<b>bold</b>" in words


def test_problems_and_values_are_plain(qtbot, theme, markup):
    problems, facet = ProblemList(), FacetList("Person", theme)
    for widget in (problems, facet):
        qtbot.addWidget(widget)
    problems.show_problems([(f"/in/{markup}\u202e", markup)])
    item = problems.topLevelItem(0)
    assert seen(item.toolTip(0))[1] == seen(item.toolTip(1))[1] == []
    assert "\u202e" not in item.text(0)
    facet.show_values([(markup, markup + "\u202e", 1)], frozenset())
    item = facet._list.item(0)
    assert seen(item.toolTip())[1] == []
    assert "\u202e" not in item.text()


def test_labels_and_buttons_show_what_they_are_given(qtbot, markup):
    line, button = ElidedLabel(), ElidedButton()
    for widget in (line, button):
        qtbot.addWidget(widget)
        widget.resize(2_000, 30)
        widget.show()
    line.show_text(markup + "\u202e")
    assert seen(line.toolTip())[1] == []
    assert "\u202e" not in line.text()
    button.show_text("Q&A")
    assert button.text() == "Q&&A"
    assert button.accessibleName() == "Q&A"


def test_the_names_of_recent_files_have_no_keys(desk):
    desk.menus.offer_recent([Path("/x/Q&A\u202egpj.db")], lambda _path: None)
    (action,) = desk.menus.actions["file.recent"].menu().actions()
    assert action.text() == "Q&&A\ufffdgpj.db"


def test_a_tip_of_a_column(qtbot):
    tree = QTreeWidget()
    qtbot.addWidget(tree)
    item = QTreeWidgetItem(["a", "b"])
    tree.addTopLevelItem(item)
    tip(item, "<i>x</i>", 1)
    assert item.toolTip(0) == ""
    assert seen(item.toolTip(1)) == ("<i>x</i>", [])


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.stem)
def test_nothing_but_the_door_gives_a_tool_tip(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    raw = {"setToolTip", "setWhatsThis", "setStatusTip", "showText"} & called
    assert not raw or path.name == "labels.py"
    if "ToolTipRole" in called:
        assert "plain_tip" in path.read_text(encoding="utf-8")
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    if "QMessageBox" in {made.id for made in calls if isinstance(made, ast.Name)}:
        assert "setTextFormat" in called
