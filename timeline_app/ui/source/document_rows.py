"""Documents, their older versions and what could not be read, as rows of one list: pure, no Qt."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from timeline_app import wording
from timeline_app.errors import ProblemCode
from timeline_app.model import shown
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.speech import grouped, tr

if TYPE_CHECKING:
    from timeline_app.store import Contents, DocumentRow, Problem

LONGEST_NOTES = 400
NOTHING = "–"
OLDER = tr("older version")
REMEDIES: Mapping[ProblemCode, tuple[str, str]] = {
    ProblemCode.PASSWORD: (tr("Give the password…"), "document.password"),
    ProblemCode.SCAN: (tr("Read again"), "document.read_again"),
    ProblemCode.UNMAPPED_LETTERS: (tr("Read again"), "document.read_again"),
    ProblemCode.DAMAGED: (tr("Read again"), "document.read_again"),
    ProblemCode.TIMEOUT: (tr("Read again"), "document.read_again"),
    ProblemCode.UNREACHABLE: (tr("Read again"), "document.read_again"),
    ProblemCode.UNFORESEEN: (tr("Read again"), "document.read_again"),
}
"""What can be done about a problem, in words, and the action that does it; else its folder."""
IN_SHORT: Mapping[ProblemCode, str] = {
    ProblemCode.PASSWORD: tr("Locked"),
    ProblemCode.SCAN: tr("A picture of a page"),
}
"""Where a word says it all; else the reason itself, which the tip tells in full."""
_ELSE = (tr("Where it lies"), "document.show")
_CHANGED = (tr("What changed"), "document.changes")


@dataclass(frozen=True, slots=True)
class Listed:
    """One row; ``document`` is None where a file could not be read."""

    document: int | None
    path: str
    title: str
    below: str
    """The sort and the name of the file."""
    written: str = NOTHING
    pages: str = NOTHING
    events: str = NOTHING
    state: str = tr("Read")
    remedy: str = ""
    action: str = ""
    """The id of the action that the remedy stands for."""
    notes: str = ""
    older: "tuple[Listed, ...]" = ()
    is_older: bool = False
    code: ProblemCode | None = None

    @property
    def needs_look(self) -> bool:
        """Whether something is wrong with it."""
        return self.code is not None

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in each column."""
        return self.title, self.written, self.pages, self.events, self.state


def listed(
    documents: "Sequence[DocumentRow]",
    contents: "Mapping[int, Contents]",
    problems: "Sequence[Problem]",
) -> Iterator[Listed]:
    """The newest version of each document with the older ones below, then what is unread."""
    older: defaultdict[int, list[DocumentRow]] = defaultdict(list)
    known = {row.id for row in documents}
    for row in documents:
        if row.superseded_by in known and row.superseded_by is not None:
            older[row.superseded_by].append(row)
    for row in documents:
        if row.superseded_by not in known:
            yield _of_document(row, contents, _before(row, older))
    read = {path for row in documents for path in (row.path, *row.paths)}
    yield from (_of_problem(problem) for problem in problems if problem.path not in read)


def _before(row: "DocumentRow", older: "Mapping[int, list[DocumentRow]]") -> "list[DocumentRow]":
    """All older versions, the newest of them first."""
    found: list[DocumentRow] = []
    waiting = [row]
    while waiting:
        below = sorted(older.get(waiting.pop().id, ()), key=lambda one: -one.id)
        found += below
        waiting += below
    return found


def _of_document(
    row: "DocumentRow", contents: "Mapping[int, Contents]", before: "Sequence[DocumentRow]"
) -> Listed:
    held = contents.get(row.id)
    notes = "; ".join(map(wording.worded, row.notes))
    remedy, action = _CHANGED if before else ("", "")
    return Listed(
        row.id,
        row.path,
        shown.line(row.title) or file_name(row.path),
        _below(row.path),
        wording.in_words(row.published.when) if row.published else tr("unknown"),
        grouped(held.pages) if held and held.pages else NOTHING,
        grouped(held.events) if held and held.events else NOTHING,
        _state(row, notes, len(before) + 1),
        remedy,
        action,
        notes,
        tuple(_of_older(one, contents) for one in before),
    )


def _state(row: "DocumentRow", notes: str, version: int) -> str:
    if row.problem:
        return _reason(wording.worded(row.problem))
    if version > 1:
        return tr("Version {version}", version=version)
    return shown.line(notes, LONGEST_NOTES) or tr("Read")


def _of_older(row: "DocumentRow", contents: "Mapping[int, Contents]") -> Listed:
    """An older version: it counts for no event, and nothing can be done about it."""
    return replace(_of_document(row, contents, ()), events=NOTHING, state=OLDER, is_older=True)


def _of_problem(problem: "Problem") -> Listed:
    remedy, action = REMEDIES.get(problem.code, _ELSE)
    return Listed(
        None,
        problem.path,
        file_name(problem.path),
        _below(problem.path),
        state=IN_SHORT.get(problem.code) or _reason(wording.worded(problem.reason)),
        remedy=remedy,
        action=action,
        notes=wording.worded(problem.reason),
        code=problem.code,
    )


def _reason(reason: str) -> str:
    words = shown.line(reason, LONGEST_NOTES)
    return words[:1].upper() + words[1:]


def _below(path: str) -> str:
    sort = PurePath(path).suffix.removeprefix(".").upper()
    name = file_name(path)
    return f"{shown.line(sort)} · {name}" if sort and len(sort) <= len("XXXXX") else name
