"""Paper: every event that is shown, on sheets of the country's size, with their numbers."""

import pypdfium2
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintPreviewDialog

from timeline_app.ui.actions import print_actions
from timeline_app.ui.printing.printing import made_printer, put


def printed(wanted, path, *, is_landscape=False):
    """The text of each sheet."""
    printer = made_printer(is_landscape=is_landscape)
    printer.setOutputFileName(str(path))
    count = put(wanted, printer)
    document = pypdfium2.PdfDocument(path)
    assert len(document) == count
    return [page.get_textpage().get_text_bounded() for page in document]


@pytest.fixture
def reading(qtbot, desk):
    desk.menus.run("view.reading")
    qtbot.waitUntil(lambda: len(desk.panes.reading.column.story) > 0, timeout=20_000)
    return desk.panes.reading


def words(text):
    return " ".join(text.split())


def test_the_story_on_paper(desk, reading, tmp_path):
    sheets = printed(print_actions._story(desk.context), tmp_path / "story.pdf")
    text = words(" ".join(sheets))
    for part in ("May 2020", "Mayor opens the bridge", "Letter, para. 1", "Council meets"):
        assert part in text
    assert sheets[0].startswith("The bridge")
    assert f"1 of {len(sheets)}" in sheets[0]


def test_the_list_on_paper_stands_in_its_order(desk, tmp_path):
    desk.panes.table.sortByColumn(1, desk.panes.table.horizontalHeader().sortIndicatorOrder())
    (sheet,) = printed(print_actions._list(desk.context), tmp_path / "list.pdf")
    text = words(sheet)
    rows = [row.texts[1] for row in desk.panes.table.first_rows(100)]
    assert rows == sorted(rows)
    assert [text.index(title) for title in rows] == sorted(text.index(title) for title in rows)
    assert f"{len(rows)} of {len(rows)} events" in text


def test_what_is_too_much_for_paper_is_told(desk, reading, tmp_path, monkeypatch):
    monkeypatch.setattr(print_actions, "MOST_PRINTED", 2)
    sheets = printed(print_actions._story(desk.context), tmp_path / "story.pdf")
    text = words(" ".join(sheets))
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
