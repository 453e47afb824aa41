"""One finding: the contradiction as a sentence, its passages in sight, and the answers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app import review
from timeline_app.model import Finding, FindingKind, Witness, moment
from timeline_app.review import Pile
from timeline_app.ui.checking.answer_bar import AnswerBar
from timeline_app.ui.checking.card_head import CardHead
from timeline_app.ui.checking.list_rows import ICONS
from timeline_app.ui.checking.month import MonthCalendar
from timeline_app.ui.checking.series_row import SeriesRow
from timeline_app.ui.checking.sources import PassageSources
from timeline_app.ui.checking.turning import turn
from timeline_app.ui.checking.witness_side import CUT, LEAST_CUT, LOW_CUT, WitnessSide
from timeline_app.ui.pages.pictures import Pictures
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.theme import Theme
from timeline_app.wording import worded

GAP, ONE_SIDE = 28, 720
BESIDE = 860
"""Pixels at 100 % text from which on two sides stand beside each other."""
VERY_LOW = 260
"""Pixels at 100 % text of height below which there is no room for the reason."""
LOW = 560
"""Pixels at 100 % text of height below which the second sentence gives way."""
MARGIN, NARROW_MARGIN = 32, 24


class FindingCard(QWidget):
    """Shows one finding at a time, each in the same place."""

    def __init__(self, theme: Theme, sources: PassageSources, pictures: Pictures) -> None:
        super().__init__()
        self._theme, self._sources, self._pictures = theme, sources, pictures
        self._finding: Finding | None = None
        self.head = CardHead(theme)
        self.answers = AnswerBar(theme)
        self.sides: list[WitnessSide] = []
        self.month = MonthCalendar(theme)
        self.series = SeriesRow(theme)
        self._middle = QWidget()
        self._middle.setObjectName("cardMiddle")
        self._grid = QGridLayout(self._middle)
        self._scroll = QScrollArea()
        self._column = QVBoxLayout(self)
        for part in (self.month, self.series):
            part.setParent(self._middle)
            part.hide()
        self._build()
        theme.changed.connect(self._fit)

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(18)
        self._scroll.setObjectName("cardScroll")
        self._scroll.setWidget(self._middle)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column.setSpacing(14)
        self._column.addWidget(self.head)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.answers)

    @property
    def finding(self) -> Finding | None:
        """What is shown."""
        return self._finding

    def show_finding(
        self, finding: Finding, place: tuple[int, int], *, can_change: bool, can_take_back: bool
    ) -> None:
        """Another finding; ``place`` is which it is, from 1, of how many."""
        if finding.key != (self._finding.key if self._finding else None):
            self._scroll.verticalScrollBar().setValue(0)
        self._finding = finding
        self.head.chip.show_kind(review.kind_in_words(finding.kind), ICONS[finding.kind])
        self.head.count.setText(
            tr("{number} of {total}", number=grouped(place[0]), total=grouped(place[1]))
        )
        self.head.say(worded(finding.message), worded(finding.explanation))
        self._show_sides(finding)
        self.answers.show_finding(finding, can_change=can_change, can_take_back=can_take_back)
        self._fit()

    def _show_sides(self, finding: Finding) -> None:
        witnesses = finding.witnesses[:1] if review.has_one_side(finding) else finding.witnesses
        while len(self.sides) < len(witnesses):
            side = WitnessSide(self._theme, self._sources, self._pictures)
            side.setParent(self._middle)
            self.sides.append(side)
        numbers = review.numbers(finding)
        has_numbers = len(witnesses) > 1 and review.pile_of(finding) is not Pile.SETTLED
        for side, witness, number in zip(self.sides, witnesses, numbers, strict=False):
            side.show_witness(witness, str(number) if has_numbers else "")
        for side in self.sides[len(witnesses) :]:
            side.clear()
        self._show_beside(finding, witnesses)

    def _show_beside(self, finding: Finding, witnesses: Sequence[Witness]) -> None:
        """What helps to judge a single passage: the calendar, or the row of the series."""
        month = None
        if finding.kind in {FindingKind.WEEKDAY, FindingKind.IMPOSSIBLE} and witnesses:
            month = review.month_named(_words_of(witnesses[0]), self._year_of(witnesses[0]))
        self.month.setVisible(month is not None)
        if month is not None:
            self.month.show_month(month)
        is_series = finding.kind is FindingKind.GAP and len(finding.witnesses) > 1
        self.series.setVisible(is_series)
        if is_series:
            members = [
                worded(witness.says) or self._sources.titles.get(witness.document, "")
                for witness in finding.witnesses
            ]
            self.series.show_members(members, review.missing_before(members))

    def _year_of(self, witness: Witness) -> int | None:
        """The year that words without one are likely to mean: that of their document."""
        document = self._sources.document(witness.document)
        if document is None or document.published is None or document.published.when.is_open:
            return None
        return moment.civil(document.published.when.earliest).year

    # How it is laid out

    @property
    def _seen(self) -> list[WitnessSide]:
        return [side for side in self.sides if side.witness is not None]

    def _fit(self) -> None:
        pixels = self._theme.pixels
        margin = MARGIN if self.width() >= pixels(BESIDE + 200) else NARROW_MARGIN
        is_low = self.height() < pixels(LOW)
        top, bottom = (12, 10) if is_low else (18, 14)
        self._column.setContentsMargins(margin, top, margin, bottom)
        self._column.setSpacing(10 if is_low else 14)
        self.head.second.setVisible(bool(self.head.second.text()) and not is_low)
        self.answers.set_low(is_low=self.height() < pixels(VERY_LOW))
        is_beside = self.width() >= pixels(BESIDE)
        self._arrange(is_beside=is_beside)
        self._column.activate()
        self._fit_cuts(is_beside=is_beside)
        self.ask()

    def _fit_cuts(self, *, is_beside: bool) -> None:
        """As much of the pages as there is room for under and over the words."""
        pixels, seen = self._theme.pixels, self._seen
        room = self._scroll.viewport()
        width = (room.width() - GAP) // 2 if is_beside and len(seen) > 1 else room.width()
        left = room.height() - max((side.rest(width) for side in seen), default=0)
        most = CUT if is_beside else LOW_CUT
        for side in seen:
            side.set_cut_height(max(pixels(LEAST_CUT), min(left, pixels(most))))

    def _arrange(self, *, is_beside: bool) -> None:
        seen: list[QWidget] = list(self._seen)
        beside = [part for part in (self.month, self.series) if not part.isHidden()]
        columns = 2 if is_beside else 1
        has_one = len(seen) == 1
        for number, side in enumerate(seen):
            self._grid.addWidget(side, *divmod(number, columns))
            side.setMinimumWidth(self._width_of_one(beside) if is_beside and has_one else 0)
            side.setMaximumWidth(side.minimumWidth() or _WIDEST)
        for number, part in enumerate(beside):
            place = (number, 1) if is_beside else (len(seen) + number, 0)
            self._grid.addWidget(part, *place, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            takes_rest = column == 2 if has_one and is_beside else column < columns
            self._grid.setColumnStretch(column, int(takes_rest))
        for row in range(len(seen) + len(beside) + 1):
            self._grid.setRowStretch(row, int(row == len(seen) + len(beside)))

    def _width_of_one(self, beside: Sequence[QWidget]) -> int:
        """Of a side that stands alone, with what stands beside it."""
        taken = max((part.sizeHint().width() + GAP for part in beside), default=0)
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - taken
        return max(1, min(self._theme.pixels(ONE_SIDE), room))

    def ask(self) -> None:
        """Have the pages in view drawn, all together: one wish replaces the other."""
        if not self.isVisible():
            return
        found = (side.cut.page.wanted for side in self._seen)
        wanted = [one for one in found if one is not None]
        if wanted:
            self._pictures.want(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def next_side(self) -> bool:
        """Where the sides stand one above the other: show the next of them, if there is one."""
        return turn(self._scroll, self._seen)


_WIDEST = 16_777_215
"""Qt's word for no limit."""


def _words_of(witness: Witness) -> str:
    """The words that clash, else the whole passage."""
    if witness.words is None or not witness.span.contains(witness.words):
        return worded(witness.says) or witness.quote
    return witness.words.shifted(-witness.span.start).of(witness.quote)
