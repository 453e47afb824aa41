"""Asks for the name under which a view is to be kept."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from timeline_app.model.saved_view import LONGEST_VIEW_NAME
from timeline_app.ui.editing.fields import fields
from timeline_app.ui.labels import label
from timeline_app.ui.saved_views.saved_views import SavedViews
from timeline_app.ui.speech import tr

WIDTH = 420
WHAT = tr(
    "A view keeps the filter, how much is shown, and the lanes. It is saved in the chronology."
)
REPLACES = tr("This view exists: saving replaces it.")


class SaveDialog(QDialog):
    """Save is offered once there is a name; a name that exists says that it is replaced."""

    def __init__(self, parent: QWidget | None, views: SavedViews) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save view"))
        self.setMinimumWidth(WIDTH)
        self._views = views
        self._known = {view.name for view in views.all()}
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_VIEW_NAME)
        self.with_place = QCheckBox(tr("Also &where in time I am looking"))
        self._note = label(role="meta", wraps=True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._build()
        self.name.setText(views.suggested_name()[:LONGEST_VIEW_NAME])
        self.name.selectAll()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(fields([(tr("&Name"), self.name)]))
        column.addWidget(self.with_place)
        column.addWidget(self._note)
        column.addStretch()
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(lambda _text: self._check())
        self._check()

    def accept(self) -> None:
        self._views.save(self._words(), with_place=self.with_place.isChecked())
        super().accept()

    def _words(self) -> str:
        return " ".join(self.name.text().split())

    def _check(self) -> None:
        words = self._words()
        self._note.setText(REPLACES if words in self._known else WHAT)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(words))
