"""Chronologies that this program wrote itself: no sources, for they would prove themselves."""

from collections.abc import Sequence

from timeline_app.errors import ProblemCode
from timeline_app.readers.refusals import Refused

_SCHEMA = "timeline-app-export"
_FIRST_COLUMNS = ["id", "start earliest", "start latest", "end earliest", "end latest", "EDTF"]
_OURS = (
    "this is a chronology that this program exported; read as a document, its events would prove "
    "themselves: add the documents that it was made from, or open its .db file"
)


def refuse_object(found: object) -> None:
    """Raises Refused for what a JSON export holds."""
    if isinstance(found, dict) and str(found.get("schema", "")).startswith(_SCHEMA):
        raise Refused(_OURS, ProblemCode.LEFT_OUT)


def refuse_row(cells: Sequence[str]) -> None:
    """Raises Refused for the first row of a CSV export."""
    if list(cells[: len(_FIRST_COLUMNS)]) == _FIRST_COLUMNS:
        raise Refused(_OURS, ProblemCode.LEFT_OUT)
