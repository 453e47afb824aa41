"""Where the program keeps its files: the sample, its settings, its log.

The field calls it paths of files and folders.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from timeline_app import folders

SUFFIX = ".db"
SAMPLES = frozenset({"sample", "practice", "history"})
"""Chronologies that the program builds of its own documents, by the names of their files."""


def sample_file() -> Path:
    """The chronology that the first start builds."""
    return folders.data_folder() / f"sample{SUFFIX}"


def practice_file() -> Path:
    """The chronology of the practice case."""
    return folders.data_folder() / f"practice{SUFFIX}"


def history_file() -> Path:
    """The chronology of the old history."""
    return folders.data_folder() / f"history{SUFFIX}"


def is_sample(path: Path | None) -> bool:
    """Whether this chronology is one that the program builds of its own documents."""
    is_named_so = path is not None and path.suffix == SUFFIX and path.stem in SAMPLES
    return is_named_so and path in {sample_file(), practice_file(), history_file()}


def settings_file() -> Path:
    """What the window remembers."""
    return folders.config_folder() / "window.ini"


def log_file() -> Path:
    """What went wrong, for a report of a bug."""
    return folders.log_file()


def free_name(folder: Path, stem: str) -> str:
    """The name of a chronology that is not there yet: ``Chronology.db``, ``Chronology 2.db``."""
    names = (f"{stem}{SUFFIX}", *(f"{stem} {number}{SUFFIX}" for number in range(2, 100)))
    return next((name for name in names if not (folder / name).exists()), names[0])


def is_chronology(paths: Sequence[Path]) -> bool:
    """Whether these are one chronology to be opened and not documents to be read."""
    return len(paths) == 1 and paths[0].suffix.lower() == SUFFIX


def is_openable(paths: Sequence[Path]) -> bool:
    """Whether these are one chronology, whatever its name, or name none: it is told so then.

    A chronology is a database, and no document that is read is one.
    """
    if len(paths) != 1 or is_chronology(paths):
        return len(paths) == 1
    try:
        with paths[0].open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return not paths[0].is_dir()


_DATABASE = b"SQLite format 3\0"


def with_ending(path: Path, suffix: str) -> Path:
    """The file as it was named; with this ending where it has none.

    >>> with_ending(Path("Jones v. Smith"), ".db").name, with_ending(Path("a.htm"), ".html").name
    ('Jones v. Smith.db', 'a.htm')
    """
    return path if _ENDING.fullmatch(path.suffix) else path.with_name(path.name + suffix)


_ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,8}")
"""What else stands after a stop is part of the name."""


def title_of(path: Path) -> str:
    """The chronology's name as people would write it."""
    from timeline_app.model import shown  # noqa: PLC0415 - not before the first paint

    words = shown.line(path.stem.replace("_", " "), shown.LONGEST_NAME)
    return words[:1].upper() + words[1:]
