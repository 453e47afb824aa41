"""The table of user actions: menus, shortcuts, buttons and the shortcut sheet derive from it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from timeline_app.model import FACETS, LaneBy, Level
from timeline_app.model.copy_form import CopyForm
from timeline_app.ui.menu_names import EDIT, EVENT, FILE, GO, HELP, VIEW
from timeline_app.ui.theme import DARK, LIGHT, SYSTEM

if TYPE_CHECKING:
    from timeline_app.ui.commands import Commands


class Needs(Enum):
    """What must be there for an action to be offered."""

    NOTHING = auto()
    CHRONOLOGY = auto()
    CHANGEABLE = auto()
    """A chronology that takes edits now."""
    EVENT = auto()
    """A selected event."""
    CHANGEABLE_EVENT = auto()
    CHANGEABLE_SEVERAL = auto()
    """Two selected events at least."""
    UNDO = auto()
    REDO = auto()


class Scope(Enum):
    """Where the keys work: letters must not fire while somebody types or ticks."""

    WINDOW = auto()
    PANES = auto()
    TIMELINE = auto()


@dataclass(frozen=True, slots=True)
class UserAction:
    """One thing a user can ask for."""

    id: str
    menu: str
    text: str
    run: "Callable[[Commands], object]"
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    scope: Scope = Scope.WINDOW
    is_checkable: bool = False
    begins_group: bool = False


FIT, LEVEL, LANES, WITHIN, SHOW, ERAS, THEME, DOCUMENT, COPY = (
    "&View/&Fit", "&View/Events sho&wn", "&View/&Lanes", "&View/Lanes wit&hin lanes",
    "&View/&Show", "&View/&Eras", "&View/&Theme", "&File/Chosen documen&t",
    "E&vent/&Copy as",
)  # fmt: skip

_FIT_UNITS = ("millennium", "century", "decade", "year", "month", "week", "day")


def _fit_to(unit: str) -> "Callable[[Commands], object]":
    return lambda to: to.view.fit_unit(unit)


def _lanes_by(lane_by: LaneBy) -> "Callable[[Commands], object]":
    return lambda to: to.view.set_lane_by(lane_by)


def _within(lane_by: LaneBy | None) -> "Callable[[Commands], object]":
    return lambda to: to.view.set_lane_within(lane_by)


def _level(level: Level) -> "Callable[[Commands], object]":
    return lambda to: to.view.set_level(level)


def _switch(name: str) -> "Callable[[Commands], object]":
    return lambda to: to.view.switch(name)


def _copied(form: CopyForm) -> "Callable[[Commands], object]":
    return lambda to: to.reading.copy_as(form)


def _themed(choice: str) -> "Callable[[Commands], object]":
    return lambda to: to.view.set_theme(choice)


_FILE = (
    UserAction("file.new", FILE, "&New chronology…", lambda to: to.files.new(), ("Ctrl+N",)),
    UserAction("file.open", FILE, "&Open…", lambda to: to.files.open(), ("Ctrl+O",), "open"),
    UserAction("file.recent", FILE, "Open &recent", lambda _to: None),
    UserAction("file.sample", FILE, "Open the &sample", lambda to: to.files.open_sample()),
    UserAction("file.add", FILE, "&Add documents…", lambda to: to.files.add_documents(),
               ("Ctrl+D",), "add", Needs.CHANGEABLE, begins_group=True),
    UserAction("file.add_folder", FILE, "Add &folder…", lambda to: to.files.add_folder(),
               ("Ctrl+Shift+D",), "folder", Needs.CHANGEABLE),
    UserAction("file.problems", FILE, "&What could not be read…",
               lambda to: to.files.show_problems(), needs=Needs.CHRONOLOGY),
    UserAction("document.open", DOCUMENT, "&Open the original",
               lambda to: to.documents.open(), ("Ctrl+Alt+O",), needs=Needs.CHRONOLOGY),
    UserAction("document.show", DOCUMENT, "Where it &lies",
               lambda to: to.documents.show_folder(), needs=Needs.CHRONOLOGY),
    UserAction("document.date", DOCUMENT, "Set &date…", lambda to: to.documents.set_date(),
               needs=Needs.CHANGEABLE, begins_group=True),
    UserAction("document.read_again", DOCUMENT, "&Read again",
               lambda to: to.documents.read_again(), needs=Needs.CHANGEABLE),
    UserAction("document.password", DOCUMENT, "Give the &password…",
               lambda to: to.documents.give_password(), needs=Needs.CHANGEABLE),
    UserAction("document.changes", DOCUMENT, "What &changed",
               lambda to: to.documents.changes(), needs=Needs.CHRONOLOGY),
    UserAction("document.withdraw", DOCUMENT, "&Withdraw…",
               lambda to: to.documents.withdraw(), ("Ctrl+Alt+W",), needs=Needs.CHANGEABLE,
               begins_group=True),
    UserAction("file.withdrawn", FILE, "W&ithdrawn documents…",
               lambda to: to.documents.certificates(), needs=Needs.CHRONOLOGY),
    UserAction("file.copy", FILE, "Make a &copy…", lambda to: to.safety.make_copy(),
               needs=Needs.CHRONOLOGY, begins_group=True),
    UserAction("file.check", FILE, "Chec&k and repair…", lambda to: to.safety.check()),
    UserAction("file.export", FILE, "&Export…", lambda to: to.files.export(), ("Ctrl+E",),
               "export", Needs.CHRONOLOGY, begins_group=True),
    UserAction("file.preferences", FILE, "&Preferences…", lambda to: to.help.preferences(),
               ("Ctrl+,",), begins_group=True),
    UserAction("file.quit", FILE, "&Quit", lambda to: to.files.quit(), ("Ctrl+Q",)),
)  # fmt: skip

_EDIT = (
    UserAction("edit.undo", EDIT, "&Undo", lambda to: to.events.undo(), ("Ctrl+Z",), "undo",
               Needs.UNDO),
    UserAction("edit.redo", EDIT, "&Redo", lambda to: to.events.redo(),
               ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", Needs.REDO),
    UserAction("edit.copy", EDIT, "&Copy event with source", lambda to: to.events.copy(),
               ("Ctrl+Shift+C",), needs=Needs.EVENT, begins_group=True),
    UserAction("edit.select_all", EDIT, "Select &all", lambda to: to.events.select_all(),
               ("Ctrl+A",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("edit.find", EDIT, "&Find", lambda to: to.view.find(), ("Ctrl+F",), "search",
               begins_group=True),
    UserAction("edit.next_hit", EDIT, "Next passage found", lambda to: to.view.step_hit(1),
               ("F3",), needs=Needs.CHRONOLOGY),
    UserAction("edit.previous_hit", EDIT, "Previous passage found",
               lambda to: to.view.step_hit(-1), ("Shift+F3",), needs=Needs.CHRONOLOGY),
    UserAction("edit.clear_filter", EDIT, "C&lear all filters",
               lambda to: to.view.clear_filter(), ("Ctrl+Shift+L",), needs=Needs.CHRONOLOGY),
)  # fmt: skip

_VIEW = (
    UserAction("view.zoom_in", VIEW, "Zoom &in", lambda to: to.view.zoom(1.4),
               ("Ctrl++", "Ctrl+="), "add", Needs.CHRONOLOGY),
    UserAction("view.zoom_out", VIEW, "Zoom &out", lambda to: to.view.zoom(1 / 1.4),
               ("Ctrl+-",), "minus", Needs.CHRONOLOGY),
    UserAction("view.fit_all", VIEW, "Fit &all", lambda to: to.view.fit_all(),
               ("Ctrl+0",), "fit", Needs.CHRONOLOGY),
    UserAction("view.fit_selection", VIEW, "Fit &selection",
               lambda to: to.view.fit_selection(), ("9",), needs=Needs.EVENT,
               scope=Scope.PANES),
    UserAction("view.cards", VIEW, "Marks as &cards", lambda to: to.view.set_detail("card"),
               ("Alt++", "Alt+="), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("view.labels", VIEW, "Marks as &plain labels",
               lambda to: to.view.set_detail("label"), ("Alt+-",), needs=Needs.CHRONOLOGY,
               scope=Scope.TIMELINE),
    UserAction("view.natural", VIEW, "Marks as space allo&ws",
               lambda to: to.view.set_detail(""), ("Alt+0",), needs=Needs.CHRONOLOGY,
               scope=Scope.TIMELINE),
    UserAction("view.fit_whole", FIT, "&Whole timeline", lambda to: to.view.fit_all(), ("1",),
               needs=Needs.CHRONOLOGY, scope=Scope.PANES),
    *(
        UserAction(f"view.fit_{unit}", FIT, f"One {unit}", _fit_to(unit), (str(number),),
                   needs=Needs.CHRONOLOGY, scope=Scope.PANES)
        for number, unit in enumerate(_FIT_UNITS, start=2)
    ),
    *(
        UserAction(f"view.lanes_{lane_by}", LANES, f"By {lane_by}", _lanes_by(lane_by),
                   (f"Ctrl+{facet.digit}",), needs=Needs.CHRONOLOGY, is_checkable=True)
        for lane_by, facet in FACETS.items()
    ),
    UserAction("view.within_none", WITHIN, "No further lanes", _within(None), ("Ctrl+Alt+0",),
               needs=Needs.CHRONOLOGY, is_checkable=True),
    *(
        UserAction(f"view.within_{lane_by}", WITHIN, f"By {lane_by}", _within(lane_by),
                   (f"Ctrl+Alt+{facet.digit}",), needs=Needs.CHRONOLOGY, is_checkable=True)
        for lane_by, facet in FACETS.items()
    ),
    *(
        UserAction(f"view.{name}", SHOW, words, _switch(name), keys, needs=Needs.CHRONOLOGY,
                   is_checkable=True)
        for name, words, keys in (
            ("crosshair", "&Cross-hair with its date", ("Ctrl+Shift+H",)),
            ("today", "Line of &today", ()),
            ("eras", "&Eras", ()),
        )
    ),
    UserAction("eras.add", ERAS, "&Add era…", lambda to: to.eras.add(), ("Ctrl+Shift+E",),
               needs=Needs.CHANGEABLE),
    UserAction("eras.of_selection", ERAS, "Era of the &selection…",
               lambda to: to.eras.of_selection(), needs=Needs.CHANGEABLE_EVENT),
    UserAction("eras.change", ERAS, "&Change or remove era…", lambda to: to.eras.choose(),
               needs=Needs.CHANGEABLE),
    *(
        UserAction(f"view.theme_{choice}", THEME, words, _themed(choice), is_checkable=True)
        for choice, words in (
            (SYSTEM, "As the &system has it"), (LIGHT, "&Light"), (DARK, "&Dark")
        )
    ),
    UserAction("view.filters", VIEW, "Fil&ters", lambda to: to.view.toggle_filters(),
               ("Ctrl+L",), "filter", is_checkable=True, begins_group=True),
    UserAction("view.list", VIEW, "&List", lambda to: to.view.toggle_list(), ("Ctrl+B",),
               is_checkable=True),
    UserAction("view.source", VIEW, "So&urce", lambda to: to.view.toggle_source(),
               ("Ctrl+I",), "source", is_checkable=True),
    UserAction("view.page", VIEW, "Pa&ge instead of text", lambda to: to.view.toggle_page(),
               ("P",), needs=Needs.CHRONOLOGY, scope=Scope.PANES, is_checkable=True),
    UserAction("view.documents", VIEW, "&Documents", lambda to: to.view.show_documents(),
               ("Ctrl+Shift+O",), "documents", Needs.CHRONOLOGY),
    UserAction("view.dates", VIEW, "Dat&es", lambda to: to.dates.show(), ("Ctrl+Shift+T",),
               "calendar", Needs.CHRONOLOGY),
    *(
        UserAction(f"view.level_{level}", LEVEL, words, _level(level), (f"Alt+{number}",),
                   needs=Needs.CHRONOLOGY, is_checkable=True)
        for number, (level, words) in enumerate(
            (
                (Level.KEY, "&Key events"), (Level.DATED, "All &dated events"),
                (Level.ALL, "&Everything"),
            ), start=1,
        )
    ),
    UserAction("view.hidden", VIEW, "Show &hidden events", lambda to: to.view.toggle_hidden(),
               ("Ctrl+H",), needs=Needs.CHRONOLOGY, is_checkable=True),
    UserAction("view.reading", VIEW, "Rea&ding", lambda to: to.reading.read(),
               ("Ctrl+Shift+R",), needs=Needs.CHRONOLOGY, is_checkable=True, begins_group=True),
    UserAction("view.history", VIEW, "Histor&y…", lambda to: to.safety.history(),
               ("Ctrl+Alt+H",), needs=Needs.CHRONOLOGY),
    UserAction("view.refresh", VIEW, "&Read again", lambda to: to.view.refresh(), ("F5",),
               needs=Needs.CHRONOLOGY, begins_group=True),
    UserAction("view.full_screen", VIEW, "&Full screen", lambda to: to.view.full_screen(),
               ("F11",), is_checkable=True),
)  # fmt: skip

_GO = (
    UserAction("go.next", GO, "&Next event", lambda to: to.view.step(1), ("Right",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.previous", GO, "&Previous event", lambda to: to.view.step(-1), ("Left",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.measure_next", GO, "&Measure to the next event",
               lambda to: to.view.extend(1), ("Shift+Right",), needs=Needs.CHRONOLOGY,
               scope=Scope.TIMELINE),
    UserAction("go.measure_previous", GO, "Measure to the previous event",
               lambda to: to.view.extend(-1), ("Shift+Left",), needs=Needs.CHRONOLOGY,
               scope=Scope.TIMELINE),
    UserAction("go.next_crowd", GO, "Next cluster", lambda to: to.view.step_crowd(1),
               ("Ctrl+Right",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.previous_crowd", GO, "Previous cluster", lambda to: to.view.step_crowd(-1),
               ("Ctrl+Left",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.next_lane", GO, "Next lane", lambda to: to.view.step_lane(1), ("Down",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.previous_lane", GO, "Previous lane", lambda to: to.view.step_lane(-1),
               ("Up",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.first", GO, "&First event", lambda to: to.view.first(), ("Home",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.last", GO, "&Last event", lambda to: to.view.last(), ("End",),
               needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.screen_back", GO, "One screen back", lambda to: to.view.pan(-1),
               ("PgUp",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE, begins_group=True),
    UserAction("go.screen_forward", GO, "One screen forward", lambda to: to.view.pan(1),
               ("PgDown",), needs=Needs.CHRONOLOGY, scope=Scope.TIMELINE),
    UserAction("go.back", GO, "Previous view", lambda to: to.view.back(), ("Alt+Left",),
               needs=Needs.CHRONOLOGY),
    UserAction("go.forward", GO, "Next view", lambda to: to.view.forward(), ("Alt+Right",),
               needs=Needs.CHRONOLOGY),
    UserAction("go.date", GO, "Go to &date…", lambda to: to.view.go_to_date(), ("Ctrl+G",),
               needs=Needs.CHRONOLOGY, begins_group=True),
    UserAction("go.today", GO, "Go to &today", lambda to: to.view.go_to_today(), ("Ctrl+T",),
               needs=Needs.CHRONOLOGY),
    UserAction("go.source", GO, "Open the &source", lambda to: to.view.enter(),
               ("Return", "Enter", "Space"), needs=Needs.EVENT, scope=Scope.TIMELINE,
               begins_group=True),
    UserAction("go.next_source", GO, "Next source of the event",
               lambda to: to.view.step_source(1), ("Ctrl+]",), "next", Needs.EVENT),
    UserAction("go.previous_source", GO, "Previous source of the event",
               lambda to: to.view.step_source(-1), ("Ctrl+[",), "previous", Needs.EVENT),
)  # fmt: skip

_EVENT = (
    UserAction("event.edit", EVENT, "&Edit…", lambda to: to.events.edit(), ("E", "F2"), "edit",
               Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.accept", EVENT, "&Accept", lambda to: to.events.accept(), ("A",),
               "accept", Needs.CHANGEABLE_EVENT, Scope.PANES, begins_group=True),
    UserAction("event.reject", EVENT, "&Reject", lambda to: to.events.reject(), ("R",),
               "reject", Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.unreview", EVENT, "Mark as &not reviewed",
               lambda to: to.events.unreview(), ("U",), "", Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.hide", EVENT, "&Hide or show again", lambda to: to.events.hide(),
               ("H", "Del"), "hide", Needs.CHANGEABLE_EVENT, Scope.PANES),
    UserAction("event.merge", EVENT, "&Merge…", lambda to: to.events.merge(), ("M",), "merge",
               Needs.CHANGEABLE_SEVERAL, Scope.PANES, begins_group=True),
    UserAction("event.split", EVENT, "&Split this passage off", lambda to: to.events.split(),
               ("S",), "split", Needs.CHANGEABLE_EVENT, Scope.PANES),
    *(
        UserAction(f"event.copy_{form}", COPY, words, _copied(form), (keys,), needs=Needs.EVENT)
        for form, words, keys in (
            (CopyForm.SENTENCE, "&Sentence", "Ctrl+Alt+C"),
            (CopyForm.NOTE, "Foot&note", "Ctrl+Alt+F"),
            (CopyForm.RECORD, "&Record cite", "Ctrl+Alt+R"),
            (CopyForm.PLAIN, "&Quote with its source", "Ctrl+Alt+Q"),
            (CopyForm.ROW, "&Table row", "Ctrl+Alt+T"),
        )
    ),
    UserAction("event.add", EVENT, "Add event…", lambda to: to.events.add(), ("Ctrl+Return",),
               "add", Needs.CHANGEABLE, begins_group=True),
    UserAction("event.settle", EVENT, "Date is ri&ght so", lambda to: to.dates.settle(),
               ("Y",), needs=Needs.CHANGEABLE, scope=Scope.PANES),
    UserAction("event.next", EVENT, "Next in the list", lambda to: to.view.step_row(1), ("J",),
               needs=Needs.CHRONOLOGY, scope=Scope.PANES, begins_group=True),
    UserAction("event.least_sure", EVENT, "Least sure &one to review",
               lambda to: to.events.review_next(), ("N",), needs=Needs.CHRONOLOGY,
               scope=Scope.PANES),
    UserAction("event.previous", EVENT, "Previous in the list",
               lambda to: to.view.step_row(-1), ("K",), needs=Needs.CHRONOLOGY,
               scope=Scope.PANES),
)  # fmt: skip

_HELP = (
    UserAction("help.shortcuts", HELP, "&Keyboard shortcuts", lambda to: to.help.shortcuts(),
               ("F1", "?")),
    UserAction("help.privacy", HELP, "&Privacy", lambda to: to.help.privacy()),
    UserAction("help.about", HELP, "&About Timeline", lambda to: to.help.about(),
               begins_group=True),
)  # fmt: skip

ACTIONS: tuple[UserAction, ...] = (*_FILE, *_EDIT, *_VIEW, *_GO, *_EVENT, *_HELP)

EVENT_MENU = (
    "event.edit", "event.accept", "event.reject", "event.hide", "event.merge", "event.split",
    "go.source", "view.fit_selection", "eras.of_selection", "edit.copy",
)  # fmt: skip
"""The context menu of an event, wherever it is shown."""

DATE_MENU = ("event.add", "event.settle", "go.source")
"""The context menu of a date in the ledger."""

DOCUMENT_MENU = (
    "document.open", "document.show", "document.date", "document.read_again",
    "document.password", "document.changes", "document.withdraw",
)  # fmt: skip
"""The context menu of a document in the list."""
