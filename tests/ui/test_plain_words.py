"""Words of documents and files are words: no markup, no picture, no key, no turning round."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from spy import shown_by_qt

from timeline_app import ui
from timeline_app.message import told as as_told
from timeline_app.model import Document, EventFilter, Passage, PassageKind, Span, edits
from timeline_app.store import open_store
from timeline_app.ui.dialogs.import_dialog import ProblemList
from timeline_app.ui.filters.facet_list import FacetList
from timeline_app.ui.source.document_list import DocumentList
from timeline_app.ui.table.event_table import EventTable
from timeline_app.ui.table.hit_list import HitList

MODULES = sorted(Path(ui.__file__).parent.rglob("*.py"))


def test_the_spy_sees_what_is_rich(qtbot, markup):
    words, asked = shown_by_qt(markup)
    assert words.startswith("bold")
    assert len(asked) == 1


@pytest.fixture
def hostile(tmp_path, qtbot, session, markup):
    """A session on a chronology whose every word is markup."""
    text = f"The bridge {markup} fell.\n"
    path = str(tmp_path / "<b>x</b>" / "a&b\u202etxt.exe")
    passages = (Passage(Span(0, len(text)), PassageKind.PARAGRAPH),)
    with open_store(tmp_path / "h.db", create=True) as opened:
        opened.documents.add(
            Document(path, "0" * 64, text, markup, passages=passages, notes=(as_told(markup),)),
            [],
            [],
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
    words, asked = shown_by_qt(item.toolTip(0))
    assert not asked
    assert "".join(markup.split()) in "".join(words.split())
    hits.show()
    QToolTip.showText(QPoint(10, 10), item.toolTip(0), hits)
    (shown_tip,) = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel")]
    assert isinstance(shown_tip, QLabel)
    assert shown_by_qt(shown_tip.text()) == (words, [])
    QToolTip.hideText()


def test_the_tips_of_documents_and_events_are_plain(qtbot, hostile, theme, markup):
    documents, table = DocumentList(hostile, theme), EventTable(hostile, theme)
    for widget in (documents, table):
        qtbot.addWidget(widget)
    with qtbot.waitSignal(documents.counted, timeout=20_000):
        hostile.refresh()
    item = documents.topLevelItem(0)
    assert "<b>x</b>" in shown_by_qt(item.toolTip(0))[0]
    assert "\u202e" not in item.text(0) + item.toolTip(0)
    assert shown_by_qt(item.toolTip(4))[1] == []
    index = table.model().index(0, 1)
    words, asked = shown_by_qt(index.data(Qt.ItemDataRole.ToolTipRole))
    assert not asked
    assert "<b>bold</b>" in words


def test_problems_and_values_are_plain(qtbot, theme, markup):
    problems, facet = ProblemList(), FacetList("Person", theme)
    for widget in (problems, facet):
        qtbot.addWidget(widget)
    problems.show_problems([(f"/in/{markup}\u202e", markup)])
    item = problems.topLevelItem(0)
    assert shown_by_qt(item.toolTip(0))[1] == shown_by_qt(item.toolTip(1))[1] == []
    assert "\u202e" not in item.text(0)
    facet.show_values([(markup, markup + "\u202e", 1)], frozenset())
    item = facet._list.item(0)
    assert shown_by_qt(item.toolTip())[1] == []
    assert "\u202e" not in item.text()


def test_the_names_of_recent_files_have_no_keys(desk):
    desk.menus.offer_recent([Path("/x/Q&A\u202egpj.db")], lambda _path: None)
    (action,) = desk.menus.actions["file.recent"].menu().actions()
    assert action.text() == "Q&&A\ufffdgpj.db"


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
