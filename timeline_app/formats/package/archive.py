"""A ZIP archive that holds the same bytes whenever it is made of the same members."""

import hashlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_app.formats.zip_member import member

Json = dict[str, Any]


@dataclass(slots=True)
class Archive:
    """What is written into it, with the hash of each member."""

    file: zipfile.ZipFile
    members: dict[str, Json] = field(default_factory=dict)
    """By name: ``sha256`` and ``bytes``."""

    def put(self, name: str, data: bytes) -> str:
        """Write a member; returns its SHA-256."""
        self.file.writestr(member(name), data)
        sha256 = hashlib.sha256(data).hexdigest()
        self.members[name] = {"sha256": sha256, "bytes": len(data)}
        return sha256


@contextmanager
def archive(path: Path) -> Iterator[Archive]:
    """An archive to fill, at a path that is there already and is written over."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        yield Archive(file)
