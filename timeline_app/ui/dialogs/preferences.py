"""Theme, size of the text, whether things may move, and the keys."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui import speech
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.dialogs.keyboard_page import KeyboardPage
from timeline_app.ui.dialogs.number_box import number_box
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import CHOICES, TEXT_SIZES, Theme
from timeline_app.ui.window_state import LANGUAGE, MOTION, SILENCE, WindowState

NAMES = {
    "system": tr("As the system has it"),
    "light": tr("Light"),
    "dark": tr("Dark"),
    "light-contrast": tr("Light, high contrast"),
    "dark-contrast": tr("Dark, high contrast"),
}
SIZE = (640, 520)
LONGEST = 36_500
"""Days: a hundred years."""
NEXT_START = tr("Another language is spoken when the program is started again.")
SILENCES = tr(
    "From so many days without an event on, a lane of the timeline is silent: that is listed in "
    "To check, as a gap."
)


class Preferences(QDialog):
    """Every choice takes effect at once, but that of the language."""

    def __init__(
        self, parent: QWidget | None, theme: Theme, state: WindowState, keys: KeyMap
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.resize(*SIZE)
        self.theme_box = QComboBox()
        for choice in CHOICES:
            self.theme_box.addItem(NAMES[choice], choice)
        self.theme_box.setCurrentIndex(self.theme_box.findData(theme.choice))
        self.size_box = QComboBox()
        for size in TEXT_SIZES:
            self.size_box.addItem(f"{size} %", size)
        self.size_box.setCurrentIndex(self.size_box.findData(theme.text_size))
        self.language_box = QComboBox()
        self.language_box.addItem(NAMES["system"], "")
        for code in speech.languages():
            self.language_box.addItem(speech.NAMES.get(code, code), code)
        chosen = self.language_box.findData(state.text(LANGUAGE))
        self.language_box.setCurrentIndex(max(0, chosen))
        self.language_box.setAccessibleDescription(NEXT_START)
        self.motion_box = QCheckBox(tr("Less motion: jump instead of glide"))
        self.motion_box.setChecked(state.flag(MOTION, default=False))
        self.silence_box = number_box(0, LONGEST, state.number(SILENCE, 0), tr("days"))
        self.silence_box.setSpecialValueText(tr("Off"))
        self.silence_box.setAccessibleDescription(SILENCES)
        self.keyboard = KeyboardPage(keys)
        self.pages = QTabWidget()
        self._build()
        self.theme_box.activated.connect(lambda _i: theme.choose(self.theme_box.currentData()))
        self.size_box.activated.connect(
            lambda _i: theme.set_text_size(self.size_box.currentData())
        )
        self.language_box.activated.connect(
            lambda _i: state.remember(LANGUAGE, self.language_box.currentData())
        )
        self.motion_box.toggled.connect(lambda on: state.remember(MOTION, on))
        self.silence_box.valueChanged.connect(lambda days: state.remember(SILENCE, days))

    def _build(self) -> None:
        appearance = QWidget()
        form = QFormLayout(appearance)
        form.setContentsMargins(0, 16, 0, 0)
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.addRow(tr("&Theme"), self.theme_box)
        form.addRow(tr("Text &size"), self.size_box)
        form.addRow(tr("&Language"), self.language_box)
        form.addRow("", label(NEXT_START, role="meta", wraps=True))
        form.addRow("", self.motion_box)
        form.addRow(tr("S&ilence of a lane"), self.silence_box)
        form.addRow("", label(SILENCES, role="meta", wraps=True))
        self.pages.setDocumentMode(True)
        self.pages.addTab(appearance, tr("General"))
        self.pages.addTab(self.keyboard, tr("Keyboard"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(16)
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)
