"""What to export and how: the formats by what they are for, and what the chosen one heeds."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from timeline_app import formats
from timeline_app.formats import Format, FormatKind, Options, by_kind
from timeline_app.ui.dialogs.export_form import OptionForm
from timeline_app.ui.dialogs.format_words import loss_told
from timeline_app.ui.exporting import ExportChoice
from timeline_app.ui.labels import label, tip
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.turned import edges

RANGES = {True: tr("The whole timeline"), False: tr("What the timeline shows now")}
SIZE = QSize(880, 600)
LETTERS, WIDEST = 42, 340
"""Of a format's name that have room in the list, as long as the list is no wider in pixels."""
SPACED, HEADED = 8, 14
"""Pixels that a row and a heading of the list are higher than their words."""
NAME = Qt.ItemDataRole.UserRole


class ExportDialog(QDialog):
    """Asks what; the file is asked for afterwards."""

    def __init__(
        self,
        parent: QWidget | None,
        before: ExportChoice,
        shown: int,
        total: int,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.resize(SIZE)
        self.list = _list(formats.formats())
        self.range = QComboBox()
        self.range.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.range.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for value, words in RANGES.items():
            self.range.addItem(words, value)
        self.range.setCurrentIndex(self.range.findData(before.is_whole))
        self.everything = QCheckBox(
            tr(
                "&All {total} events, not only the {shown} shown",
                total=grouped(total),
                shown=grouped(shown),
            )
        )
        self.everything.setChecked(before.is_everything)
        self._title = label(role="title", wraps=True)
        self._loss = label(role="meta", wraps=True)
        self._note = label(role="meta", wraps=True)
        self._what = QFormLayout()
        self.form = OptionForm(before.options)
        self._build()
        self.list.currentItemChanged.connect(lambda *_: self._follow())
        self.list.itemActivated.connect(lambda *_: self.accept())
        self.form.changed.connect(self._tell_size)
        self.choose(before.format.name)
        self.list.setFocus()

    def _build(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addWidget(self.list)
        sides.addWidget(self._right(), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("E&xport…"), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(sides, 1)
        column.addWidget(buttons)

    def _right(self) -> QScrollArea:
        """What is said and asked about the chosen format."""
        self._what.setHorizontalSpacing(16)
        self._what.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._what.addRow(tr("Ran&ge"), self.range)
        self._what.addRow(self.everything)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(*edges(0, 0, 8, 0))
        rows.setSpacing(10)
        rows.addWidget(self._title)
        rows.addWidget(self._loss)
        rows.addSpacing(6)
        rows.addLayout(self._what)
        rows.addWidget(self.form)
        rows.addWidget(self._note)
        rows.addStretch()
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def choose(self, name: str) -> None:
        """Take the format of this name; the first one where there is none."""
        found = {row.data(0, NAME): row for row in _rows(self.list)}
        self.list.setCurrentItem(found.get(name) or next(iter(found.values())))

    def showEvent(self, event: QShowEvent) -> None:
        """The chosen format is in sight from the first."""
        super().showEvent(event)
        row = self.list.currentItem()
        if row is not None:
            self.list.scrollToItem(row, self.list.ScrollHint.PositionAtCenter)

    def choice(self) -> ExportChoice:
        """What stands in the form."""
        return ExportChoice(
            self._format,
            self.form.options(),
            is_whole=self.range.currentData(),
            is_everything=self.everything.isChecked(),
            has_own_lanes=self.form.has_own_lanes,
        )

    @property
    def _format(self) -> Format:
        row = self.list.currentItem()
        found = formats.named(row.data(0, NAME)) if row is not None else None
        if found is None:
            raise LookupError("no format is chosen")
        return found

    def _follow(self) -> None:
        chosen = self._format
        self._title.setText(tr(chosen.title))
        self._loss.setText(loss_told(chosen))
        self._what.setRowVisible(self.range, chosen.kind is FormatKind.PICTURE)
        self.form.show_format(chosen)
        self._tell_size()

    def _tell_size(self) -> None:
        choice = self.choice()
        words = _size(choice.format, choice.options)
        self._note.setText(words)
        self._note.setVisible(bool(words))


def _size(chosen: Format, options: Options) -> str:
    """How large the picture becomes; "" for what is none."""
    if "width" not in chosen.options:
        return ""
    if options.paper:
        return tr("As many sheets as it takes for every title.")
    scale = options.scale if "scale" in chosen.options else 1.0
    wide, high = round(options.width * scale), round(options.height * scale)
    if not options.height:
        return tr("{wide} pixels wide; every lane has room for its titles.", wide=grouped(wide))
    return tr(
        "{wide} × {high} pixels; titles give way where it is low, and it is taller where the "
        "lanes need it, so nothing is cropped.",
        wide=grouped(wide),
        high=grouped(high),
    )


def _list(found: Iterable[Format]) -> QTreeWidget:
    """All formats under headings that cannot be chosen."""
    made = QTreeWidget()
    made.setHeaderHidden(True)
    made.setRootIsDecorated(False)
    made.setItemsExpandable(False)
    made.setIndentation(12)
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names of one kind differ at their ends
    made.setAccessibleName(tr("Formats"))
    made.setFixedWidth(min(WIDEST, made.fontMetrics().averageCharWidth() * LETTERS))
    line = made.fontMetrics().height()
    for heading, rows in by_kind(found):
        group = QTreeWidgetItem(made, [tr(heading)])
        group.setSizeHint(0, QSize(0, line + HEADED))
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = made.font()
        font.setWeight(font.Weight.DemiBold)
        group.setFont(0, font)
        tip(group, tr(heading), 0)
        for one in rows:
            row = QTreeWidgetItem(group, [tr(one.title)])
            row.setData(0, NAME, one.name)
            row.setSizeHint(0, QSize(0, line + SPACED))
            tip(row, f"{tr(one.title)}. {loss_told(one)}", 0)
    made.expandAll()
    return made


def _rows(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    found = QTreeWidgetItemIterator(tree)
    while (row := found.value()) is not None:
        if row.data(0, NAME):
            yield row
        found += 1
