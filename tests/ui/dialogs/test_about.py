"""What the program is, and under which terms."""

from PySide6.QtWidgets import QLabel, QPushButton

from timeline_app import __version__
from timeline_app.ui import file_paths
from timeline_app.ui.dialogs.about import AboutDialog


def test_it_tells_version_terms_and_where_the_log_is(qtbot):
    dialog = AboutDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    told = "\n".join(part.text() for part in dialog.findChildren(QLabel))
    assert f"Version {__version__}" in told
    assert str(file_paths.log_file()) in told
    assert "Apache-2.0" in told
    close = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Close")
    close.click()
    assert not dialog.isVisible()
