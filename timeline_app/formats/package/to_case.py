"""Everything in one archive that somebody needs who wants to check a chronology."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from timeline_app import pipeline, resources
from timeline_app.errors import ExportFailed
from timeline_app.formats.data.to_json import told_findings
from timeline_app.formats.format import FormatKind
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.package import certificate, verify
from timeline_app.formats.package.archive import Archive, archive
from timeline_app.formats.package.canonical import lines
from timeline_app.formats.package.private import Discretion
from timeline_app.formats.whole_file import folder_beside, replaced
from timeline_app.model import Document, EventFilter, Level
from timeline_app.store import DocumentRow, Key, Start, numbers_in
from timeline_app.versions import versions
from timeline_app.wording import ENGLISH, told_in

_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}\Z")
_CHANGED = "the chronology was changed while it was written; export it again"
_EVERYTHING = EventFilter(level=Level.ALL)

Json = dict[str, Any]


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the package.  Raises ExportFailed; lets Cancelled pass."""
    with (
        replaced(path) as part,
        folder_beside(part) as folder,
        outgoing.store.connection.steady(),
        archive(part) as made,
    ):
        version = outgoing.store.version
        case = _Case(replace(outgoing, is_timeless=True, has_all_documents=True), made, folder)
        count = case.write()
        if outgoing.store.version != version:
            raise ExportFailed(path, _CHANGED)
    return Written(count, tuple(case.warnings))


@dataclass
class _Case:
    """The package as it grows."""

    outgoing: Outgoing
    made: Archive
    folder: Path

    def __post_init__(self) -> None:
        self.warnings: list[str] = []

    @cached_property
    def numbers(self) -> dict[int, str]:
        """``D001`` and so on, in the order in which the documents were read."""
        known = sorted(self.outgoing.documents)
        width = max(3, len(str(len(known))))
        return {one: f"D{at:0{width}d}" for at, one in enumerate(known, 1)}

    def write(self) -> int:
        """All members, the manifest last; returns how many events it shows."""
        events = self._chronology()
        counts = {
            "documents": len(self.numbers),
            "events": events,
            "passages": sum(1 for _ in self._passages()),
            **self._history(),
            **self._derived(),
        }
        documents = [self._document(one) for one in self.numbers]
        manifest = {
            "schema": verify.SCHEMA,
            "title": self.outgoing.title,
            "made_with": versions(),
            "left_out": self._left_out(events),
            "counts": {**counts, "passages": counts["passages"] + self._quotes},
            "history": self._end(),
            "documents": documents,
        }
        for name, words in certificate.papers(manifest, self.outgoing.options).items():
            self.made.put(name, words.encode())
        self.made.put("verify.py", Path(verify.__file__).read_bytes())
        self.made.put("verify.html", resources.path("package", "verify.html").read_bytes())
        members = dict(sorted(self.made.members.items()))
        self.made.put(verify.MANIFEST, _json({**manifest, "members": members}))
        return events

    def _chronology(self) -> int:
        """In each form that there is for programs, for spreadsheets and to be read."""
        from timeline_app.formats.table import OWN  # noqa: PLC0415 - the table names this module

        data = next(one for one in OWN if one.name == "json")
        others = [
            next((one for one in OWN if one.name == "xlsx"), None),
            next(
                (one for one in OWN if one.kind is FormatKind.REPORT and one.suffix == ".html"),
                None,
            ),
        ]
        count = 0
        for form in (data, *filter(None, others)):
            target = self.folder / f"chronology{form.suffix}"
            count = form.write(self.outgoing, target).count
            self.made.put(target.name, target.read_bytes())
            target.unlink()
        return count

    def _passages(self) -> Iterator[object]:
        """All that chronology.json quotes."""
        store, written = self.outgoing.store, set[int]()
        for event in store.reading.listed(self.outgoing.ids):
            written.add(event.id)
            yield from event.evidence
        for finding in told_findings(self.outgoing, written):
            yield from finding.witnesses
        yield from store.ledger.all()

    def _history(self) -> dict[str, int]:
        store, rows = self.outgoing.store, []
        edits, named = [], set()
        for row in store.replaying.chain_rows():
            rows.append(_json(self._discretion.row(row)))
            if row.action == "read" and row.after:
                self._read_in.setdefault(json.loads(row.after)["sha256"], row.sequence)
        for one in store.replaying.edits_in_force():
            if one.number not in self._discretion.held.edits:
                edits.append(asdict(one) | {"edit": self._discretion.edit(one.edit)})
                named |= set(numbers_in(one.edit))
        self.made.put("history.jsonl", b"".join(rows))
        start = (
            self._start(store.replaying.start(), named)
            if named
            else {"events": {}, "mentions": {}}
        )
        self.made.put(
            "edits.json", _json({"schema": verify.SCHEMA, "start": start, "edits": edits})
        )
        return {"history": len(rows), "edits": len(edits)}

    @cached_property
    def _discretion(self) -> Discretion:
        names, documents = self.outgoing.names, self.outgoing.documents
        paths = {row.path: names[number] for number, row in documents.items()}
        return Discretion(self.outgoing.options, self.outgoing.store.replaying.held_back(), paths)

    @cached_property
    def _read_in(self) -> dict[str, int]:
        """By the hash of a file: the row of the history that says that it was read."""
        return {}

    def _start(self, start: Start, named: set[tuple[str, int]]) -> Json:
        def there(passage: Key) -> list[Any]:
            return [self.numbers[passage[0]], *passage[1:]]

        found: Json = {"events": {}, "mentions": {}}
        for kind, number in sorted(named):
            if kind == "events" and number in start.events:
                found[kind][number] = [there(one) for one in start.events[number]]
            elif kind == "mentions" and number in start.mentions:
                found[kind][number] = there(start.mentions[number])
        return found

    def _derived(self) -> dict[str, int]:
        """The events as they would be had nobody decided anything.

        In English, as they are when they are made anew: where a passage stands is told in words.
        """
        with told_in(ENGLISH), pipeline.undecided(self.outgoing.store, self.folder) as base:
            told = list(base.events(_EVERYTHING))
        self._quotes = sum(len(one.evidence) for one in told)
        self.made.put(
            "derived.jsonl", b"".join(b"%s\n" % one for one in lines(told, self.numbers))
        )
        return {"derived": len(told)}

    def _end(self) -> Json:
        last, link = self.outgoing.store.replaying.chain_end()
        return {"last": last, "hash": link}

    def _left_out(self, events: int) -> Json:
        options = self.outgoing.options
        every = self.outgoing.store.reading.count(_EVERYTHING)
        return {
            "events": every - events,
            "notes": not options.notes,
            "names of reviewers": not options.hands,
            "paths": options.paths != "absolute",
            "sources": not options.sources,
        }

    def _document(self, number: int) -> Json:
        row = self.outgoing.documents[number]
        read = self.outgoing.store.documents.as_read(number)
        called, text = self.numbers[number], read.text.encode()
        self.made.put(f"texts/{called}.json", _json(self._shape(read, number)))
        return {
            "number": called,
            "id": number,
            "name": self.outgoing.names[number],
            "title": row.title,
            "source": self._source(row, called, read.member),
            "source_sha256": row.sha256,
            "within": bool(read.member),
            "row": self._read_in.get(row.sha256),
            "text": f"texts/{called}.txt",
            "text_sha256": self.made.put(f"texts/{called}.txt", text),
            "length": len(read.text),
        }

    def _shape(self, read: Document, number: int) -> Json:
        """All that the reader told of it but the text, and where each character stands."""
        told = {"schema": verify.SCHEMA, **asdict(read), "path": self.outgoing.names[number]}
        told["pages"].pop("boxes")
        told.pop("text")
        return told

    def _source(self, row: DocumentRow, called: str, member: str) -> str | None:
        """Its file as a member, where that is asked for and it still has the same bytes."""
        if not self.outgoing.options.sources:
            return None
        data, _ = pipeline.proven_bytes((row.path, *row.paths), row.sha256, member)
        if data is None or hashlib.sha256(data).hexdigest() != row.sha256:
            told = f"The file of {called} is no longer what was read; only its hash is there."
            self.warnings.append(told)
            return None
        suffix = _SUFFIX.search(row.path)
        name = f"sources/{called}{suffix[0].lower() if suffix else ''}"
        self.made.put(name, data)
        return name


def _json(value: object) -> bytes:
    """One line; the same for the same value."""
    told = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return told.encode("utf-8", "backslashreplace") + b"\n"
