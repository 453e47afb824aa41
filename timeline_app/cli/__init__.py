"""The front door without a window: commands, each in a file of its own.

Exit codes: 0 done (also where nothing was found), 1 the files or the disk did not allow it, 2 the
command line was not understood, 130 broken off by the person, 141 nobody reads the output any
more, 143 asked to end.
"""

from timeline_app.cli.main import main

__all__ = ["main"]
