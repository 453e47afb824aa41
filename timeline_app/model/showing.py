"""Why an event is shown or hidden: a person's own word comes first."""

from timeline_app.message import Message
from timeline_app.model.event import Event, Review

SHOWN, HIDDEN = "level.shown", "level.hidden"
"""The codes of the last of an event's reasons; the one argument says why."""
_REJECTED = Message(HIDDEN, (Message("level.rejected"),))
_BY_HAND = {
    True: Message(HIDDEN, (Message("level.put-away"),)),
    False: Message(SHOWN, (Message("level.decided"),)),
}


def why(event: Event) -> Message | None:
    """The reason; None for an event of a chronology that was made before reasons were kept.

    >>> from timeline_app.model.event import Status
    >>> headline = Message(SHOWN, ((Message("level.headline"),),))
    >>> why(Event(1, "x", "vote", Status.HAPPENED, None, reasons=(headline,))) is headline
    True
    """
    if event.review is Review.REJECTED:
        return _REJECTED
    said = next((one for one in event.reasons if is_of_level(one)), None)
    if said is not None and (said.code == HIDDEN) is not event.is_hidden:
        return _BY_HAND[event.is_hidden]
    return said


def is_of_level(reason: Message) -> bool:
    """Whether it says why an event is shown or hidden, not why its passages were merged."""
    return reason.code in {SHOWN, HIDDEN}
