"""What keeps documents private: what the system enforces now, and where files are kept."""

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from timeline_app import confinement, crashes
from timeline_app.settings import Settings, in_force, usual_file
from timeline_app.ui import file_paths
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr
from timeline_app.wording import worded

WIDTH = 560
OFFLINE = tr(
    "Linux itself refuses this window, and all that it starts, any socket but a local one such as "
    "the display’s (a seccomp filter). Nothing can undo that before the window is closed."
)
NOT_OFFLINE = tr(
    "Nothing is enforced here: {why_not}. The program sends nothing and asks for nothing, but "
    "that is its word only."
)
OPENER = tr(
    "A small process from before can show a document in its own program; it takes nothing but "
    "the path, and what that program does is its own."
)
SILENT = tr("Switched off in every process, before the library that reports is loaded.")
NOT_SILENT = tr("Not switched off: something changed the program’s environment.")
READERS = tr("Files are read in processes that can start no program and open no socket at all.")
LIMITS = tr(
    "A file is given {reading} seconds of computing time to be read, and its text {analysing} "
    "seconds, and {million} more a million characters, to be searched for events, and {memory} GB "
    "of memory. What takes more is kept as text with a note, or listed with the reason."
)
LIMITS_OF_TIME = tr(
    "A file is given {reading} seconds of computing time to be read, and its text {analysing} "
    "seconds, and {million} more a million characters, to be searched for events. What takes more "
    "is kept as text with a note, or listed with the reason."
)
KEPT = tr(
    "Each chronology is the file that you named, with its log beside it while it is open, and a "
    "folder of copies. The program’s own files are these; it writes nowhere else but where you "
    "export to."
)


class _Facts(QScrollArea):
    """As high as its words where the screen has the room; else they scroll."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        return layout.totalHeightForWidth(width) if layout is not None else 0


class Privacy(QDialog):
    """Help → Privacy."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Privacy"))
        self.setMinimumWidth(WIDTH)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(
            label(tr("What keeps your documents private"), role="heading", wraps=True)
        )
        inside = QWidget()
        told = QVBoxLayout(inside)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(8)
        for title, words in facts(confinement.state(), in_force()):
            told.addWidget(label(title, role="meta"))
            fact = label(words, wraps=True)
            fact.setMinimumHeight(1)  # Qt guesses too high; the height for the width is exact
            told.addWidget(fact)
        told.addStretch()
        area = _Facts()
        area.setWidget(inside)
        column.addWidget(area, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)


def facts(state: confinement.ConfinementState, settings: Settings) -> list[tuple[str, str]]:
    """What is in force, each with its title."""
    is_silent = os.environ.get("ORT_DISABLE_TELEMETRY") == "1"
    network = OFFLINE if state.is_offline else NOT_OFFLINE.format(why_not=worded(state.why_not))
    if confinement.opener():
        network += " " + OPENER
    return [
        (
            tr("Network: blocked by the system")
            if state.is_offline
            else tr("Network: not blocked by the system"),
            network,
        ),
        (
            tr("Reports of libraries to their makers: off")
            if is_silent
            else tr("Reports of libraries to their makers: on"),
            SILENT if is_silent else NOT_SILENT,
        ),
        (tr("Reading the files of others"), _about_readers(state, settings)),
        (tr("Where files are kept"), "\n".join((KEPT, *_own_files()))),
    ]


def _about_readers(state: confinement.ConfinementState, settings: Settings) -> str:
    limits = (LIMITS if state.is_offline else LIMITS_OF_TIME).format(
        reading=settings.reading_seconds,
        analysing=settings.analysing_seconds,
        million=settings.analysing_seconds_a_million,
        memory=f"{settings.reader_memory / 1024**3:.0f}",
    )
    return f"{READERS} {limits}" if state.is_offline else limits


def _own_files() -> list[str]:
    return [
        tr("The sample: {sample_file}", sample_file=file_paths.sample_file()),
        tr("The practice case: {practice_file}", practice_file=file_paths.practice_file()),
        tr("The old history: {history_file}", history_file=file_paths.history_file()),
        tr("Limits that you set, where it is there: {usual_file}", usual_file=usual_file()),
        tr("What the window remembers: {settings_file}", settings_file=file_paths.settings_file()),
        tr("What went wrong: {log_file}", log_file=file_paths.log_file()),
        tr("Reports of failures: {folder}", folder=crashes.folder()),
    ]
