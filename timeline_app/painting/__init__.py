"""Scenes to pictures, on screen and paper, by one routine; QtGui only, no widget.

What writes files is imported when it is first asked for: the window that opens needs none of it.

Decisions: one routine paints the screen and every file, so that a picture is what was seen.
Labels and marks are painted once and kept as pixel maps (``pixmap_cache``), for Qt lays out text
anew each time.  Themes are records of colours; this room knows neither widgets nor the store.
"""

from typing import TYPE_CHECKING

from timeline_app.painting.cards import draw_panel, reserved, rooms, widest
from timeline_app.painting.fonts import FontMeasure, family, font
from timeline_app.painting.paint import paint
from timeline_app.painting.pixmap_cache import PixmapCache
from timeline_app.painting.theme import DARK, LIGHT, THEMES, Theme, color, mixed, theme_named

if TYPE_CHECKING:
    from timeline_app.painting.glyphs import warnings
    from timeline_app.painting.pictures import (
        Picture,
        PictureOptions,
        compose,
        ensure_application,
        sheets,
    )

_LAZY = {
    **dict.fromkeys(
        ("Picture", "PictureOptions", "compose", "ensure_application", "sheets"), "pictures"
    ),
    "warnings": "glyphs",
}


def __getattr__(name: str) -> object:
    """The names that only files need."""
    if name not in _LAZY:
        raise AttributeError(name)
    from importlib import import_module  # noqa: PLC0415 - part of being lazy

    found: object = getattr(import_module(f"{__name__}.{_LAZY[name]}"), name)
    globals()[name] = found
    return found


__all__ = [
    "DARK",
    "LIGHT",
    "THEMES",
    "FontMeasure",
    "Picture",
    "PictureOptions",
    "PixmapCache",
    "Theme",
    "color",
    "compose",
    "draw_panel",
    "ensure_application",
    "family",
    "font",
    "mixed",
    "paint",
    "reserved",
    "rooms",
    "sheets",
    "theme_named",
    "warnings",
    "widest",
]
