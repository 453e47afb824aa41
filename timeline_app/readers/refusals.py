"""Why a reader gives up on a file: a message for people and a code for programs."""

from timeline_app.errors import ProblemCode
from timeline_app.message import Message, told
from timeline_app.wording import ENGLISH, worded


class Refused(ValueError):
    """The bytes cannot be read; ``reason`` says why, and what to do.

    A reader of another package may give a sentence of its own.
    """

    def __init__(self, reason: Message | str, code: ProblemCode = ProblemCode.DAMAGED) -> None:
        self.reason = told(reason) if isinstance(reason, str) else reason
        super().__init__(worded(self.reason, ENGLISH))
        self.code = code
