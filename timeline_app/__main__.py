"""No command opens the window; a command is answered on the terminal."""

import sys
from collections.abc import Sequence

from timeline_app import confinement

COMMANDS = frozenset(
    {
        "import",
        "list",
        "dates",
        "check",
        "search",
        "export",
        "formats",
        "annotate",
        "read",
        "repair",
        "verify",
        "rerun",
        "withdraw",
    }
)
"""Words that select the command line; anything else that is no option is a chronology to open."""

READERS = frozenset({"annotate", "read", "rerun"})
"""Commands that read files of others in this process and start no other."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program without a network; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        confinement.confine(is_for_one_task=True)
        if words[0] in READERS:
            confinement.give_up_programs()
        from timeline_app.cli import main as answer  # noqa: PLC0415 - a window needs no parser

        return answer(words)
    confinement.start_opener()
    confinement.confine()
    from timeline_app.ui import main as show  # noqa: PLC0415 - a command needs no Qt

    return show(words)


if __name__ == "__main__":
    sys.exit(main())
