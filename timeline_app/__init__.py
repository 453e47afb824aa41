"""A chronology from a heap of documents, with the sentences that prove it.

For other programs: ``read``, ``extract``, ``open_chronology`` and ``check``; see ``api``.
"""

import os
from typing import TYPE_CHECKING

from timeline_app.errors import TimelineError

if TYPE_CHECKING:
    from timeline_app.api import check, extract, open_chronology, read
    from timeline_app.message import Message

__all__ = ["__version__", "check", "extract", "open_chronology", "read"]
__version__ = "0.1.0"

# onnxruntime reports its use to its makers unless told otherwise before it is loaded: its own
# switch comes too late.  Every process of the program imports this first.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def __getattr__(name: str) -> object:
    """What other programs call: loaded when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from timeline_app import api  # noqa: PLC0415 - a start needs none of it

    found: object = getattr(api, name)
    return found


def _in_english(message: "Message") -> str:
    """What an error says, which stands below all words; loaded when the first one is told."""
    from timeline_app.wording import ENGLISH, worded  # noqa: PLC0415 - nothing went wrong as yet

    return worded(message, ENGLISH)


TimelineError.in_english = _in_english
