"""The pictures of the pages in view: the last few are kept, neighbours are drawn ahead."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from timeline_app.ui.pages.artist import Artist
from timeline_app.ui.pages.wire import PictureAnswer, PictureRequest

MOST_KEPT = 6
MOST_BYTES = 256_000_000
"""Of all kept together."""


class Pictures(QObject):
    """Asked for a page it hands out what it has, and has the rest drawn."""

    came = Signal(object)
    """Wanted: its picture is there now, or why there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.artist = Artist()
        self.artist.drawn.connect(self._on_drawn)
        self._kept: OrderedDict[PictureRequest, QPixmap] = OrderedDict()
        self._problems: dict[tuple[str, int], PictureAnswer] = {}
        self._passwords: dict[str, str] = {}

    def give_password(self, sha256: str, password: str) -> None:
        """Kept in memory alone, until the program ends."""
        self._passwords[sha256] = password
        self.try_again(sha256)

    def try_again(self, sha256: str) -> None:
        """Forget what went wrong with a file."""
        self._problems = {key: one for key, one in self._problems.items() if key[0] != sha256}

    def forget(self) -> None:
        """Let go of all pictures, and of the process that draws them."""
        self._kept.clear()
        self._problems.clear()
        self.artist.close()

    def end(self) -> None:
        """The window closes: nothing is drawn any more."""
        self.artist.end()

    def picture(self, wanted: PictureRequest) -> QPixmap | None:
        """The picture as it was wanted, if it is there."""
        found = self._kept.get(self._unlocked(wanted))
        if found is not None:
            self._kept.move_to_end(self._unlocked(wanted))
        return found

    def any_size(self, wanted: PictureRequest) -> QPixmap | None:
        """The page in whichever size there is: better than white paper while one waits."""
        page = (wanted.sha256, wanted.page)
        kept = reversed(self._kept.items())
        return next((image for one, image in kept if (one.sha256, one.page) == page), None)

    def problem(self, wanted: PictureRequest) -> PictureAnswer | None:
        """Why there is no picture."""
        return self._problems.get((wanted.sha256, wanted.page))

    def want(self, wanted: Sequence[PictureRequest]) -> None:
        """Have drawn what is not there yet; the first is what is looked at."""
        self.artist.want(tuple(self._missing(map(self._unlocked, wanted))))

    def _missing(self, wanted: Iterable[PictureRequest]) -> Iterator[PictureRequest]:
        for one in wanted:
            if one not in self._kept and self.problem(one) is None:
                yield one

    def _unlocked(self, wanted: PictureRequest) -> PictureRequest:
        password = self._passwords.get(wanted.sha256, "")
        return replace(wanted, password=password) if password else wanted

    def _on_drawn(self, wanted: PictureRequest, answer: PictureAnswer) -> None:
        if answer.has_picture:
            line = 4 * answer.width
            form = QImage.Format.Format_RGB32
            image = QImage(answer.pixels, answer.width, answer.height, line, form)
            self._keep(wanted, QPixmap.fromImage(image))
        elif wanted == self._unlocked(wanted):
            self._problems[wanted.sha256, wanted.page] = answer
        self.came.emit(wanted)

    def _keep(self, wanted: PictureRequest, image: QPixmap) -> None:
        self._kept[wanted] = image
        while len(self._kept) > MOST_KEPT or self._bytes() > MOST_BYTES:
            if len(self._kept) == 1:
                return
            self._kept.popitem(last=False)

    def _bytes(self) -> int:
        return sum(4 * image.width() * image.height() for image in self._kept.values())
