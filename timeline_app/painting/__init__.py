"""Scenes to pictures, on the screen and on paper, by one routine; QtGui and QtSvg only, no widget."""

from timeline_app.painting.cards import card_width, draw_panel, label_width, widths
from timeline_app.painting.fonts import FontMeasure, family, font
from timeline_app.painting.paint import paint
from timeline_app.painting.stamps import Stamps
from timeline_app.painting.theme import DARK, LIGHT, THEMES, Theme, color, mixed, theme_named

__all__ = [
    "DARK",
    "LIGHT",
    "THEMES",
    "FontMeasure",
    "Stamps",
    "Theme",
    "card_width",
    "color",
    "draw_panel",
    "family",
    "font",
    "label_width",
    "mixed",
    "paint",
    "theme_named",
    "widths",
]
