"""What to export and how: a picture of the timeline, or the events as CSV or JSON."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from timeline_app import formats
from timeline_app.formats import Format, FormatKind, Options
from timeline_app.ui.exporting import ExportChoice
from timeline_app.ui.labels import label

RANGES = {False: "What the timeline shows now", True: "The whole timeline"}
SCALES = (1, 2, 3, 4)
THEMES = {"light": "Light", "dark": "Dark"}
LONGEST_SIDE = 20_000


class ExportDialog(QDialog):
    """Asks what; the file is asked for afterwards."""

    def __init__(self, parent: QWidget | None, theme: str, shown: int, total: int) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.setMinimumWidth(400)
        self.format = _box({one.name: one.title for one in formats.formats()})
        self.range = _box(RANGES)
        self.width_box = _number(320, 1600)
        self.height_box = _number(240, 900)
        self.as_needed = QCheckBox("As high as the lanes need")
        self.as_needed.setChecked(True)
        self.scale = _box({scale: f"{scale}×" for scale in SCALES})
        self.scale.setCurrentIndex(1)
        self.theme = _box(THEMES)
        self.theme.setCurrentIndex(self.theme.findData(theme))
        self.everything = QCheckBox(f"All {total:,} events, not only the {shown:,} shown")
        self._note = label(role="meta", wraps=True)
        self._form = QFormLayout()
        self._build()
        self.format.currentIndexChanged.connect(lambda _i: self._follow())
        self.as_needed.toggled.connect(lambda _on: self._follow())
        for box in (self.width_box, self.height_box):
            box.valueChanged.connect(lambda _v: self._follow())
        self.scale.currentIndexChanged.connect(lambda _i: self._follow())
        self._follow()

    def _build(self) -> None:
        self._form.setVerticalSpacing(12)
        self._form.setHorizontalSpacing(16)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.addRow("&Format", self.format)
        self._form.addRow("&Range", self.range)
        self._form.addRow("&Width", self.width_box)
        self._form.addRow("", self.as_needed)
        self._form.addRow("&Height", self.height_box)
        self._form.addRow("&Scale", self.scale)
        self._form.addRow("&Theme", self.theme)
        self._form.addRow("", self.everything)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton("Export…", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self._note)
        column.addStretch()
        column.addWidget(buttons)

    def choice(self) -> ExportChoice:
        """What stands in the form."""
        return ExportChoice(
            self._format,
            Options(
                width=self.width_box.value(),
                height=0 if self.as_needed.isChecked() else self.height_box.value(),
                scale=float(self.scale.currentData()),
                theme=self.theme.currentData(),
            ),
            is_whole=self.range.currentData(),
            is_everything=self.everything.isChecked(),
        )

    @property
    def _format(self) -> Format:
        found = formats.named(self.format.currentData())
        if found is None:
            raise LookupError(self.format.currentData())
        return found

    def _follow(self) -> None:
        choice = self.choice()
        is_picture = choice.format.kind is FormatKind.PICTURE
        for part in (self.range, self.width_box, self.as_needed, self.theme):
            self._form.setRowVisible(part, is_picture)
        self._form.setRowVisible(self.height_box, is_picture and choice.options.height > 0)
        self._form.setRowVisible(self.scale, "scale" in choice.format.options)
        self._form.setRowVisible(self.everything, not is_picture)
        self._note.setText(_words(choice))


def _words(choice: ExportChoice) -> str:
    if choice.format.kind is not FormatKind.PICTURE:
        return "Each event with its sources and quotes."
    options = choice.options
    scale = options.scale if "scale" in choice.format.options else 1.0
    wide, high = round(options.width * scale), round(options.height * scale)
    if not options.height:
        return f"{wide:,} pixels wide; every lane has room for its titles."
    return (
        f"{wide:,} × {high:,} pixels; titles give way where it is low, "
        "and it is taller where the lanes need it, so nothing is cropped."
    )


def _box(values: dict) -> QComboBox:  # type: ignore[type-arg]
    box = QComboBox()
    for value, words in values.items():
        box.addItem(words, value)
    return box


def _number(least: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, LONGEST_SIDE)
    box.setSingleStep(100)
    box.setValue(value)
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.setSuffix(" px")
    box.setMinimumSize(120, 32)
    return box
