"""A stage of its own in a window."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget


@pytest.fixture
def field():
    return QLineEdit()


@pytest.fixture
def stage(desk, field):
    """A stage with a field in it."""
    page = QWidget()
    page.setFocusProxy(field)
    QVBoxLayout(page).addWidget(field)
    desk.stages.add_stage("trial", page, words=lambda: "37 decided")
    return page
