"""Eras: added, changed, removed, each by one edit that can be undone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from timeline_app.model import Era, edits, wording
from timeline_app.ui.editing.era_form import EraForm

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk

UNCHANGEABLE = "This chronology cannot be changed now."
NONE_YET = "There are no eras yet: add one in View, Eras."


class EraCommands:
    """Acts on the named stretches behind the events."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._session = desk.session

    def do(self, wish: str, era: int) -> None:
        """What the timeline asks for."""
        found = next((other for other in self._eras() if other.id == era), None)
        if wish != "fit" and not self._session.can_change:
            self._desk.say(UNCHANGEABLE, passing=True)
        elif wish == "add":
            self.add()
        elif found is not None:
            {"change": self.change, "fit": self._fit, "remove": self._remove}[wish](found)

    def add(self) -> None:
        """A new era, from nothing."""
        if self._session.can_change:
            self._ask(EraForm(self._desk, "Add era"))

    def of_selection(self) -> None:
        """A new era that holds the selected events."""
        found = [self._session.find(event) for event in self._session.selection]
        whens = [event.when for event in found if event is not None and event.when is not None]
        form = EraForm(self._desk, "Add era")
        if whens:
            first = min(whens, key=lambda when: when.earliest)
            last = max(whens, key=lambda when: when.latest)
            form.show_dates(wording.in_words(first), wording.in_words(last))
        self._ask(form)

    def choose(self) -> None:
        """Pick one of the eras to be changed or removed."""
        eras = self._eras()
        if len(eras) == 1:
            self.change(eras[0])
            return
        if not eras:
            self._desk.say(NONE_YET, passing=True)
            return
        menu = QMenu(self._desk)
        for era in eras:
            dates = f"{wording.in_words(era.first)} – {wording.in_words(era.last)}"
            action = menu.addAction(f"{era.name}  ·  {dates}".replace("&", "&&"))
            action.triggered.connect(lambda _=False, era=era: self.change(era))
        view = self._desk.timeline
        menu.popup(view.mapToGlobal(QPoint(int(view.stage.frame.plot.x), 8)))

    def change(self, era: Era) -> None:
        """The form of an era."""
        if not self._session.can_change:
            return
        form = EraForm(self._desk, "Change era")
        form.show_era(era)
        form.removed.connect(lambda: self._remove(era))
        self._ask(form)

    def _eras(self) -> tuple[Era, ...]:
        shown = self._session.shown
        return shown.chronology.eras if shown is not None else ()

    def _fit(self, era: Era) -> None:
        self._desk.timeline.fit(era.since, era.until)

    def _remove(self, era: Era) -> None:
        self._session.apply(edits.RemoveEra(era.id))

    def _ask(self, form: EraForm) -> None:
        def apply() -> None:
            edit = form.answer()
            if edit is not None:
                self._session.apply(edit)

        form.accepted.connect(apply)
        self._desk.show_dialog(form)
