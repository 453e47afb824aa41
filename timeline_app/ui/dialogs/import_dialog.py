"""How far an import is, with a way to stop it, and what could not be read and why."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import shown
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.importing import ImportJob, ImportTally
from timeline_app.ui.labels import ElidedLabel, label, tip
from timeline_app.ui.speech import grouped, later, tr

WIDE, HIGH = 600, 360
"""The dialog grows to this once there are problems to list."""

PADDING = 8
NAME = 26
"""Letters of a file's name that have room in the list."""
_PHASES = frozenset(
    (
        later("looking for files"),
        later("reading"),
        later("putting events together"),
        later("watching for files"),
        later("done"),
        later("cancelled"),
    )
)
"""Where an import stands, as the pipeline calls it."""
PAUSE, GO_ON = tr("Pause"), tr("Go on")


def _told(phase: str) -> str:
    return tr(str(phase)) if phase in _PHASES else phase


class _WholeWords(QStyledItemDelegate):
    """Rows as high as their words need: under a style sheet, Qt gives a row a single line."""

    def __init__(self, view: QTreeWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        plain, metrics = super().sizeHint(option, index), self._view.fontMetrics()
        width = max(1, self._view.columnWidth(index.column()) - 2 * PADDING)
        page = QRect(0, 0, width, 100_000)
        words = metrics.boundingRect(page, Qt.TextFlag.TextWordWrap, str(index.data()))
        lack = max(0, words.height() - metrics.height())
        return QSize(plain.width(), plain.height() + lack)


class ProblemList(QTreeWidget):
    """Files that could not be read, each with its reason."""

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderLabels([tr("File"), tr("Why it could not be read")])
        self.setRootIsDecorated(False)
        self.setAccessibleName(tr("What could not be read"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setItemDelegate(_WholeWords(self))
        self.setWordWrap(True)  # a reason is there to be read to its end
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.setColumnWidth(0, self.fontMetrics().averageCharWidth() * NAME)

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        """Add what is new; an import only ever adds."""
        for path, reason in problems[self.topLevelItemCount() :]:
            item = QTreeWidgetItem([file_name(path), shown.line(reason)])
            tip(item, path, 0)
            tip(item, reason, 1)
            self.addTopLevelItem(item)


class ImportDialog(QDialog):
    """Observes one import; closing it does not stop the reading."""

    def __init__(self, parent: QWidget | None, job: ImportJob) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add documents"))
        self.setMinimumWidth(480)
        self._job = job
        self._head = label(tr("Looking for documents…"), role="title")
        self._path = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._path.setProperty("role", "meta")
        self._count = label(role="meta")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._problems = ProblemList()
        self._problems.hide()
        self._button = QPushButton(tr("Cancel"))
        self._hide = QPushButton(tr("Continue in background"))
        self._pause = QPushButton(PAUSE)
        self._pause.clicked.connect(self._on_pause)
        self._button.clicked.connect(self._on_clicked)
        self._hide.clicked.connect(self.accept)
        job.progressed.connect(self.show_tally)
        job.ended.connect(self._on_ended)
        self._build()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._hide)
        buttons.addWidget(self._pause)
        buttons.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        for part in (self._head, self._path, self._bar, self._count, self._problems):
            column.addWidget(part)
        column.setStretchFactor(self._problems, 1)
        column.addStretch()
        column.addLayout(buttons)

    def show_tally(self, tally: ImportTally) -> None:
        """Bring everything up to date."""
        phase = tr("paused") if tally.is_paused else f"{_told(tally.phase)}…"
        self._head.setText(phase[:1].upper() + phase[1:])
        self._pause.setText(GO_ON if tally.is_paused else PAUSE)
        self._path.show_text(tr("Last: {path}", path=tally.path) if tally.path else "")
        if tally.total:
            self._bar.setRange(0, tally.total)
            self._bar.setValue(tally.done)
            counted = tr(
                "{done} of {total} files", done=grouped(tally.done), total=grouped(tally.total)
            )
            self._count.setText(" · ".join(filter(None, (counted, tally.words, tally.left))))
        if tally.share:
            self._bar.setRange(0, 100)
            self._bar.setValue(round(100 * tally.share))
        if tally.problems:
            self._show_problems(tally)

    def _show_problems(self, tally: ImportTally) -> None:
        self._problems.show_problems(tally.problems)
        if self._problems.isHidden():
            self._problems.show()
            self.resize(max(self.width(), WIDE), max(self.height(), HIGH))

    def _on_ended(self, tally: ImportTally) -> None:
        self.show_tally(tally)
        self._head.setText(tr("Stopped") if tally.is_cancelled else tr("Done"))
        self._path.show_text(tr("What was read so far is kept.") if tally.is_cancelled else "")
        self._count.setText(tally.words)
        self._bar.setRange(0, 1)
        self._bar.setValue(1)
        self._hide.hide()
        self._pause.hide()
        self._button.setText(tr("Close"))
        self._button.setEnabled(True)
        self._button.setDefault(True)
        if not tally.problems and self.isVisible() and not tally.is_cancelled:
            self.accept()

    def _on_clicked(self) -> None:
        if not self._job.is_running:
            self.accept()
            return
        self._button.setEnabled(False)
        self._pause.setEnabled(False)
        self._head.setText(tr("Stopping after this step…"))
        self._job.cancel()

    def _on_pause(self) -> None:
        if self._job.tally.is_paused:
            self._job.go_on()
        else:
            self._job.pause()

    def reject(self) -> None:
        """Esc hides the window; only the button stops the reading."""
        self.accept()


class ProblemsDialog(QDialog):
    """What the imports of this chronology could not read."""

    def __init__(self, parent: QWidget | None, problems: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What could not be read"))
        self.resize(560, 320)
        listed = ProblemList()
        listed.show_problems(problems)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        words = (
            tr("Every file was read.")
            if not problems
            else tr("These files are not in the chronology:")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.addWidget(label(words))
        column.addWidget(listed)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
