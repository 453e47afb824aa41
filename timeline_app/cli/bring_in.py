"""Brings chronologies in that others keep, and says row by row what could not be taken."""

import argparse
import sys
from pathlib import Path

from timeline_app import formats, store
from timeline_app.cli.columns import plain
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import BroughtIn, IncomingProblem, Mapping, MappingUnfit
from timeline_app.wording import counted

_PATIENCE = 10.0
"""Seconds to wait for another process that writes, before saying who that is."""


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 when nothing came in, 2 where the mapping or the format does not fit."""
    try:
        mapping = formats.read_mapping(Path(chosen.mapping)) if chosen.mapping else None
        _check_format(chosen.format)
    except MappingUnfit as error:
        return _wrong_use(str(error))
    with store.open_store(chosen.db, create=True) as opened:
        opened.check_writable(patience=_PATIENCE)
        if opened.documents.all():
            store.keep_daily_copy(opened.path)
        codes = [_bring_in(opened, Path(path), chosen, mapping) for path in chosen.paths]
    return 0 if 0 in codes else max(codes)


def _check_format(name: str) -> None:
    """Raises MappingUnfit where there is no such format, or it is only written."""
    if not name:
        return
    known = [one.name for one in formats.formats() if one.read is not None]
    if name not in known:
        raise MappingUnfit(f"no format {name!r} can be read; use one of {', '.join(known)}")


def _wrong_use(words: str) -> int:
    print(f"timeline-app import: {plain(words)}", file=sys.stderr)
    return 2


def _bring_in(
    opened: store.Store, path: Path, chosen: argparse.Namespace, mapping: Mapping | None
) -> int:
    try:
        incoming = formats.incoming_of(path, chosen.format, mapping)
        found = formats.bring_in(opened, path, incoming)
    except MappingUnfit as error:
        return _wrong_use(f"{path}: {error}")
    except UnreadableDocument as error:
        print(plain(str(error)), file=sys.stderr)
        return 1
    for problem in found.problems:
        print(f"{plain(str(path))}: {plain(_in_words(problem))}", file=sys.stderr)
    print(_summary(path, found))
    if found.events == found.known == 0:
        return 1
    return 0


def _in_words(problem: IncomingProblem) -> str:
    column = f"column “{problem.column}”" if problem.column else ""
    where = ", ".join(filter(None, (f"row {problem.row}" if problem.row else "", column)))
    return f"{where}: {problem.reason}" if where else problem.reason


def _summary(path: Path, found: BroughtIn) -> str:
    words = f"{plain(path.name)}: {counted(found.events, 'row')} brought in"
    if found.known:
        words += f" ({found.known:,} known already)"
    if found.undated:
        words += f", {found.undated:,} without a date"
    if found.doubles:
        words += f", {found.doubles:,} may be an event that is there already: look at Same event?"
    return words
