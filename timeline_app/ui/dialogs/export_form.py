"""The rows of the export dialog: one for each option of formats.OPTIONS, by the kind of value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from timeline_app.formats import OPTIONS, Carried, Format, FormatKind, Option, Options
from timeline_app.model import FACETS
from timeline_app.ui import naming
from timeline_app.ui.dialogs.format_words import meant
from timeline_app.ui.dialogs.number_box import number_box
from timeline_app.ui.labels import label, tip
from timeline_app.ui.speech import tr

LONGEST_SIDE = 20_000
SCALES = (1.0, 2.0, 3.0, 4.0)
REPORT_PAPERS = ("A4", "Letter")
AS_SHOWN = tr("As the window shows")
NEEDED = tr("As high as the titles need")
WORDS: Mapping[str, str] = {
    "relative": tr("Below the folder that was added"),
    "absolute": tr("In full"),
    "light": tr("Light"),
    "dark": tr("Dark"),
    "light-contrast": tr("Light, high contrast"),
    "dark-contrast": tr("Dark, high contrast"),
    "time": tr("By date"),
    "lane": tr("By lane"),
    **{str(by): naming.HEADINGS[by] for by in FACETS},
}
"""How the values of options are called; where nothing stands here, as they are."""
PRIVATE: Mapping[str, tuple[Any, str]] = {
    "paths": ("absolute", tr("the names of your folders")),
    "notes": (True, tr("the notes")),
    "hands": (True, tr("the names of those who reviewed")),
    "sources": (True, tr("the documents themselves")),
}
"""What leaves with the file when an option has this value."""


LOST_WITH: Mapping[str, str] = {"notes": "notes", "paths": "sources"}
"""Options that change nothing where a format leaves out what they are about."""


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One option as a person sets it."""

    part: QWidget
    value: Callable[[], Any]
    put: Callable[[Any], object]


class OptionForm(QWidget):
    """The options of the chosen format; what it does not heed is not shown."""

    changed = Signal()

    def __init__(self, before: Options) -> None:
        super().__init__()
        self._form = QFormLayout()
        self._form.setVerticalSpacing(10)
        self._form.setHorizontalSpacing(16)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.as_needed = QCheckBox(NEEDED)
        self.as_needed.setChecked(not before.height)
        self.as_needed.toggled.connect(lambda _on: self.changed.emit())
        self.rows: dict[str, OptionRow] = {}
        for name, option in OPTIONS.items():
            self._add(name, option, getattr(before, name))
        self._private = label(role="meta", wraps=True)
        self._format: Format | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        column.addWidget(self._private)
        self.changed.connect(self._follow)

    def _add(self, name: str, option: Option, before: object) -> None:
        row = _row(name, option, before, lambda *_: self.changed.emit())
        row.part.setAccessibleName(tr(option.title).replace("&", ""))
        tip(row.part, meant(option.help))
        self.rows[name] = row
        if name == "height":
            self._form.addRow("", self.as_needed)
        is_box = isinstance(row.part, QCheckBox)
        self._form.addRow("" if is_box else tr(option.title), row.part)

    def show_format(self, chosen: Format) -> None:
        """Bring the rows up to date with what this format heeds."""
        self._format = chosen
        papers = self.rows["paper"].part
        if isinstance(papers, QComboBox):
            _put_papers(papers, is_report=chosen.kind is FormatKind.REPORT)
        self._follow()

    def options(self) -> Options:
        """What stands in the rows that are shown; the rest as it always is."""
        if self._format is None:
            return Options()
        told = {name: self.rows[name].value() for name in self._heeded()}
        if "height" in told and self.as_needed.isChecked():
            told["height"] = 0
        if told.get("lanes") == "":
            del told["lanes"]
        return Options(**told)

    @property
    def has_own_lanes(self) -> bool:
        """Whether lanes were chosen that the window may not have."""
        return "lanes" in self._heeded() and bool(self.rows["lanes"].value())

    def _heeded(self) -> list[str]:
        if self._format is None:
            return []
        return [
            name
            for name, option in OPTIONS.items()
            if (option.is_for_all or name in self._format.options)
            and getattr(self._format.loss, LOST_WITH.get(name, ""), None) is not Carried.LOST
        ]

    def _follow(self) -> None:
        heeded = set(self._heeded())
        hidden = self._idle(heeded)
        for name, row in self.rows.items():
            self._form.setRowVisible(row.part, name in heeded - hidden)
        self._form.setRowVisible(self.as_needed, "height" in heeded and "width" not in hidden)
        leaves = [
            words
            for name, (value, words) in PRIVATE.items()
            if name in heeded and self.rows[name].value() == value
        ]
        told = _listed(leaves)
        self._private.setText(
            tr("Whoever gets the file can read {told}.", told=told) if leaves else ""
        )
        self._private.setVisible(bool(leaves))

    def _idle(self, heeded: set[str]) -> set[str]:
        """Options that change nothing because of what another one says."""
        idle = set() if self.has_own_lanes else {"within"}
        if self.as_needed.isChecked():
            idle.add("height")
        if "paper" in heeded and self.rows["paper"].value():
            idle |= {"width", "height"}
        return idle


def _listed(words: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{several} and {last}", several=tr(", ").join(words[:-1]), last=words[-1])


def _row(name: str, option: Option, before: object, told: Callable[..., object]) -> OptionRow:
    if isinstance(before, bool):
        return _tick(tr(option.title), told, is_on=before)
    if name == "scale":
        return _choice({scale: f"{scale:g}×" for scale in SCALES}, before, told)
    if isinstance(before, int):
        return _number(before or 900, told)
    if option.choices:
        first = {"": AS_SHOWN} if name == "lanes" else {"": tr("None")} if name == "within" else {}
        words = {one: WORDS.get(one, one) for one in option.choices}
        return _choice({**first, **words}, "" if name == "lanes" else before, told)
    return _line(str(before), told)


def _tick(title: str, told: Callable[..., object], *, is_on: bool) -> OptionRow:
    box = QCheckBox(title)
    box.setChecked(is_on)
    box.toggled.connect(told)
    return OptionRow(box, box.isChecked, box.setChecked)


def _choice(words: Mapping[Any, str], before: object, told: Callable[..., object]) -> OptionRow:
    box = QComboBox()
    for value, text in words.items():
        box.addItem(text, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def put(value: object) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    put(before)
    box.currentIndexChanged.connect(told)
    return OptionRow(box, box.currentData, put)


def _number(before: int, told: Callable[..., object]) -> OptionRow:
    box = number_box(240, LONGEST_SIDE, before, "px")
    box.setSingleStep(100)
    box.setMinimumWidth(120)
    box.valueChanged.connect(told)
    return OptionRow(box, box.value, box.setValue)


def _line(before: str, told: Callable[..., object]) -> OptionRow:
    line = QLineEdit(before)
    line.textChanged.connect(told)
    return OptionRow(line, lambda: line.text().strip(), line.setText)


def _put_papers(box: QComboBox, *, is_report: bool) -> None:
    """The sheets that a picture or a report may be put on, the chosen one kept if it can be."""
    papers = REPORT_PAPERS if is_report else ("", *OPTIONS["paper"].choices)
    before = box.currentData()
    box.blockSignals(True)  # noqa: FBT003 - Qt's own
    box.clear()
    for paper in papers:
        box.addItem(paper or tr("One page of its own size"), paper)
    box.setCurrentIndex(max(0, box.findData(before)))
    box.blockSignals(False)  # noqa: FBT003 - Qt's own
