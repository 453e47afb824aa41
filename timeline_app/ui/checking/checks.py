"""What is to check in the open chronology, for all who show something of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from timeline_app import errors, review
from timeline_app.model import Changes, Edit, Finding, LaneBy, Suggestion, edits
from timeline_app.ui.naming import headed
from timeline_app.ui.session import Session
from timeline_app.ui.speech import grouped

if TYPE_CHECKING:
    from timeline_app.review import Board, FindingChoice, SuggestedPair


class Checks(QObject):
    """Reads findings and pairs when they may have changed; one for a window."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._board: Board | None = None
        self._suggestions: tuple[Suggestion, ...] = ()
        self._pairs: tuple[SuggestedPair, ...] | None = None
        self._put_off: set[tuple[int, int]] = set()
        self.measure: Callable[[], int] = int
        """From how many days on a lane is silent; 0 for never."""
        self._looked: tuple[int, LaneBy] = (0, session.lane_by)
        session.opened.connect(self._on_opened)
        session.closed.connect(self._on_closed)
        session.changed.connect(lambda _changes: self.read())

    # What is asked

    @property
    def board(self) -> "Board":
        """All findings."""
        if self._board is None:
            self._board = review.Board()
        return self._board

    @property
    def count(self) -> int:
        """How many are open: the number on the tab."""
        return self.board.counts()[review.Pile.OPEN]

    @property
    def pair_count(self) -> int:
        """How many pairs of events may be one."""
        return len(self._suggestions)

    @property
    def pairs(self) -> "tuple[SuggestedPair, ...]":
        """Pairs that may be one event, the likeliest first; what was put off comes last.

        Each is read in full, which is done only where somebody looks.
        """
        if self._pairs is None:
            found = (self._pair(one) for one in self._suggestions)
            pairs = [pair for pair in found if pair is not None]
            self._pairs = tuple(sorted(pairs, key=lambda pair: pair.key in self._put_off))
        return self._pairs

    def findings_of(self, event: int) -> tuple[Finding, ...]:
        """What is not settled of an event, for a chip that says so."""
        return self.board.by_event.get(event, ())

    @property
    def settled(self) -> frozenset[str]:
        """The keys of the findings that a person has decided."""
        return frozenset(finding.key for finding in self.board.piles[review.Pile.SETTLED])

    @property
    def words(self) -> str:
        """What the status line says: how many, and how many of each kind."""
        kinds = self.board.kinds(review.Pile.OPEN).items()
        named = " · ".join(f"{headed(kind)} {grouped(count)}" for kind, count in kinds)
        return " – ".join(filter(None, (review.to_check_in_short(self.board), named)))

    def _pair(self, suggestion: Suggestion) -> "SuggestedPair | None":
        one, other = (self._session.find(e) for e in (suggestion.one, suggestion.other))
        return (
            None if one is None or other is None else review.SuggestedPair(suggestion, one, other)
        )

    # What is done

    def decide(self, finding: Finding, choice: "FindingChoice", reason: str) -> Changes | None:
        """Settle a finding, as one step; None where it was refused."""
        return self._apply(review.settling(finding, choice, reason, self._session.find))

    def open_again(self, finding: Finding) -> Changes | None:
        """Take a decision back with the dates and marks that it set, whenever it was made.

        Where those were changed again since, they stay as they are.
        """
        store = self._session.store
        step = None if store is None else store.history.settling_step(finding.key)
        made: tuple[Edit, ...] = review.opening_again(finding)
        if step is not None:
            made = (edits.TakeBack(step, label=made[0].label),)
        return self._apply(made)

    def join(self, pair: "SuggestedPair") -> Changes | None:
        """The two are one event."""
        return self._apply(review.joining(pair))

    def keep_apart(self, pair: "SuggestedPair") -> Changes | None:
        """The two are two events, for good."""
        return self._apply(review.keeping_apart(pair))

    def put_off(self, pair: "SuggestedPair") -> None:
        """Ask about the others first, as long as the chronology is open."""
        self._put_off.add(pair.key)
        self._pairs = None
        self.changed.emit()

    def _apply(self, made: tuple[Edit, ...]) -> Changes | None:
        """All as one step, named as the first of them."""
        return self._session.apply(edits.as_one(made, made[0].label))

    # What is read

    def read(self) -> None:
        """Read anew what does not fit and what may be one."""
        store = self._session.store
        board = review.Board()
        suggestions: tuple[Suggestion, ...] = ()
        if store is not None:
            try:
                days, by = self._looked = (self.measure(), self._session.lane_by)
                found = (*store.findings.all(is_all=True), *review.silent(store, by, days))
                board = review.Board.of(found)
                suggestions = tuple(store.suggestions.all())
            except errors.TimelineError as error:
                self._session.failed.emit(error)
        self._board, self._suggestions, self._pairs = board, suggestions, None
        self.changed.emit()

    def look(self) -> None:
        """Read anew where silences are asked for otherwise than they were."""
        wanted = (self.measure(), self._session.lane_by)
        if wanted != self._looked and (wanted[0] or self._looked[0]):
            self.read()

    def _on_opened(self) -> None:
        self._put_off.clear()
        self.read()

    def _on_closed(self) -> None:
        self._put_off.clear()
        self._board, self._suggestions, self._pairs = None, (), None
        self.changed.emit()
