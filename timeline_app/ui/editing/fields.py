"""The rows of a form, as every form of the program sets them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget


def fields(rows: Iterable[tuple[str, QWidget]]) -> QFormLayout:
    """A column of fields with their names before them; ``&`` stands before a name's key."""
    form = QFormLayout()
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setVerticalSpacing(12)
    form.setHorizontalSpacing(16)
    for name, field in rows:
        form.addRow(name, field)
    return form
