"""Windows of their own: import, export, preferences, help; each loaded when it is opened."""

from typing import TYPE_CHECKING

from timeline_app.ui import late

if TYPE_CHECKING:
    from timeline_app.ui.dialogs.about import AboutDialog
    from timeline_app.ui.dialogs.certificate_dialog import BETWEEN, CertificateDialog
    from timeline_app.ui.dialogs.changes_dialog import ChangesDialog
    from timeline_app.ui.dialogs.crash_reports import CrashReports
    from timeline_app.ui.dialogs.date_dialog import DateDialog
    from timeline_app.ui.dialogs.export_dialog import ExportDialog
    from timeline_app.ui.dialogs.export_progress import ExportProgress
    from timeline_app.ui.dialogs.fitting import fit
    from timeline_app.ui.dialogs.history_dialog import HistoryDialog
    from timeline_app.ui.dialogs.import_dialog import ImportDialog, ProblemsDialog
    from timeline_app.ui.dialogs.licences import Licences
    from timeline_app.ui.dialogs.preferences import Preferences
    from timeline_app.ui.dialogs.privacy import Privacy
    from timeline_app.ui.dialogs.same_as_dialog import SameAsDialog
    from timeline_app.ui.dialogs.shortcut_sheet import ShortcutSheet

__getattr__ = late.door(
    __name__,
    {
        "AboutDialog": "about",
        "BETWEEN": "certificate_dialog",
        "CertificateDialog": "certificate_dialog",
        "ChangesDialog": "changes_dialog",
        "CrashReports": "crash_reports",
        "DateDialog": "date_dialog",
        "ExportDialog": "export_dialog",
        "ExportProgress": "export_progress",
        "HistoryDialog": "history_dialog",
        "ImportDialog": "import_dialog",
        "Licences": "licences",
        "Preferences": "preferences",
        "Privacy": "privacy",
        "ProblemsDialog": "import_dialog",
        "SameAsDialog": "same_as_dialog",
        "ShortcutSheet": "shortcut_sheet",
        "fit": "fitting",
    },
)

__all__ = [
    "BETWEEN",
    "AboutDialog",
    "CertificateDialog",
    "ChangesDialog",
    "CrashReports",
    "DateDialog",
    "ExportDialog",
    "ExportProgress",
    "HistoryDialog",
    "ImportDialog",
    "Licences",
    "Preferences",
    "Privacy",
    "ProblemsDialog",
    "SameAsDialog",
    "ShortcutSheet",
    "fit",
]
