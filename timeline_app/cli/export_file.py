"""Writes the chronology to a file, in the format that is named or that its suffix says."""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from timeline_app import formats
from timeline_app.cli.columns import plain
from timeline_app.cli.opening import chosen_filter, opened
from timeline_app.errors import ExportFailed
from timeline_app.formats import OPTIONS, Options, Outgoing, Written
from timeline_app.store import Store, open_store


def run(chosen: argparse.Namespace) -> int:
    """The command."""
    wrong = _wrong_use(chosen)
    if wrong:
        print(f"timeline-app export: {plain(wrong)}", file=sys.stderr)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _tell(formats.plugged_in()[1])
    with (
        _tidied_up_when_ended(),
        opened(chosen.db) as (found, code),
        _as_it_stands(found) as store,
    ):
        if chosen.all_formats:
            return _write_all(store, chosen) or code
        out = Path(chosen.out)
        written = formats.export(outgoing(store, chosen), out, chosen.format)
        _told(written, out)
    return code


@contextmanager
def _as_it_stands(found: Store) -> Iterator[Store]:
    """A reader that sees one state of the chronology, whatever others write meanwhile.

    They need not wait: whoever may write has given the file its log when it was opened.
    """
    if found.is_read_only:
        with found.connection.steady():
            yield found
        return
    with open_store(found.path, read_only=True) as reader, reader.connection.steady():
        yield reader


def _wrong_use(chosen: argparse.Namespace) -> str:
    """What is wrong with what was asked for; "" where nothing is."""
    if bool(chosen.out) == bool(chosen.all_formats):
        return "name one file to write, or a folder with --all-formats"
    if chosen.all_formats:
        return ""
    if chosen.format:
        names = [one.name for one in formats.formats()]
        is_known = chosen.format in names
        return "" if is_known else f"no format {chosen.format!r}; use one of {', '.join(names)}"
    if formats.of_suffix(Path(chosen.out).suffix) is None:
        known = ", ".join(formats.suffixes())
        return f"the format of {chosen.out!r} is not known; use {known}, or --as NAME"
    return ""


def outgoing(store: Store, chosen: argparse.Namespace) -> Outgoing:
    """The events and how they are to be written, as the command line says."""
    told = {name: getattr(chosen, name) for name in OPTIONS if getattr(chosen, name) is not None}
    told["since"] = chosen.since.earliest if chosen.since else None
    told["until"] = chosen.until.latest if chosen.until else None
    return Outgoing(store, chosen_filter(chosen), Options(**told))


def _write_all(store: Store, chosen: argparse.Namespace) -> int:
    """Every format into a folder; one that fails is named, and the others are written."""
    folder, code = Path(chosen.all_formats), 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportFailed(folder, formats.reason_of(error)) from error
    for one in formats.formats():
        out = folder / f"{one.name}{one.suffix}"
        try:
            _told(one.write(outgoing(store, chosen), out), out)
        except ExportFailed as error:
            print(plain(str(error)), file=sys.stderr)
            code = 1
    return code


def _told(written: Written, out: Path) -> None:
    _tell(written.warnings)
    print(f"{written.count:,} events written to {plain(str(out))}", file=sys.stderr)


def _tell(sentences: Sequence[str]) -> None:
    for sentence in sentences:
        print(plain(sentence), file=sys.stderr)


@contextmanager
def _tidied_up_when_ended() -> Iterator[None]:
    """Whoever asks the process to end has no half-written file left behind."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)
