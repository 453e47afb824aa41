"""The front door with a window; Qt is loaded only when there is a display to open it on.

Decisions: views observe one session and never call each other; floors within this room are tested
as those of the rooms are.  A feature is built when it is first seen: the start had paid for all of
them.  Whatever takes longer than a frame runs in a thread with a store of its own, or, where it
computes, in a process: a thread that computes stops the window.
"""

import sys
from collections.abc import Sequence

from timeline_app import display
from timeline_app.wording import worded

CANNOT_START = 2


def main(arguments: Sequence[str] = (), settings: str = "") -> int:
    """Open the window, on a chronology where one is named; returns the exit code.

    ``settings`` names a file of limits to work within instead of the usual one.

    Without a display it says so in one sentence and returns 2.
    """
    problem = display.problem()
    if problem:
        sys.stderr.write(worded(problem) + "\n")
        return CANNOT_START
    # Qt would abort where there is no display, and the words of all rooms follow the language.
    from timeline_app.ui import speech  # noqa: PLC0415
    from timeline_app.ui.window_state import LANGUAGE, WindowState  # noqa: PLC0415

    speech.speak(WindowState().text(LANGUAGE))
    from timeline_app.ui import app  # noqa: PLC0415

    return app.main(arguments, settings)
