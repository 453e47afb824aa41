"""The tab "To check": the list, the finding or pair in view, and every key that decides."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from timeline_app import review
from timeline_app.model import Finding
from timeline_app.review import FindingChoice, Pile, SuggestedPair
from timeline_app.ui.checking import keys
from timeline_app.ui.checking.check_bar import PAIRS, CheckBar, words_of, words_of_pairs
from timeline_app.ui.checking.checks import Checks
from timeline_app.ui.checking.finding_card import FindingCard
from timeline_app.ui.checking.list_rows import ListRow, of_findings, of_pairs
from timeline_app.ui.checking.list_view import RowList, keys_of
from timeline_app.ui.checking.nothing_left import NothingLeft, say_nothing
from timeline_app.ui.checking.pair_card import PairCard
from timeline_app.ui.checking.sources import PassageSources
from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.pages.pictures import Pictures
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges, place

LIST, WITH_LIST = 380, 1_240
"""Pixels at 100 % text: of the list, and of the tab from which on the list has room."""
_STEPS_KEPT = 200


class CheckView(QWidget):
    """Shows one question after the other, each in the same place."""

    told = Signal()
    """What the status line says has changed."""
    pinned = Signal(object)
    """The ids of the events that the question in view is about."""
    asked = Signal(str)
    """The id of an action."""

    def __init__(self, session: Session, theme: Theme, checks: Checks) -> None:
        super().__init__()
        self.setObjectName("checkView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("To check"))
        self._session, self._theme, self.checks = session, theme, checks
        self._pile: str = Pile.OPEN
        self._keys: dict[str, object] = {}
        self._reasons: dict[str, str] = {}
        self._done: list[tuple[str, object, str]] = []
        self._is_stale = True
        self._is_waiting = False
        self.pictures = Pictures()
        sources = PassageSources(session)
        self._sources = sources
        self.bar = CheckBar()
        self.list = RowList(theme)
        self.card = FindingCard(theme, sources, self.pictures)
        self.pair_card = PairCard(theme, sources, LaneColours(session, theme))
        self.nothing = NothingLeft(theme)
        self._stack = QStackedWidget()
        self._side = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._side.setObjectName("checkSide")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout()
        head.setContentsMargins(14, 10, 14, 9)
        head.addWidget(self.bar)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(*edges(0, 0, 1, 0))
        side.setSpacing(0)
        side.addLayout(head)
        side.addWidget(self.list, 1)
        for part in (self.card, self.pair_card, self.nothing):
            self._stack.addWidget(part)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self._stack, 1)
        self._side.setParent(self)

    def _connect(self) -> None:
        self.checks.changed.connect(self._on_changed)
        self._session.changed.connect(lambda _changes: self._keep_selection())
        self._session.history_changed.connect(self._follow)
        self._session.opened.connect(self._forget)
        self._session.closed.connect(self._forget)
        self.bar.chosen.connect(self.show_pile)
        self.list.chosen.connect(self._on_chosen)
        self.list.tabbed.connect(self.tab)
        self.card.answers.decided.connect(self._decide)
        self.card.answers.opened_again.connect(self.open_again)
        self.card.answers.left.connect(self.take_keyboard)
        self.pair_card.answered.connect(self.answer)
        for part in (self.card.answers, self.pair_card):
            part.taken_back.connect(self.take_back)
        for head in (self.card.head, self.pair_card.head):
            head.list_asked.connect(self.toggle_list)
        self.nothing.asked.connect(self._on_asked)
        self._theme.changed.connect(self._fit)

    # What is in view

    @property
    def pile(self) -> str:
        """The name of the list that is shown: a pile of findings, or the pairs."""
        return self._pile

    @property
    def finding(self) -> Finding | None:
        """The finding in view."""
        key = self._keys.get(self._pile)
        is_pair = self._pile == PAIRS
        return None if is_pair or key is None else self.checks.board.find(str(key))

    @property
    def pair(self) -> SuggestedPair | None:
        """The pair in view."""
        key = self._keys.get(PAIRS) if self._pile == PAIRS else None
        return next((pair for pair in self.checks.pairs if pair.key == key), None)

    @property
    def words(self) -> str:
        """What the status line says while this list is seen."""
        is_pair = self._pile == PAIRS
        return words_of_pairs(self.checks.pair_count) if is_pair else self.checks.words

    def show_pile(self, pile: str) -> None:
        """Another of the four lists."""
        self._pile = pile
        self._show()

    def show_finding(self, key: str) -> None:
        """A finding, wherever it lies: as a chip of an event asks for it."""
        finding = self.checks.board.find(key)
        if finding is not None:
            self._pile = review.pile_of(finding)
            self._keys[self._pile] = key
            self._show()

    def show_keys(self, back: str, on: str) -> None:
        """The keys of the previous and the next row, as this system writes them."""
        for head in (self.card.head, self.pair_card.head):
            head.back.show_keys(back)
            head.on.show_keys(on)

    def take_keyboard(self) -> None:
        """Every key is an answer again."""
        (self.list if self._side.isVisible() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    # Walking

    def step(self, by: int) -> None:
        """Look at the next or the previous one without deciding."""
        held = self.list.keys
        here = self._keys.get(self._pile)
        at = held.index(here) + by if here in held else 0
        if held and 0 <= at < len(held):
            self._go_to(held[at])

    def _on_chosen(self, key: object) -> None:
        self._go_to(key)
        if not self.has_list:
            self.toggle_list()

    def _go_to(self, key: object) -> None:
        self._keep_reason()
        self._keys[self._pile] = key
        self._show()

    def tab(self) -> None:
        """To the next side where they stand one above the other, then to the reason."""
        shown = self._stack.currentWidget()
        if shown is self.pair_card:
            self.pair_card.next_side()
        elif shown is self.card and not self.card.next_side():
            self.card.answers.begin_reason()

    # Deciding

    def answer(self, letter: str) -> None:
        """The answer of a key, if the question in view has it."""
        pair = self.pair
        if pair is not None:
            self._answer_pair(pair, letter)
            return
        choice = self.card.answers.choice_of(letter)
        if self.finding is not None and choice is not None:
            self._decide(choice)

    def _decide(self, choice: FindingChoice) -> None:
        finding = self.finding
        if finding is None or not self._session.can_change:
            return
        key, reason = finding.key, self.card.answers.reason.text()
        following = self._beside(key)
        with self._one_showing():
            self._keys[self._pile] = following
            if self.checks.decide(finding, choice, reason) is None:
                self._keys[self._pile] = key
            else:
                self._reasons.pop(key, None)
                self._remember(self._pile, key)
        self.take_keyboard()

    @contextmanager
    def _one_showing(self) -> Iterator[None]:
        """Whatever is told meanwhile, what there is then is shown once."""
        self._is_waiting = True
        try:
            yield
        finally:
            self._is_waiting = False
            self._show()

    def _answer_pair(self, pair: SuggestedPair, letter: str) -> None:
        if letter == "L":
            self._keys[PAIRS] = self._beside(pair.key)
            self.checks.put_off(pair)
            return
        answers = {"Y": self.checks.join, "N": self.checks.keep_apart}
        if letter not in answers or not self._session.can_change:
            return
        with self._one_showing():
            self._keys[PAIRS] = self._beside(pair.key)
            if answers[letter](pair) is None:
                self._keys[PAIRS] = pair.key
            else:
                self._remember(PAIRS, pair.key)

    def _beside(self, key: object) -> object:
        """What comes after a row, else what stands before it; None where it is the only one."""
        held = self.list.keys
        if key not in held:
            return None
        at = held.index(key)
        rest = held[at + 1 :] or held[max(0, at - 1) : at]
        return rest[0] if rest else None

    def _remember(self, pile: str, key: object) -> None:
        self._done.append((pile, key, self._session.undo_label))
        del self._done[:-_STEPS_KEPT]

    def _come_back(self) -> None:
        """A decision that was taken back elsewhere shows its question, as Backspace does."""
        if self._done and self._is_waiting_again(*self._done[-1][:2]):
            self._pile, key, _ = self._done.pop()
            self._keys[self._pile] = key

    def _is_waiting_again(self, pile: str, key: object) -> bool:
        if pile == PAIRS:
            return key in {pair.key for pair in self.checks.pairs}
        return key in {finding.key for finding in self.checks.board.piles[Pile(pile)]}

    def take_back(self) -> None:
        """Undo the last decision that was made here, and show its question again."""
        if not self._done or not self._session.can_change:
            return
        pile, key, name = self._done[-1]
        if self._session.undo_label != name:
            return  # something else was changed since: that is undone elsewhere
        self._done.pop()
        with self._one_showing():
            self._pile, self._keys[pile] = pile, key
            self._session.undo()

    def open_again(self) -> None:
        """A settled finding becomes an open question."""
        finding = self.finding
        if finding is None or self._pile != Pile.SETTLED or not self._session.can_change:
            return
        with self._one_showing():
            self._keys[self._pile] = self._beside(finding.key)
            if self.checks.open_again(finding) is None:
                self._keys[self._pile] = finding.key
            else:
                self._done = [one for one in self._done if one[1] != finding.key]
                self._pile, self._keys[Pile.OPEN] = Pile.OPEN, finding.key

    def _keep_reason(self) -> None:
        """What was written of a finding that is not decided yet is there when it comes again."""
        shown, words = self.card.finding, self.card.answers.reason.text()
        if shown is not None:
            self._reasons[shown.key] = words

    # What is shown

    def _on_changed(self) -> None:
        self._is_stale = True
        if self.isVisible() and not self._is_waiting:
            self._come_back()
            self._show()
        self.told.emit()

    def _keep_selection(self) -> None:
        """What is decided or taken back here is in view: no other event is chosen for it."""
        if self.isVisible():
            self._session.stay()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list has the keyboard where it is seen: up and down walk through it."""
        super().focusInEvent(event)
        if self._side.isVisible():
            self.list.setFocus(event.reason())

    def _forget(self) -> None:
        self._keys.clear()
        self._reasons.clear()
        self._done.clear()
        self._pile = Pile.OPEN
        self._on_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if self._is_stale:
            self._show()

    def _counts(self) -> Mapping[str, int]:
        counts = self.checks.board.counts()
        return {
            **{str(pile): held for pile, held in counts.items()},
            PAIRS: self.checks.pair_count,
        }

    def _rows(self) -> list[ListRow]:
        if self._pile == PAIRS:
            return list(of_pairs(self.checks.pairs))
        findings = self.checks.board.piles[Pile(self._pile)]
        return list(of_findings(findings, self._sources.titles))

    def _show(self) -> None:
        """List, card and chips for what lies in the store now."""
        self._is_stale = False
        self.bar.show_counts(self._counts(), self._pile)
        rows, key = self._rows(), self._keys.get(self._pile)
        held = keys_of(rows)
        if key not in held:
            key = self._keys[self._pile] = _nearest(key, self.list.keys, held)
        self.list.show_rows(rows, key)
        self._show_question(held)
        self.told.emit()

    def _show_question(self, held: list[object]) -> None:
        finding, pair = self.finding, self.pair
        key = self._keys.get(self._pile)
        place = (held.index(key) + 1 if key in held else 0, len(held))
        more = {
            "can_change": self._session.can_change, "can_take_back": bool(self._done)
        }  # fmt: skip
        if finding is not None:
            self.card.show_finding(finding, place, **more)
            self.card.answers.reason.setText(
                self._reasons.get(finding.key, finding.decision.reason)
            )
            self._stack.setCurrentWidget(self.card)
            self.pinned.emit(finding.events)
        elif pair is not None:
            self.pair_card.show_pair(pair, place, **more)
            self._stack.setCurrentWidget(self.pair_card)
            self.pinned.emit(pair.key)
        else:
            self._say_nothing()
            self.pinned.emit(())
        self._name_list()

    def _say_nothing(self) -> None:
        say_nothing(self.nothing, self._pile, self._counts(), len(self._sources.titles))
        self._stack.setCurrentWidget(self.nothing)

    def _on_asked(self, name: str) -> None:
        if name in self.bar.chips:
            self.show_pile(name)
        else:
            self.asked.emit(name)

    def _follow(self) -> None:
        if self.isVisible() and not self._is_stale and not self._is_waiting:
            self._show_question(self.list.keys)

    # How it is laid out

    @property
    def has_list(self) -> bool:
        """Whether the list stands beside the card; else it is behind a button."""
        return self.width() >= self._theme.pixels(WITH_LIST)

    def _fit(self) -> None:
        had_keyboard = self.list.hasFocus()
        left = self._theme.pixels(LIST) if self.has_list else 0
        self._row.setContentsMargins(*edges(left, 0, 0, 0))
        self._place_list()
        self._side.setVisible(self.has_list)
        for head in (self.card.head, self.pair_card.head):
            head.list_button.setVisible(not self.has_list)
        if had_keyboard and not self.has_list:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name_list()

    def _place_list(self) -> None:
        """Over the card it begins where the sentence does, so that it cuts no line in two."""
        head = (self.pair_card if self.pair_card.isVisible() else self.card).head
        top = 0 if self.has_list else head.sentence.mapTo(self, QPoint()).y()
        width = min(self._theme.pixels(LIST), self.width())
        place(self._side, QRect(0, top, width, self.height() - top))

    def _name_list(self) -> None:
        for head in (self.card.head, self.pair_card.head):
            head.list_button.setText(f"{words_of(self._pile, self._counts())}  ▾")

    def toggle_list(self) -> None:
        """Where the list has no room beside the card: over it, until a row is chosen."""
        self._place_list()
        self._side.setVisible(self.has_list or not self._side.isVisible())
        self._side.raise_()
        self.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Its own keys go before those of the window, but not into a field."""
        if isinstance(event, QKeyEvent) and not self.card.answers.is_writing:
            if event.type() == QEvent.Type.ShortcutOverride and keys.doing(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and (doing := keys.doing(event)):
                doing(self)
                return True
        return super().event(event)

    def end(self) -> None:
        """The window closes: nothing is drawn any more."""
        self.pictures.end()


def _nearest(key: object, before: list[object], now: list[object]) -> object:
    """What stands where a row stood that is gone: what came after it, else the first; or None."""
    after = before[before.index(key) :] if key in before else []
    return next((one for one in after if one in now), now[0] if now else None)
