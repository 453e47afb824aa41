"""Pictures of pages for a window: one file is kept open, as one is looked at for a while."""

from collections.abc import Hashable
from dataclasses import dataclass, field

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers.pdf.pdfium import LOCK, OpenPdf
from timeline_app.readers.refusals import Refused

_MOST_PIXELS = 64_000_000
_DAMAGED = Message("read.page-damaged")


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page as drawn: rows from above, four bytes a pixel (blue, green, red, unused)."""

    pixels: bytes = field(repr=False)
    width: int
    height: int


@dataclass(slots=True)
class PageDrawer:
    """Draws pages of the file that was asked for last without opening it anew.

    It may be asked from any thread; one page is drawn at a time.
    """

    _key: Hashable = None
    _open: OpenPdf | None = None

    def draw(self, data: bytes, page: int, scale: float, *, password: str = "") -> RenderedPage:
        """Page ``page`` (from 1) of a PDF, ``scale`` pixels a point.

        Raises Refused where the file cannot be opened, or the page is damaged or too large.
        """
        with LOCK, self._opened(data, password).page(page - 1) as found:
            if found is None:
                raise Refused(_DAMAGED, ProblemCode.DAMAGED)
            width = max(round(found.width * scale), 1)
            height = max(round(found.height * scale), 1)
            if width * height > _MOST_PIXELS:
                told = Message("read.page-too-large-so")
                raise Refused(told, ProblemCode.TOO_LARGE)
            return RenderedPage(found.picture(width, height), width, height)

    def _opened(self, data: bytes, password: str) -> OpenPdf:
        key = (id(data), len(data), password)
        if self._open is None or key != self._key:
            self.close()
            # The file is held by what is open, so that its id stays its own.
            self._open, self._key = OpenPdf(data, password), key
        return self._open

    def close(self) -> None:
        """Gives the open file back."""
        with LOCK:
            if self._open is not None:
                self._open.close()
            self._open, self._key = None, None
