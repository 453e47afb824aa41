"""Why a reader gives up on a file: a sentence for people and a code for programs."""

from timeline_app.errors import ProblemCode


class Refused(ValueError):
    """The bytes cannot be read; the message is a sentence that says why, and what to do."""

    def __init__(self, reason: str, code: ProblemCode = ProblemCode.DAMAGED) -> None:
        super().__init__(reason)
        self.code = code
