"""What can be set: defaults, and sparse overrides from a TOML file."""

from dataclasses import dataclass, fields, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """Limits and choices of the whole program."""

    largest_file: int = 100 * 1024 * 1024
    """Bytes; a larger file is reported and not read."""
    largest_text: int = 60_000_000
    """Code points kept of one document; the rest is reported as cut off."""
    most_files: int = 200_000
    """Files looked at in one folder import."""
    deepest_folder: int = 40
    most_members: int = 100_000
    """Documents taken out of one file that holds others."""
    largest_unpacked: int = 1_000_000_000
    """Bytes taken out of one file, in all."""
    deepest_archive: int = 3
    """Archives within archives that are opened."""
    workers: int = 0
    """Processes that read documents; 0 lets the machine decide."""
    first_events: int = 6
    """Seconds of a first import until the first events are shown."""
    reading_seconds: int = 60
    """Computing time in which a file must have become text; 0 sets no limit, here and below."""
    reading_seconds_a_page: int = 2
    """Added for each page; of a format without pages, a million bytes count as one."""
    analysing_seconds: int = 60
    """Computing time in which a text must have been searched for events."""
    analysing_seconds_a_million: int = 150
    """Added for each million characters of it."""
    reader_memory: int = 2 * 1024**3
    """Bytes that a process may take to read documents."""
    largest_picture: int = 400 * 1024 * 1024
    """Bytes of an uncompressed picture beyond which an export is refused."""

    @classmethod
    def from_toml(cls, path: Path) -> "Settings":
        """Defaults with the overrides that the file names.

        Raises ValueError for unknown names or values of another type; a missing file is no error.
        """
        if not path.is_file():
            return cls()
        import tomllib  # noqa: PLC0415 - a window opens without it

        return cls().overridden(tomllib.loads(path.read_text(encoding="utf-8")))

    def overridden(self, values: dict[str, object]) -> "Settings":
        """These settings with some of them changed.  Raises ValueError."""
        known = {field.name for field in fields(self)}
        for name, value in values.items():
            if name not in known:
                raise ValueError(f"unknown setting {name!r}")
            if type(value) is not int or value < 0:
                raise ValueError(f"setting {name!r} takes a whole number")
        return replace(self, **values)  # type: ignore[arg-type]
