"""What one keypress does to an event: each decision as one edit, one step of the history."""

from collections.abc import Sequence

from timeline_app.model import Edit, Review, When, edits


def accepted(events: Sequence[int]) -> Edit:
    """It stands as it is; of several one step all the same."""
    return edits.as_one([_reviewed(event, Review.ACCEPTED, "Accept event") for event in events])


def rejected(events: Sequence[int]) -> Edit:
    """It is wrong."""
    return edits.as_one([_reviewed(event, Review.REJECTED, "Reject event") for event in events])


def not_an_event(events: Sequence[int]) -> Edit:
    """It tells no happening at all: rejected, and put away from all levels but *Everything*."""
    return edits.as_one(
        [
            one
            for event in events
            for one in (
                _reviewed(event, Review.REJECTED, "Not an event"),
                edits.SetHidden(event, is_hidden=True, label="Not an event"),
            )
        ],
        "Not an event",
    )


def hidden(events: Sequence[int]) -> Edit:
    """It may be right, but nobody needs to see it."""
    return edits.as_one([edits.SetHidden(event, is_hidden=True) for event in events])


def redated(event: int, when: When, words: str) -> Edit:
    """Another date is right, and with it the event."""
    return edits.as_one(
        (
            edits.SetWhen(event, when, words, "Correct date"),
            _reviewed(event, Review.ACCEPTED, "Correct date"),
        ),
        "Correct date",
    )


def corrected(event: int, changes: Sequence[Edit]) -> Edit:
    """With these corrections it is right; without any it is accepted."""
    if not changes:
        return accepted((event,))
    label = "Correct event"
    return edits.as_one((*changes, _reviewed(event, Review.ACCEPTED, label)), label)


def joined(event: int, other: int) -> Edit:
    """It is the same as another one, which keeps its title and its date."""
    return edits.MergeEvents((other, event), "Same event")


def split_off(event: int, evidence: int) -> Edit:
    """One of its passages tells another event."""
    return edits.SplitEvidence(event, evidence)


def _reviewed(event: int, review: Review, label: str) -> edits.SetReview:
    return edits.SetReview(event, review, label)
