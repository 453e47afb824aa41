"""Colours and type of the canvas, four themes; colour means the lane, shape means certainty."""

from dataclasses import dataclass, field
from functools import cache

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as hexadecimal strings; lanes take theirs in turn."""

    name: str
    background: str
    surface: str
    ink: str
    muted: str
    hair: str
    stripe: str
    weekend: str
    handle: str
    shadow: str
    warn: str
    """Look here."""
    is_dark: bool
    lanes: tuple[str, ...] = field(default=())

    def lane(self, number: int) -> str:
        """The colour of a lane."""
        return self.lanes[number % len(self.lanes)]


LIGHT = Theme(
    name="light", background="#FAF9F6", surface="#FFFFFF", ink="#1B1F27", muted="#667080",
    hair="#E7E4DD", stripe="#F5F3EE", weekend="#EFECE5", handle="#4A5361", shadow="#1B1F27",
    warn="#9A4A06", is_dark=False,
    lanes=("#C2410C", "#3556C9", "#0F766E", "#7C3AED", "#B91C62", "#4D7C0F", "#0369A1", "#92600A"),
)  # fmt: skip
DARK = Theme(
    name="dark", background="#11141A", surface="#1C212B", ink="#ECEEF2", muted="#9AA4B4",
    hair="#272D38", stripe="#151921", weekend="#1A1F29", handle="#C9D0DB", shadow="#000000",
    warn="#F3B36B", is_dark=True,
    lanes=("#FF8F66", "#86A6FF", "#4FD1BF", "#BFA3FF", "#FF8FBC", "#A9D46B", "#6CC5F5", "#E7BD62"),
)  # fmt: skip
LIGHT_CONTRAST = Theme(
    name="light-contrast", background="#FFFFFF", surface="#FFFFFF", ink="#000000",
    muted="#333333", hair="#767676", stripe="#F2F2F2", weekend="#E6E6E6", handle="#000000",
    shadow="#000000", warn="#6E3300", is_dark=False,
    lanes=("#8A2500", "#0A2FA3", "#00504A", "#5313BF", "#7E0840", "#2F5200", "#004672", "#5E3C00"),
)  # fmt: skip
DARK_CONTRAST = Theme(
    name="dark-contrast", background="#000000", surface="#000000", ink="#FFFFFF",
    muted="#D6D6D6", hair="#8C8C8C", stripe="#0D0D0D", weekend="#1C1C1C", handle="#FFFFFF",
    shadow="#000000", warn="#FFD08F", is_dark=True,
    lanes=("#FFB599", "#B0C6FF", "#7FF0E0", "#DCCBFF", "#FFB8D6", "#C9F08C", "#9EDCFF", "#FFDD8F"),
)  # fmt: skip
THEMES = {theme.name: theme for theme in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)}


def theme_named(name: str) -> Theme:
    """``light``, ``dark``, or one of them with ``-contrast`` after it; light for anything else."""
    return THEMES.get(name, LIGHT)


@cache
def color(name: str) -> QColor:
    """A colour from its hexadecimal string, made once."""
    return QColor(name)


@cache
def mixed(front: str, back: str, share: float) -> str:
    """An opaque colour: so much of ``front`` over ``back``.  PDF loses gradients with alpha."""
    one, two = QColor(front), QColor(back)
    parts = [
        round(a * share + b * (1 - share))
        for a, b in zip(one.getRgb()[:3], two.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return "#{:02X}{:02X}{:02X}".format(*parts)
