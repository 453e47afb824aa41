"""Words that say when: a time expression, its TIMEX3 value, its bounds, the rule behind it."""

from dataclasses import dataclass, field
from enum import StrEnum

from timeline_app.message import Message
from timeline_app.model.span import Span
from timeline_app.model.when import When


class TimexType(StrEnum):
    """TimeML's four types of time expression."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class AnchorKind(StrEnum):
    """What a relative expression was counted from."""

    NONE = "none"
    """Nothing was needed: the words say the date in full."""
    DOCUMENT = "document"
    """The document creation time."""
    NARRATIVE = "narrative"
    """A date that the text itself set earlier."""
    MISSING = "missing"
    """It is relative and nothing anchors it: ``when`` is None and it stays relative."""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One time expression found in a text.

    ``value`` is the TIMEX3 value (``2020-07-19``, ``P2M``, ``XXXX-WXX-1``, ``PAST_REF``), ``mod``
    the TIMEX3 modifier or "".  ``when`` is None for durations, sets, vague references and whatever
    lacks an anchor.  ``alternatives`` holds the other readings where nothing decides between them.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    rule: str
    mod: str = ""
    when: When | None = None
    is_sure: bool = True
    """False for latent readings: a bare ``May`` or ``1974`` that may be no date."""
    anchor: str = ""
    """The value it was resolved on, e.g. ``2020-07-22``; "" when none was needed."""
    anchor_kind: AnchorKind = AnchorKind.NONE
    warnings: tuple[Message, ...] = field(default=())
    """Findings for the person to see, e.g. a weekday that disagrees with its date."""
    alternatives: tuple[When, ...] = field(default=())
    whole: When | None = None
    """On the first of several: the interval or set that they make, as in "from 3 to 7 May"."""
    part_of: int | None = None
    """On the others: the index of that first one."""
