"""Whether a window can be opened at all: Qt itself would abort the process."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

WITHOUT = "timeline-app --help lists the commands that need no window"
"""The way out, named in every refusal."""


def problem(environment: Mapping[str, str] | None = None) -> str:
    """One sentence saying why no window can open; "" if nothing speaks against it."""
    settings = os.environ if environment is None else environment
    if sys.platform in {"win32", "darwin"}:
        return ""
    platform = settings.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if platform and platform not in {"xcb", "wayland"}:
        return ""
    if platform != "xcb" and _has_wayland(settings):
        return ""
    return _problem_of_x(settings.get("DISPLAY", ""))


def _has_wayland(settings: Mapping[str, str]) -> bool:
    name = settings.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(settings.get("XDG_RUNTIME_DIR", "/"), name).exists()


def _problem_of_x(display: str) -> str:
    if not display:
        return f"There is no display to open a window on; {WITHOUT}."
    if not _answers(display):
        return f"The display {display} does not answer, so no window can open; {WITHOUT}."
    missing = _missing_library()
    if missing:
        return f"Qt cannot open a window because {missing}; {WITHOUT}."
    return ""


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
    """What Qt's X11 plugin lacks on this machine, in the loader's words; "" if it loads."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader  # noqa: PLC0415 - only where it asks

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    plugin = folder / "libqxcb.so"
    if not plugin.is_file():
        return ""
    loader = QPluginLoader(str(plugin))
    if loader.load():
        return ""
    words = loader.errorString()
    return words.rpartition("(")[2].partition(":")[0].strip() + " is not installed"
