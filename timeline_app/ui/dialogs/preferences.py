"""Theme, size of the text, and whether things may move."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.theme import CHOICES, TEXT_SIZES, Theme
from timeline_app.ui.window_state import MOTION, WindowState

NAMES = {"system": "As the system has it", "light": "Light", "dark": "Dark"}


class Preferences(QDialog):
    """Every choice takes effect at once."""

    def __init__(self, parent: QWidget | None, theme: Theme, state: WindowState) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self.setMinimumWidth(380)
        self.theme_box = QComboBox()
        for choice in CHOICES:
            self.theme_box.addItem(NAMES[choice], choice)
        self.theme_box.setCurrentIndex(self.theme_box.findData(theme.choice))
        self.size_box = QComboBox()
        for size in TEXT_SIZES:
            self.size_box.addItem(f"{size} %", size)
        self.size_box.setCurrentIndex(self.size_box.findData(theme.text_size))
        self.motion_box = QCheckBox("Less motion: jump instead of glide")
        self.motion_box.setChecked(state.flag(MOTION, default=False))
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.addRow("&Theme", self.theme_box)
        form.addRow("Text &size", self.size_box)
        form.addRow("", self.motion_box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addStretch()
        column.addWidget(buttons)
        self.theme_box.activated.connect(lambda _i: theme.choose(self.theme_box.currentData()))
        self.size_box.activated.connect(
            lambda _i: theme.set_text_size(self.size_box.currentData())
        )
        self.motion_box.toggled.connect(lambda on: state.remember(MOTION, on))
