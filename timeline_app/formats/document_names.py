"""What stands for the documents in a file that may be handed on."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from timeline_app.model.short_paths import short_paths

if TYPE_CHECKING:
    from timeline_app.store import DocumentRow


def names_of(rows: Sequence["DocumentRow"], *, whole_paths: bool) -> Mapping[int, str]:
    """The path of each document by its id: below the folder that was added, or in full."""
    short = {} if whole_paths else short_paths(row.path for row in rows)
    return {row.id: short.get(row.path, row.path) for row in rows}
