"""The rows of a form, as every form sets them."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from timeline_app.ui.editing.fields import fields


def test_each_field_has_its_name_before_it_and_its_key(qapp):
    first, second = QLineEdit(), QLineEdit()
    pane = QWidget()
    form = fields([("&Name", first), ("&Date", second)])
    pane.setLayout(form)
    assert form.rowCount() == 2
    assert form.labelForField(second).text() == "&Date"
    assert form.labelForField(first).buddy() is first
    grown = QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow
    assert form.fieldGrowthPolicy() is grown
