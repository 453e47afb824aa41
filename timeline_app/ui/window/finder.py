"""What the palette finds: commands, events, names, documents, dates, help; each with its deed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from timeline_app import errors, wording
from timeline_app.model import LaneBy, When, shown
from timeline_app.ui import naming, typed_dates, work
from timeline_app.ui.actions import HELP, help_actions
from timeline_app.ui.actions.action import UserAction, plain_text
from timeline_app.ui.actions.context import Context
from timeline_app.ui.actions.key_map import full_name
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.palette.entries import PaletteEntry, PaletteGroup, chosen, fitting
from timeline_app.ui.palette.matching import Fit, nearest
from timeline_app.ui.source.document_rows import Listed, listed
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.ui.window.menus import Menus

if TYPE_CHECKING:
    from timeline_app.store import Store

GROUPS: Mapping[LaneBy, PaletteGroup] = {
    by: PaletteGroup(words.heading) for by, words in naming.NAMES.items()
}
"""Where the names of a facet stand."""
PREFIXES: Mapping[str, frozenset[PaletteGroup]] = {
    ">": frozenset({PaletteGroup.DO, PaletteGroup.HELP}),
    "@": frozenset({PaletteGroup.PEOPLE, PaletteGroup.ORGANISATIONS}),
    "#": frozenset({PaletteGroup.TAGS}),
    "/": frozenset({PaletteGroup.DATES}),
}
"""A sign before the letters, and the groups that it leaves."""
AT_HAND = {
    False: ("file.sample", "file.add_folder", "file.open"),
    True: ("event.least_sure", "edit.find", "file.export"),
}
"""Three things that one can do now, by whether a chronology is open."""
MOST_RECENT = 4
MOST_EVENTS, MOST_PASSAGES = 4, 1_000
UNLISTED = frozenset({"file.recent", "go.palette"})
"""What opens a submenu, and the palette itself."""
_WORDS_KNOWN = 5_000
"""Of so many words the nearest is looked for: more would take too long."""

_T = TypeVar("_T")


def _found(passages: int, documents: int) -> str:
    """``12 in 3 documents``, ``1,000 or more in 40 documents``."""
    told = grouped(passages)
    if passages >= MOST_PASSAGES:
        told = tr("{number} or more", number=told)
    return tr_n("{found} in {n} document", "{found} in {n} documents", documents, found=told)


class Finder:
    """Answers at each letter; what there is of documents is read once each time it opens."""

    def __init__(
        self, context: Context, menus: Menus, show_name: Callable[[LaneBy, str], object]
    ) -> None:
        """``show_name`` opens the card of a facet's name."""
        self._context = context
        self._colours = LaneColours(context.session, context.theme)
        self._menus = menus
        self._show_card = show_name
        self._documents: list[Listed] = []

    # What the palette asks

    def begin(self) -> None:
        """The palette opens: look at the documents anew."""
        self._documents = []
        if not typed_dates.is_ready():
            work.start(work.call(typed_dates.load))
        store = self._context.session.store
        if store is not None:
            rows = listed(store.documents.all(), store.contents.all(), ())
            self._documents = [row for row in rows if row.document is not None]

    def find(self, typed: str) -> Sequence[PaletteEntry]:
        """What fits, in the order in which it is shown; for "" what is at hand."""
        groups, letters = self._parted(typed)
        if not letters and not groups:
            return self._at_hand()
        found = [
            (fit, entry)
            for fit, entry in self._found(groups, letters)
            if not groups or entry.group in groups
        ]
        return chosen(found)

    def letters(self, typed: str) -> str:
        """What of it are letters to look for: without the sign of a group."""
        return self._parted(typed)[1]

    def nearest(self, typed: str) -> str:
        """A word that would be found; "" if none is near."""
        letters = self.letters(typed)
        return nearest(letters, self._words()) if letters else ""

    def _parted(self, typed: str) -> tuple[frozenset[PaletteGroup], str]:
        typed = typed.strip()
        groups = PREFIXES.get(typed[:1], frozenset[PaletteGroup]())
        return groups, (typed[1:] if groups else typed).strip()

    def _found(
        self, groups: frozenset[PaletteGroup], letters: str
    ) -> Iterator[tuple[Fit, PaletteEntry]]:
        yield from fitting(self._commands(), letters)
        yield from fitting(self._pages(), letters)
        if not self._context.session.is_open:
            return
        yield from fitting(self._names(), letters)
        yield from fitting(self._documents_found(), letters)
        if not groups and letters:
            yield from self._searches(letters)
            yield from ((Fit(1), entry) for entry in self._events(letters))
        if PaletteGroup.DATES in groups or any(letter.isdigit() for letter in letters):
            yield from ((Fit(0), entry) for entry in self._dates(letters))

    # What is at hand

    def _at_hand(self) -> list[PaletteEntry]:
        rows = {row.id: row for row in ACTIONS}
        done = [rows[name] for name in self._menus.done if name not in UNLISTED]
        is_open = self._context.session.is_open
        now = [rows[name] for name in AT_HAND[is_open]]
        return [
            *(replace(self._command(row), group=PaletteGroup.DONE) for row in done[:MOST_RECENT]),
            *(replace(self._command(row), group=PaletteGroup.NOW) for row in now),
        ]

    # Commands and help

    def _commands(self) -> Iterator[PaletteEntry]:
        seen = self._menus.actions
        return (
            self._command(row)
            for row in ACTIONS
            if row.id not in UNLISTED and seen[row.id].isVisible()
        )

    def _pages(self) -> Iterator[PaletteEntry]:
        """The pages of the help, by their titles."""
        for page in help_actions.help_pages(self._context.keys):
            yield PaletteEntry(
                PaletteGroup.HELP,
                page.title,
                self._doing(self._context.show_help, page.name),
                meta=tr("Page of the help"),
                icon="page",
            )

    def _command(self, row: UserAction) -> PaletteEntry:
        is_offered = self._menus.actions[row.id].isEnabled()
        menu, _, within = row.menu.partition("/")
        path = " › ".join(plain_text(part) for part in (menu, *within.split("/")) if part)
        return PaletteEntry(
            PaletteGroup.HELP if row.menu == HELP else PaletteGroup.DO,
            full_name(row),
            lambda: self._menus.run(row.id),
            meta=path,
            icon=row.icon or ("info" if row.menu == HELP else ""),
            keys="".join(self._context.keys.shown(row.id)[:1]),
            reason="" if is_offered else row.reason(self._context),
            more=lambda: [
                PaletteEntry(
                    PaletteGroup.MORE,
                    tr("Change the key of “{name}”", name=full_name(row)),
                    lambda: self._menus.run("file.preferences"),
                    icon="edit",
                )
            ],
        )

    def _searches(self, letters: str) -> Iterator[tuple[Fit, PaletteEntry]]:
        """Search the passages; it says how many there are."""
        nothing = (0, 0)
        passages, documents = self._asked(
            lambda: self._store.search.count(letters, MOST_PASSAGES), nothing
        )
        if not passages:
            return
        yield from fitting(
            [
                PaletteEntry(
                    PaletteGroup.DO,
                    tr("Search passages for “{letters}”", letters=letters),
                    lambda: self._search(letters),
                    meta=_found(passages, documents),
                    icon="search",
                )
            ],
            letters,
        )

    def _search(self, letters: str) -> None:
        self._context.panes.filters.set_words(letters)
        self._context.panes.show_tab("hits")

    # Events

    def _events(self, letters: str) -> Iterator[PaletteEntry]:
        none: list[int] = []
        ids = self._asked(lambda: self._store.search.titled(letters, MOST_EVENTS), none)
        lines = self._context.session.lines(ids)
        for event in ids:
            if event in lines:
                line = lines[event]
                yield PaletteEntry(
                    PaletteGroup.EVENTS,
                    shown.line(line.title),
                    self._doing(self._show_event, event),
                    meta=line.words,
                    mark=self._colours.of(event),
                    more=self._more_of_event(event),
                )

    def _show_event(self, event: int) -> None:
        self._context.stages.leave_stage()
        self._context.session.select((event,))

    def _more_of_event(self, event: int) -> Callable[[], Sequence[PaletteEntry]]:
        """What can be done with a chosen event, as the table has it."""
        names = ("go.source", "view.fit_selection", "event.edit", "edit.copy", "eras.of_selection")
        rows = {row.id: row for row in ACTIONS}

        def run(name: str) -> None:
            self._show_event(event)
            self._menus.run(name)

        return lambda: [
            PaletteEntry(
                PaletteGroup.MORE,
                plain_text(rows[name].text),
                self._doing(run, name),
                icon=rows[name].icon,
                keys="".join(self._context.keys.shown(name)[:1]),
            )
            for name in names
        ]

    # Names

    def _names(self) -> Iterator[PaletteEntry]:
        state = self._context.session.shown
        for by, group in GROUPS.items():
            for name, count in state.counts.get(by, ()) if state is not None else ():
                yield PaletteEntry(
                    group,
                    shown.line(name),
                    self._doing(self._show_only, by, name),
                    meta=tr_n("{n} event", "{n} events", count),
                    icon=naming.NAMES[by].icon,
                    more=self._more_of_name(by, name),
                )

    def _show_only(self, by: LaneBy, name: str) -> None:
        self._context.stages.leave_stage()
        self._context.panes.filters.set_values(by, frozenset({name}))

    def _more_of_name(self, by: LaneBy, name: str) -> Callable[[], Sequence[PaletteEntry]]:
        only = PaletteEntry(
            PaletteGroup.MORE,
            tr("Show only {name}", name=name),
            self._doing(self._show_only, by, name),
            icon="filter",
        )
        lanes = PaletteEntry(
            PaletteGroup.MORE,
            naming.LANES_BY[by],
            lambda: self._context.session.set_lane_by(by),
            icon="lanes",
        )
        passages = PaletteEntry(
            PaletteGroup.MORE,
            tr("Search passages for “{name}”", name=name),
            self._doing(self._search, name),
            icon="search",
        )
        if by is LaneBy.TAG:
            return lambda: [only, lanes, passages]
        card = PaletteEntry(
            PaletteGroup.MORE,
            tr("Open the card of {name}", name=name),
            self._doing(self._show_card, by, name),
            icon=naming.NAMES[by].icon,
        )
        return lambda: [card, only, lanes, passages]

    # Documents and dates

    def _documents_found(self) -> Iterator[PaletteEntry]:
        for row in self._documents:
            if row.document is not None:
                yield PaletteEntry(
                    PaletteGroup.DOCUMENTS,
                    row.title,
                    self._doing(self._open_document, row.document),
                    meta=f"{row.below} · {row.written}",
                    icon="documents",
                    more=self._more_of_document(row.path, row.document),
                )

    def _open_document(self, document: int) -> None:
        self._context.session.select(())
        self._context.panes.show_source()
        self._context.source.open_document(document)

    def _more_of_document(self, path: str, document: int) -> Callable[[], Sequence[PaletteEntry]]:
        return lambda: [
            PaletteEntry(
                PaletteGroup.MORE,
                tr("Read it"),
                self._doing(self._open_document, document),
                icon="source",
            ),
            PaletteEntry(
                PaletteGroup.MORE,
                tr("Show only what it tells"),
                self._doing(self._show_only, LaneBy.DOCUMENT, path),
                icon="filter",
            ),
        ]

    def _dates(self, letters: str) -> Iterator[PaletteEntry]:
        """To go to the day that was typed, and to show that time alone."""
        when = _typed_date(letters)
        if when is None:
            return
        middle = (when.earliest + when.latest) // 2
        words = wording.in_words(when)
        yield PaletteEntry(
            PaletteGroup.DATES,
            tr("Go to {date}", date=words),
            self._doing(self._go_to, middle),
            icon="calendar",
        )
        yield PaletteEntry(
            PaletteGroup.DATES,
            tr("Show only {name}", name=words),
            self._doing(self._show_time, when),
            icon="filter",
        )

    def _go_to(self, second: int) -> None:
        self._context.stages.leave_stage()
        self._context.timeline.go_to(second)

    def _show_time(self, when: When) -> None:
        session = self._context.session
        self._context.stages.leave_stage()
        session.set_filter(replace(session.filter, since=when.earliest, until=when.latest))

    # Helpers

    @property
    def _store(self) -> "Store":
        store = self._context.session.store
        if store is None:
            raise errors.Gone
        return store

    def _asked(self, ask: Callable[[], _T], otherwise: _T) -> _T:
        """What the store answers; a file that cannot be read is told of, and finds nothing."""
        try:
            return ask()
        except errors.TimelineError as error:
            self._context.report(error)
            return otherwise

    @staticmethod
    def _doing(act: Callable[..., object], *what: object) -> Callable[[], object]:
        return lambda: act(*what)

    def _words(self) -> list[str]:
        """What could have been meant: words of the commands, names, words of the titles."""
        state = self._context.session.shown
        found = [word for row in ACTIONS for word in full_name(row).split()]
        for by in GROUPS if state is not None else ():
            for name, _ in state.counts.get(by, ()) if state is not None else ():
                found += [name, *name.split()]
        rows = state.rows[: _WORDS_KNOWN // 10] if state is not None else ()
        for line in self._context.session.lines(rows).values():
            found += line.title.split()
        return [word.strip(".,;:“”()") for word in found[:_WORDS_KNOWN] if len(word) > 2]


def _typed_date(letters: str) -> When | None:
    """The date that was typed; None where it is none, or the grammar is not loaded yet."""
    return typed_dates.read(letters).when if letters and typed_dates.is_ready() else None
