"""The one table of commands: a command is a file of this room with ``run``, and a row here.

Whether a first word is a command is asked at every start, also that of a window: so this file
loads nothing but itself until a parser is built.
"""

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline_app.cli.arguments import a_count, a_date, a_factor

if TYPE_CHECKING:
    from argparse import ArgumentParser, _ArgumentGroup

    AddOptions = Callable[[ArgumentParser], None]


CLUSTER = "--cluster"


class Command(NamedTuple):
    """One word of the command line, what it does, and where that stands."""

    name: str
    module: str
    """The file of this room whose ``run(chosen)`` answers and returns the exit code."""
    help: str
    add_options: "AddOptions"
    is_reader: bool = False
    """It reads files of others in this process, which then may start no other."""
    online_with: str = ""
    """The option with which it keeps the network, written out; without it, as all, it has none."""

    def is_online(self, words: Sequence[str]) -> bool:
        """Whether these words of a command line ask for what needs a network."""
        asked = itertools.takewhile(lambda word: word != "--", words)
        return bool(self.online_with) and any(
            word.partition("=")[0] == self.online_with for word in asked
        )


def _add_db(command: "ArgumentParser") -> None:
    command.add_argument("--db", required=True, metavar="FILE", help="the chronology")


def _add_range(command: "ArgumentParser") -> None:
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


def _add_choices(command: "ArgumentParser") -> None:
    """One option a choice; of several values given with it, each will do."""
    from timeline_app.model import CHOICES, LaneBy  # noqa: PLC0415 - a window asks for names alone

    for name, choice in CHOICES.items():
        if name != LaneBy.DOCUMENT:  # a path, and no word to type
            also = ", in any spelling it was joined from" if choice.is_name else ""
            command.add_argument(
                f"--{name}",
                action="append",
                default=[],
                dest=choice.field,
                choices=choice.fixed or None,
                metavar=None if choice.fixed else "NAME",
                help=f"only events with this {name}{also}",
            )


def _add_import(added: "ArgumentParser") -> None:
    from argparse import SUPPRESS  # noqa: PLC0415 - there is a parser, so it is loaded

    added.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder")
    _add_db(added)
    added.add_argument(
        "--published", type=a_date, metavar="DATE", help="when the documents were written"
    )
    _add_password(added)
    added.add_argument(
        CLUSTER,
        default="",
        metavar="ADDRESS",
        help="have the texts searched by a dask cluster whose scheduler listens at ADDRESS (such "
        "as host:8786; tls://host:8786 where it has certificates): the files are read here, their "
        "texts go over the network to whoever runs it, and this one command is not kept from the "
        "network; needs the extra 'cluster', here and the same program on each worker",
    )
    added.add_argument(
        "--as",
        dest="kind",
        default="documents",
        metavar="WHAT",
        help="documents (the default); chronology: each row of a file is an event, the row itself "
        "its passage; or the name of the format of such a chronology (see: formats), where its "
        "suffix does not say it",
    )
    added.add_argument(
        "--mapping",
        default="",
        metavar="FILE",
        help="with --as chronology: a JSON file that says which column is what; else a guess",
    )
    added.add_argument("--format", default="", help=SUPPRESS)  # as --as NAME


def _add_watch(added: "ArgumentParser") -> None:
    added.add_argument("folders", nargs="+", metavar="FOLDER", help="a folder to look at")
    _add_db(added)
    added.add_argument(
        "--published", type=a_date, metavar="DATE", help="when the documents were written"
    )
    _add_password(added)
    added.epilog = (
        "Looks every two seconds, reads a file once it is written to its end, tells what went "
        "away, and lets other programs write between two imports. Ctrl-C ends it."
    )


def _add_read(added: "ArgumentParser") -> None:
    added.add_argument("files", nargs="+", metavar="FILE")
    added.add_argument("--json", action="store_true", help="print JSON, one object a document")
    _add_password(added)


def _add_password(command: "ArgumentParser") -> None:
    command.add_argument(
        "--password-stdin",
        action="store_true",
        help="take the password of locked files from the first line of standard input",
    )


def _add_list(added: "ArgumentParser") -> None:
    _add_db(added)
    _add_range(added)
    _add_choices(added)
    added.add_argument("--text", default="", metavar="WORDS", help="only events with these words")
    added.add_argument("--json", action="store_true", help="print JSON")


def _add_dates(added: "ArgumentParser") -> None:
    _add_db(added)
    added.add_argument("--json", action="store_true", help="print JSON")
    added.add_argument(
        "--read-again",
        action="store_true",
        help="first read the documents anew whose dates an older version did not account for",
    )


def _add_check(added: "ArgumentParser") -> None:
    _add_db(added)
    added.add_argument("--json", action="store_true", help="print JSON")
    added.add_argument("--all", action="store_true", help="also what was settled as no conflict")
    added.add_argument(
        "--silence", type=a_count, default=0, metavar="DAYS",
        help="also where no event of a kind is told for so many days",
    )  # fmt: skip


def _add_search(added: "ArgumentParser") -> None:
    _add_db(added)
    added.add_argument("words", nargs="+", metavar="WORDS")
    added.add_argument("--limit", type=a_count, default=200, metavar="N", help="at most so many")


def _add_export(added: "ArgumentParser") -> None:
    from argparse import SUPPRESS  # noqa: PLC0415 - there is a parser, so it is loaded

    from timeline_app import formats  # noqa: PLC0415 - only for the parser

    suffixes = ", ".join(dict.fromkeys(one.suffix for one in formats.OWN))
    added.description = f"Write the chronology to a file; its suffix says the format: {suffixes}."
    added.add_argument("out", nargs="?", metavar="OUT", help="the file to write")
    added.add_argument(
        "--as",
        dest="format",
        default="",
        metavar="NAME",
        help="the format by its name, where several share a suffix (see: formats)",
    )
    added.add_argument("--format", dest="format", default=SUPPRESS, help=SUPPRESS)  # the same
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


def _add_options(group: "_ArgumentGroup") -> None:
    """One argument for each option of a format; what is not said is left to its default."""
    from timeline_app import formats  # noqa: PLC0415 - only for the parser

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


def _add_formats(added: "ArgumentParser") -> None:
    added.add_argument("--json", action="store_true", help="print JSON")
    added.add_argument(
        "--loss", action="store_true", help="print what each carries and leaves out, as Markdown"
    )


def _add_annotate(added: "ArgumentParser") -> None:
    added.add_argument("files", nargs="*", metavar="FILE", help="without one, standard input")
    added.add_argument(
        "--published", type=a_date, metavar="DATE", help="when the texts were written"
    )
    added.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"id", "text", "published"} lines from standard input',
    )


def _add_repair(added: "ArgumentParser") -> None:
    _add_db(added)
    added.add_argument("--check", action="store_true", help="only say what is wrong")
    added.add_argument("--into", metavar="OUT", help="the new file; else one beside the old")


def _add_verify(added: "ArgumentParser") -> None:
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


def _add_rerun(added: "ArgumentParser") -> None:
    added.add_argument("package", metavar="PACKAGE", help="made by export, a .zip")
    added.add_argument("--into", metavar="FILE", help="keep what is made: a new chronology")
    added.add_argument("--json", action="store_true", help="print JSON")


def _add_withdraw(added: "ArgumentParser") -> None:
    added.add_argument("document", metavar="DOC", help="its number, its path or its file's name")
    _add_db(added)
    added.add_argument("--json", action="store_true", help="print JSON")


def _add_doctor(added: "ArgumentParser") -> None:
    added.add_argument(
        "--db", action="append", default=[], metavar="FILE", help="also whether this one is whole"
    )
    added.add_argument("--json", action="store_true", help="print JSON")


_ROWS = (
    Command(
        "import",
        "import_files",
        "read files and folders into a chronology",
        _add_import,
        online_with=CLUSTER,
    ),
    Command(
        "watch",
        "watch_folder",
        "import what lies in folders and what comes or changes there, until Ctrl-C",
        _add_watch,
    ),
    Command("list", "list_events", "print the chronology", _add_list),
    Command("dates", "list_dates", "print what became of every date", _add_dates),
    Command("check", "check_documents", "print what does not fit in the documents", _add_check),
    Command("search", "search_text", "find passages that hold all the words", _add_search),
    Command(
        "export",
        "export_file",
        "write the chronology to a file; its suffix says the format",
        _add_export,
    ),
    Command(
        "formats", "list_formats", "print the formats that can be written and read", _add_formats
    ),
    Command(
        "annotate",
        "annotate_text",
        "print what is found in texts, one JSON object each",
        _add_annotate,
        is_reader=True,
    ),
    Command("read", "read_files", "print what is read in files", _add_read, is_reader=True),
    Command("repair", "repair_file", "save what can be read of a damaged chronology", _add_repair),
    Command(
        "verify", "verify_history", "prove that a history or a package is as written", _add_verify
    ),
    Command(
        "rerun",
        "rerun_package",
        "make the chronology of a package anew from its texts, and compare",
        _add_rerun,
        is_reader=True,
    ),
    Command(
        "withdraw",
        "withdraw_document",
        "take a document out for good, with all that only it proves, and print a certificate",
        _add_withdraw,
    ),
    Command("doctor", "doctor", "say whether the program is whole and can work", _add_doctor),
)
COMMANDS = {command.name: command for command in _ROWS}
"""In the order of ``--help``; a first word that is no option and not in here is a chronology."""
