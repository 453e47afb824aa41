"""Makes the pictures of the README: the real window with the sample, light and dark.

Run by hand: ``python tests/benchmarks/readme_pictures.py``.  It works in a folder of its own and
touches nothing of a person's settings.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

PICTURES = Path(__file__).parents[2] / "resources" / "pictures"
WIDTH, HEIGHT = 1600, 900
SMALLEST = 0
"""Of the qualities of a PNG, which loses nothing: packed the longest."""
LONGEST = 120
"""Seconds until the sample is read."""
HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def settle(application, is_done=None, seconds=2.0):
    """Let the window work until something is so, or for some seconds."""
    end = time.monotonic() + (LONGEST if is_done else seconds)
    while time.monotonic() < end and not (is_done and is_done()):
        application.processEvents()
        time.sleep(0.02)
    if is_done and not is_done():
        sys.exit("the sample was not read in time")


def main():
    from PySide6.QtGui import QImage

    from timeline_app.ui.app import build

    application, window = build()
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.furnish()
    desk = window.shell
    desk.menus.run("file.sample")
    session = desk.session
    settle(application, lambda: bool(session.shown and len(session.shown) and not session.busy))
    settle(application)
    desk.features.touring.end()
    desk.menus.run("go.first")
    desk.menus.run("go.next")
    for name in ("light", "dark"):
        desk.menus.run(f"view.theme_{name}")
        settle(application)
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        picture.save(str(PICTURES / f"window-{name}.png"), "PNG", SMALLEST)
    window.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(dict.fromkeys(HOMES, home), QT_QPA_PLATFORM="offscreen")
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        main()
