"""What window and drawing process say to each other.

Requests go out pickled; what comes back are bytes alone, a line of JSON and the pixels, for who
reads hostile files is not to be believed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from timeline_app import message
from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.wording import worded

LONGEST_HEAD = 16_384
UNCHANGED, CHANGED, MISSING = "unchanged", "changed", "missing"
"""States of a file, as the pipeline tells them."""


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """One picture that the window wants: of which file, which page (from 1), how large."""

    sha256: str
    """Of the bytes that the text was read from; no other bytes are drawn."""
    paths: tuple[str, ...]
    """Where the file may lie."""
    page: int
    scale: float
    """Pixels of the screen a point."""
    password: str = field(default="", repr=False)
    member: str = ""
    """Of a file that holds others; the paths then lead on into it."""


@dataclass(frozen=True, slots=True)
class PictureAnswer:
    """A picture, four bytes a pixel (blue, green, red, unused), or why there is none."""

    width: int = 0
    height: int = 0
    state: str = UNCHANGED
    code: str = ""
    """A ProblemCode where the page cannot be drawn."""
    reason: Message | None = None
    """A message, for who draws does not know the reader's language."""
    pixels: bytes = field(default=b"", repr=False)

    @property
    def words(self) -> str:
        """The reason as its reader speaks; "" where there is none."""
        return worded(self.reason)

    @property
    def has_picture(self) -> bool:
        return bool(self.pixels)

    @property
    def is_locked(self) -> bool:
        """Whether a password is asked for."""
        return self.code == ProblemCode.PASSWORD


def failed(words: str) -> PictureAnswer:
    """An answer that the other process did not give."""
    return PictureAnswer(code=ProblemCode.UNFORESEEN, reason=message.told(words))


def head(answer: PictureAnswer) -> bytes:
    """All but the pixels, as a line of JSON."""
    plain = {name: getattr(answer, name) for name in ("width", "height", "state", "code")}
    reason = answer.reason and message.to_json(answer.reason)
    return json.dumps({**plain, "reason": reason}).encode()


def unpacked(head: bytes, pixels: bytes) -> PictureAnswer:
    """What came back, looked at as if an enemy had sent it.  Raises ValueError."""
    told = json.loads(head)
    found = told if isinstance(told, Mapping) else {}
    width, height = _side(found.get("width")), _side(found.get("height"))
    if 4 * width * height != len(pixels):
        raise ValueError("no picture")
    state, code = (str(found.get(name, "")) for name in ("state", "code"))
    return PictureAnswer(width, height, state, code, _reason(found.get("reason")), pixels)


def _reason(told: Any) -> Message | None:  # noqa: ANN401 - JSON
    """Told once here: one that cannot be told is no answer, not an error in painting."""
    try:
        reason = message.from_json(told) if told else None
        worded(reason)
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("no reason") from error
    return reason


def _side(told: object) -> int:
    if not isinstance(told, int) or told < 0:
        raise ValueError("no size of a picture")
    return told
