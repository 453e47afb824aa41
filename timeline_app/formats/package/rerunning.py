"""A package made anew: events from its texts, the edits once more, both compared."""

import json
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any

from timeline_app import pipeline
from timeline_app.errors import ExportFailed, NotAPackage, UnreadableDocument
from timeline_app.formats.package import verify
from timeline_app.formats.package.canonical import canonical, lines
from timeline_app.formats.package.judging import judged
from timeline_app.formats.whole_file import reason_of
from timeline_app.model import Document, EventFilter, Level
from timeline_app.model.finding import OPEN
from timeline_app.model.from_plain import from_plain
from timeline_app.pipeline import Unreplayed
from timeline_app.settings import in_force
from timeline_app.store import DoneEdit, Key, Start, Store, open_store
from timeline_app.versions import differences, versions

_EVERYTHING = EventFilter(level=Level.ALL)

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two heaps of events, byte for byte in their canonical form."""

    equal: int
    missing: tuple[str, ...] = ()
    """Titles of events of the package not made anew, and contradictions decided otherwise."""
    further: tuple[str, ...] = ()
    """Titles of events that the package does not have."""

    @property
    def is_same(self) -> bool:
        return not (self.missing or self.further)


@dataclass(frozen=True, slots=True)
class RerunResult:
    """What making it anew came to."""

    derived: Compared
    """Before the edits: all events that follow from the texts."""
    shown: Compared
    """After the edits: the events that the package shows."""
    edits: int
    unreplayed: tuple[Unreplayed, ...] = ()
    lost: int = 0
    """Edits in force that are told no more: they held words of a document that was withdrawn."""
    differences: tuple[str, ...] = ()
    """What the program, its weights, word lists and libraries are otherwise here."""
    texts: int = 0
    """Documents whose file was in the package and was read anew, to the same text."""
    changed_texts: tuple[str, ...] = ()
    """Those whose file gives another text here, by their number."""
    is_put_together_again: bool = field(default=False)
    """Whether the events were equal only once they were put together again after the edits."""

    @property
    def is_same(self) -> bool:
        """Whether all that could be compared is equal."""
        return self.derived.is_same and self.shown.is_same and not self.changed_texts


def rerun(
    path: Path, into: Path | None = None, told: Callable[[int], object] = int
) -> RerunResult:
    """Make the chronology of a package anew, and compare.

    ``into``: the file to make it in, which may not be there yet; else it is thrown away.
    ``told`` hears how many documents are done.  Raises NotAPackage where the package is none, or
    something in it is wrong: then there is nothing to compare; ExportFailed where the new file
    cannot be made.
    """
    wrong = judged(path).first_wrong
    if wrong:
        raise NotAPackage(path, wrong)
    with zipfile.ZipFile(path) as package, _folder(into) as folder:
        anew = _Anew(package, into or folder / "anew.db")
        texts, changed = anew.read_again(folder)
        pipeline.build(anew.documents(), anew.path, told)
        return anew.outcome(texts, tuple(changed))


@contextmanager
def _folder(into: Path | None) -> Iterator[Path]:
    """Where it is worked: beside the new file, which may be large.  Raises ExportFailed."""
    try:
        made = TemporaryDirectory(prefix=".rerun-", dir=into.parent if into else None)
    except OSError as error:
        raise ExportFailed(into or gettempdir(), reason_of(error)) from error
    with made as folder:
        yield Path(folder)


class _Anew:
    """What is in the package, and the chronology that is made of it."""

    def __init__(self, package: zipfile.ZipFile, path: Path) -> None:
        self.package, self.path = package, path
        self.manifest: Json = json.loads(package.read(verify.MANIFEST))
        self.rows: Sequence[Json] = self.manifest["documents"]

    def documents(self) -> Iterator[Document]:
        """The documents as they were read, in the order in which they were."""
        for row in self.rows:
            shape = json.loads(self.package.read(f"texts/{row['number']}.json"))
            text = self.package.read(row["text"]).decode()
            yield document_of({**shape, "text": text})

    def read_again(self, folder: Path) -> tuple[int, list[str]]:
        """Read the files that are in the package; how many give their text, and which do not."""
        same, others = 0, []
        for row in self.rows:
            if row["source"] is None:
                continue
            file = folder / Path(row["source"]).name
            file.write_bytes(self.package.read(row["source"]))
            text = self.package.read(row["text"]).decode()
            if text in _texts(file):
                same += 1
            else:
                others.append(row["number"])
            file.unlink()
        return same, others

    def outcome(self, texts: int, changed: tuple[str, ...]) -> RerunResult:
        """Compare, do the edits again, compare."""
        with open_store(self.path) as made:
            here = {made.documents.with_bytes(row["source_sha256"]): row for row in self.rows}
            numbers = {one: row["number"] for one, row in here.items() if one is not None}
            derived = _compared(
                self.package.read("derived.jsonl").splitlines(),
                lines(made.events(_EVERYTHING), numbers),
            )
            told = json.loads(self.package.read("edits.json"))
            ids = {row["id"]: one for one, row in here.items() if one is not None}
            start = _start(told["start"], {row["number"]: row["id"] for row in self.rows})
            left = pipeline.replay(made, [DoneEdit(**one) for one in told["edits"]], start, ids)
            shown, is_again = self._shown(made, numbers)
            return RerunResult(
                derived,
                replace(shown, missing=shown.missing + tuple(self._decided_otherwise(made))),
                len(told["edits"]),
                tuple(left),
                self._lost({one["number"] for one in told["edits"]}),
                tuple(differences(self.manifest["made_with"], versions())),
                texts,
                changed,
                is_again,
            )

    def _decided_otherwise(self, made: Store) -> Iterator[str]:
        """Contradictions of which the package tells another decision than its edits make."""
        decisions = made.findings.decisions()
        for one in json.loads(self.package.read("chronology.json"))["findings"]:
            here = decisions.get(one["key"], OPEN)
            told = one["decision"], one["chosen"], one["reason"]
            if told != (here.settlement.value, here.chosen, here.reason):
                yield str(one["message"])

    def _lost(self, there: set[int]) -> int:
        """How many edits the history has in force beyond those that are there."""
        rows = map(json.loads, self.package.read("history.jsonl").splitlines())
        last = {row["edit"]: row["action"] for row in rows if row["edit"]}
        return len({one for one, action in last.items() if action != "undo"} - there)

    def _shown(self, made: Store, numbers: Mapping[int, str]) -> tuple[Compared, bool]:
        """The events of the package among those made, at once or put together again."""
        chronology = json.loads(self.package.read("chronology.json"))
        there = {row["id"]: row["number"] for row in self.rows}
        wanted = [canonical(one, there) for one in chronology["events"]]
        is_all = not self.manifest["left_out"]["events"]
        found = _compared(wanted, lines(made.events(_EVERYTHING), numbers), is_all=is_all)
        if found.is_same:
            return found, False
        pipeline.rebuild(made)
        again = _compared(wanted, lines(made.events(_EVERYTHING), numbers), is_all=is_all)
        return (again, True) if again.equal > found.equal else (found, False)


def _compared(there: Sequence[bytes], here: Sequence[bytes], *, is_all: bool = True) -> Compared:
    left = _counted(here)
    missing = []
    for one in there:
        if left.get(one):
            left[one] -= 1
        else:
            missing.append(one)
    further = [one for one, count in left.items() for _ in range(count)] if is_all else []
    return Compared(
        len(there) - len(missing), tuple(map(_title, missing)), tuple(map(_title, further))
    )


def _counted(some: Sequence[bytes]) -> dict[bytes, int]:
    found: dict[bytes, int] = {}
    for one in some:
        found[one] = found.get(one, 0) + 1
    return found


def _title(line: bytes) -> str:
    return str(json.loads(line)["title"])


def document_of(told: Json) -> Document:
    """A document from what the package tells of it, with its text.  Raises TypeError."""
    plain = {name: one for name, one in told.items() if name != "schema"}
    found: Document = from_plain(Document, plain)
    return found


def _texts(file: Path) -> set[str]:
    """Of the documents that are in a file, or of the one that it is."""
    found = pipeline.read(file, in_force())
    return {one.text for one in found if not isinstance(one, UnreadableDocument)}


def _start(told: Json, ids: Mapping[str, int]) -> Start:
    def key(passage: Sequence[Any]) -> Key:
        return ids[passage[0]], int(passage[1]), int(passage[2])

    return Start(
        {int(number): [key(one) for one in some] for number, some in told["events"].items()},
        {int(number): key(one) for number, one in told["mentions"].items()},
    )
