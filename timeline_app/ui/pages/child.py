"""The process that draws pages: it loads no Qt, can do nothing else, and may die."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Protocol

from timeline_app import confinement
from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.settings import in_force
from timeline_app.ui.pages import wire
from timeline_app.ui.pages.wire import PictureAnswer, PictureRequest

SECONDS = 20.0
"""Of computing time for one page."""
_TOO_LONG, _TOO_MUCH = Message("page.too-long"), Message("page.too-much")

BytesOf = Callable[[Sequence[str], str, str], tuple[bytes | None, str]]
"""The bytes with this hash at one of the paths, as this member; and the state of the file."""


class DrawnPage(Protocol):
    """A picture: rows from above, four bytes a pixel."""

    @property
    def pixels(self) -> bytes: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...


class DrawsPages(Protocol):
    """Whoever draws the pages of a file: the readers' door has one."""

    def draw(self, data: bytes, page: int, scale: float, *, password: str = "") -> DrawnPage: ...


@dataclass(slots=True)
class Easel:
    """Keeps the file that was asked for last, so that turning a page does not read it anew."""

    drawer: DrawsPages
    bytes_of: BytesOf
    _sha256: str = ""
    _data: bytes = b""

    def answer(self, wanted: PictureRequest) -> PictureAnswer:
        """The page as a picture, or the reason; nothing is raised."""
        try:
            with confinement.cpu_limit(SECONDS):
                return self._drawn(wanted)
        except confinement.TimeUp:
            return PictureAnswer(code=ProblemCode.TIMEOUT, reason=_TOO_LONG)
        except MemoryError:
            return PictureAnswer(code=ProblemCode.TOO_LARGE, reason=_TOO_MUCH)
        except Exception as error:  # noqa: BLE001 - the outermost edge of this process
            return _refused(error)

    def _drawn(self, wanted: PictureRequest) -> PictureAnswer:
        if self._sha256 != wanted.sha256:
            data, state = self.bytes_of(wanted.paths, wanted.sha256, wanted.member)
            if data is None:
                return PictureAnswer(state=state)
            self._data, self._sha256 = data, wanted.sha256
        drawn = self.drawer.draw(self._data, wanted.page, wanted.scale, password=wanted.password)
        return PictureAnswer(drawn.width, drawn.height, pixels=drawn.pixels)


def _refused(error: Exception) -> PictureAnswer:
    code, reason = getattr(error, "code", None), getattr(error, "reason", None)
    if isinstance(code, ProblemCode) and isinstance(reason, Message):
        return PictureAnswer(code=code, reason=reason)
    broken = Message("page.broken", (type(error).__name__,))
    return PictureAnswer(code=ProblemCode.UNFORESEEN, reason=broken)


def draw(there: Connection) -> None:
    """Answer what the window asks until it lets go: what this process is for."""
    from timeline_app import pipeline, readers  # noqa: PLC0415 - never in the window's process

    easel = Easel(readers.page_drawer(), pipeline.proven_bytes)
    confinement.confine_reader()
    confinement.keep_within(in_force().reader_memory)
    while True:
        try:
            answer = easel.answer(there.recv())
            there.send_bytes(wire.head(answer))
            there.send_bytes(answer.pixels)
        except (EOFError, OSError):
            return
