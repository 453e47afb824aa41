"""Pictures of a document's pages, for a window that shows where on them a passage stands."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline_app.readers.pdf.rendering import PageDrawer


def page_drawer() -> "PageDrawer":
    """Whoever draws the pages of PDF files; its ``draw`` takes a file's bytes and a page."""
    from timeline_app.readers.pdf.rendering import PageDrawer  # noqa: PLC0415 - rarely asked for

    return PageDrawer()
