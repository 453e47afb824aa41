"""What review mode says: progress, pace, what came of it, how a decision is named; pure, no Qt."""

from timeline_app.model import Event, shown
from timeline_app.review import QueueOrder, QueueTally, ReviewOutcome
from timeline_app.ui.speech import grouped, tr, tr_n

_TOLD = {
    ReviewOutcome.ACCEPTED: tr("accepted"),
    ReviewOutcome.REJECTED: tr("rejected"),
    ReviewOutcome.CORRECTED: tr("corrected"),
    ReviewOutcome.HIDDEN: tr("hidden"),
    ReviewOutcome.JOINED: tr("joined with others"),
}
NAMES = {
    ReviewOutcome.ACCEPTED: tr("Accepted"),
    ReviewOutcome.REJECTED: tr("Rejected"),
    ReviewOutcome.CORRECTED: tr("Corrected"),
    ReviewOutcome.HIDDEN: tr("Hidden"),
    ReviewOutcome.JOINED: tr("Joined"),
    ReviewOutcome.WAITING: tr("Not reviewed"),
}
ORDERS = {
    QueueOrder.LEAST_SURE: tr("Least sure first"),
    QueueOrder.TIME: tr("In order of time"),
    QueueOrder.DOCUMENT: tr("By document"),
    QueueOrder.LANE: tr("By lane"),
}
_ABOVE = tr("Accept all above")
AT_ONCE = {
    QueueOrder.LEAST_SURE: tr("Accept all that are sure"),
    QueueOrder.TIME: _ABOVE,
    QueueOrder.DOCUMENT: _ABOVE,
    QueueOrder.LANE: _ABOVE,
}
BY_HAND = tr("Added by hand; no passage")
HELD = tr("Not saved: another program holds the file. Your decision is kept and tried again.")
NO_DAY = tr("Nothing says when this was written")
BUSY = tr("Not saved: {reason}. Your decision is kept and tried again.")
READ_ONLY = tr("This chronology is read-only: nothing can be decided here.")
ALL_LOOKED_AT = tr("Nothing waits under this filter.")


def progress(tally: QueueTally) -> str:
    """How far it is: the bold beginning of the words beside the bar.

    >>> from timeline_app.review import Queue
    >>> progress(Queue().tally)
    '0 of 0'
    """
    return tr("{decided} of {total}", decided=grouped(tally.decided), total=grouped(tally.total))


def pace(tally: QueueTally, minutes: int | None, *, is_short: bool = False) -> str:
    """What follows: how long it takes at this pace, or that one is left.

    >>> pace(QueueTally(3, {ReviewOutcome.ACCEPTED: 2}), None)
    ' · last one'
    """
    if tally.to_go == 1:
        return " · " + tr("last one")
    if minutes is None:
        return ""
    told = grouped(minutes)
    if is_short:
        return " · " + tr("{minutes} min left", minutes=told)
    return " · " + tr("{minutes} min left at this pace", minutes=told)


def came_of_it(tally: QueueTally) -> str:
    """What the decisions were: ``37 decided, 29 accepted, 6 rejected, 2 corrected``."""
    parts = [tr("{n} decided", n=grouped(tally.decided))]
    parts += [f"{grouped(n)} {_TOLD[one]}" for one, n in _counts(tally)]
    return ", ".join(parts)


def settled(count: int) -> str:
    """What else became right meanwhile: `` · 2 findings settled on the way``.

    >>> settled(1), settled(0)
    (' · 1 finding settled on the way', '')
    """
    return (
        " · " + tr_n("{n} finding settled on the way", "{n} findings settled on the way", count)
        if count
        else ""
    )


def result(tally: QueueTally) -> str:
    """The same without the sum, for the page that stands there at the end."""
    return ", ".join(f"{grouped(n)} {_TOLD[one]}" for one, n in _counts(tally))


def _counts(tally: QueueTally) -> list[tuple[ReviewOutcome, int]]:
    return [(one, n) for one in _TOLD if (n := tally.by_outcome.get(one, 0))]


def to_go(tally: QueueTally) -> str:
    """How many wait: ``164 to go``."""
    return tr("{n} to go", n=grouped(tally.to_go))


def decided(name: str, event: Event) -> str:
    """A decision by its name and the event's title: ``Rejected: The lorry hit the bridge``."""
    return f"{name}: {shown.title(event.title)}"


def sources(event: Event) -> str:
    """How many independent sources: ``2 sources``."""
    return tr_n("{n} source", "{n} sources", event.independent_sources)
