"""What the welcome says of the chronologies that were open before; read in the background."""

from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from timeline_app import errors, wording
from timeline_app.model import EventFilter, Review, when
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.ui.work import Cancellation, Steps


@dataclass(frozen=True, slots=True)
class Recent:
    """One chronology that can be opened again."""

    path: Path
    title: str
    words: str = ""
    """``201 events from 14 documents · 37 reviewed``; "" until it is read, or if it cannot be."""
    at: str = ""
    """When it was written last, in words."""


def written_at(path: Path, now: datetime) -> str:
    """``today, 10:12`` or ``Fri 1 May 2020``; "" where the file is gone."""
    try:
        at = datetime.fromtimestamp(path.stat().st_mtime, tz=now.tzinfo)
    except OSError:
        return ""
    if at.date() == now.date():
        return tr("today, {at}", at=f"{at:%H:%M}")
    return wording.in_words(when.day(at.year, at.month, at.day))


def counting(recent: Sequence[Recent]) -> Steps:
    """Look into each file: yields it with its counts, one by one."""

    def steps(cancellation: Cancellation) -> Generator[Recent, None, None]:
        for one in recent:
            if cancellation.is_set():
                return
            with suppress(errors.TimelineError, OSError):
                yield Recent(one.path, one.title, _counted(one.path, cancellation), one.at)

    return steps


def _counted(path: Path, cancellation: Cancellation) -> str:
    from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker

    with store.open_store(path, read_only=True) as reader:
        cancellation.interrupt = reader.interrupt
        events = reader.reading.count(EventFilter.everything())
        decided = frozenset({Review.ACCEPTED, Review.REJECTED})
        reviewed = reader.reading.count(EventFilter.everything(reviews=decided))
        documents = len(reader.documents.all())
        cancellation.interrupt = None
    told = tr_n(
        "{events} from {n} document",
        "{events} from {n} documents",
        documents,
        events=tr_n("{n} event", "{n} events", events),
    )
    return f"{told} · {tr('{n} reviewed', n=grouped(reviewed))}" if reviewed else told


def listed(paths: Sequence[Path], title_of: Callable[[Path], str], most: int) -> list[Recent]:
    """Those that are still there, the last one first."""
    now = datetime.now().astimezone()
    there = [path for path in paths if path.is_file()][:most]
    return [Recent(path, title_of(path), at=written_at(path, now)) for path in there]
