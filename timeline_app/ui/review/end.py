"""What stands in the card's place when nothing waits: what came of it, and the report."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from timeline_app.review import QueueTally
from timeline_app.ui.labels import label
from timeline_app.ui.review import words
from timeline_app.ui.speech import tr


class EndPage(QWidget):
    """Also while the queue is being read."""

    report_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reviewCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading = label(role="heading", wraps=True)
        self.result = label(role="meta", wraps=True)
        self.report = QPushButton(tr("Make the report…"))
        self.report.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, 24)
        column.setSpacing(14)
        column.addStretch(2)
        for part in (self.heading, self.result):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addWidget(self.report, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.report.clicked.connect(self.report_asked)

    def show_state(self, tally: QueueTally, *, is_reading: bool) -> None:
        """How it ended, or that there is nothing yet."""
        if is_reading and not tally.total:
            heading, result = tr("Reading the queue…"), ""
        elif not tally.total:
            heading, result = words.ALL_LOOKED_AT, tr("Leave, or take a condition away.")
        else:
            heading, result = (
                tr("{progress} decided", progress=words.progress(tally)),
                words.result(tally),
            )
        self.heading.setText(heading)
        self.result.setText(result)
        self.report.setVisible(bool(tally.total) and not tally.to_go)
        self.setAccessibleName(f"{heading} {result}".strip())
