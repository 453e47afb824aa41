"""What becomes of a date that is moved, in words."""

from timeline_app.model.moving import MovingGrid, lost
from timeline_app.model.when import When
from timeline_app.wording.dates import exactness, in_words
from timeline_app.wording.language import said, term


def told(when: When, was: When, there: MovingGrid) -> str:
    """The date as it will be, how exact it is, and why it is coarser than it was.

    >>> from timeline_app.model import Precision, edtf
    >>> day = edtf.parse("2019-02-05")
    >>> told(day, day, MovingGrid(Precision.DAY, Precision.DAY))
    'Tue 5 February 2019, exact to the day'
    """
    words, before = in_words(when), lost(when, was)
    if before is None:
        exact = exactness(when.precision)
        return said("moves.exact", words, exact) if exact else words
    return said("moves.coarser", words, *(term("unit", one) for one in (there.finest, before)))
