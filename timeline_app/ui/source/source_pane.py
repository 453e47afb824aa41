"""The pane on the right: the document that proves the selected event, scrolled to the sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Changes, Event, Evidence, EvidenceRole, LedgerEntry, Span
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.labels import ElidedButton, ElidedLabel, label, tip
from timeline_app.ui.pages.page_bar import tool
from timeline_app.ui.pages.page_side import PageSide
from timeline_app.ui.session import Session
from timeline_app.ui.source.date_details import DateDetails
from timeline_app.ui.source.event_details import EventDetails
from timeline_app.ui.source.library import Library, OpenDocument
from timeline_app.ui.source.passage_view import PassageView
from timeline_app.ui.source.same_event import SameEvent
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges, isolated
from timeline_app.wording.when_written import published_in_words

NOTHING = tr("Click an event to read the sentence that proves it.")
_LEAST_TITLE = 150
"""Pixels that a document's title needs beside what belongs to the page."""
NO_SOURCE = tr("This event was added by hand and has no passage in a document.")


class SourcePane(QWidget):
    """Follows the session's selection; a click on a marked passage selects its event."""

    published_clicked = Signal(int)
    """The user wants to say when this document was written."""
    menu_requested = Signal(QPoint)
    asked = Signal(str)
    left = Signal()
    """The keyboard belongs to the events again."""
    filled = Signal()
    """There is something to read, where there was nothing."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._library = Library(session)
        self._opened: OpenDocument | None = None
        self._event: Event | None = None
        self._number = 0
        self._found: tuple[Span, ...] = ()
        self._entry: LedgerEntry | None = None
        self._lit: tuple[Sequence[Evidence], Evidence | None] = ((), None)
        self.page = PageSide(session, theme, self._library)
        self._build(theme)
        self._connect()
        self._show_nothing(NOTHING)

    def _build(self, theme: Theme) -> None:
        self._name = ElidedLabel()
        self._place, self._count = label(role="meta"), label(role="meta")
        self._previous = tool("‹", tr("Previous source"))
        self._next = tool("›", tr("Next source"))
        self._date = ElidedButton()
        tip(self._date, tr("Say when this document was written"))
        self.text = PassageView(theme)
        self._earlier = _more(tr("Show earlier text"))
        self._later = _more(tr("Show later text"))
        self._details = EventDetails()
        self.same = SameEvent(self._session)
        self._about_date = DateDetails()
        self._about_date.hide()
        self._details_area = _scrolled(self._details, tr("About the event"))
        self._hint = label(role="meta", wraps=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setMargin(20)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._heading = self._bar()
        layout.addWidget(self._heading)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self._reader())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._details_area)
        layout.addWidget(self.same)
        layout.addWidget(self._details.buttons)
        layout.addWidget(self._about_date)

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("paneBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = QGridLayout(bar)
        self._head.setContentsMargins(*edges(20, 8, 8, 4))
        self._head.setSpacing(4)
        self._head.setColumnStretch(0, 1)
        self._head.addWidget(self._name, 0, 0)
        self._head.addWidget(self.page.switch, 0, 1)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._date, 1)
        for part in (self._place, self._count, self._previous, self._next):
            second.addWidget(part)
        self._head.addLayout(second, 1, 0, 1, 3)
        self._has_one_row = True
        self._fit_head()
        return bar

    def _fit_head(self) -> None:
        """What belongs to the page beside the title where there is room, else in a row below."""
        needed = self.page.switch.sizeHint().width() + self.page.bar.full_width
        has_room = self.width() > needed + _LEAST_TITLE
        if has_room == self._has_one_row and self._head.indexOf(self.page.bar) >= 0:
            return
        self._has_one_row = has_room
        place = (0, 2, 1, 1) if has_room else (2, 0, 1, 3)
        self._head.addWidget(self.page.bar, *place)
        if self._opened is not None:
            self._show_header(self._opened)

    def _reader(self) -> QWidget:
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._earlier)
        column.addWidget(self.text, 1)
        column.addWidget(self._later)
        self._sides = QStackedWidget()
        self._sides.addWidget(text)
        self._sides.addWidget(self.page.pane)
        reader = QWidget()
        whole = QVBoxLayout(reader)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.page.notice)
        whole.addWidget(self._sides, 1)
        return reader

    def _connect(self) -> None:
        self._session.selection_changed.connect(self._on_selection_changed)
        self._session.changed.connect(self._on_changed)
        self._session.closed.connect(lambda: self._show_nothing(NOTHING))
        self._session.history_changed.connect(self._show_details)
        for view in (self.text, self.page.view):
            view.event_clicked.connect(lambda event: self._session.select((event,)))
            view.menu_requested.connect(self.menu_requested)
            view.left.connect(self.left)
        self.text.window_moved.connect(self._on_window_moved)
        self.page.changed.connect(self._on_side_changed)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(+1))
        self._earlier.clicked.connect(lambda: self.text.move_window(-1))
        self._later.clicked.connect(lambda: self.text.move_window(+1))
        self._date.clicked.connect(self._on_date_clicked)
        self._details.asked.connect(self.asked)
        self._about_date.asked.connect(self.asked)

    # What is shown

    @property
    def opened(self) -> OpenDocument | None:
        """The document in view."""
        return self._opened

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read, of no event and of no document."""
        return self._event is None and self._opened is None

    @property
    def document_id(self) -> int | None:
        return None if self._opened is None else self._opened.id

    @property
    def evidence(self) -> Evidence | None:
        """The passage in view among those of the selected event."""
        if self._event is None or not self._event.evidence:
            return None
        return self._event.evidence[min(self._number, len(self._event.evidence) - 1)]

    def selected_span(self) -> Span | None:
        """What is selected in the text, or on the page: whichever is seen."""
        return (self.page.view if self.page.is_shown else self.text).selected_span()

    @property
    def selected_words(self) -> str:
        """The words of that selection; "" where there is none."""
        span = self.selected_span()
        return span.of(self._opened.document.text) if span and self._opened else ""

    def take_keyboard(self) -> None:
        """Into the text, or onto the page."""
        view = self.page.view if self.page.is_shown else self.text
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Another of the event's sources, round and round."""
        if self._event is not None and self._event.evidence:
            self._number = (self._number + by) % len(self._event.evidence)
            self._show_evidence()

    def show_passage(self, number: int) -> None:
        """The passage of this number among those of the selected event."""
        if self._event is not None and number < len(self._event.evidence):
            self._number = number
            self._show_evidence()

    def open_document(self, document_id: int, found: tuple[Span, ...] = ()) -> None:
        """Show a document for itself, or what a search found in it."""
        self._event, self._found, self._entry = None, found, None
        self._library.open(document_id, self._on_opened)

    def open_date(self, entry: LedgerEntry) -> None:
        """Show where a date stands, its sentence lit, and under the text what became of it."""
        self._event, self._found, self._entry = None, (), entry
        self._library.open(entry.document, self._on_opened)

    def turn_to(self, document_id: int, words: Span) -> None:
        """Of the selected event's passages the one that is dated by these words."""
        evidence = self._event.evidence if self._event else ()
        here = [n for n, e in enumerate(evidence) if e.document == document_id]
        exact = [n for n in here if evidence[n].time_span == words]
        around = [n for n in here if evidence[n].span.contains(words)]
        found = (*exact, *around, *here)
        if found:
            self._number = found[0]
            self._show_evidence()

    def _on_selection_changed(self, ids: tuple[int, ...]) -> None:
        event = self._session.find(ids[0]) if ids else None
        self._entry = None
        if event is None:
            self._event = None
            self._show_details()
            self._count.setText("")
            self._place.setText("")
            self._light((), None)
            return
        self._show_event(event, self._nearest_number(event))

    def _nearest_number(self, event: Event) -> int:
        """Begin with a passage of the document in view, if the event has one there."""
        here = [n for n, e in enumerate(event.evidence) if e.document == self.document_id]
        return here[0] if here else 0

    def _show_event(self, event: Event, number: int) -> None:
        self._event, self._number, self._found, self._entry = event, number, (), None
        if event.evidence:
            self._show_evidence()
        else:
            self._opened = None
            self._show_nothing(NO_SOURCE)
            self._show_details()

    def _show_evidence(self) -> None:
        evidence = self.evidence
        if evidence is not None:
            self._library.open(evidence.document, self._on_opened)

    def _on_opened(self, opened: OpenDocument) -> None:
        if self._opened is None or self._opened.document is not opened.document:
            is_same = self._opened is not None and (
                self._opened.document.text == opened.document.text
            )
            self._opened, self._lit = opened, ((), None)
            if is_same:
                self.text.set_passages(opened.passages)
            else:
                self.text.show_text(opened.document.text, opened.passages)
        self.page.follow(opened)
        self._show_header(opened)
        if self._stack.currentIndex() != 1:
            self._stack.setCurrentIndex(1)
            self.filled.emit()
        self._show_details()
        lit = _lit(self._entry, opened) if self._entry else None
        evidence = lit or self.evidence
        chosen = self._event.evidence if self._event else ()
        here = [e for e in chosen if e.document == opened.id] + ([lit] if lit else [])
        self._light(here, evidence)

    def _light(self, chosen: Sequence[Evidence], focus: Evidence | None) -> None:
        """The passages, and what was searched for; the text is left alone behind a page."""
        self._lit = (chosen, focus)
        self.page.show_evidence(chosen, focus)
        if self._found:
            self.page.show_found(self._found, self._found[0])
        self._light_text()

    def _light_text(self) -> None:
        if self.page.is_shown:
            return
        self.text.show_evidence(*self._lit)
        if self._found:
            self.text.show_found(self._found, self._found[0])

    def _show_header(self, opened: OpenDocument) -> None:
        document = opened.document
        self._heading.show()
        self._name.show_text(isolated(file_name(document.path)))
        tip(self._name, document.path)
        self._date.show_text(tr("Written {date}", date=published_in_words(document)))
        self._date.setVisible(True)
        total = len(self._event.evidence) if self._event else 0
        is_page, evidence = self.page.is_shown, self.evidence
        place = _place(self._number, total, evidence)
        is_named = is_page and self._has_one_row and total
        self._count.setText(tr("Event's passage {place}", place=place) if is_named else place)
        self._place.setText(evidence.locator.words if evidence and not is_page else "")
        for arrow in (self._previous, self._next):
            arrow.setVisible(total > 1)

    def _show_details(self) -> None:
        event = self._event
        self._show_foot(is_shown=event is not None)
        self.same.show_for(event, can_change=self._session.can_change)
        if self._entry is not None:
            self._about_date.show_date(self._entry, can_change=self._session.can_change)
        if event is None:
            return
        self._details.show_event(event, self.evidence, can_change=self._session.can_change)
        self._fit_details()

    def _show_foot(self, *, is_shown: bool) -> None:
        for part in (self._details_area, self._details.buttons):
            part.setVisible(is_shown)
        self._about_date.setVisible(self._entry is not None)

    def _fit_details(self) -> None:
        """As high as its words, but never more than two fifths of the pane; a page needs more."""
        wanted = self._details.height_for(self._details_area.viewport().width())
        is_tight = self.page.is_shown or not self.page.notice.isHidden()
        most = self.height() // 6 if is_tight else self.height() * 2 // 5
        self._details_area.setFixedHeight(max(64, min(wanted, most)))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_head()
        if self._event is not None:
            self._fit_details()

    def _show_nothing(self, words: str) -> None:
        self._hint.setText(words)
        self._stack.setCurrentIndex(0)
        self.page.follow(None)
        self._heading.hide()  # the tab says already what the pane is
        self._entry = None
        if words == NOTHING:
            self._event, self._opened = None, None
        self._show_foot(is_shown=self._event is not None)
        self.same.show_for(self._event, can_change=self._session.can_change)

    # What happens

    def _on_changed(self, _changes: Changes) -> None:
        """An edit: read the event anew and stay at the passage."""
        if self._event is None:
            if self._opened is not None and self._library.has(self._opened.id):
                self._library.open(self._opened.id, self._on_opened)
            elif self._opened is not None:
                self._show_nothing(NOTHING)
            return
        event = self._session.find(self._event.id)
        if event is None:
            self._show_nothing(NOTHING)
        else:
            self._show_event(event, min(self._number, max(0, len(event.evidence) - 1)))

    def _on_side_changed(self) -> None:
        """Text or page; the keyboard goes over with it."""
        self._fit_head()
        if self._event is not None:
            self._fit_details()
        shown = self.page.pane if self.page.is_shown else self.text.parentWidget()
        if shown is None or self._sides.currentWidget() is shown:
            return
        before = self._sides.currentWidget()
        has_keyboard = before is not None and before.isAncestorOf(self.window().focusWidget())
        self._sides.setCurrentWidget(shown)
        self._light_text()
        if has_keyboard:
            self.take_keyboard()
        if self._opened is not None:
            self._show_header(self._opened)

    def _on_window_moved(self) -> None:
        opened, window = self._opened, self.text.window_shown
        length = len(opened.document.text) if opened else 0
        self._earlier.setVisible(window.start > 0)
        self._later.setVisible(window.end < length)

    def _on_date_clicked(self) -> None:
        if self._opened is not None:
            self.published_clicked.emit(self._opened.id)


def _lit(entry: LedgerEntry, opened: OpenDocument) -> Evidence:
    """A date and its sentence, to be marked as the passage of an event is."""
    passage = entry.passage or entry.span
    return Evidence(
        entry.document,
        passage,
        entry.span,
        passage.of(opened.document.text),
        entry.text,
        entry.span,
    )


def _scrolled(words: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setAccessibleName(name)
    area.setWidget(words)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _place(number: int, total: int, evidence: Evidence | None) -> str:
    """Which of an event's passages is in view, and whether it only mentions the event."""
    if not total or evidence is None:
        return ""
    is_passing = evidence.role is EvidenceRole.MENTIONS
    return tr("{number} of {total}", number=number + 1, total=total) + (
        " · " + tr("mentions it") if is_passing else ""
    )


def _more(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setFlat(True)
    button.hide()
    return button
