"""Says whether the program is whole and what this machine allows it: one line for each check."""

import argparse
import json
import os
import platform
import shutil
import tempfile
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from enum import StrEnum
from importlib import import_module, metadata
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline_app import (
    __version__,
    confinement,
    crashes,
    display,
    folders,
    parts,
    store,
    versions,
)
from timeline_app import settings as limits
from timeline_app.cli.columns import plain
from timeline_app.errors import TimelineError
from timeline_app.wording import worded

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LITTLE = 1_000_000_000
TOO_LITTLE = 50_000_000
"""Bytes free on a disk: from here on it is said, and below this nothing can be written safely."""
PATIENCE = 60.0
"""Seconds that a process is given to start."""
_NEEDED = ("dateparser", "htmldate", "lxml", "numpy", "onnxruntime", "pypdfium2", "trafilatura")


class CheckState(StrEnum):
    """How a check ended."""

    WELL = "well"
    NOTE = "note"
    """Worth knowing; the program works."""
    WRONG = "wrong"


class Sign(NamedTuple):
    """One thing that was looked at."""

    about: str
    state: CheckState
    words: str


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 where something is wrong."""
    facts = [fact for check in CHECKS for fact in check(chosen)]
    is_well = all(fact.state is not CheckState.WRONG for fact in facts)
    if chosen.json:
        told = [{"about": one.about, "state": str(one.state), "words": one.words} for one in facts]
        print(json.dumps({"is_well": is_well, "facts": told}, ensure_ascii=False))
    else:
        for fact in facts:
            print(f"{fact.state:5}  {fact.about}: {plain(fact.words)}")
    return 0 if is_well else 1


def _versions(_chosen: argparse.Namespace) -> Iterator[Sign]:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    yield Sign("program", CheckState.WELL, f"timeline-app {__version__}")
    yield Sign("python", CheckState.WELL, f"{platform.python_version()} on {system}")


def _libraries(_chosen: argparse.Namespace) -> Iterator[Sign]:
    """Each that reading needs is loaded: a version alone says nothing of a broken build."""
    for name in _NEEDED:
        try:
            import_module(name)
        except Exception as error:  # noqa: BLE001 - whatever a broken library does
            yield Sign(name, CheckState.WRONG, f"cannot be loaded: {crashes.tell(error).error}")
        else:
            yield Sign(name, CheckState.WELL, metadata.version(name))


def _weights(_chosen: argparse.Namespace) -> Iterator[Sign]:
    """By their hashes; where the package tells what they should be, they are compared."""
    told = _told_hashes()
    weights = versions.versions()["weights"]
    for name, found in sorted(weights.items() if isinstance(weights, dict) else ()):
        expected = told.get(name, found)
        is_same = expected == found
        words = f"sha256 {found}" + ("" if is_same else f", but {expected} was installed")
        yield Sign(f"weights {name}", CheckState.WELL if is_same else CheckState.WRONG, words)


def _told_hashes() -> dict[str, str]:
    """What the installed wheel's own list says of its weights; empty in a checkout."""
    try:
        files = metadata.distribution(parts.NAME).files or ()
    except metadata.PackageNotFoundError:
        return {}
    top = "timeline_app/_resources/models/"
    rows = [(file.as_posix().removeprefix(top), file) for file in files]
    return {
        name: _hex(file.hash.value)
        for name, file in rows
        if file.as_posix().startswith(top) and file.hash
    }


def _hex(digest: str) -> str:
    """A hash as lists of installed files spell it, as 64 digits."""
    return urlsafe_b64decode(digest + "=" * (-len(digest) % 4)).hex()


def _display(_chosen: argparse.Namespace) -> Iterator[Sign]:
    problem = display.problem()
    yield Sign(
        "display",
        CheckState.NOTE if problem else CheckState.WELL,
        worded(problem) or "a window can open",
    )


def _folders(_chosen: argparse.Namespace) -> Iterator[Sign]:
    """Whether files can be written where the program writes, and for how many there is room."""
    for name, folder in (
        ("settings", folders.config_folder()),
        ("data", folders.data_folder()),
        ("log", folders.log_folder()),
        ("temporary files", Path(tempfile.gettempdir())),
    ):
        yield _folder(name, folder)


def _folder(name: str, folder: Path) -> Sign:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=there):
            free = shutil.disk_usage(there).free
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Sign(f"folder of {name}", CheckState.WRONG, f"{folder} cannot be written: {why}")
    state = (
        CheckState.WELL
        if free > LITTLE
        else CheckState.NOTE
        if free > TOO_LITTLE
        else CheckState.WRONG
    )
    return Sign(f"folder of {name}", state, f"{folder}, {free / 1e9:,.1f} GB free")


def _settings(_chosen: argparse.Namespace) -> Iterator[Sign]:
    try:
        in_force = limits.in_force()
    except TimelineError as error:
        yield Sign("limits", CheckState.WRONG, str(error))
        return
    is_usual = in_force == limits.Settings()
    yield Sign("limits", CheckState.WELL, "the usual ones" if is_usual else "changed by settings")


def _privacy(_chosen: argparse.Namespace) -> Iterator[Sign]:
    state = confinement.state()
    words = (
        "refused by the system" if state.is_offline else f"not refused: {worded(state.why_not)}"
    )
    yield Sign("network", CheckState.WELL if state.is_offline else CheckState.NOTE, words)
    is_silent = os.environ.get("ORT_DISABLE_TELEMETRY") == "1"
    words = "switched off" if is_silent else "not switched off"
    yield Sign("reports of libraries", CheckState.WELL if is_silent else CheckState.WRONG, words)
    yield _reader(must_be_alone=state.is_offline)


def _reader(*, must_be_alone: bool) -> Sign:
    """Start a process as documents are read in, and ask it what it was left."""
    about = "process that reads"
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_tell_confined, args=(there,))
    try:
        process.start()
        there.close()
        told = here.recv() if here.poll(PATIENCE) else None
    except (OSError, EOFError):
        told = None
    finally:
        here.close()
    if process.pid is not None:
        process.join(PATIENCE)
    if told is None:
        return Sign(about, CheckState.WRONG, "none could be started")
    if told:
        return Sign(about, CheckState.WELL, "starts, and can start no program and open no socket")
    state = CheckState.WRONG if must_be_alone else CheckState.NOTE
    return Sign(about, state, "starts, and the system does not confine it")


def _tell_confined(there: "Connection") -> None:
    state = confinement.confine_reader()
    there.send(state.is_alone and state.is_offline)


def _making(_chosen: argparse.Namespace) -> Iterator[Sign]:
    """A chronology is made, with its tables and its index of words, and thrown away."""
    about = "making a chronology"
    try:
        with tempfile.TemporaryDirectory() as folder:
            store.open_store(Path(folder, "doctor.db"), create=True).close()
    except (TimelineError, OSError) as error:
        yield Sign(about, CheckState.WRONG, str(error))
        return
    yield Sign(about, CheckState.WELL, "works")


def _crashes(_chosen: argparse.Namespace) -> Iterator[Sign]:
    count = len(crashes.kept())
    words = f"{count} in {crashes.folder()}" if count else "none"
    yield Sign("crash reports", CheckState.NOTE if count else CheckState.WELL, words)


def _chronology(chosen: argparse.Namespace) -> Iterator[Sign]:
    """The named file as it is: opened for reading only, its tables and its history."""
    for name in chosen.db:
        about = f"chronology {Path(name).name}"
        try:
            with store.open_store(name, read_only=True) as opened:
                faults = [fault.words for fault in opened.faults()]
                verdict = opened.history.verify()
        except TimelineError as error:
            yield Sign(about, CheckState.WRONG, str(error))
            continue
        broken = [] if verdict.is_whole else [f"the history is broken: {verdict.reason}"]
        wrong = [*faults, *broken]
        words = "; ".join(wrong) or f"whole, {verdict.rows:,} steps of history"
        yield Sign(about, CheckState.WRONG if wrong else CheckState.WELL, words)


CHECKS: tuple[Callable[[argparse.Namespace], Iterator[Sign]], ...] = (
    _versions,
    _libraries,
    _weights,
    _display,
    _folders,
    _settings,
    _privacy,
    _making,
    _crashes,
    _chronology,
)
"""In the order in which they are told."""
