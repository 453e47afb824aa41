"""What the steps of a person's work are called where they are shown; a file keeps them in English.

The history of a chronology is chained by hashes and may be read by others, so that a step's label
stays there as it was written.
"""

import re

from timeline_app.ui.naming import uncapitalised
from timeline_app.ui.speech import later, tr, tr_n

TAKE_BACK = "Take back “{step}”"
KEEP_APART = "Keep {name} apart"
WITHDRAWN = "Withdrawn: {name}"
_LABELS = frozenset(
    (
        later("Accept event"),
        later("Add era"),
        later("Add event"),
        later("Change date"),
        later("Change document date"),
        later("Change era"),
        later("Change event"),
        later("Change importance"),
        later("Change kind"),
        later("Change names"),
        later("Change note"),
        later("Change organisations"),
        later("Change persons"),
        later("Change places"),
        later("Change status"),
        later("Change tags"),
        later("Change title"),
        later("Change what a passage is"),
        later("Change who disputes it"),
        later("Correct event"),
        later("Two events"),
        later("Same event"),
        later("One event"),
        later("Not an event"),
        later("Correct date"),
        later("Bring in"),
        later("Date is right so"),
        later("Hide event"),
        later("Join names"),
        later("Keep apart"),
        later("Look at date again"),
        later("Merge events"),
        later("Move event"),
        later("Open finding again"),
        later("Part names"),
        later("Put passage first"),
        later("Reject event"),
        later("Remove era"),
        later("Remove view"),
        later("Rename document"),
        later("Rename view"),
        later("Rename"),
        later("Review event"),
        later("Save view"),
        later("Settle finding"),
        later("Show event"),
        later("Split passage off"),
        later("Take back"),
        later("Withdraw document"),
    )
)
"""The labels that the program itself gives."""
_SEVERAL = re.compile(r"(.*) (\([0-9,]+\))", re.DOTALL)
_ROWS = re.compile(r"Bring in ([0-9,]+) rows?")


def told(label: str) -> str:
    """A label in the reader's language, and as it stands where it is not the program's own.

    >>> told("Hide event (3)"), told("Take back “Hide event”")
    ('Hide event (3)', 'Take back “Hide event”')
    """
    if label in _LABELS:
        return tr(label)
    several = _SEVERAL.fullmatch(label)
    if several is not None and several[1] in _LABELS:
        return f"{tr(several[1])} {several[2]}"
    rows = _ROWS.fullmatch(label)
    if rows is not None:
        number = int(rows[1].replace(",", ""))
        return tr_n("Bring in {n} row", "Bring in {n} rows", number)
    return _told_of(label)


def _told_of(label: str) -> str:
    """A label that holds a name or another label."""
    for pattern, made in _HOLDING.items():
        before, after = re.split(r"\{\w+\}", pattern)
        if label.startswith(before) and label.endswith(after):
            return made(label[len(before) : len(label) - len(after)])
    return label


def within(label: str) -> str:
    """The same as it stands within a sentence."""
    return uncapitalised(told(label))


def _taken_back(label: str) -> str:
    return tr("Take back “{step}”", step=told(label))


def _kept_apart(name: str) -> str:
    return tr("Keep {name} apart", name=name)


def _withdrawn(name: str) -> str:
    return tr("Withdrawn: {name}", name=name)


_HOLDING = {TAKE_BACK: _taken_back, KEEP_APART: _kept_apart, WITHDRAWN: _withdrawn}
