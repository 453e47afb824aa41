"""The front door without a window: commands, each in a file of its own and a row of ``COMMANDS``.

Exit codes: 0 done (also where nothing was found), 1 the files or the disk did not allow it, 2 the
command line was not understood, 130 broken off by the person, 141 nobody reads the output any
more, 143 asked to end.

Decisions: a command is a row and a file, and nothing else names it; its module is loaded when it
is asked for, so that ``list`` pays for no model.  What only reads answers from one state of the
file, by a reader of its own, while others write.
"""

from collections.abc import Sequence

from timeline_app.cli.commands import COMMANDS, Command

__all__ = ["COMMANDS", "Command", "main"]


def main(words: Sequence[str]) -> int:
    """Run a command; returns the exit code."""
    from timeline_app.cli import command_line  # noqa: PLC0415 - a window needs no parser

    return command_line.main(words)
