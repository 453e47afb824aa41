"""What can be set: defaults, and what a person's ``settings.toml`` changes of them.

The file is the one that ``--settings`` or ``TIMELINE_APP_SETTINGS`` names, else the one in the
program's folder of settings, if it is there.
"""

import os
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path

from timeline_app import folders
from timeline_app.errors import SettingsUnreadable
from timeline_app.message import Message

VARIABLE = "TIMELINE_APP_SETTINGS"
"""In the environment, which the processes that read documents inherit; empty: no file at all."""


class Unfit(ValueError):
    """A setting that cannot be so; ``message`` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


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

        Raises SettingsUnreadable for a file that cannot be read or is no TOML, for a name that is
        none of ours (with those that are) and for what is no whole number.
        """
        import tomllib  # noqa: PLC0415 - a window opens without it

        try:
            return cls().overridden(tomllib.loads(path.read_text(encoding="utf-8")))
        except OSError as error:
            raise SettingsUnreadable(path, error.strerror or str(error)) from error
        except Unfit as error:
            raise SettingsUnreadable(path, error.message) from error
        except ValueError as error:
            raise SettingsUnreadable(path, str(error)) from error

    def overridden(self, values: dict[str, object]) -> "Settings":
        """These settings with some of them changed.  Raises Unfit."""
        known = {field.name for field in fields(self)}
        for name, value in values.items():
            if name not in known:
                raise Unfit(Message("settings.unknown", (repr(name), ", ".join(sorted(known)))))
            if type(value) is not int or value < 0:
                raise Unfit(Message("settings.no-number", (repr(name),)))
        return replace(self, **values)  # type: ignore[arg-type]


@cache
def in_force() -> Settings:
    """The settings of this process, read once.  Raises SettingsUnreadable."""
    named = os.environ.get(VARIABLE)
    if named is not None:
        return Settings.from_toml(Path(named)) if named else Settings()
    usual = usual_file()
    return Settings.from_toml(usual) if usual.is_file() else Settings()


def usual_file() -> Path:
    """The file that is read where none is named; it need not be there."""
    return folders.config_folder() / "settings.toml"


def use(path: Path) -> None:
    """Take this file here and in the processes started from here.  Raises SettingsUnreadable."""
    Settings.from_toml(path)
    _turn_to(os.path.abspath(path))  # noqa: PTH100 - as written, but from anywhere


def use_defaults() -> None:
    """Go on without a file, here and in the processes started from here."""
    _turn_to("")


def _turn_to(named: str) -> None:
    os.environ[VARIABLE] = named
    in_force.cache_clear()
