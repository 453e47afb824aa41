"""One thing that a person can ask for: what it is called, what it needs, what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from timeline_app.ui.actions.context import Context
from timeline_app.ui.actions.key_map import Scope, plain_text
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr

__all__ = ["Needs", "Scope", "UserAction", "missing", "plain_text"]


class Needs(Enum):
    """What must be there for an action to be offered; ``WANTING`` says why it is not."""

    NOTHING = auto()
    CHRONOLOGY = auto()
    CHANGEABLE = auto()
    """A chronology that takes edits now; without any, the action asks for one."""
    EVENT = auto()
    """A selected event."""
    CHANGEABLE_EVENT = auto()
    UNDO = auto()
    REDO = auto()


_Missing = tuple[Callable[[Session], bool], str]

_OPEN: _Missing = (lambda session: not session.is_open, tr("No chronology is open."))
_EVENT: _Missing = (lambda session: not session.selection, tr("No event is chosen."))
_READ_ONLY: _Missing = (
    lambda session: session.is_open and session.is_read_only, tr("This chronology is read-only.")
)  # fmt: skip
_BUSY: _Missing = (
    lambda session: session.is_open and bool(session.busy),
    tr("The chronology cannot be changed while documents are read into it, dated or taken out."),
)
_DAMAGED: _Missing = (
    lambda session: session.is_open and not session.can_change,
    tr("This chronology is damaged: Check and repair in File saves what can be read."),
)

WANTING: dict[Needs, tuple[_Missing, ...]] = {
    Needs.NOTHING: (),
    Needs.CHRONOLOGY: (_OPEN,),
    Needs.CHANGEABLE: (_READ_ONLY, _BUSY, _DAMAGED),
    Needs.EVENT: (_OPEN, _EVENT),
    Needs.CHANGEABLE_EVENT: (_OPEN, _READ_ONLY, _BUSY, _DAMAGED, _EVENT),
    Needs.UNDO: (
        _OPEN, _READ_ONLY, _BUSY, _DAMAGED,
        (lambda session: not session.undo_label, tr("There is nothing to undo.")),
    ),
    Needs.REDO: (
        _OPEN, _READ_ONLY, _BUSY, _DAMAGED,
        (lambda session: not session.redo_label, tr("There is nothing to do again.")),
    ),
}  # fmt: skip
"""For each need what may be missing, with the sentence that says so; the first counts."""


@dataclass(frozen=True, slots=True)
class UserAction:
    """One row of the table of actions."""

    id: str
    """Kept in people's settings with the keys that they chose: it never changes."""
    menu: str
    text: str
    run: Callable[[Context], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    scope: Scope = Scope.WINDOW
    is_checkable: bool = False
    begins_group: bool = False
    after: str = ""
    """The id of the action behind which this one stands in its menu; "" for the table's order."""

    def reason(self, context: Context) -> str:
        """Why this cannot run now, as a plain sentence; "" where it can."""
        return self.reason_in(context.session)

    def reason_in(self, session: Session) -> str:
        """The same, for who has only the session."""
        return missing(self.needs, session)


def missing(needs: Needs, session: Session) -> str:
    """Why what needs this cannot be done now; "" where it can."""
    return next((words for is_so, words in WANTING[needs] if is_so(session)), "")
