"""What the window remembers between two starts, in one settings file."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from timeline_app.ui import file_paths

MOST_RECENT = 8
LANGUAGE = "language"
"""The code of the language that the window speaks; "" for the system's."""
MOTION = "reduced_motion"
SILENCE = "silence_days"
"""From how many days on a lane is silent; 0 for never."""


class WindowState:
    """Typed reading and writing over QSettings; nothing is trusted on the way in."""

    def __init__(self, path: Path | None = None) -> None:
        file = file_paths.settings_file() if path is None else path
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

    def of_chronology(self, path: Path) -> str:
        """How one chronology was seen, as Kept wrote it; "" if nothing is kept."""
        return self.text(key_of(path))

    def remember_chronology(self, path: Path, kept: str) -> None:
        self.remember(key_of(path), kept)

    def flush(self) -> None:
        self._settings.sync()


def key_of(path: Path, group: str = "chronologies") -> str:
    """A name that the settings file takes whatever the path holds."""
    return f"{group}/" + str(path).encode("utf-8", "surrogateescape").hex()
