"""Whether the files that documents were read from are still what they were."""

import hashlib
import stat
from pathlib import Path

from timeline_app.store import DocumentRow

UNCHANGED, CHANGED, MISSING = "unchanged", "changed", "missing"


def source_state(document: DocumentRow) -> str:
    """``unchanged`` where its bytes lie at one of its paths, else ``changed`` or ``missing``."""
    states = {_state(Path(path), document.sha256) for path in (document.path, *document.paths)}
    return next(state for state in (UNCHANGED, CHANGED, MISSING) if state in states)


def _state(path: Path, sha256: str) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return MISSING
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return MISSING
    return UNCHANGED if found == sha256 else CHANGED
