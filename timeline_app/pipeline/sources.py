"""Whether the files that documents were read from are still what they were."""

import hashlib
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from timeline_app import errors, readers
from timeline_app.paths import on_disk
from timeline_app.pipeline.jobs import Failure, Job, look_into
from timeline_app.settings import in_force
from timeline_app.store import DocumentRow

UNCHANGED, CHANGED, MISSING = "unchanged", "changed", "missing"
UNKNOWN = "unknown"
"""The file that it lies within is there, but cannot be looked into: it is locked, or damaged."""
_ORDER = (UNCHANGED, CHANGED, UNKNOWN, MISSING)


def source_state(document: DocumentRow) -> str:
    """``unchanged`` where its bytes lie at one of its paths, else the best of the other states.

    A document within a file of others (``mails.zip/a.eml``) is looked up in there.
    """
    states = {_state(path, document.sha256) for path in (document.path, *document.paths)}
    return next(state for state in _ORDER if state in states)


def proven_bytes(paths: Sequence[str], sha256: str, member: str = "") -> tuple[bytes | None, str]:
    """The very bytes that a document was read from, if one of its paths still has them.

    Beside them what became of the file.  Of a ``member`` of another file the paths lead on into
    that file.
    """
    state = MISSING
    for path in paths:
        outer = path.removesuffix(f"/{member}") if member else path
        try:
            data = readers.data_of(outer, member=member if outer != path else "")
        except errors.UnreadableDocument:
            state = CHANGED if _exists(outer) else state
            continue
        if hashlib.sha256(data).hexdigest() == sha256:
            return data, UNCHANGED
        state = CHANGED
    return None, state


def _exists(path: str) -> bool:
    with suppress(OSError, ValueError):
        return Path(path).exists()
    return False


def outer_file(path: str) -> Path | None:
    """The file on the disk that a document's path leads to or into; None where there is none."""
    place = on_disk(path)
    for one in (place, *place.parents):
        try:
            if stat.S_ISREG(one.stat().st_mode):
                return one
        except (OSError, ValueError):
            continue
    return None


def _state(path: str, sha256: str) -> str:
    outer = outer_file(path)
    if outer is None:
        return MISSING
    try:
        if outer == on_disk(path):
            with outer.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
            return UNCHANGED if found == sha256 else CHANGED
        status = outer.stat()
    except (OSError, ValueError):
        return MISSING
    return _within(outer, str(on_disk(path).relative_to(outer).as_posix()), sha256, (
        status.st_mtime_ns, status.st_size
    ))  # fmt: skip


def _within(outer: Path, member: str, sha256: str, stamp: tuple[int, int]) -> str:
    members, is_whole = _members(outer, stamp)
    if member in members:
        return UNCHANGED if members[member] == sha256 else CHANGED
    if sha256 in members.values():
        return UNCHANGED
    return MISSING if is_whole else UNKNOWN


@lru_cache(maxsize=4)
def _members(outer: Path, _stamp: tuple[int, int]) -> tuple[Mapping[str, str], bool]:
    """The hash of each document in a file, and whether all of it could be looked into."""
    found = look_into(Job(outer, in_force()))
    if isinstance(found, Failure):
        return {}, False
    return {one.member: one.sha256 for one in found.pieces}, not found.failures
