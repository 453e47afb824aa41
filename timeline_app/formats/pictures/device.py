"""What Qt writes a file into, so that it takes its place whole; how a picture is asked for."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer

from timeline_app.chart import counted
from timeline_app.formats.outgoing import Outgoing, Report, Written, silent
from timeline_app.formats.whole_file import replaced
from timeline_app.model import Chronology
from timeline_app.painting import Picture, PictureOptions


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
        "every": True,
        "whole": told.since is None and told.until is None,
        "paper": told.paper,
    }


@dataclass(slots=True)
class PictureTally:
    """What the pictures of one file show, added up while they are painted."""

    total: int
    """Dated events that are to be shown."""
    report: Report = silent
    titles: int = 0
    on_sheets: bool = False
    """There are as many pictures as titles need, up to the most there may be."""
    is_stretch: bool = False
    """Only a stretch of time is shown: what lies outside it is not missed."""
    _warnings: dict[str, None] = field(default_factory=dict)

    def counted(self, pictures: Iterable[Picture]) -> Iterator[Picture]:
        """The same pictures, each added up when it has been used.  Lets Cancelled pass."""
        reached = 0
        for picture in pictures:
            self.report(self.titles, self.total)
            yield picture
            self.titles += picture.titles
            reached += picture.events
            self._warnings.update(dict.fromkeys(picture.warnings))
        if self.is_stretch:
            self.total = min(self.total, reached)
        self.report(self.titles, self.total)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should know of the file."""
        missing = self.total - self.titles
        words = BEYOND if self.on_sheets else MISSING
        said = (words.format(missing, self.total),) if missing > 0 else ()
        return (*self._warnings, *said)


MISSING = (
    "{:,} of {:,} titles have no room here and are counted in marks. A PDF on sheets of paper and "
    "pictures in a ZIP show every title, on 400 sheets at most."
)
BEYOND = (
    "{:,} of {:,} titles are left out, because they would need more than 400 sheets. Choose "
    "larger sheets, or a stretch of time."
)
UNDATED = "{} without a date: no picture shows them, but tables and reports do."


def tally_of(
    chronology: Chronology, report: Report, options: PictureOptions, *, on_sheets: bool = False
) -> PictureTally:
    """Nothing added up yet."""
    is_stretch = not options.get("whole") and (
        options.get("since") is not None or options.get("until") is not None
    )
    return PictureTally(len(chronology), report, on_sheets=on_sheets, is_stretch=is_stretch)


def written(outgoing: Outgoing, warnings: tuple[str, ...]) -> Written:
    """What came of it, and how many events no picture can show."""
    undated = len(outgoing.chronology.undated)
    said = (UNDATED.format(counted(undated, "event")),) if undated else ()
    return Written(len(outgoing.chronology), (*warnings, *said))
