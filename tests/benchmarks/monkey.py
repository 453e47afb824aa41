"""Random actions in a real window: twenty seeds of two thousand steps; prints what broke.

Run by hand: ``python tests/benchmarks/monkey.py CHRONOLOGY [SEEDS] [STEPS]``; works on copies.
"""

import os
import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

from timeline_app.ui.actions import file_actions

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1] / "ui")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(chronology, seeds, steps):
    """One window for each seed; 1 if anything broke."""
    from wandering import wander

    from timeline_app.ui import app, work
    from timeline_app.ui.theme import Theme
    from timeline_app.ui.window.main_window import MainWindow
    from timeline_app.ui.window_state import WindowState

    broken = []
    sys.excepthook = lambda kind, error, _trace: broken.append(f"{kind.__name__}: {error}")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        application, _ = app.build()
        for seed in range(seeds):
            path = Path(folder) / f"{seed}.db"
            shutil.copyfile(chronology, path)
            window = MainWindow(WindowState(Path(folder) / f"{seed}.ini"), Theme("light", 100))
            window.show()
            file_actions.open_path(window.shell.context, path)
            settle(application, 2.0)
            wander(window.shell, seed, steps, lambda: settle(application, 0.001))
            wrong = window.shell.session.store.faults()
            window.close()
            window.deleteLater()
            work.end_all()
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(f"seed {seed}: {len(broken)} exceptions, {len(wrong)} findings, {memory} MB")
    print(*broken[:10], sep="\n")
    return min(len(broken), 1)


def settle(application, seconds):
    """Let the window do what it has to."""
    until = time.monotonic() + seconds
    application.processEvents()
    while time.monotonic() < until:
        application.processEvents()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *map(int, [*sys.argv[2:], "20", "2000"][:2])))
