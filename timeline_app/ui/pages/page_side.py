"""Text or page: which is seen, and all that belongs to the page in the source pane."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.model import Evidence, Span
from timeline_app.ui.labels import label
from timeline_app.ui.pages import place, zooming
from timeline_app.ui.pages.page_bar import PageBar, TextOrPage
from timeline_app.ui.pages.page_pane import PagePane
from timeline_app.ui.pages.page_view import PageView
from timeline_app.ui.session import Session
from timeline_app.ui.source.library import Library, OpenDocument, Original
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

NO_PAGES = tr("This document has no pages of paper: here is its text.")
_AHEAD_MS = 400
"""After a document with pages came into view, what draws pages is made ready."""


class PageSide(QObject):
    """Shows the page where it is wanted and there is one, and says where there is none."""

    changed = Signal()
    """Text or page: the other one is to be seen now."""

    def __init__(self, session: Session, theme: Theme, library: Library) -> None:
        super().__init__()
        self._session = session
        self._library = library
        self.switch = TextOrPage()
        self.bar = PageBar()
        self.pane = PagePane(session, theme)
        self.notice = label(role="warning", wraps=True)
        self.notice.setContentsMargins(*edges(20, 6, 12, 6))
        self.wants_page = False
        """What the person chose last; remembered."""
        self._opened: OpenDocument | None = None
        self._blocked: dict[str, str] = {}
        self._evidence: tuple[Sequence[Evidence], Evidence | None] = ((), None)
        self._found: tuple[Sequence[Span], Span | None] = ((), None)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD_MS)
        self._connect()
        self.follow(None)

    def _connect(self) -> None:
        view, bar = self.view, self.bar
        self.switch.chosen.connect(lambda is_page: self.choose(is_page=is_page))
        bar.page_asked.connect(view.go_to)
        bar.zoom_asked.connect(view.zoom_by)
        bar.whole_asked.connect(lambda: view.set_zoom(zooming.WHOLE))
        view.turned.connect(lambda page: bar.show_page(view.pages, page))
        view.zoomed.connect(bar.show_zoom)
        self._session.opened.connect(self._on_opened)
        self._session.closed.connect(self._ahead.stop)  # else it would begin for nobody
        self.pane.unavailable.connect(self._on_unavailable)
        self._ahead.timeout.connect(view.pictures.artist.prepare)

    @property
    def view(self) -> PageView:
        """The page itself."""
        return self.pane.view

    @property
    def can_show(self) -> bool:
        """Whether the document in view has pages that could be drawn."""
        return self._opened is not None and place.can_be_shown(self._opened.document.pages)

    @property
    def is_shown(self) -> bool:
        """Whether the page is to be seen, not the text."""
        is_free = self._opened is None or self._opened.document.sha256 not in self._blocked
        return self.wants_page and self.can_show and is_free

    @property
    def why_not(self) -> str:
        """Why the document in view has no page to show; "" where it has."""
        return "" if self._opened is None or self.can_show else NO_PAGES

    def end(self) -> None:
        """The window closes: nothing is drawn any more."""
        self._ahead.stop()
        self.view.pictures.end()

    def follow(self, opened: OpenDocument | None) -> None:
        """Another document is in view, or the same with other passages."""
        self._opened = opened
        if self.can_show:
            self._ahead.start()
        self._decide()

    def choose(self, *, is_page: bool) -> None:
        """The person wants the text, or the page."""
        self.wants_page = is_page
        if is_page and self._opened is not None:
            self._blocked.pop(self._opened.document.sha256, None)
            self.pane.try_again()
        self._decide()

    def restore(self, *, is_page: bool, zoom: int) -> None:
        """As it was left at the last end."""
        self.view.set_zoom(zooming.known(zoom))
        self.wants_page = is_page
        self._decide()

    def show_evidence(self, chosen: Sequence[Evidence], focus: Evidence | None) -> None:
        """Light an event's passages of the document in view."""
        self._evidence, self._found = (chosen, focus), ((), None)
        self._light()

    def show_found(self, found: Sequence[Span], focus: Span | None = None) -> None:
        """Light what a search found."""
        self._found = (found, focus)
        self._light()

    def _decide(self) -> None:
        is_shown, opened = self.is_shown, self._opened
        self.switch.setVisible(self.can_show)
        self.switch.show_choice(is_page=is_shown)
        self.bar.setVisible(is_shown)
        self._tell(self._blocked.get(opened.document.sha256, "") if opened else "")
        if is_shown and opened is not None:
            self._library.original(opened, self._on_original)
        self.changed.emit()

    def _tell(self, problem: str) -> None:
        """Over the text: why it is not the page; a problem in amber."""
        self.notice.setText(problem or self.why_not)
        self.notice.setProperty("role", "warning" if problem else "meta")
        self.notice.style().unpolish(self.notice)
        self.notice.style().polish(self.notice)
        self.notice.setVisible(bool(self.notice.text()) and self.wants_page)

    def _on_opened(self) -> None:
        """Who left off with a page will begin with one."""
        if self.wants_page:
            self._ahead.start()

    def _on_original(self, original: Original) -> None:
        opened = self._opened
        if opened is None or original.sha256 != opened.document.sha256:
            return
        shown = self.view.original
        if shown is not None and shown.sha256 == original.sha256:
            self.view.set_original(original)
            self.view.set_passages(opened.passages)
        else:
            self.pane.follow(original.sha256)
            self.view.show_original(original, opened.document.text, opened.passages)
        self._light()

    def _light(self) -> None:
        opened, original = self._opened, self.view.original
        if not self.is_shown or opened is None or original is None:
            return
        if original.sha256 == opened.document.sha256:
            self.view.show_evidence(*self._evidence)
            if self._found[0]:
                self.view.show_found(*self._found)

    def _on_unavailable(self, reason: str) -> None:
        if self._opened is not None and self.is_shown:
            self._blocked[self._opened.document.sha256] = reason
            self._decide()
