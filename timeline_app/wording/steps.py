"""What the history calls an edit, in the language of the faces.

The record itself is English and stays so: it is chained by hashes, and a file does not depend on
who looked at it.  Here its words are taken apart where they are read.
"""

import re

from timeline_app.message import Message
from timeline_app.wording.recognising import recognised
from timeline_app.wording.sentences import worded
from timeline_app.wording.speaking import ENGLISH, spoken

_SEVERAL = re.compile(r"(.+) \((\d[\d,]*)\)")


def step_in_words(label: str) -> str:
    """The label of an edit as it is read; as it was written where it is none of ours.

    >>> step_in_words("Hide event (2)")
    'Hide event (2)'
    """
    return label if spoken() == ENGLISH else worded(step_of(label))


def step_of(label: str) -> Message:
    """The message that a label says.

    >>> step_of("Hide event (2)")
    Message(code='step.several', args=(Message(code='step.hide', args=()), 2))
    """
    several = _SEVERAL.fullmatch(label)
    if several is None:
        return recognised(label)
    return Message("step.several", (recognised(several[1]), int(several[2].replace(",", ""))))
