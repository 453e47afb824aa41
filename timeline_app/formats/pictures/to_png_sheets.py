"""A chronology to a ZIP of PNG pictures of one size that together show every title."""

from io import BytesIO
from pathlib import Path
from typing import Unpack
from zipfile import ZIP_STORED, ZipFile

from timeline_app.chart import Lines
from timeline_app.formats.outgoing import Outgoing, Report, Written, silent
from timeline_app.formats.pictures import png_file
from timeline_app.formats.pictures.device import picture_options, tally_of, written
from timeline_app.formats.pictures.to_png import to_image
from timeline_app.formats.whole_file import replaced
from timeline_app.formats.zip_member import member
from timeline_app.model import Chronology
from timeline_app.painting import PictureOptions, sheets

HEIGHT = 0.625
"""Of the width, where no height is asked for: a wide screen's."""


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the pictures of what was chosen.  Raises ExportFailed; lets Cancelled pass."""
    chronology, lines = outgoing.chronology, outgoing.store.reading.lines
    options = picture_options(outgoing)
    return written(outgoing, write_sheets(path, chronology, lines, outgoing.report, **options))


def write_sheets(
    path: Path,
    chronology: Chronology,
    lines: Lines,
    report: Report = silent,
    **options: Unpack[PictureOptions],
) -> tuple[str, ...]:
    """Write ``sheet-001.png`` and so on; returns warnings.

    Raises ExportFailed when one would be too large or the file cannot be written.
    """
    path = Path(path)
    width = options.get("width", 1_600)
    options["height"] = options.get("height", 0) or round(HEIGHT * width)
    _, pictures = sheets(chronology, lines, **options)
    tally = tally_of(chronology, report, options, on_sheets=True)
    with replaced(path) as part, ZipFile(part, "w", ZIP_STORED) as packed:
        for number, picture in enumerate(tally.counted(pictures), 1):
            image = to_image(picture, options.get("scale", 1.0), path, options.get("largest"))
            file = BytesIO()
            png_file.write(file, image)
            name = member(f"sheet-{number:03d}.png", ZIP_STORED)
            packed.writestr(name, file.getvalue())
    return tally.warnings
