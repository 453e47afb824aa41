"""Chronologies that this program wrote itself: no sources, for they would prove themselves."""

import zipfile
from collections.abc import Sequence
from contextlib import suppress

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers.packages import BROKEN
from timeline_app.readers.refusals import Refused

_SCHEMAS = ("timeline-app-export", "timeline-app-package")
_MANIFEST = "manifest.json"
_BEGINNING = b'{"schema":"timeline-app-package'
_LINES = ({"title_tier", "evidence", "why"}, {"withheld", "payload", "salt"})
"""Fields of the lines in a package: of its events, and of its history."""
_FIRST_COLUMNS = ["id", "start earliest", "start latest", "end earliest", "end latest", "EDTF"]
_OURS = Message("read.own-export")


def refuse_object(found: object) -> None:
    """Raises Refused for what a JSON export holds, or a file of a package."""
    first = found[0] if isinstance(found, list) and found else found
    if not isinstance(first, dict):
        return
    is_ours = str(first.get("schema", "")).startswith(_SCHEMAS)
    if is_ours or any(fields <= first.keys() for fields in _LINES):
        raise Refused(_OURS, ProblemCode.LEFT_OUT)


def refuse_package(archive: zipfile.ZipFile) -> None:
    """Raises Refused for an archive that is a package of a chronology."""
    begins = b""
    with suppress(KeyError, *BROKEN, RuntimeError), archive.open(_MANIFEST) as file:
        begins = file.read(len(_BEGINNING))
    if begins == _BEGINNING:
        raise Refused(_OURS, ProblemCode.LEFT_OUT)


def refuse_row(cells: Sequence[str]) -> None:
    """Raises Refused for the first row of a CSV export."""
    if list(cells[: len(_FIRST_COLUMNS)]) == _FIRST_COLUMNS:
        raise Refused(_OURS, ProblemCode.LEFT_OUT)
