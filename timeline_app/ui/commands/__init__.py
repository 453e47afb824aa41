"""What the user's actions do: the handlers behind the table of actions."""

from typing import TYPE_CHECKING

from timeline_app.ui.commands.date_commands import DateCommands
from timeline_app.ui.commands.document_commands import DocumentCommands
from timeline_app.ui.commands.era_commands import EraCommands
from timeline_app.ui.commands.event_commands import EventCommands
from timeline_app.ui.commands.file_commands import FileCommands
from timeline_app.ui.commands.help_commands import HelpCommands
from timeline_app.ui.commands.reading_commands import ReadingCommands
from timeline_app.ui.commands.safety_commands import SafetyCommands
from timeline_app.ui.commands.view_commands import ViewCommands

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk


class Commands:
    """Everything a user can ask of one window, in nine groups."""

    def __init__(self, desk: "Desk") -> None:
        self.files: FileCommands = FileCommands(desk)
        self.events: EventCommands = EventCommands(desk)
        self.dates: DateCommands = DateCommands(desk)
        self.documents: DocumentCommands = DocumentCommands(desk)
        self.eras: EraCommands = EraCommands(desk)
        self.view: ViewCommands = ViewCommands(desk)
        self.reading: ReadingCommands = ReadingCommands(desk)
        self.safety: SafetyCommands = SafetyCommands(desk)
        self.help: HelpCommands = HelpCommands(desk)


__all__ = ["Commands"]
