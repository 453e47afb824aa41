"""What Qt writes a file into, so that it takes its place whole; how a picture is asked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer

from timeline_app.formats.outgoing import Outgoing
from timeline_app.formats.whole_file import replaced
from timeline_app.painting import PictureOptions


@contextmanager
def device_for(path: Path) -> Iterator[QBuffer]:
    """What Qt writes into; all of it takes the place of ``path`` when it is whole.

    Qt's writers say nothing when the disk fills up under them, so they never meet the disk.
    """
    with replaced(path) as part:
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        yield buffer
        buffer.close()
        part.write_bytes(buffer.data().data())


def picture_options(outgoing: Outgoing) -> PictureOptions:
    """The options of a picture as the painter takes them."""
    told = outgoing.options
    return {
        "width": told.width,
        "height": told.height,
        "scale": told.scale,
        "theme": told.theme,
        "since": told.since,
        "until": told.until,
        "title": outgoing.title,
        "whole": told.since is None and told.until is None,
        "paper": told.paper,
    }
