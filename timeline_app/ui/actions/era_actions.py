"""Eras: added, changed, removed, each by one edit that can be undone."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from timeline_app import painting, wording
from timeline_app.model import Edit, Era, edits
from timeline_app.ui import editing
from timeline_app.ui.actions import VIEW, answering
from timeline_app.ui.actions.action import Needs, UserAction, missing
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import tr
from timeline_app.ui.typed_dates import as_typed

ERAS = f"{VIEW}/{tr('&Eras')}"
NONE_YET = tr("There are no eras yet: add one in View, Eras.")


def do(context: Context, wish: str, era: int) -> None:
    """What the timeline asks for."""
    found = next((other for other in _eras(context) if other.id == era), None)
    if wish != "fit" and not context.session.can_change:
        context.say(missing(Needs.CHANGEABLE, context.session), passing=True)
    elif wish == "add":
        add(context)
    elif found is not None:
        {
            "change": partial(change, context),
            "fit": partial(_fit, context),
            "remove": partial(_remove, context),
        }[wish](found)


def add(context: Context) -> None:
    """A new era, from nothing."""
    _ask(context, _form(context, tr("Add era")))


def of_selection(context: Context) -> None:
    """A new era that holds the selected events."""
    found = [context.session.find(event) for event in context.session.selection]
    whens = [event.when for event in found if event is not None and event.when is not None]
    form = _form(context, tr("Add era"))
    if whens:
        first = min(whens, key=lambda when: when.earliest)
        last = max(whens, key=lambda when: when.latest)
        form.show_dates(as_typed(first), as_typed(last))
    _ask(context, form)


def choose(context: Context) -> None:
    """Pick one of the eras to be changed or removed."""
    eras = _eras(context)
    if len(eras) == 1:
        change(context, eras[0])
        return
    if not eras:
        context.say(NONE_YET, passing=True)
        return
    menu = QMenu(context.window)
    for era in eras:
        dates = f"{wording.in_words(era.first)} – {wording.in_words(era.last)}"
        action = menu.addAction(f"{era.name}  ·  {dates}".replace("&", "&&"))
        action.triggered.connect(lambda _=False, era=era: change(context, era))
    view = context.timeline
    menu.popup(view.mapToGlobal(QPoint(int(view.stage.frame.plot.x), 8)))


def change(context: Context, era: Era) -> None:
    """The form of an era."""
    if not context.session.can_change:
        return
    form = _form(context, tr("Change era"))
    form.show_era(era)
    asked_of = context.session.store
    form.removed.connect(lambda: answering.keep(context, asked_of, [edits.RemoveEra(era.id)]))
    _ask(context, form)


def _eras(context: Context) -> tuple[Era, ...]:
    shown = context.session.shown
    return shown.chronology.eras if shown is not None else ()


def _fit(context: Context, era: Era) -> None:
    context.timeline.fit(era.since, era.until)


def _remove(context: Context, era: Era) -> None:
    context.session.apply(edits.RemoveEra(era.id))


def _form(context: Context, title: str) -> "editing.EraForm":
    return editing.EraForm(context.window, title, painting.theme_named(context.theme.name))


def _ask(context: Context, form: "editing.EraForm") -> None:
    def wanted() -> list[Edit]:
        edit = form.answer()
        return [] if edit is None else [edit]

    answering.ask(context, form, wanted)


ROWS = (
    UserAction("eras.add", ERAS, tr("&Add era…"), add, ("Ctrl+Shift+E",),
               needs=Needs.CHANGEABLE, after="view.eras"),
    UserAction("eras.of_selection", ERAS, tr("Era of the &selection…"),
               of_selection, needs=Needs.CHANGEABLE_EVENT, after="view.eras"),
    UserAction("eras.change", ERAS, tr("&Change or remove era…"), choose,
               needs=Needs.CHANGEABLE, after="view.eras"),
)  # fmt: skip
