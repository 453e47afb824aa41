"""Reads the command line and runs one command; nothing heavy is loaded to answer --help."""

import argparse
import importlib
import os
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from timeline_app import __version__, settings
from timeline_app.cli.commands import COMMANDS
from timeline_app.errors import TimelineError
from timeline_app.model import shown

PROGRAM = "timeline-app"
INTERRUPTED, PIPE_CLOSED = 130, 141


class _Whole(argparse.HelpFormatter):
    """Lines are parted between words: ``report-html`` and ``--all-formats`` are one word each."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return textwrap.wrap(" ".join(text.split()), width, break_on_hyphens=False)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        lines = self._split_lines(text, width - len(indent))
        return "\n".join(indent + line for line in lines)


def parser(asked: str = "") -> argparse.ArgumentParser:
    """Every command, and the options of each; of ``asked`` alone where that is a command.

    The options of one may need a whole room: those of ``export`` the formats.
    """
    top = argparse.ArgumentParser(
        PROGRAM,
        description="Turns a heap of documents into a chronology, with what proves it.",
        epilog=f"Without a command, {PROGRAM} opens a window; with a file, that chronology in it.",
        formatter_class=_Whole,
    )
    _add_everywhere(top)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS.values():
        text = command.help
        added = commands.add_parser(
            command.name,
            help=text,
            description=text[0].upper() + text[1:] + ".",
            formatter_class=_Whole,
        )
        _add_everywhere(added)
        if asked not in COMMANDS or asked == command.name:
            command.add_options(added)
    return top


def _add_everywhere(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument(
        "--settings",
        default=argparse.SUPPRESS,  # a command's own silence unsays nothing said before it
        metavar="FILE",
        help="the limits to work within, a TOML file",
    )


def main(words: Sequence[str]) -> int:
    """Run a command; returns the exit code."""
    _speak_utf8()
    try:
        chosen = parser(words[0] if words else "").parse_args(words)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    try:
        code = _run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read us has gone; keep the interpreter from complaining when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    return code


def _run(chosen: argparse.Namespace) -> int:
    try:
        if "settings" in chosen:
            settings.use(Path(chosen.settings))
        command = importlib.import_module(f"timeline_app.cli.{COMMANDS[chosen.command].module}")
        code = _answer(command, chosen)
    except TimelineError as error:
        print(f"{PROGRAM}: {shown.line(str(error), None)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"{PROGRAM}: stopped", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        raise  # no fault of the program
    except Exception as error:
        _keep(error)
        raise  # the traceback is for whoever started the command
    return code


def _answer(command: ModuleType, chosen: argparse.Namespace) -> int:
    """JSON is for other programs, and says the same whatever language people speak."""
    from timeline_app import wording  # noqa: PLC0415 - help and a slip of the pen need no words

    is_for_machines = getattr(chosen, "json", False)
    with wording.told_in(wording.ENGLISH if is_for_machines else wording.spoken()):
        code: int = command.run(chosen)
    return code


def _keep(error: Exception) -> None:
    from timeline_app import crashes  # noqa: PLC0415 - nothing fails as a rule

    path = crashes.keep(crashes.tell(error))
    if path is not None:
        print(f"{PROGRAM}: this is a fault of the program; see {path}", file=sys.stderr)


def _speak_utf8() -> None:
    """The same bytes on every system; half characters are spelled out, not fatal."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
