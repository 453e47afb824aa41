"""The passage of the event in hand: its document's text or page, lit, with the dates' numbers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Event, Evidence, EvidenceRole, shown
from timeline_app.review import DateChoice
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.labels import ElidedLabel, label, tip
from timeline_app.ui.pages.page_bar import tool
from timeline_app.ui.pages.page_side import PageSide
from timeline_app.ui.review import words
from timeline_app.ui.review.numbered_view import NumberedView
from timeline_app.ui.session import Session
from timeline_app.ui.source.library import Library, OpenDocument
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges
from timeline_app.wording.when_written import published_in_words


class PassagePane(QWidget):
    """Follows the event that the mode gives it, not the selection of the session."""

    opened = Signal()
    """Another document is in view: what belongs to it can be asked now."""
    event_clicked = Signal(int)
    find_asked = Signal()
    """An event without a passage: the person wants to look for one."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library = Library(session)
        self._event: Event | None = None
        self._number = 0
        self._document: OpenDocument | None = None
        self._choices: Sequence[DateChoice] = ()
        self.page = PageSide(session, theme, self._library)
        self.text = NumberedView(theme)
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self._name = ElidedLabel()
        self._name.setProperty("role", "strong")
        self._written = ElidedLabel()
        self._written.setProperty("role", "meta")
        self._place = label(role="meta")
        self._previous = tool("‹", tr("Previous passage of this event"))
        self._next = tool("›", tr("Next passage of this event"))
        for arrow in (self._previous, self._next):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hint = label(words.BY_HAND, role="meta", wraps=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._find = QPushButton(tr("Find one…"))
        self._sides = QStackedWidget()
        self._sides.addWidget(self.text)
        self._sides.addWidget(self.page.pane)
        reader = QWidget()
        column = QVBoxLayout(reader)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page.notice)
        column.addWidget(self._sides, 1)
        self._stack.addWidget(reader)
        self._stack.addWidget(self._nothing())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self._stack, 1)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("paneBar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        grid = QGridLayout(head)
        grid.setContentsMargins(*edges(20, 8, 12, 8))
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self.page.switch, 0, 1)
        place = QHBoxLayout()
        for part in (self._place, self._previous, self._next):
            place.addWidget(part)
        grid.addLayout(place, 0, 2)
        grid.addWidget(self._written, 1, 0, 1, 3)
        return head

    def _nothing(self) -> QWidget:
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(32, 0, 32, 0)
        column.addStretch(2)
        column.addWidget(self._hint)
        column.addWidget(self._find, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return nothing

    def _connect(self) -> None:
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._find.clicked.connect(self.find_asked)
        self.page.changed.connect(self._on_side_changed)
        for view in (self.text, self.page.view):
            view.event_clicked.connect(self.event_clicked)

    # What is in view

    @property
    def evidence(self) -> Evidence | None:
        """The passage in view among those of the event."""
        if self._event is None or not self._event.evidence:
            return None
        return self._event.evidence[min(self._number, len(self._event.evidence) - 1)]

    @property
    def document(self) -> OpenDocument | None:
        """The document in view; None while a long one is being read."""
        return self._document

    def take_keyboard(self) -> None:
        """Into the text, or onto the page."""
        view = self.page.view if self.page.is_shown else self.text
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keyboard(self) -> bool:
        inside = self.window().focusWidget()
        return inside is not None and self.isAncestorOf(inside)

    def show_event(self, event: Event | None) -> None:
        """The first passage of another event; of the same one the passage stays in view."""
        is_same = self._event is not None and event is not None and self._event.id == event.id
        self._event = event
        self._number = self._number if is_same else 0
        evidence = self.evidence
        self._stack.setCurrentIndex(0 if evidence is not None else 1)
        self._hint.setText(words.BY_HAND if event is not None else "")
        self._find.setVisible(event is not None)
        if evidence is None:
            self._document = None
            self.page.follow(None)
            self._name.show_text(tr("Source"))
            for part in (self._written, self._place):
                part.setText("")
            for arrow in (self._previous, self._next):
                arrow.hide()
            self.opened.emit()
        else:
            self._library.open(evidence.document, self._on_opened)

    def step(self, by: int) -> None:
        """Another passage of the event, round and round."""
        if self._event is not None and self._event.evidence:
            self._number = (self._number + by) % len(self._event.evidence)
            self.show_event(self._event)

    def _on_opened(self, opened: OpenDocument) -> None:
        if self._document is None or self._document.document is not opened.document:
            is_same = self._document is not None and (
                self._document.document.text == opened.document.text
            )
            if is_same:
                self.text.set_passages(opened.passages)
            else:
                self.text.show_text(opened.document.text, opened.passages)
        self._document = opened
        self.page.follow(opened)
        self._show_head(opened)
        self.opened.emit()
        self._light()

    def show_choices(self, choices: Sequence[DateChoice]) -> None:
        """Put the numbers of the card before the words in the text."""
        self._choices = choices
        here = self.evidence.document if self.evidence else 0
        self.text.show_numbers(
            [(c.number, c.span) for c in choices if c.span is not None and c.document == here]
        )

    def _light(self) -> None:
        evidence, opened = self.evidence, self._document
        if evidence is None or opened is None or self._event is None:
            return
        own = [one for one in self._event.evidence if one.document == opened.id]
        self.page.show_evidence(own, evidence)
        if not self.page.is_shown:
            self.text.show_evidence(own, evidence)

    def _show_head(self, opened: OpenDocument) -> None:
        document, evidence = opened.document, self.evidence
        name = document.title or file_name(document.path)
        self._name.show_text(shown.title(name))
        tip(self._name, document.path)
        known = document.published is not None
        written = (
            tr("Written {date}", date=published_in_words(document)) if known else words.NO_DAY
        )
        self._written.show_text(written)
        total = len(self._event.evidence) if self._event else 0
        several = (
            tr("{number} of {total}", number=self._number + 1, total=total) if total > 1 else ""
        )
        passing = evidence is not None and evidence.role is EvidenceRole.MENTIONS
        told = (evidence.locator.words if evidence else "", several, tr("mentions it") * passing)
        self._place.setText(" · ".join(part for part in told if part))
        for arrow in (self._previous, self._next):
            arrow.setVisible(total > 1)

    def fit(self, *, is_large: bool) -> None:
        """The line that says when the document was written goes first."""
        self._written.setVisible(not is_large)

    def _on_side_changed(self) -> None:
        had_keyboard = self.has_keyboard
        self._sides.setCurrentIndex(int(self.page.is_shown))
        self._light()
        if had_keyboard:
            self.take_keyboard()
