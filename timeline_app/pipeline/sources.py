"""Whether the files that documents were read from are still what they were."""

import hashlib
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from timeline_app import errors, readers
from timeline_app.store import DocumentRow

UNCHANGED, CHANGED, MISSING = "unchanged", "changed", "missing"


def source_state(document: DocumentRow) -> str:
    """``unchanged`` where its bytes lie at one of its paths, else ``changed`` or ``missing``."""
    states = {_state(Path(path), document.sha256) for path in (document.path, *document.paths)}
    return next(state for state in (UNCHANGED, CHANGED, MISSING) if state in states)


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


def _state(path: Path, sha256: str) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return MISSING
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return MISSING
    return UNCHANGED if found == sha256 else CHANGED
