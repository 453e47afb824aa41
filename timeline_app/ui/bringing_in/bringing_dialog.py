"""Asks how a chronology comes in: each column as it is taken, each date as it is read."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from timeline_app import formats, wording
from timeline_app.formats import SEPARATORS, Field
from timeline_app.model import shown
from timeline_app.ui.bringing_in.field_header import FieldHeader
from timeline_app.ui.bringing_in.row_model import (
    IncomingRowDelegate,
    IncomingRowModel,
    reading_width,
)
from timeline_app.ui.bringing_in.sums import Sums
from timeline_app.ui.bringing_in.taking import Taking
from timeline_app.ui.keycap import KeyButton, KeycapLook
from timeline_app.ui.labels import ElidedLabel, label
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme

WIDE, HIGH = 1140, 736
"""Pixels at 100 % text; on a small screen it takes what there is."""
_WIDTHS = {
    Field.DATE: 140,
    Field.TITLE: 240,
    Field.PEOPLE: 140,
    Field.PAGE: 90,
    Field.IMPORTANCE: 135,
}
_WIDTH = 125
_EDGE, _FOOT = 32, 16
_LEAST_TABLE = 176
"""Two rows below the names of the columns; on less, all but the buttons is scrolled."""
_NARROW = 760
"""From this width on the sum stands beside the questions."""
_EACH = tr(
    "Each row becomes an event, the row itself its passage; nothing is merged without asking."
)


class BringingDialog(QDialog):
    """Accepted, ``taking`` is what comes in."""

    def __init__(self, parent: QWidget | None, theme: Theme, taking: Taking) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a chronology"))
        self.resize(WIDE, HIGH)
        self.taking = taking
        self.remembers = QCheckBox(tr("&Remember this for files with the same columns"))
        self.remembers.setChecked(True)
        self.order, self.separator, self.sheet = QComboBox(), QComboBox(), QComboBox()
        self.sums = Sums(theme)
        self.bring = KeyButton(theme, tr("Bring in"), "↵", look=KeycapLook.PRIMARY)
        self._later = KeyButton(theme, tr("Not now"), "Esc")
        self._theme = theme
        self._about = ElidedLabel()
        self._form = QFormLayout()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.model = IncomingRowModel(taking)
        self.table = QTableView()
        self.header = FieldHeader(theme, self.table)
        self.changed: Callable[[Taking], object] = lambda _taking: None
        """Told of every other taking, and of the first by ``show_taking``."""
        self._build()
        self._connect()

    def _build_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setHorizontalHeader(self.header)
        self.table.setItemDelegate(IncomingRowDelegate(self._theme))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self._theme.pixels(46))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.setAccessibleName(tr("The rows of the file"))
        self.table.setObjectName("broughtRows")
        self.table.setMinimumHeight(self._theme.pixels(_LEAST_TABLE))

    def _build(self) -> None:
        self._build_table()
        self._about.setProperty("role", "meta")
        edge = self._theme.pixels(_EDGE) if self._theme.text_size == 100 else _FOOT
        held = QWidget()
        body = QVBoxLayout(held)
        body.setContentsMargins(edge, self._theme.pixels(20), edge, self._theme.pixels(10))
        body.setSpacing(self._theme.pixels(8))
        body.addWidget(label(tr("Bring in a chronology"), role="heading"))
        body.addWidget(self._about)
        body.addWidget(self.table, 1)
        body.addLayout(self._below())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        scroll = QScrollArea()
        scroll.setObjectName("bringingScroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(held)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._line())
        whole.addLayout(self._foot(edge))

    def _below(self) -> QBoxLayout:
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.addRow(tr("S&heet"), self.sheet)
        self._form.addRow(tr("&Days are written"), self.order)
        self._form.addRow(tr("&People are parted by"), self.separator)
        self._form.addRow(self.remembers)
        left = QVBoxLayout()
        left.addLayout(self._form)
        left.addStretch()
        row = self._sides
        row.setSpacing(self._theme.pixels(14))
        row.addLayout(left, 4)
        row.addWidget(self.sums, 4, Qt.AlignmentFlag.AlignTop)
        return row

    def _foot(self, edge: int) -> QHBoxLayout:
        words = label(
            tr("Without a date they come in as undated; the words are kept."),
            role="meta",
            wraps=True,
        )
        row = QHBoxLayout()
        row.setContentsMargins(edge, _FOOT, edge, _FOOT)
        row.setSpacing(10)
        row.addWidget(words, 1)
        row.addWidget(self._later)
        row.addWidget(self.bring)
        return row

    @staticmethod
    def _line() -> QFrame:
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setObjectName("hairLine")
        return line

    def _connect(self) -> None:
        self.header.chosen.connect(lambda name, one: self.take(self.taking.with_field(name, one)))
        self.order.activated.connect(
            lambda at: self.take(self.taking.with_mapping(day_first=self.order.itemData(at)))
        )
        self.separator.activated.connect(
            lambda at: self.take(self.taking.with_mapping(separator=self.separator.itemData(at)))
        )
        self.sheet.activated.connect(
            lambda at: self.take(self.taking.with_sheet(self.sheet.itemData(at)))
        )
        self.sums.undated_only.toggled.connect(lambda _on: self._show_rows())
        self.bring.clicked.connect(self._bring)
        self._later.clicked.connect(self.reject)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self._bring)

    def show_taking(self) -> None:
        """What was guessed; to be called once, before it is shown."""
        self.take(self.taking)
        self._give_widths()
        self.table.setFocus()

    def take(self, taking: Taking) -> None:
        """Another way to take the file: read and shown at once."""
        is_other_sheet = taking.headers != self.taking.headers
        self.taking = taking
        self._about.show_text(_about(taking))
        self._show_form()
        self._show_rows()
        self.header.show_taking(taking)
        if is_other_sheet:
            self._give_widths()
        self.sums.show_taking(taking)
        count = len(taking.events)
        self.bring.show_words(tr_n("Bring in {n} row", "Bring in {n} rows", count))
        self.bring.setEnabled(bool(count))
        self.changed(taking)

    def _show_rows(self) -> None:
        is_undated_only = self.sums.undated_only.isChecked()
        self.model.show_taking(self.taking, is_undated_only=is_undated_only)

    def _show_form(self) -> None:
        taking, mapping = self.taking, self.taking.mapping
        _fill(self.sheet, {one.name: shown.line(one.name) for one in taking.sheets}, mapping.sheet)
        _fill(self.order, _orders(taking.ambiguous_day), mapping.day_first)
        _fill(self.separator, dict(SEPARATORS), mapping.separator)
        self._form.setRowVisible(self.sheet, len(taking.sheets) > 1)
        self._form.setRowVisible(self.order, bool(taking.ambiguous_day))
        self._form.setRowVisible(self.separator, taking.has_names)
        self._form.setRowVisible(self.remembers, taking.is_table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._theme.pixels(_NARROW)
        way = QBoxLayout.Direction
        self._sides.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        QTimer.singleShot(0, self, self._give_widths)  # once the table knows how wide it is

    def _give_widths(self) -> None:
        """Dates whole, all else as is usual, and what room is left to what happened."""
        fields = [self.taking.field_of(header) for header in self.taking.headers]
        widths = [self._theme.pixels(_WIDTHS.get(one, _WIDTH)) for one in fields]
        date = self.taking.date_column
        if date:
            at = self.taking.headers.index(date)
            widths[at] = max(widths[at], reading_width(self._theme, self.taking))
        if Field.TITLE in fields:
            room = self.table.viewport().width() - sum(widths)
            widths[fields.index(Field.TITLE)] += max(0, room)
        for at, wide in enumerate(widths):
            self.table.setColumnWidth(at, wide)

    def _bring(self) -> None:
        if self.taking.events:
            self.accept()


def _about(taking: Taking) -> str:
    name = shown.line(taking.path.name)
    sheet = (
        " · " + tr("sheet “{sheet}”", sheet=shown.line(taking.mapping.sheet))
        if taking.mapping.sheet
        else ""
    )
    rows = tr_n("{n} row", "{n} rows", len(taking.events))
    return f"{name}{sheet} · {rows}. {_EACH}"


def _orders(day: str) -> dict[bool | None, str]:
    """Both readings of a day of the file itself, and that nobody has said yet."""
    readings: dict[bool | None, str] = {
        order: tr("{day} is {when}", day=day, when=wording.in_words(when, weekday=False))
        for order in (True, False)
        if day and (when := formats.read_cell(day, order).when) is not None
    }
    return {None: tr("Choose how days are written"), **readings}


def _fill(box: QComboBox, values: dict, chosen: object) -> None:  # type: ignore[type-arg]
    box.clear()
    for value, words in values.items():
        box.addItem(words, value)
    box.setCurrentIndex(list(values).index(chosen) if chosen in values else 0)
