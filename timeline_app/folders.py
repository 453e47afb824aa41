"""The folders that the system gives to the program, on every system their own."""

from pathlib import Path

NAME = "timeline-app"


def config_folder() -> Path:
    """What a person set; it need not be there."""
    import platformdirs  # noqa: PLC0415 - a command that asks for no folder starts without it

    return platformdirs.user_config_path(NAME, appauthor=False)


def data_folder() -> Path:
    """The user's data of the program; it is made if it is missing."""
    import platformdirs  # noqa: PLC0415 - as above

    return platformdirs.user_data_path(NAME, appauthor=False, ensure_exists=True)


def log_folder() -> Path:
    """What went wrong; it is made if it is missing."""
    import platformdirs  # noqa: PLC0415 - as above

    return platformdirs.user_log_path(NAME, appauthor=False, ensure_exists=True)


def log_file() -> Path:
    """What went wrong in the program itself, without a word of any document."""
    return log_folder() / f"{NAME}.log"


def documents_folder() -> Path:
    """The user's own documents."""
    import platformdirs  # noqa: PLC0415 - as above

    return platformdirs.user_documents_path()
