"""The look of the window: light or dark, each also in high contrast, or as the system has it."""

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from timeline_app import resources

LIGHT, DARK, SYSTEM = "light", "dark", "system"
LIGHT_CONTRAST, DARK_CONTRAST = "light-contrast", "dark-contrast"
"""Words at 7 : 1 and more, edges at 4.5 : 1."""
CHOICES = (SYSTEM, LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)
OPPOSITE = {
    LIGHT: DARK,
    DARK: LIGHT,
    LIGHT_CONTRAST: DARK_CONTRAST,
    DARK_CONTRAST: LIGHT_CONTRAST,
}
FONT = "Inter"
BASE_SIZE = 13
"""Pixels of plain text at 100 %."""
TEXT_SIZES = (100, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme; the same as on the canvas, and the few that only forms need."""

    bg: str
    surface: str
    ink: str
    muted: str
    hair: str
    stripe: str
    accent: str
    accent_ink: str
    selected: str
    hover: str
    marker: str
    marker_strong: str
    faint: str
    warn: str
    warn_bg: str
    good: str
    good_bg: str
    handle: str
    desk: str
    """Behind pages of paper."""


COLOURS = {
    LIGHT: Colours(
        bg="#FAF9F6",
        surface="#FFFFFF",
        ink="#1B1F27",
        muted="#5F6978",
        hair="#E7E4DD",
        stripe="#F5F3EE",
        accent="#3556C9",
        accent_ink="#FFFFFF",
        selected="#E6EBFA",
        hover="#F0EEE8",
        marker="#FCEFC3",
        marker_strong="#F7DC86",
        faint="#C9BE9C",
        warn="#9A4A06",
        warn_bg="#FDF1E2",
        good="#0F766E",
        good_bg="#E3F3F0",
        handle="#C9C5BB",
        desk="#EFECE5",
    ),
    DARK: Colours(
        bg="#11141A",
        surface="#1C212B",
        ink="#ECEEF2",
        muted="#9AA4B4",
        hair="#272D38",
        stripe="#151921",
        accent="#86A6FF",
        accent_ink="#11141A",
        selected="#26314C",
        hover="#232935",
        marker="#413617",
        marker_strong="#6B561A",
        faint="#6A5F3C",
        warn="#F3B36B",
        warn_bg="#33261A",
        good="#4FD1BF",
        good_bg="#17302F",
        handle="#3B4352",
        desk="#0C0F14",
    ),
    LIGHT_CONTRAST: Colours(
        bg="#FFFFFF",
        surface="#FFFFFF",
        ink="#000000",
        muted="#333333",
        hair="#767676",
        stripe="#F2F2F2",
        accent="#0A2FA3",
        accent_ink="#FFFFFF",
        selected="#CFDBFF",
        hover="#E6E6E6",
        marker="#FFF0A8",
        marker_strong="#FFD84D",
        faint="#7A6A2F",
        warn="#6E3300",
        warn_bg="#FFF0DF",
        good="#00504A",
        good_bg="#DFF3EF",
        handle="#595959",
        desk="#D9D9D9",
    ),
    DARK_CONTRAST: Colours(
        bg="#000000",
        surface="#000000",
        ink="#FFFFFF",
        muted="#D6D6D6",
        hair="#8C8C8C",
        stripe="#0D0D0D",
        accent="#B0C6FF",
        accent_ink="#000000",
        selected="#1F3470",
        hover="#2B2B2B",
        marker="#2E2600",
        marker_strong="#665400",
        faint="#C9B458",
        warn="#FFD08F",
        warn_bg="#2B1B00",
        good="#7FF0E0",
        good_bg="#00302B",
        handle="#B3B3B3",
        desk="#1A1A1A",
    ),
}


class Theme(QObject):
    """Which theme is in force and how large the text is; applies both to the application."""

    changed = Signal()

    def __init__(self, choice: str = SYSTEM, text_size: int = 100) -> None:
        super().__init__()
        self._choice = choice if choice in CHOICES else SYSTEM
        self._text_size = text_size if text_size in TEXT_SIZES else 100
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> str:
        """What the user asked for: one of ``CHOICES``."""
        return self._choice

    @property
    def text_size(self) -> int:
        """Per cent of the plain size."""
        return self._text_size

    @property
    def name(self) -> str:
        """What is shown: one of ``COLOURS``."""
        return system_scheme() if self._choice == SYSTEM else self._choice

    @property
    def is_dark(self) -> bool:
        return self.name in {DARK, DARK_CONTRAST}

    @property
    def colours(self) -> Colours:
        return COLOURS[self.name]

    def pixels(self, at_full_size: int) -> int:
        """A length that grows with the text."""
        return round(at_full_size * self._text_size / 100)

    def choose(self, choice: str) -> None:
        self._choice = choice if choice in CHOICES else SYSTEM
        self.apply()

    def set_text_size(self, per_cent: int) -> None:
        self._text_size = per_cent if per_cent in TEXT_SIZES else 100
        self.apply()

    def apply(self) -> None:
        """Dress the whole application."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setFont(plain_font(self.pixels(BASE_SIZE)))
        application.setPalette(palette(self.colours))
        application.setStyleSheet(style_sheet(self))
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM:
            self.apply()


def system_scheme() -> str:
    """What the desktop asks for; light where it says nothing."""
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if is_dark else LIGHT


def load_fonts() -> None:
    """Make the bundled fonts known; without them the system's own font serves."""
    folder = resources.path("fonts")
    for file in sorted(folder.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))


def plain_font(pixels: int) -> QFont:
    """The font of the window."""
    font = QFont(FONT)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "stripe",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "stripe",
    QPalette.ColorRole.Mid: "hair",
    QPalette.ColorRole.Dark: "handle",
    QPalette.ColorRole.Shadow: "handle",
}


def palette(colours: Colours) -> QPalette:
    """Every role that a widget may ask for."""
    result = QPalette()
    for role, name in _ROLES.items():
        result.setColor(role, QColor(getattr(colours, name)))
    muted = QColor(colours.muted)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, muted)
    result.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, muted)
    return result


def style_sheet(theme: Theme) -> str:
    """The theme's style sheet with its colours and sizes put in."""
    text = resources.path("themes", "window.qss").read_text(encoding="utf-8")
    colours = theme.colours
    values = {name: getattr(colours, name) for name in Colours.__slots__}
    sizes = {f"px{n}": f"{theme.pixels(n)}px" for n in (10, 11, 12, 13, 14, 16, 18, 22, 28, 32)}
    sizes["round"] = f"{(theme.pixels(14) + 2) // 2}px"  # half an indicator with its border
    places = {
        "icons": resources.path("icons").as_posix(),
        "tone": DARK if theme.is_dark else LIGHT,
    }
    return Template(text).substitute(values | sizes | places)
