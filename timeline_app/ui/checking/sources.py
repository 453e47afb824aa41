"""Where passages come from, as the sides need it: the last few documents are kept."""

from collections import OrderedDict

from timeline_app.model import Document, Event, Evidence, Span, Witness, shown
from timeline_app.review import told_by
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.pages import place
from timeline_app.ui.session import Session
from timeline_app.ui.source.library import Original, read_original
from timeline_app.ui.speech import tr
from timeline_app.wording.citing import locator_of
from timeline_app.wording.when_written import written

MOST_KEPT = 6
LONGEST_PAGED = 1_500_000
"""Code points up to which the boxes of all letters are read at once; beyond, text is shown."""


class PassageSources:
    """Hands out documents and pages, and forgets them when something has changed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._documents: OrderedDict[int, Document] = OrderedDict()
        self._originals: OrderedDict[int, Original] = OrderedDict()
        self._titles: dict[int, str] | None = None
        session.changed.connect(lambda _changes: self.forget())
        session.opened.connect(self.forget)
        session.closed.connect(self.forget)

    def forget(self) -> None:
        """Whatever is asked next is read anew."""
        self._documents.clear()
        self._originals.clear()
        self._titles = None

    @property
    def titles(self) -> dict[int, str]:
        """What each document is called."""
        store = self._session.store
        if self._titles is None and store is not None:
            self._titles = {
                row.id: shown.line(row.title) or file_name(row.path)
                for row in store.documents.all()
            }
        return self._titles or {}

    def document(self, number: int) -> Document | None:
        """One document in full; None if it was withdrawn."""
        found = self._documents.get(number)
        store = self._session.store
        if found is None and store is not None and number in self.titles:
            found = self._documents[number] = store.documents.one(number)
            while len(self._documents) > MOST_KEPT:
                self._documents.popitem(last=False)
        return found

    def original(self, number: int) -> Original | None:
        """Its pages with the place of each letter; None where it has none to be shown."""
        document, store = self.document(number), self._session.store
        if document is None or store is None or not place.can_be_shown(document.pages):
            return None
        if len(document.text) > LONGEST_PAGED:
            return None
        found = self._originals.get(number)
        if found is None:
            row = next(row for row in store.documents.all() if row.id == number)
            found = self._originals[number] = read_original(store, row, document.member)
            while len(self._originals) > MOST_KEPT:
                self._originals.popitem(last=False)
        return found

    def event(self, number: int | None) -> Event | None:
        """One event in full; None if it is gone."""
        return None if number is None else self._session.find(number)

    def place_of(self, document: Document, span: Span) -> str:
        """Where a passage stands: ``p. 12 of 184``, or as people cite it."""
        number = document.pages.number_at(span.start)
        if number and place.can_be_shown(document.pages):
            return tr("p. {page}", page=place.in_words(document.pages, number))
        return shown.line(locator_of(span, document.pages, document.parts).words)

    def telling(self, witness: Witness) -> Evidence | None:
        """The passage of its event that a witness is."""
        return told_by(self.event(witness.event), witness)

    def written(self, document: Document, witness: Witness) -> str:
        """When and how a passage was written."""
        event, told = self.event(witness.event), self.telling(witness)
        when = told.when if told is not None else None
        if when is None and event is not None:
            when = event.when
        return written(document, witness.span, when)
