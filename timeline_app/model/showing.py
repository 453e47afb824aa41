"""Why an event is shown or hidden, in a sentence: a person's own word comes first."""

from timeline_app.model.event import Event, Review

SHOWN, HIDDEN = "Shown because: ", "Hidden: "
"""How the last of an event's reasons begins."""
_REJECTED = "Hidden: it was rejected."
_BY_HAND = {True: "Hidden: you put it away.", False: "Shown because: you decided about it."}


def why(event: Event) -> str:
    """The reason, or "" for an event of a chronology that was made before reasons were kept.

    >>> from timeline_app.model.event import Status
    >>> why(Event(1, "x", "vote", Status.HAPPENED, None, reasons=("Shown because: headline.",)))
    'Shown because: headline.'
    """
    if event.review is Review.REJECTED:
        return _REJECTED
    said = next((one for one in event.reasons if one.startswith((SHOWN, HIDDEN))), "")
    if said and said.startswith(HIDDEN) is not event.is_hidden:
        return _BY_HAND[event.is_hidden]
    return said
