"""What review mode says: progress, pace, what came of it, how a decision is named; pure, no Qt."""

from timeline_app.model import Event, shown
from timeline_app.review import Order, Outcome, Tally
from timeline_app.wording import counted

_TOLD = {
    Outcome.ACCEPTED: "accepted",
    Outcome.REJECTED: "rejected",
    Outcome.CORRECTED: "corrected",
    Outcome.HIDDEN: "hidden",
    Outcome.JOINED: "joined with others",
}
NAMES = {
    Outcome.ACCEPTED: "Accepted",
    Outcome.REJECTED: "Rejected",
    Outcome.CORRECTED: "Corrected",
    Outcome.HIDDEN: "Hidden",
    Outcome.JOINED: "Joined",
    Outcome.WAITING: "Not reviewed",
}
_ABOVE = "Accept all above"
AT_ONCE = {
    Order.LEAST_SURE: "Accept all that are sure",
    Order.TIME: _ABOVE,
    Order.DOCUMENT: _ABOVE,
    Order.LANE: _ABOVE,
}
BY_HAND = "Added by hand; no passage"
HELD = "Not saved: another program holds the file. Your decision is kept and tried again."
NO_DAY = "Nothing says when this was written"
BUSY = "Not saved: {}. Your decision is kept and tried again."
READ_ONLY = "This chronology is read-only: nothing can be decided here."
ALL_LOOKED_AT = "Nothing waits under this filter."


def progress(tally: Tally) -> str:
    """How far it is: the bold beginning of the words beside the bar.

    >>> from timeline_app.review import Queue
    >>> progress(Queue().tally)
    '0 of 0'
    """
    return f"{tally.decided:,} of {tally.total:,}"


def pace(tally: Tally, minutes: int | None, *, is_short: bool = False) -> str:
    """What follows: how long it takes at this pace, or that one is left.

    >>> pace(Tally(3, {Outcome.ACCEPTED: 2}), None)
    ' · last one'
    """
    if tally.to_go == 1:
        return " · last one"
    if minutes is None:
        return ""
    return f" · {minutes:,} min left" + ("" if is_short else " at this pace")


def came_of_it(tally: Tally) -> str:
    """What the decisions were: ``37 decided, 29 accepted, 6 rejected, 2 corrected``."""
    parts = [f"{tally.decided:,} decided"]
    parts += [f"{n:,} {_TOLD[one]}" for one, n in _counts(tally)]
    return ", ".join(parts)


def settled(count: int) -> str:
    """What else became right meanwhile: `` · 2 findings settled on the way``.

    >>> settled(1), settled(0)
    (' · 1 finding settled on the way', '')
    """
    return f" · {counted(count, 'finding')} settled on the way" if count else ""


def result(tally: Tally) -> str:
    """The same without the sum, for the page that stands there at the end."""
    return ", ".join(f"{n:,} {_TOLD[one]}" for one, n in _counts(tally))


def _counts(tally: Tally) -> list[tuple[Outcome, int]]:
    return [(one, n) for one in _TOLD if (n := tally.by_outcome.get(one, 0))]


def to_go(tally: Tally) -> str:
    """How many wait: ``164 to go``."""
    return f"{tally.to_go:,} to go"


def decided(name: str, event: Event) -> str:
    """A decision by its name and the event's title: ``Rejected: The lorry hit the bridge``."""
    return f"{name}: {shown.title(event.title)}"


def sources(event: Event) -> str:
    """How many independent sources: ``2 sources``."""
    return counted(event.independent_sources, "source")
