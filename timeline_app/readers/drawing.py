"""Pictures of a document's pages, for a window that shows where on them a passage stands."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeline_app.readers import sniffing

if TYPE_CHECKING:
    from timeline_app.readers.pdf.rendering import PageDrawer, Picture

_PICTURES = frozenset({".png", ".jpg", ".tif", ".webp"})
_BMP = b"BM"
"""Too little to tell a file by, but no PDF begins so."""


@dataclass(slots=True)
class Drawer:
    """Draws pages of PDF files and of pictures; a PDF stays open until another is drawn."""

    _pdf: "PageDrawer | None" = field(default=None)

    def draw(self, data: bytes, page: int, scale: float, *, password: str = "") -> "Picture":
        """Page ``page`` (from 1) of a file, ``scale`` pixels a point.

        Raises Refused where the file cannot be opened, or the page is damaged or too large.
        """
        from timeline_app.readers.pdf.rendering import Picture  # noqa: PLC0415 - rarely asked for

        if not _is_picture(data):
            return self._drawer().draw(data, page, scale, password=password)
        from timeline_app.readers import from_picture  # noqa: PLC0415 - rarer still

        return Picture(*from_picture.draw_picture(data, page, scale))

    def close(self) -> None:
        """Gives the open file back."""
        if self._pdf is not None:
            self._pdf.close()

    def _drawer(self) -> "PageDrawer":
        from timeline_app.readers.pdf.rendering import PageDrawer  # noqa: PLC0415 - as above

        if self._pdf is None:
            self._pdf = PageDrawer()
        return self._pdf


def _is_picture(data: bytes) -> bool:
    return data.startswith(_BMP) or sniffing.suffix_of(data) in _PICTURES


def page_drawer() -> Drawer:
    """Whoever draws the pages of files; its ``draw`` takes a file's bytes and a page."""
    return Drawer()
