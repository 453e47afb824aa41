"""Where the program keeps its files: the sample, its settings, its log."""

from collections.abc import Sequence
from pathlib import Path

import platformdirs

from timeline_app.model import shown

NAME = "timeline-app"
SUFFIX = ".db"


def data_folder() -> Path:
    """The user's data folder of the program; it is made if it is missing."""
    return platformdirs.user_data_path(NAME, appauthor=False, ensure_exists=True)


def sample_file() -> Path:
    """The chronology that the first start builds."""
    return data_folder() / f"sample{SUFFIX}"


def settings_file() -> Path:
    """What the window remembers."""
    return platformdirs.user_config_path(NAME, appauthor=False) / "window.ini"


def log_file() -> Path:
    """What went wrong, for a report of a bug."""
    folder = platformdirs.user_log_path(NAME, appauthor=False, ensure_exists=True)
    return folder / "timeline-app.log"


def documents_folder() -> Path:
    """Where file dialogs begin."""
    return platformdirs.user_documents_path()


def is_chronology(paths: Sequence[Path]) -> bool:
    """Whether these are one chronology to be opened and not documents to be read."""
    return len(paths) == 1 and paths[0].suffix.lower() == SUFFIX


def title_of(path: Path) -> str:
    """The chronology's name as people would write it."""
    words = shown.line(path.stem.replace("_", " "), shown.LONGEST_NAME)
    return words[:1].upper() + words[1:]
