"""Whether a window can be opened at all: Qt itself would abort the process."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from timeline_app.message import Message


def problem(environment: Mapping[str, str] | None = None) -> Message | None:
    """Why no window can open; None if nothing speaks against it."""
    settings = os.environ if environment is None else environment
    if sys.platform in {"win32", "darwin"}:
        return None
    platform = settings.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if platform and platform not in {"xcb", "wayland"}:
        return None
    if platform != "xcb" and _has_wayland(settings):
        return None
    return _problem_of_x(settings.get("DISPLAY", ""))


def _has_wayland(settings: Mapping[str, str]) -> bool:
    name = settings.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(settings.get("XDG_RUNTIME_DIR", "/"), name).exists()


def _problem_of_x(display: str) -> Message | None:
    if not display:
        return Message("display.none")
    if not _answers(display):
        return Message("display.silent", (display,))
    missing = _missing_library()
    if missing:
        return Message("display.no-library", (missing,))
    return None


def _answers(display: str) -> bool:
    import ctypes  # noqa: PLC0415 - only where it asks

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # the plugin's own check names the library
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)


def _missing_library() -> str:
    """The library that Qt's X11 plugin lacks on this machine; "" if it loads."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader  # noqa: PLC0415 - only where it asks

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    plugin = folder / "libqxcb.so"
    if not plugin.is_file():
        return ""
    loader = QPluginLoader(str(plugin))
    if loader.load():
        return ""
    words = loader.errorString()
    return words.rpartition("(")[2].partition(":")[0].strip()
