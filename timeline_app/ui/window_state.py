"""What the window remembers between two starts, in one settings file."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from timeline_app.ui import places

MOST_RECENT = 8
MOTION = "reduced_motion"


class WindowState:
    """Typed reading and writing over QSettings; nothing is trusted on the way in."""

    def __init__(self, path: Path | None = None) -> None:
        file = places.settings_file() if path is None else path
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        return str(self._settings.value(name, default))

    def number(self, name: str, default: int) -> int:
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            return default

    def flag(self, name: str, *, default: bool) -> bool:
        return self.text(name, str(default)).lower() == "true"

    def data(self, name: str) -> QByteArray | None:
        """Geometry as Qt wrote it; None if there is none."""
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else None

    def remember(self, name: str, value: object) -> None:
        self._settings.setValue(name, value if isinstance(value, QByteArray) else str(value))

    def recent(self) -> list[Path]:
        """Chronologies opened before, the last one first."""
        return [Path(line) for line in self.text("recent").split("\n") if line]

    def opened(self, path: Path) -> None:
        """This chronology is the last one now."""
        paths = [path, *(other for other in self.recent() if other != path)][:MOST_RECENT]
        self.remember("recent", "\n".join(map(str, paths)))

    def of_chronology(self, path: Path) -> dict[str, Any]:
        """Filter, lanes and view of one chronology; {} if nothing, or nonsense, is kept."""
        try:
            kept = json.loads(self.text(_key(path), "{}"))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    def remember_chronology(self, path: Path, values: dict[str, Any]) -> None:
        self.remember(_key(path), json.dumps(values))

    def flush(self) -> None:
        self._settings.sync()


def _key(path: Path) -> str:
    return "chronologies/" + sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:16]
