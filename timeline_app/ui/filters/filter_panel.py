"""The panel of conditions: dates, confidence, how much, and lists of values with counts."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import CHOICES, EventFilter, LaneBy, Level
from timeline_app.ui.editing.when_field import WhenField
from timeline_app.ui.filters.conditions import (
    LEAST_CONFIDENCES,
    confidence_in_words,
    confidence_step,
    file_name,
    told_apart,
    with_values,
)
from timeline_app.ui.filters.facet_list import FacetList
from timeline_app.ui.filters.level_list import LevelList
from timeline_app.ui.filters.wheel import leave_wheel
from timeline_app.ui.labels import label, tip
from timeline_app.ui.naming import HEADINGS, headed
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Counts, Shown
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.typed_dates import day_as_typed

REST_MS = 200
KNOWN_BY = tr("Only what documents prove that were published by this day")
WIDTH, LEAST_WIDTH = 264, 220


class FilterPanel(QWidget):
    """Shows the session's filter and sets it; it keeps none of its own."""

    views_asked = Signal(QPoint)
    """The menu of saved views is wanted, at this place of the screen."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("filterPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._views = QPushButton(tr("Views"))
        self._views.setFlat(True)
        tip(self._views, tr("Saved views: open one, or save what is shown now"))
        self._session = session
        self._theme = theme
        self._is_showing = False
        self._since = WhenField(tr("From, e.g. January 2020"), lines=0)
        self._until = WhenField(tr("To, e.g. 22 July 2020"), lines=0)
        self._known_by = WhenField(tr("Any day, e.g. 1 May 2020"), lines=0)
        self._known_words = label(tr("Known as of"), role="meta")
        tip(self._known_words, KNOWN_BY)
        self._confidence = QSlider(Qt.Orientation.Horizontal)
        self._confidence.setRange(0, len(LEAST_CONFIDENCES) - 1)
        self._confidence.setPageStep(1)
        leave_wheel(self._confidence)
        self._confidence.setAccessibleName(tr("How sure events must be"))
        self._confidence_words = label(role="meta")
        self._levels = LevelList()
        self._facets = {name: FacetList(HEADINGS[name], theme) for name in CHOICES}
        self._clear = QPushButton(tr("Clear all"))
        self._clear.setFlat(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        inside = QWidget()
        inside.setObjectName("filterPanel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(tr("Filters"), role="title"))
        head.addStretch()
        head.addWidget(self._views)
        head.addWidget(self._clear)
        column.addLayout(head)
        column.addWidget(label(tr("Dates"), role="meta"))
        column.addWidget(self._since)
        column.addWidget(self._until)
        column.addWidget(self._known_words)
        column.addWidget(self._known_by)
        column.addWidget(self._confidence_words)
        column.addWidget(self._confidence)
        column.addWidget(self._levels)
        for facet in self._facets.values():
            column.addWidget(facet)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _fit_width(self) -> None:
        self.setMinimumWidth(self._theme.pixels(LEAST_WIDTH))

    def _connect(self) -> None:
        self._theme.changed.connect(self._fit_width)
        self._fit_width()
        self._session.filter_changed.connect(self.show_filter)
        self._session.opened.connect(self.show_filter)
        self._session.snapshot_changed.connect(self._on_snapshot)
        self._session.counted.connect(self._on_snapshot)
        for field in (self._since, self._until, self._known_by):
            field.read.connect(self._rest_again)
        self._confidence.valueChanged.connect(self._on_confidence_moved)
        self._rest.timeout.connect(self._apply_plain)
        self._levels.chosen.connect(self._on_level_chosen)
        self._views.clicked.connect(
            lambda: self.views_asked.emit(self._views.mapToGlobal(self._views.rect().bottomLeft()))
        )
        self._clear.clicked.connect(lambda: self._session.set_filter(EventFilter()))
        for name, facet in self._facets.items():
            facet.changed.connect(self._ticker(name))

    def take_keyboard(self) -> None:
        """Whoever opens the filters wants to set one."""
        self._since.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def show_filter(self) -> None:
        """Bring every control in line with the session's filter."""
        wanted = self._session.filter
        self._is_showing = True
        _show_day(self._since, wanted.since, is_start=True)
        _show_day(self._until, wanted.until, is_start=False)
        _show_day(self._known_by, wanted.known_by, is_start=False)
        self._confidence.setValue(confidence_step(wanted.minimum_confidence))
        self._say_confidence(wanted.minimum_confidence)
        self._clear.setEnabled(not wanted.is_empty)
        self._is_showing = False
        self._levels.show_level(wanted.level, {})
        if self._session.shown is not None:
            self._show_values(self._session.shown)

    def _on_snapshot(self, shown: Shown) -> None:
        self._show_values(shown)

    def _show_values(self, shown: Shown) -> None:
        wanted = self._session.filter
        self._levels.show_level(wanted.level, shown.levels)
        names = told_apart([value for value, _ in shown.counts.get(LaneBy.DOCUMENT, ())])
        for name, facet in self._facets.items():
            ticked = getattr(wanted, CHOICES[name].field)
            if name == LaneBy.DOCUMENT:
                ids = self._document_ids()
                ticked = frozenset(path for path, i in ids.items() if i in ticked)
            chosen = frozenset(map(str, ticked))
            pairs = offered(shown.counts.get(name, ()), chosen)
            facet.show_values(
                [(value, _in_words(name, value, names), count) for value, count in pairs],
                chosen,
                shown.spellings if CHOICES[name].is_name else None,
            )

    def _document_ids(self) -> dict[str, int]:
        store = self._session.store
        return {} if store is None else {row.path: row.id for row in store.documents.all()}

    def _say_confidence(self, value: float) -> None:
        self._confidence_words.setText(tr("Confidence: {least}", least=confidence_in_words(value)))

    # What is set

    def _rest_again(self) -> None:
        """Wait until the typing rests."""
        self._rest.start()

    def _on_confidence_moved(self, value: int) -> None:
        self._say_confidence(LEAST_CONFIDENCES[value])
        if not self._is_showing:
            self._rest.start()

    def _least_confidence(self) -> float:
        """What was set elsewhere stays as it is until the slider is moved."""
        step, known = self._confidence.value(), self._session.filter.minimum_confidence
        return known if confidence_step(known) == step else LEAST_CONFIDENCES[step]

    def _apply_plain(self) -> None:
        fields = (self._since, self._until, self._known_by)
        if self._is_showing or not all(field.is_fine for field in fields):
            return
        since, until, known_by = self._since.when, self._until.when, self._known_by.when
        self._session.set_filter(
            replace(
                self._session.filter,
                since=since.earliest if since else None,
                until=until.latest if until else None,
                minimum_confidence=self._least_confidence(),
                known_by=known_by.latest if known_by else None,
            )
        )

    def set_words(self, words: str) -> None:
        """Only events that hold these words."""
        self._session.set_filter(replace(self._session.filter, text=words))

    def set_values(self, name: str, values: frozenset[str]) -> None:
        """Only events that have one of these values; no value is no condition."""
        chosen: frozenset[Any] = values
        if name == LaneBy.DOCUMENT:
            ids = self._document_ids()
            chosen = frozenset(ids[path] for path in values if path in ids)
        choice = CHOICES[name]
        chosen = frozenset(map(choice.of, chosen))
        self._session.set_filter(with_values(self._session.filter, choice.field, chosen))

    def _ticker(self, name: str) -> Callable[[frozenset[str]], None]:
        return lambda values: self.set_values(name, values)

    def _on_level_chosen(self, level: Level) -> None:
        self._session.set_filter(self._session.filter.at(level))


def offered(counts: Counts, chosen: frozenset[str]) -> list[tuple[str, int]]:
    """What would show something, and what is ticked, be it nothing: that can be taken back."""
    found = [(value, count) for value, count in counts if count or value in chosen]
    there = {value for value, _ in found}
    return found + [(value, 0) for value in sorted(chosen - there)]


def _in_words(name: str, value: str, files: Mapping[str, str]) -> str:
    """A path by its file, a name as it is spelled ("iPod"), all else with a capital."""
    if name == LaneBy.DOCUMENT:
        return files.get(value) or file_name(value)
    return value if CHOICES[name].is_name else headed(value)


def _show_day(field: WhenField, seconds: int | None, *, is_start: bool) -> None:
    """Put a bound into its field, unless what stands there already means it."""
    when = field.when
    meant = None if when is None else (when.earliest if is_start else when.latest)
    if seconds != meant or (seconds is None and not field.hasFocus()):
        field.show_text("" if seconds is None else day_as_typed(seconds))
