"""What stands for the documents in a file that may be handed on."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from timeline_app.model import shown
from timeline_app.model.short_paths import short_paths

if TYPE_CHECKING:
    from timeline_app.store import DocumentRow


def names_of(rows: Sequence["DocumentRow"], *, whole_paths: bool) -> Mapping[int, str]:
    """The path of each document by its id: below the folder that was added, or in full."""
    short = {} if whole_paths else short_paths(row.path for row in rows)
    return {row.id: short.get(row.path, row.path) for row in rows}


def title_of(title: str, path: str) -> str:
    r"""How a document is cited: by its title on one line, without one by its file's name.

    >>> title_of("", r"C:\case\log.txt"), title_of("Deck log", "case/log.txt")
    ('log.txt', 'Deck log')
    """
    return shown.line(title) or shown.line(path.replace("\\", "/").rpartition("/")[2])
