"""The order of every list of events: by when they begin, an open beginning by what is known of it.

An event "before 2011" stands at the end of 2010, at the latest bound that is known; without this
all open beginnings would stand before everything else.  Of equal ones the open come first, then
the older numbers; what is not dated at all comes last.
"""

from array import array
from typing import TYPE_CHECKING

from timeline_app.model import Chronology, moment

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_BOUNDS = ("start_latest", "end_earliest", "end_latest")
_KNOWN = ", ".join(
    f"iif(e.{name} < {moment.DISTANT_FUTURE}, e.{name}, {moment.DISTANT_PAST})" for name in _BOUNDS
)
_PLACE = f"""iif(e.start_earliest > {moment.DISTANT_PAST}, e.start_earliest,
    ifnull(nullif(max({_KNOWN}), {moment.DISTANT_PAST}), {moment.DISTANT_FUTURE}))"""
BY_TIME = f"e.start_earliest IS NULL, {_PLACE}, e.start_earliest, e.id"
"""For ORDER BY, on ``events e``."""


def in_time_order(chronology: Chronology) -> "array[int]":
    """The ids of all events of a snapshot, the undated ones last."""
    import numpy as np  # noqa: PLC0415 - where there is a snapshot it is loaded

    ids = chronology.ids
    if len(ids) and chronology.start_earliest[0] <= moment.DISTANT_PAST:
        order = np.argsort(_places(chronology), kind="stable")
        ids = array("q", np.frombuffer(ids, np.int64)[order].tobytes())
    return ids + array("q", chronology.undated) if chronology.undated else ids


def _places(chronology: Chronology) -> "npt.NDArray[np.int64]":
    import numpy as np  # noqa: PLC0415 - see above

    places = np.frombuffer(chronology.start_earliest, np.int64).copy()
    count = int(np.searchsorted(places, moment.DISTANT_PAST, side="right"))
    latest = np.full(count, moment.DISTANT_PAST)
    for name in _BOUNDS:
        bound = np.frombuffer(getattr(chronology, name), np.int64)[:count]
        latest = np.maximum(latest, np.where(bound < moment.DISTANT_FUTURE, bound, latest))
    places[:count] = np.where(latest > moment.DISTANT_PAST, latest, moment.DISTANT_FUTURE)
    return places
