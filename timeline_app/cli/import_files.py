"""Reads files and folders into a chronology and says what came of it."""

import argparse
import shutil
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from timeline_app import pipeline
from timeline_app.cli.columns import plain, width
from timeline_app.cli.passwords import password_from_stdin
from timeline_app.pipeline import Phase, Progress
from timeline_app.settings import in_force
from timeline_app.wording import worded

_TOLD = (
    "The texts of these documents are sent over the network to the cluster at {address} and "
    "searched there; this import is not kept from the network. Whoever runs that cluster can "
    "read the texts, and must be trusted as this computer is."
)

_CHRONOLOGY = "chronology"
_KINDS = ("documents", _CHRONOLOGY)
"""What ``--as`` says files are, but for the name of a format, which is of a chronology."""


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 when nothing could be read, 2 where what was asked makes no sense."""
    if chosen.kind not in _KINDS:
        chosen.format, chosen.kind = chosen.kind, _CHRONOLOGY
    if chosen.kind == _CHRONOLOGY and chosen.cluster:
        print("timeline-app import: --cluster goes with documents alone", file=sys.stderr)
        return 2
    if chosen.kind == _CHRONOLOGY:
        from timeline_app.cli import bring_in  # noqa: PLC0415 - only where it is asked for

        return bring_in.run(chosen)
    if chosen.mapping or chosen.format:
        print(
            "timeline-app import: --mapping and --format go with --as chronology", file=sys.stderr
        )
        return 2
    password = password_from_stdin() if chosen.password_stdin else ""
    last = None
    with _elsewhere(chosen.cluster) as elsewhere:
        going = pipeline.import_paths(
            chosen.paths,
            chosen.db,
            published=chosen.published,
            password=password,
            elsewhere=elsewhere,
        )
        for now in show(going):
            last = now
    if last is None or last.documents + last.known == 0:
        print("nothing could be read", file=sys.stderr)
        return 1
    print(summary(last))
    return 0


@contextmanager
def _elsewhere(address: str) -> Iterator[Executor | None]:
    """The cluster that a person named, and what that means, said before anything is sent."""
    if not address:
        yield None
        return
    with pipeline.EXECUTORS["dask"](
        pipeline.ExecutorRequest(in_force(), address=address)
    ) as cluster:
        print(_TOLD.format(address=plain(address)), file=sys.stderr)
        yield cluster


def show(going: Iterable[Progress]) -> Iterator[Progress]:
    """Tell every problem, and on a terminal how far it is; hands on each step."""
    is_watched = sys.stderr.isatty()
    for now in going:
        if now.problem is not None:
            _clear(is_watched=is_watched)
            print(f"{plain(now.path)}: {plain(worded(now.problem))}", file=sys.stderr)
        if is_watched and now.phase is not Phase.DONE:
            _show(now)
        elif now.phase is Phase.DONE:
            _clear(is_watched=is_watched)
        yield now
    _clear(is_watched=is_watched)


def summary(last: Progress) -> str:
    """What an import has read, and what is in the chronology now."""
    documents = f"{last.documents:,} document{'s' * (last.documents != 1)} read"
    known = f" ({last.known:,} known already)" if last.known else ""
    events = f"{last.events:,} event{'s' * (last.events != 1)} in the chronology"
    return f"{documents}{known}, {events}"


def _show(now: Progress) -> None:
    share = f" {now.share:.0%}" if now.share else ""
    count = f" {now.done}/{now.total} {plain(now.path)}" if now.total or now.path else ""
    text = f"{now.phase}{share}{count}"
    columns = shutil.get_terminal_size().columns - 1
    while width(text) > columns:
        text = text[:-1]
    print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def _clear(*, is_watched: bool) -> None:
    if is_watched:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
