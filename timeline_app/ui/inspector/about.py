"""The line over the title: what the event is, and in amber how many findings ask about it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from timeline_app.model import Event, Finding, Review
from timeline_app.ui import icons
from timeline_app.ui.labels import label, tip
from timeline_app.ui.naming import headed, said
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme
from timeline_app.wording import worded

ICON = 14


class AboutLine(QWidget):
    """Words at the left, the chip at the right end."""

    finding_asked = Signal(str)
    """The key of a finding: it is to be seen where it is settled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._findings: tuple[Finding, ...] = ()
        self.words = label(role="meta", wraps=True)
        self.chip = QPushButton()
        self.chip.setProperty("role", "findingChip")
        self.chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.chip.clicked.connect(self._ask)
        self.chip.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._dye)
        self._dye()

    def show_event(self, event: Event, findings: Sequence[Finding]) -> None:
        """What it is; the chip is there where something is open to check."""
        self.words.setText(told(event))
        self._findings = tuple(findings)
        self.chip.setText(tr_n("{n} finding", "{n} findings", len(self._findings)))
        tip(self.chip, "\n".join(worded(finding.message) for finding in self._findings))
        self.chip.setAccessibleDescription(tr("Shows on the board what is to check"))
        self.chip.setVisible(bool(self._findings))

    def show_several(self) -> None:
        """Of several events there is nothing to say but what a change does."""
        self.words.setText(tr("Set for all of them, in one step"))
        self._findings = ()
        self.chip.hide()

    def _ask(self) -> None:
        if self._findings:
            self.finding_asked.emit(self._findings[0].key)

    def _dye(self) -> None:
        side, colours = self._theme.pixels(ICON), self._theme.colours
        self.chip.setIcon(icons.icon("warning", colours.warn, colours.muted, side))
        self.chip.setIconSize(QSize(side, side))


def told(event: Event) -> str:
    """Kind, status, sources, and what was decided: ``Repair · happened · 2 sources``."""
    sources = tr_n("{n} source", "{n} sources", event.independent_sources)
    reviewed = "" if event.review is Review.UNREVIEWED else said(event.review)
    parts = (headed(event.kind), said(event.status), sources, reviewed,
             tr("hidden") if event.is_hidden else "")  # fmt: skip
    return " · ".join(filter(None, parts))
