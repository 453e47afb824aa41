"""A document of the list as it is painted: two lines, and an elbow before an older version."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from seen import cell, inks

from timeline_app.errors import ProblemCode
from timeline_app.ui.source.document_delegate import DocumentDelegate
from timeline_app.ui.source.document_rows import Listed
from timeline_app.ui.table.quiet import ROW_ROLE

ROW = Listed(1, "/papers/letter.txt", "Letter", "TXT · letter.txt", "10 June 2020", "3", "12")
SIZE = (260, 46)
TITLE, STATE = 0, 4


@pytest.fixture
def painted(theme):
    def paint(row, column):
        model = QStandardItemModel(1, 5)
        item = QStandardItem()
        item.setData(row, ROW_ROLE)
        model.setItem(0, column, item)
        return cell(DocumentDelegate(theme), model.index(0, column), size=SIZE)

    return paint


def test_the_title_stands_above_the_name_of_its_file(painted):
    whole = painted(ROW, TITLE)
    other = painted(replace(ROW, below="TXT · another.txt"), TITLE)
    assert whole.copy(0, 0, 260, 20) == other.copy(0, 0, 260, 20)
    assert whole.copy(0, 24, 260, 20) != other.copy(0, 24, 260, 20)


def test_an_older_version_hangs_at_an_elbow_and_is_muted(painted, theme):
    handle = theme.colours.handle.upper()
    assert handle not in inks(painted(ROW, TITLE))
    assert handle in inks(painted(replace(ROW, is_older=True), TITLE))


def test_what_helps_stands_under_the_state(painted):
    plain, helped = (painted(replace(ROW, remedy=r), STATE) for r in ("", "Read again"))
    assert inks(plain.copy(0, 30, 260, 12)) == {"#FFFFFF"}
    assert inks(helped.copy(0, 30, 260, 12)) != {"#FFFFFF"}
    doubtful = painted(replace(ROW, remedy="Read again", code=ProblemCode.SCAN), STATE)
    assert doubtful.copy(0, 0, 260, 20) != helped.copy(0, 0, 260, 20), "in the colour of doubt"


@pytest.mark.parametrize(("column", "is_right"), [(1, False), (2, True), (3, True)])
def test_figures_stand_at_the_right(painted, column, is_right):
    image = painted(ROW, column)
    left, right = image.copy(8, 4, 60, 36), image.copy(190, 4, 62, 36)
    assert (len(inks(right)) > 1) is is_right
    assert (len(inks(left)) > 1) is not is_right


def test_the_height_grows_with_the_text(theme):
    delegate = DocumentDelegate(theme)
    plain = delegate.sizeHint(None, None).height()
    theme.set_text_size(150)
    assert delegate.sizeHint(None, None).height() == round(1.5 * plain)
    theme.set_text_size(100)
