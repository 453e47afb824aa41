"""Review mode: queue, card and passage beside each other, and under them the keys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from timeline_app import review
from timeline_app.model import Edit, Finding
from timeline_app.review import QueueOrder, ReviewOutcome
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.review import sizes, words
from timeline_app.ui.review.bars import KeyBar, Offered, TopBar
from timeline_app.ui.review.card import ReviewCard
from timeline_app.ui.review.end import EndPage
from timeline_app.ui.review.keys import KEYS, KeysOf, bound
from timeline_app.ui.review.lists import AcceptAll, SameAs
from timeline_app.ui.review.passage_pane import PassagePane
from timeline_app.ui.review.queue_view import QueueView
from timeline_app.ui.review.settled import SettledMeanwhile
from timeline_app.ui.review.sitting import Sitting
from timeline_app.ui.review.telling import FindingsOf, told
from timeline_app.ui.session import Session
from timeline_app.ui.session_work import names_in
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme


def _no_findings(_event: int) -> Sequence[Finding]:
    return ()


class ReviewMode(QWidget):
    """Takes the whole window below the menu; what it shows is the sitting's."""

    left = Signal()
    """The person goes back to the timeline; the place is kept."""
    asked = Signal(str)
    """The id of an action of the window."""
    finding_asked = Signal(str)
    """The key of a finding: it is to be settled on the board."""
    told = Signal(str)
    """What the status line says."""
    said = Signal(str)
    """A sentence for the message bar."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._is_showing = False
        self._colours = LaneColours(session, theme)
        self.findings_of: FindingsOf = _no_findings
        self.settled = SettledMeanwhile(session)
        self.sitting = Sitting(session)
        self.top = TopBar(theme)
        self.queue = QueueView(session, theme)
        self.card = ReviewCard(theme)
        self.passage = PassagePane(session, theme)
        self.same = SameAs(session, theme, self._like)
        self.all = AcceptAll(session, theme)
        self.end = EndPage()
        self.keys = KeyBar(theme)
        self.actions_by_id: dict[str, QAction] = {}
        self._keys: Mapping[str, tuple[str, ...]] = {}
        self._middle = QStackedWidget()
        self._room = sizes.CardSizes()
        self._build()
        self._make_actions()
        self._connect()
        self.bind(None)
        self._fit()

    def _build(self) -> None:
        self.setAccessibleName(tr("Review"))
        self.setObjectName("reviewMode")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for page in (self.card, self.same, self.all, self.end):
            self._middle.addWidget(page)
        self._row = QHBoxLayout()
        self._row.setSpacing(1)
        for part in (self.queue, self._middle, self.passage):
            self._row.addWidget(part)
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(self._row, 1)
        column.addWidget(self.keys)

    def _make_actions(self) -> None:
        for row in KEYS:
            action = QAction(row.words, self)
            action.setObjectName(f"review.{row.id}")
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _on=False, run=row.run: run(self))
            self.addAction(action)
            self.actions_by_id[row.id] = action

    def _connect(self) -> None:
        sitting, top = self.sitting, self.top
        sitting.queue_changed.connect(self._show_queue)
        sitting.current_changed.connect(self._show_current)
        sitting.trouble_changed.connect(self.keys.show_trouble)
        top.order_chosen.connect(sitting.set_order)
        top.filter_chosen.connect(sitting.set_filter)
        top.queue_asked.connect(self.toggle_queue)
        top.all_asked.connect(self.accept_all)
        top.left.connect(self.leave)
        top.offer(self._offered)
        self.queue.chosen.connect(self._on_queue_chosen)
        self.card.taken.connect(self.take)
        self.card.asked.connect(self._on_finding_asked)
        correcting = self.card.correcting
        correcting.names_in = lambda role: names_in(self._session.store, role)
        correcting.saved.connect(self._on_corrected)
        correcting.taken.connect(self.take)
        correcting.left.connect(self._back_to_card)
        self.passage.opened.connect(self._show_card)
        self.passage.event_clicked.connect(sitting.go_to)
        self.passage.find_asked.connect(lambda: self._leave_for("edit.find"))
        self.passage.page.view.left.connect(self._back_to_card)
        self.same.chosen.connect(self._on_same)
        self.all.agreed.connect(self.accept_all)
        for page in (self.same, self.all):
            page.left.connect(self._back_to_card)
        self.keys.asked.connect(lambda name: self.actions_by_id[name].trigger())
        self.end.report_asked.connect(lambda: self._leave_for("file.report"))
        self._theme.changed.connect(self._fit)

    def bind(self, keys_of: KeysOf | None, *, is_answering: bool = False) -> None:
        """Let the keys in force decide: those of the window's actions, where a person chose.

        Where the window asks review itself for what it shares with it, such a key is the window's.
        """
        self._keys = bound(keys_of)
        for row in KEYS:
            is_own = not (is_answering and row.like)
            keys = self._keys[row.id] if is_own else row.beside(keys_of)
            self.actions_by_id[row.id].setShortcuts([QKeySequence(key) for key in keys])
        self.keys.show_keys({name: self._cap(name) for name in self._keys})
        self.top.leave_button.show_keys(self._cap("leave"))

    def _cap(self, name: str) -> str:
        """The key of a row as this system writes it; "" for none."""
        form = QKeySequence.SequenceFormat.NativeText
        return next((QKeySequence(key).toString(form) for key in self._keys[name]), "")

    # Coming and going

    def begin(self) -> None:
        """Take up where it was left, or begin."""
        self.settled.begin()
        self.sitting.begin()
        self._back_to_card()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def leave(self) -> None:
        """What is open closes first; then back to the timeline, with the event in hand chosen."""
        if self._middle.currentWidget() is not self._page() or self.card.correcting.is_open:
            self._back_to_card()
            return
        if self.sitting.current_id is not None:
            self._session.select((self.sitting.current_id,))
        self.left.emit()

    def _leave_for(self, action: str) -> None:
        self.left.emit()
        self.asked.emit(action)

    def _page(self) -> QWidget:
        """What stands in the middle while nothing is asked."""
        return self.end if self.sitting.current_id is None else self.card

    def _back_to_card(self) -> None:
        self.card.correcting.close_fields()
        self._middle.setCurrentWidget(self._page())
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Into the card, or what stands in its place."""
        if not self.passage.has_keyboard:
            self._page().setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _show_queue(self) -> None:
        sitting = self.sitting
        queue, tally = sitting.queue, sitting.queue.tally
        self.queue.follow(queue, sitting.place)
        minutes = sitting.pace.minutes_left(tally.to_go)
        self.top.show_progress(tally, minutes, is_narrow=self._room.is_narrow)
        self.top.show_order(sitting.order)
        self.top.show_filter(sitting.filter, self._document_names())
        self.top.show_all(words.AT_ONCE[sitting.order], sitting.at_once, self._cap("all"))
        last = sitting.last
        self.keys.show_state(can_decide=sitting.can_decide, last=last.words if last else "")
        trouble = words.READ_ONLY if self._session.is_read_only else sitting.trouble
        self.keys.show_trouble(trouble)
        self.end.show_state(tally, is_reading=sitting.is_reading)
        self.told.emit(self.status)

    @property
    def status(self) -> str:
        """What the status line says."""
        told = words.came_of_it(self.sitting.queue.tally)
        return tr("Review · {told}{settled}", told=told, settled=words.settled(self.settled.count))

    def _offered(self) -> Offered:
        return self._session.shown.counts if self._session.shown else {}

    def _document_names(self) -> Mapping[int, str]:
        store = self._session.store
        if store is None or not self.sitting.filter.documents:
            return {}
        return {row.id: file_name(row.path) for row in store.documents.all()}

    def _show_current(self) -> None:
        event = self.sitting.current
        self._is_showing = True
        try:
            self.passage.show_event(event)
        finally:
            self._is_showing = False
        if event is None:
            self._middle.setCurrentWidget(self.end)
        elif self._middle.currentWidget() is not self.card:
            self._middle.setCurrentWidget(self.card)
        had_fields = self.card.correcting.is_open
        self._show_card()
        if had_fields and not self.card.correcting.is_open:
            self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.queue.follow(self.sitting.queue, self.sitting.place)

    def _show_card(self) -> None:
        event = self.sitting.current
        if event is None or self._is_showing:
            return
        opened = self.passage.document
        passage = (self.passage.evidence, opened.document if opened else None)
        shown = told(self._session, self._colours, event, passage, self.findings_of(event.id))
        self.card.show_told(shown)
        self.passage.show_choices(shown.choices)

    # What a key does

    def _decide(self, edit: Edit, outcome: ReviewOutcome, name: str) -> None:
        self._middle.setCurrentWidget(self.card)
        self.sitting.decide(edit, outcome, name)

    def _hand(self) -> int | None:
        """The event that a key decides; None while something else is asked."""
        is_free = self._middle.currentWidget() is self.card
        return self.sitting.current_id if is_free and self.sitting.can_decide else None

    def accept(self) -> None:
        if (event := self._hand()) is not None:
            self._decide(review.accepted((event,)), ReviewOutcome.ACCEPTED, tr("Accepted"))

    def reject(self) -> None:
        if (event := self._hand()) is not None:
            self._decide(review.rejected((event,)), ReviewOutcome.REJECTED, tr("Rejected"))

    def not_an_event(self) -> None:
        if (event := self._hand()) is not None:
            self._decide(review.not_an_event((event,)), ReviewOutcome.REJECTED, tr("Not an event"))

    def put_away(self) -> None:
        if (event := self._hand()) is not None:
            self._decide(review.hidden((event,)), ReviewOutcome.HIDDEN, tr("Hidden"))

    def take(self, number: int) -> None:
        """The date with this number; of the one in use the event is accepted as it is."""
        shown = self.card.told
        if (event := self._hand()) is None or shown is None or shown.event.id != event:
            return
        choice = next((one for one in shown.choices if one.number == number), None)
        if choice is None:
            return
        if choice.is_in_use:
            self.accept()
            return
        edit = review.redated(event, choice.when, choice.words)
        self._decide(edit, ReviewOutcome.CORRECTED, tr("Date corrected"))

    def correct(self) -> None:
        """The fields open in the card."""
        event = self.sitting.current
        if self._hand() is not None and event is not None:
            self.card.correct(event)

    def wrong_date(self) -> None:
        """A number takes another date; or one is typed."""
        event, shown = self.sitting.current, self.card.told
        if self._hand() is not None and event is not None and shown is not None:
            self.card.correct_date(event, shown.choices)

    def _on_corrected(self, changes: list[Edit]) -> None:
        event = self.sitting.current_id
        self.card.correcting.close_fields()
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)
        if event is not None:
            outcome = ReviewOutcome.CORRECTED if changes else ReviewOutcome.ACCEPTED
            self._decide(review.corrected(event, changes), outcome, words.NAMES[outcome])

    def same_as(self) -> None:
        """Events that may be the same, in the card's place."""
        event = self.sitting.current
        if self._hand() is not None and event is not None:
            self._middle.setCurrentWidget(self.same)
            self.same.ask(event.title)

    def _like(self, typed: str) -> Sequence[int]:
        event, store = self.sitting.current, self._session.store
        return review.like(store, event, typed) if event and store is not None else ()

    def _on_same(self, other: int) -> None:
        event = self.sitting.current_id
        self._back_to_card()
        if event is not None:
            self._decide(review.joined(event, other), ReviewOutcome.JOINED, tr("Same as another"))

    def split_off(self) -> None:
        """The passage in view becomes an event of its own, at the end of the queue."""
        event, evidence = self.sitting.current, self.passage.evidence
        if self._hand() is None or event is None or evidence is None:
            return
        if len({one.id for one in event.evidence}) < 2:
            self.said.emit(tr("This event has a single passage: there is nothing to split off."))
            return
        self.sitting.decide(
            review.split_off(event.id, evidence.id),
            ReviewOutcome.WAITING,
            tr("Split off a passage"),
        )

    def accept_all(self) -> None:
        """The first time the list of them; the second time all of them, in one step."""
        ids = self.sitting.all_at_once
        if self._middle.currentWidget() is self.all:
            chosen = tuple(self.all.ids)
            self._back_to_card()
            edit = review.accepted(chosen)
            self.sitting.decide(edit, ReviewOutcome.ACCEPTED, tr("Accepted"), chosen)
        elif ids and self._hand() is not None:
            self._middle.setCurrentWidget(self.all)
            self.all.ask(ids, words.AT_ONCE[self.sitting.order], self._cap("all"))

    def take_back(self) -> None:
        """The last decision; its event is in hand again."""
        self._back_to_card()
        self.sitting.take_back()
        self._back_to_card()

    def look(self, by: int) -> None:
        self.sitting.look(by)

    def next_passage(self) -> None:
        self.passage.step(1)

    def change_side(self) -> None:
        """The keyboard goes from the card to the passage and back."""
        if self.passage.has_keyboard:
            self._page().setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.passage.take_keyboard()

    def toggle_page(self) -> None:
        self.passage.page.choose(is_page=not self.passage.page.is_shown)

    def next_order(self) -> None:
        orders = list(QueueOrder)
        here = orders.index(self.sitting.order)
        self.sitting.set_order(orders[(here + 1) % len(orders)])

    def toggle_queue(self) -> None:
        """Where the queue has no place of its own, it comes over the passage and goes again."""
        if self._room.is_narrow:
            self.queue.setVisible(self.queue.isHidden())
            self._lay_out()

    def _on_queue_chosen(self, event: int) -> None:
        self.sitting.go_to(event)
        if self._room.is_narrow:
            self.queue.hide()
            self._lay_out()

    def _on_finding_asked(self) -> None:
        shown = self.card.told
        if shown is not None and shown.doubt is not None and shown.doubt.finding is not None:
            self.left.emit()
            self.finding_asked.emit(shown.doubt.finding.key)

    # Room

    def minimumSizeHint(self) -> QSize:
        """Widths are dealt out anew for every size: they keep no window from shrinking."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = sizes.room_for(self.width(), self._theme.text_size)
        if room.is_narrow != self._room.is_narrow or not self.isVisible():
            self.queue.setVisible(not room.is_narrow)
        self._room = room
        for part in (self.top, self.card, self.keys):
            part.fit(room)
        self.passage.fit(is_large=room.is_large)
        tally = self.sitting.queue.tally
        minutes = self.sitting.pace.minutes_left(tally.to_go)
        self.top.show_progress(tally, minutes, is_narrow=room.is_narrow)
        self._lay_out()

    def _lay_out(self) -> None:
        """Widths: the queue and the card have theirs, the passage takes the rest.

        Where there is little room, the queue comes in the passage's place.
        """
        width, pixels = max(self.width(), 1), self._theme.pixels
        self.queue.setFixedWidth(pixels(sizes.QUEUE))
        at = 1 if self._room.is_narrow else 0
        if self._row.indexOf(self.queue) != at:
            self._row.removeWidget(self.queue)
            self._row.insertWidget(at, self.queue)
        if self._room.is_narrow:
            card = round(width * sizes.SMALL_CARD)
            self._middle.setFixedWidth(card)
            self.queue.setFixedWidth(width - card - 1)
            self.passage.setVisible(self.queue.isHidden())
            return
        rest = width - pixels(sizes.QUEUE)
        self._middle.setFixedWidth(min(pixels(sizes.CARD), round(rest * 0.565)))
        self.passage.show()
