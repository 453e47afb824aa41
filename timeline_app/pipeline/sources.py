"""Whether the files that documents were read from are still what they were."""

import hashlib
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from timeline_app.store import DocumentRow

UNCHANGED, CHANGED, MISSING = "unchanged", "changed", "missing"


def source_state(document: DocumentRow) -> str:
    """``unchanged`` where its bytes lie at one of its paths, else ``changed`` or ``missing``."""
    return _state_at((document.path, *document.paths), document.sha256)


def proven_bytes(paths: Sequence[str], sha256: str, most: int) -> tuple[bytes | None, str]:
    """The very bytes that a document was read from, if one of the paths still has them.

    Beside them the state as ``source_state`` tells it.  What has more than ``most`` bytes is
    not read.
    """
    for path in paths:
        with suppress(OSError, ValueError):
            found = Path(path).stat()
            if stat.S_ISREG(found.st_mode) and found.st_size <= most:
                data = Path(path).read_bytes()
                if hashlib.sha256(data).hexdigest() == sha256:
                    return data, UNCHANGED
    return None, _state_at(paths, sha256)


def _state_at(paths: Sequence[str], sha256: str) -> str:
    states = {_state(Path(path), sha256) for path in paths}
    return next((state for state in (UNCHANGED, CHANGED, MISSING) if state in states), MISSING)


def _state(path: Path, sha256: str) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return MISSING
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return MISSING
    return UNCHANGED if found == sha256 else CHANGED
