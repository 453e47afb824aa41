"""No command opens the window; a command is answered on the terminal."""

import sys
from collections.abc import Sequence

from timeline_app import confinement
from timeline_app.message import Message

SETTINGS = "--settings"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program without a network, but for ``import --cluster``; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    settings, asked = _split(words)
    if asked:
        from timeline_app import cli  # noqa: PLC0415 - a window alone needs no commands

        command = cli.COMMANDS.get(asked[0])
        if command or asked[0].startswith("-"):
            if command and command.is_online(asked):
                confinement.stay_online(Message("network.asked-for", (command.online_with,)))
            else:
                confinement.confine(is_for_one_task=True)
            if command and command.is_reader:
                confinement.give_up_programs()
            return cli.main(words)
    confinement.start_opener()
    confinement.confine()
    from timeline_app.ui import main as show  # noqa: PLC0415 - a command needs no Qt

    return show(asked, settings)


def _split(words: list[str]) -> tuple[str, list[str]]:
    """The file of settings that is named before all else, and what comes after it."""
    if words and words[0].startswith(f"{SETTINGS}="):
        return words[0].partition("=")[2], words[1:]
    if len(words) > 1 and words[0] == SETTINGS:
        return words[1], words[2:]
    return "", words


if __name__ == "__main__":
    sys.exit(main())
