"""Reads the command line and runs one command; nothing heavy is loaded to answer --help."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from timeline_app import __version__, formats
from timeline_app.cli.arguments import a_count, a_date, a_factor
from timeline_app.errors import TimelineError
from timeline_app.model import (
    CHOICES,
    FINDING,
    REVIEW,
    FindingKind,
    LaneBy,
    Review,
    Status,
    shown,
)

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no other name

PROGRAM = "timeline-app"
INTERRUPTED, PIPE_CLOSED = 130, 141


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    top = argparse.ArgumentParser(
        PROGRAM,
        description="Turns a heap of documents into a chronology, with what proves it.",
        epilog=f"Without a command, {PROGRAM} opens a window; with a file, that chronology in it.",
    )
    top.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_import(commands)
    _add_list(commands)
    _add_dates(commands)
    _add_check(commands)
    _add_search(commands)
    _add_export(commands)
    _add_formats(commands)
    _add_annotate(commands)
    _add_read(commands)
    _add_repair(commands)
    _add_verify(commands)
    _add_rerun(commands)
    _add_withdraw(commands)
    return top


def _command(commands: "Commands", name: str, module: str, text: str) -> argparse.ArgumentParser:
    added = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
    added.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    added.set_defaults(module=module)
    return added


def _add_db(command: argparse.ArgumentParser) -> None:
    command.add_argument("--db", required=True, metavar="FILE", help="the chronology")


def _add_range(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--since", type=a_date, metavar="DATE", help="leave out what ended before"
    )
    command.add_argument("--until", type=a_date, metavar="DATE", help="leave out what began after")
    command.add_argument(
        "--known-by",
        type=a_date,
        metavar="DAY",
        help="only what documents prove that were published by then",
    )
    command.add_argument(
        "--all",
        action="store_true",
        help="everything, also what is undated, rejected or put away: the same as --level all",
    )
    command.add_argument(
        "--level",
        choices=("key", "dated", "all"),
        default="key",
        help="what is worth most (the default), also every dated event, or everything",
    )


def _add_choices(command: argparse.ArgumentParser) -> None:
    """One option a choice; of several values given with it, each will do."""
    for name, choice in CHOICES.items():
        if name != LaneBy.DOCUMENT:  # a path, and no word to type
            also = ", in any spelling it was joined from" if choice.is_name else ""
            command.add_argument(
                f"--{name}",
                action="append",
                default=[],
                dest=choice.field,
                choices=_FIXED.get(name),
                metavar=None if name in _FIXED else "NAME",
                help=f"only events with this {name}{also}",
            )


_FIXED = {
    "status": tuple(map(str, Status)),
    REVIEW: tuple(map(str, Review)),
    FINDING: tuple(map(str, FindingKind)),
}


def _add_import(commands: "Commands") -> None:
    added = _command(
        commands, "import", "import_files", "read files and folders into a chronology"
    )
    added.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder")
    _add_db(added)
    added.add_argument(
        "--published", type=a_date, metavar="DATE", help="when the documents were written"
    )
    _add_password(added)
    added.add_argument(
        "--as",
        dest="kind",
        choices=("documents", "chronology"),
        default="documents",
        help="chronology: each row of a file is an event, the row itself its passage",
    )
    added.add_argument(
        "--mapping",
        default="",
        metavar="FILE",
        help="with --as chronology: a JSON file that says which column is what; else a guess",
    )
    added.add_argument(
        "--format",
        default="",
        metavar="NAME",
        help="with --as chronology: the format by its name (see: formats); else by the suffix",
    )


def _add_read(commands: "Commands") -> None:
    added = _command(commands, "read", "read_files", "print what is read in files")
    added.add_argument("files", nargs="+", metavar="FILE")
    added.add_argument("--json", action="store_true", help="print JSON, one object a document")
    _add_password(added)


def _add_password(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--password-stdin",
        action="store_true",
        help="take the password of locked files from the first line of standard input",
    )


def _add_list(commands: "Commands") -> None:
    added = _command(commands, "list", "list_events", "print the chronology")
    _add_db(added)
    _add_range(added)
    _add_choices(added)
    added.add_argument("--text", default="", metavar="WORDS", help="only events with these words")
    added.add_argument("--json", action="store_true", help="print JSON")


def _add_dates(commands: "Commands") -> None:
    added = _command(commands, "dates", "list_dates", "print what became of every date")
    _add_db(added)
    added.add_argument("--json", action="store_true", help="print JSON")
    added.add_argument(
        "--read-again",
        action="store_true",
        help="first read the documents anew whose dates an older version did not account for",
    )


def _add_check(commands: "Commands") -> None:
    added = _command(
        commands, "check", "check_documents", "print what does not fit in the documents"
    )
    _add_db(added)
    added.add_argument("--json", action="store_true", help="print JSON")
    added.add_argument("--all", action="store_true", help="also what was settled as no conflict")
    added.add_argument(
        "--silence", type=a_count, default=0, metavar="DAYS",
        help="also where no event of a kind is told for so many days",
    )  # fmt: skip


def _add_search(commands: "Commands") -> None:
    added = _command(commands, "search", "search_text", "find passages that hold all the words")
    _add_db(added)
    added.add_argument("words", nargs="+", metavar="WORDS")
    added.add_argument("--limit", type=a_count, default=200, metavar="N", help="at most so many")


def _add_export(commands: "Commands") -> None:
    suffixes = ", ".join(dict.fromkeys(one.suffix for one in formats.OWN))
    added = _command(
        commands,
        "export",
        "export_file",
        f"write the chronology to a file; its suffix says the format: {suffixes}",
    )
    added.add_argument("out", nargs="?", metavar="OUT", help="the file to write")
    added.add_argument(
        "--as",
        dest="format",
        default="",
        metavar="NAME",
        help="the format by its name, where several share a suffix (see: formats)",
    )
    added.add_argument(
        "--all-formats", metavar="DIR", help="write every format into this folder instead"
    )
    _add_db(added)
    _add_range(added)
    _add_choices(added)
    _add_options(added.add_argument_group("how it is written"))
    names = "; ".join(
        f"{heading}: {', '.join(one.name for one in found)}"
        for heading, found in formats.by_kind(formats.OWN)
    )
    added.epilog = f"Formats by name. {names}. What each leaves out: formats --loss."


def _add_options(group: "argparse._ArgumentGroup") -> None:
    """One argument for each option of a format; what is not said is left to its default."""
    plain_values = formats.Options()
    for name, option in formats.OPTIONS.items():
        before = getattr(plain_values, name)
        words: dict[str, Any] = {"dest": name, "default": None, "help": option.help}
        if isinstance(before, bool):
            words["action"] = "store_true"
        else:
            words["type"] = _TYPES[type(before)]
            words["choices"] = option.choices or None
            words["metavar"] = None if option.choices else name.rsplit("_", 1)[-1].upper()
        group.add_argument(f"--{name.replace('_', '-')}", **words)


_TYPES = {int: a_count, float: a_factor, str: str}


def _add_formats(commands: "Commands") -> None:
    added = _command(
        commands, "formats", "list_formats", "print the formats that can be written and read"
    )
    added.add_argument("--json", action="store_true", help="print JSON")
    added.add_argument(
        "--loss", action="store_true", help="print what each carries and leaves out, as Markdown"
    )


def _add_annotate(commands: "Commands") -> None:
    added = _command(
        commands, "annotate", "annotate_text", "print what is found in texts, one JSON object each"
    )
    added.add_argument("files", nargs="*", metavar="FILE", help="without one, standard input")
    added.add_argument(
        "--published", type=a_date, metavar="DATE", help="when the texts were written"
    )
    added.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"id", "text", "published"} lines from standard input',
    )


def _add_repair(commands: "Commands") -> None:
    added = _command(
        commands, "repair", "repair_file", "save what can be read of a damaged chronology"
    )
    _add_db(added)
    added.add_argument("--check", action="store_true", help="only say what is wrong")
    added.add_argument("--into", metavar="OUT", help="the new file; else one beside the old")


def _add_verify(commands: "Commands") -> None:
    added = _command(
        commands, "verify", "verify_history", "prove that a history or a package is as written"
    )
    added.add_argument("package", nargs="?", metavar="PACKAGE", help="made by export, a .zip")
    added.add_argument("--db", metavar="FILE", help="a chronology instead: its history")
    added.add_argument(
        "--sources",
        nargs="?",
        const="",
        metavar="FOLDER",
        help="also whether the documents' files are unchanged; those of a package in this folder",
    )
    added.add_argument("--json", action="store_true", help="print JSON")


def _add_rerun(commands: "Commands") -> None:
    added = _command(
        commands,
        "rerun",
        "rerun_package",
        "make the chronology of a package anew from its texts, and compare",
    )
    added.add_argument("package", metavar="PACKAGE", help="made by export, a .zip")
    added.add_argument("--into", metavar="FILE", help="keep what is made: a new chronology")
    added.add_argument("--json", action="store_true", help="print JSON")


def _add_withdraw(commands: "Commands") -> None:
    added = _command(
        commands,
        "withdraw",
        "withdraw_document",
        "take a document out for good, with all that only it proves, and print a certificate",
    )
    added.add_argument("document", metavar="DOC", help="its number, its path or its file's name")
    _add_db(added)
    added.add_argument("--json", action="store_true", help="print JSON")


def main(words: Sequence[str]) -> int:
    """Run a command; returns the exit code."""
    _speak_utf8()
    try:
        chosen = parser().parse_args(words)
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
    command = importlib.import_module(f"timeline_app.cli.{chosen.module}")
    try:
        code: int = command.run(chosen)
    except TimelineError as error:
        print(f"{PROGRAM}: {shown.line(str(error), None)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"{PROGRAM}: stopped", file=sys.stderr)
        return INTERRUPTED
    return code


def _speak_utf8() -> None:
    """The same bytes on every system; half characters are spelled out, not fatal."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
