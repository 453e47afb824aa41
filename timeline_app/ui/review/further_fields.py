"""Kind and people in the card, under title and date: corrected without leaving review."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from timeline_app.model import Edit, Event, LaneBy, edits, shown
from timeline_app.ui.editing import several
from timeline_app.ui.inspector.chips import ChipRow, NameChipKind
from timeline_app.ui.labels import label
from timeline_app.ui.naming import NAMES, headed, kind_of
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

HEAD = 92
_PERSON = NAMES[LaneBy.PERSON]
PERSON = NameChipKind(_PERSON.noun, _PERSON.icon, can_open=False)
NamesIn = Callable[[LaneBy], Sequence[str]]
"""What a field is called already, in events of this chronology."""


class FurtherFields(QWidget):
    """Shows an event's kind and people, and tells at the end what was changed of them."""

    def __init__(self, theme: Theme, names_in: NamesIn) -> None:
        super().__init__()
        self._names_in = names_in
        self._event: Event | None = None
        self.kind = QLineEdit()
        self.kind.setMaxLength(shown.LONGEST_KIND)
        self.kind.setAccessibleName(tr("Kind"))
        self._kinds = QStringListModel(self)
        completer = QCompleter(self._kinds, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.kind.setCompleter(completer)
        self.people = ChipRow(PERSON, theme, lambda: self._names_in(LaneBy.PERSON))
        self.people.added.connect(lambda name: self._show_people((*self.people.names, name)))
        self.people.removed.connect(
            lambda name: self._show_people([one for one in self.people.names if one != name])
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, theme.pixels(HEAD))
        grid.setColumnStretch(1, 1)
        for number, (words, field) in enumerate(
            ((tr("Kind"), self.kind), (_PERSON.heading, self.people))
        ):
            grid.addWidget(label(words, role="meta"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, number, 1)

    def show_event(self, event: Event) -> None:
        """As it is now."""
        self._event = event
        self._kinds.setStringList(sorted(map(headed, self._names_in(LaneBy.KIND))))
        self.kind.setText(headed(event.kind))
        self._show_people(several.names_of(event, LaneBy.PERSON))

    def _show_people(self, names: Sequence[str]) -> None:
        self.people.show_names(names, can_change=True)

    def edits(self) -> list[Edit]:
        """What was changed; nothing where nothing was."""
        event = self._event
        if event is None:
            return []
        found: list[Edit] = []
        typed = " ".join(self.kind.text().split())
        kind = kind_of(typed, self._names_in(LaneBy.KIND))
        if kind != event.kind and typed not in {"", headed(event.kind)}:
            found.append(edits.SetKind(event.id, kind))
        names = self.people.names
        if names != tuple(several.names_of(event, LaneBy.PERSON)):
            found.append(several.set_names(event.id, LaneBy.PERSON, names))
        return found
