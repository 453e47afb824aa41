"""On paper of the country's size, with a preview of each."""

import pytest
from paper import on_one_line, printed_to
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintPreviewDialog

from timeline_app.ui.actions import print_actions
from timeline_app.ui.printing.printing import made_printer, put


def test_what_is_too_much_for_paper_is_told(desk, reading, tmp_path, monkeypatch):
    monkeypatch.setattr(print_actions, "MOST_PRINTED", 2)
    sheets = printed_to(print_actions._story(desk.context), tmp_path / "story.pdf")
    text = on_one_line(" ".join(sheets))
    rest = len(desk.session.shown) - 2
    assert f"{rest} further events are not printed" in text
    assert "Council meets" not in text


def test_a_preview_is_shown_of_each(qtbot, desk):
    for name in ("file.print", "file.print_timeline"):
        desk.menus.run(name)
        preview = desk.findChild(QPrintPreviewDialog)
        assert preview.isVisible()
        preview.close()
        qtbot.waitUntil(lambda: desk.findChild(QPrintPreviewDialog) is None, timeout=5_000)


@pytest.mark.parametrize(
    ("country", "size"),
    [
        (QLocale.Country.UnitedStates, QPageSize.PageSizeId.Letter),
        (QLocale.Country.Portugal, QPageSize.PageSizeId.A4),
    ],
)
def test_the_paper_is_the_countrys(qapp, country, size):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, country))
    try:
        assert made_printer().pageLayout().pageSize().id() == size
    finally:
        QLocale.setDefault(before)


def test_where_nothing_can_be_written_there_are_no_sheets(desk, reading, tmp_path):
    printer = made_printer()
    printer.setOutputFileName(str(tmp_path / "no" / "such" / "folder" / "story.pdf"))
    assert put(print_actions._story(desk.context), printer) == 0
    assert list(tmp_path.rglob("*.pdf")) == []
