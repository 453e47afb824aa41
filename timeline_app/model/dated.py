"""A date as an argument of a message: to be put into words where somebody reads it."""

from timeline_app.message import Message
from timeline_app.model import edtf
from timeline_app.model.when import Precision, When

CODE = "when"


def dated(when: When) -> Message:
    """The date as EDTF where that says all of it, else with its bounds and its precision.

    >>> dated(edtf.parse("2020-05-03"))
    Message(code='when', args=('2020-05-03',))
    """
    if _is_whole(when):
        return Message(CODE, (when.edtf,))
    return Message(
        CODE,
        (
            when.edtf, when.precision.value, when.start_earliest, when.start_latest,
            when.end_earliest, when.end_latest, int(when.approximate), int(when.uncertain),
        ),
    )  # fmt: skip


def _is_whole(when: When) -> bool:
    try:
        return edtf.parse(when.edtf) == when
    except ValueError:
        return False


def when_of(message: Message) -> When:
    """The date that :func:`dated` gave.  Raises ValueError where it is none."""
    match message.args:
        case (str(text),):
            return edtf.parse(text)
        case (str(text), str(precision), int(a), int(b), int(c), int(d), int(near), int(unsure)):
            return When(a, b, c, d, Precision(precision), text, bool(near), bool(unsure))
    raise ValueError(f"no date: {message.args!r:.80}")
