"""Scenes to pictures, on screen and paper, by one routine; QtGui and QtSvg only, no widget."""

from timeline_app.painting.cards import draw_panel, reserved, rooms, widest
from timeline_app.painting.fonts import FontMeasure, family, font
from timeline_app.painting.paint import paint
from timeline_app.painting.pictures import Picture, PictureOptions, compose
from timeline_app.painting.stamps import Stamps
from timeline_app.painting.theme import DARK, LIGHT, THEMES, Theme, color, mixed, theme_named
from timeline_app.painting.to_pdf import PAPERS, write_pdf
from timeline_app.painting.to_png import to_image, write_png
from timeline_app.painting.to_svg import write_svg

__all__ = [
    "DARK",
    "LIGHT",
    "PAPERS",
    "THEMES",
    "FontMeasure",
    "Picture",
    "PictureOptions",
    "Stamps",
    "Theme",
    "color",
    "compose",
    "draw_panel",
    "family",
    "font",
    "mixed",
    "paint",
    "reserved",
    "rooms",
    "theme_named",
    "to_image",
    "widest",
    "write_pdf",
    "write_png",
    "write_svg",
]
