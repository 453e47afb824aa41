"""Pictures of a document's pages, for a window that shows where on them a passage stands."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline_app.readers import sniffing

if TYPE_CHECKING:
    from timeline_app.readers.pdf.rendering import PageDrawer, RenderedPage

_PICTURES = frozenset({".png", ".jpg", ".tif", ".webp"})
_BMP = b"BM"
"""Too little to tell a file by, but no PDF begins so."""


@dataclass(slots=True)
class Drawer:
    """Draws pages of PDF files and of pictures; a PDF stays open until another is drawn."""

    _pdf: "PageDrawer"

    def draw(self, data: bytes, page: int, scale: float, *, password: str = "") -> "RenderedPage":
        """Page ``page`` (from 1) of a file, ``scale`` pixels a point.

        Raises Refused where the file cannot be opened, or the page is damaged or too large.
        """
        if not _is_picture(data):
            return self._pdf.draw(data, page, scale, password=password)
        from timeline_app.readers import from_picture  # noqa: PLC0415 - rarely asked for
        from timeline_app.readers.pdf.rendering import RenderedPage  # noqa: PLC0415 - as below

        return RenderedPage(*from_picture.draw_picture(data, page, scale))

    def close(self) -> None:
        """Gives the open file back."""
        self._pdf.close()


def _is_picture(data: bytes) -> bool:
    return data.startswith(_BMP) or sniffing.suffix_of(data) in _PICTURES


def page_drawer() -> Drawer:
    """Whoever draws the pages of files; its ``draw`` takes a file's bytes and a page."""
    from timeline_app.readers.pdf.rendering import PageDrawer  # noqa: PLC0415 - loads pdfium

    return Drawer(PageDrawer())
