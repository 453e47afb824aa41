"""Checks a package of a chronology.  It needs Python 3.8 or newer and nothing else.

    python3 verify.py case.zip [FOLDER WITH THE DOCUMENTS' FILES]

It tells what was proved, what was not, and what is wrong.  Exit: 0 nothing is wrong, 1 something
is, 2 the file is no such package.  It reads the package and the folder, and writes nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import zipfile
from typing import Any, Dict, List

Report = Dict[str, List[str]]  # sentences by their head
PROVED, OPEN, WRONG, PRINT = "PROVED", "NOT PROVED", "WRONG", "FINGERPRINT"
SCHEMA, MANIFEST = "timeline-app-package-1", "manifest.json"
ANEW = "that nobody made it, its .html or .xlsx anew: compare with the fingerprint given to you"
READING = "that the texts say what the files say, and give these events: see timeline-app rerun"
LEFT = "what {} rows of the history say: they were erased, or names, paths or notes left out"
FILES = "that {} texts are of the files named: only their hashes are here; give their folder"


def check(path: str, folder: str = "") -> Report:
    """Check a package; there is no fingerprint where it is none."""
    report: Report = {PROVED: [], OPEN: [], WRONG: [], PRINT: []}
    try:
        with zipfile.ZipFile(path) as package:
            report[PRINT].append(hash_of(package.open(MANIFEST)))
            for step in (check_names, check_members, check_contents, check_files):
                if not report[WRONG]:  # what is not sound is not read on
                    step(package, report, folder)
    except Exception as error:  # noqa: BLE001 - whatever a stranger's file does, it is told
        report[WRONG].append(f"it cannot be read as a package: {error!r}")
    return report


def check_names(package: zipfile.ZipFile, report: Report, _folder: str) -> None:
    """That it is one plain archive, whose names lead nowhere else."""
    raw: Any = package.fp
    at, found = 0, package.infolist()
    for one in sorted(found, key=lambda info: info.header_offset):
        name, mode = one.orig_filename, (one.external_attr >> 16) & 0o170000
        if {"", ".", ".."} & set(name.split("/")) or not re.match(r"[\w./-]+\Z", name, re.A):
            report[WRONG].append(f"the name {name!r} may lead out of the package")
        if mode not in (0, 0o100000) or one.flag_bits & 1 or one.compress_type not in (0, 8):
            report[WRONG].append(f"{name!r} is a link or locked, no plain file")
        raw.seek(at)
        head = raw.read(30)
        if one.header_offset != at or len(head) < 30:
            report[WRONG].append(f"bytes that belong to no member stand before {name!r}")
            return
        at += sum((30, one.compress_size, *(head[i] + 256 * head[i + 1] for i in (26, 28))))
    raw.seek(-22, os.SEEK_END)
    if raw.read(4) != b"PK\5\6" or package.start_dir != at or package.comment:
        report[WRONG].append("bytes that belong to no member stand at the end")
    if len({one.filename.lower() for one in found}) < len(found):
        report[WRONG].append("two members have one name")


def check_members(package: zipfile.ZipFile, report: Report, _folder: str) -> None:
    """That each member is there with the hash that the manifest names, and no other."""
    told = loaded(package.read(MANIFEST))
    listed, there = told["members"], set(package.namelist()) - {MANIFEST}
    if told["schema"] != SCHEMA:
        report[WRONG].append(f"this is a package of another kind: {told['schema']!r}")
    report[WRONG] += [f"{name!r} is missing" for name in sorted(set(listed) - there)]
    report[WRONG] += [f"{name!r} is not listed" for name in sorted(there - set(listed))]
    for name in sorted(there & set(listed)):
        is_long = package.getinfo(name).file_size == listed[name]["bytes"]
        if not is_long or hash_of(package.open(name)) != listed[name]["sha256"]:
            report[WRONG].append(f"{name!r} was changed: its hash is not that of the manifest")
    report[PROVED].append(f"{len(there)} members are as the manifest lists them")


def check_contents(package: zipfile.ZipFile, report: Report, _folder: str) -> None:
    """That texts, events, edits and history say the same of each other."""
    told, chronology = loaded(package.read(MANIFEST)), loaded(package.read("chronology.json"))
    rows = [loaded(line) for line in package.read("history.jsonl").splitlines()]
    derived = [loaded(line) for line in package.read("derived.jsonl").splitlines()]
    documents, done = told["documents"], loaded(package.read("edits.json"))["edits"]
    number = {one["id"]: one["number"] for one in documents}
    events = chronology["events"] + chronology["findings"]
    quoted = [one for event in events for one in event["evidence"]]
    quoted = [(number[one["document"]], one) for one in quoted + chronology["ledger"]]
    quoted += [(one["document"], one) for event in derived for one in event["evidence"]]
    counts = {"documents": documents, "events": chronology["events"], "edits": done}
    counts = {**counts, "history": rows, "derived": derived, "passages": quoted}
    if {name: len(some) for name, some in counts.items()} != told["counts"]:
        report[WRONG].append("there are more or fewer things in it than the manifest counts")
    known = sorted((one["id"], one["sha256"]) for one in chronology["documents"])
    if known != sorted((one["id"], one["source_sha256"]) for one in documents):
        report[WRONG].append("chronology.json names other documents than the manifest")
    last = {row["edit"]: row["action"] for row in rows if row["label"] and row["edit"]}
    edits, standing = {one["number"] for one in done}, {n for n in last if last[n] != "undo"}
    acts = {row["edit"] for row in rows if row["action"] == "do"}  # an old one has no number
    if standing - edits or (None not in acts and edits - acts):
        report[WRONG].append("the history tells of other edits than those that are in it")
    check_history(rows, told, report)
    check_quotes(package, documents, quoted, report)


def check_history(rows: list[Any], told: Any, report: Report) -> None:
    """That each row carries the hash of the one before it, and says what it said then."""
    previous, read_in = "", {}
    for number, row in enumerate(rows, 1):
        words = [row[key] for key in ("salt", "person", "label", "event", "before", "after")]
        link = digest([row["sequence"], row["at"], row["action"], row["payload"], previous])
        if row["sequence"] != number or link != row["hash"]:
            report[WRONG].append(f"the history is broken at row {number}")
            return
        if digest(words) != row["payload"] if row["salt"] else any(words) and not row["withheld"]:
            report[WRONG].append(f"what row {number} of the history says was changed")
        if row["action"] == "read" and row["after"]:
            read_in[number] = loaded(row["after"])["sha256"]
        previous = row["hash"]
    if told["history"] != {"last": len(rows), "hash": previous}:
        report[WRONG].append("rows at the end of the history were cut off, or added")
    for one in told["documents"]:
        if one["row"] and read_in.get(one["row"]) != one["source_sha256"]:
            report[WRONG].append(f"the history names another file for {one['number']}")
    left = sum(not row["salt"] for row in rows)
    report[PROVED].append(f"the history is one unbroken chain of {len(rows)} rows")
    report[OPEN] += [LEFT.format(left)] if left else []


def check_quotes(package: zipfile.ZipFile, documents: Any, quoted: Any, report: Report) -> None:
    """That every quote stands at its place in its text, counted in code points."""
    by_document: dict[str, list[Any]] = {one["number"]: [] for one in documents}
    for number, one in quoted:
        by_document[number].append((one["start"], one["end"], one.get("quote", one.get("text"))))
    for one in documents:
        data = package.read(one["text"])
        text = data.decode("utf-8")
        if hashlib.sha256(data).hexdigest() != one["text_sha256"] or len(text) != one["length"]:
            report[WRONG].append(f"the text of {one['number']} is not the one that was read")
        for start, end, quote in by_document[one["number"]]:
            if not 0 <= start <= end <= len(text) or text[start:end] != quote:
                report[WRONG].append(f"{one['number']} does not say {quote!r} at {start}")
    report[PROVED].append(f"{len(quoted)} quotes and dates stand in their texts, word for word")


def check_files(package: zipfile.ZipFile, report: Report, folder: str) -> None:
    """That the files of the documents have the hashes that were taken when they were read."""
    documents = loaded(package.read(MANIFEST))["documents"]
    paths = [os.path.join(top, name) for top, _, some in os.walk(folder) for name in some]
    known = {hash_of(open(path, "rb")) for path in paths if folder and os.path.isfile(path)}
    left = 0
    for one in documents:
        inside = hash_of(package.open(one["source"])) if one["source"] else ""
        if one["source_sha256"] == inside or one["source_sha256"] in known:
            continue
        left += 1
        if inside or (folder and not one["within"]):
            report[WRONG].append(f"the file that {one['number']} was read from is not there")
    if left < len(documents):
        report[PROVED].append(f"{len(documents) - left} files are the very ones that were read")
    report[OPEN] += [*([FILES.format(left)] if left else []), READING, ANEW]


def hash_of(file: Any) -> str:
    """SHA-256 of an open file, which is closed."""
    found = hashlib.sha256()
    with file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            found.update(chunk)
    return found.hexdigest()


def digest(cells: list[Any]) -> str:
    """SHA-256 of values written as JSON in ASCII without spaces: so the chain is made."""
    return hashlib.sha256(json.dumps(cells, separators=(",", ":")).encode()).hexdigest()


def loaded(words: bytes | str) -> Any:
    """JSON.  Raises ValueError where a name stands twice: it could be read in two ways."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError("a name stands twice in one object")
        return dict(pairs)

    return json.loads(words, object_pairs_hook=once)


def lines(report: Report) -> list[str]:
    """All of it, as it is printed: no sign of a name can do anything to a terminal."""
    told = [f"{head}: {one}" for head, some in report.items() for one in some]
    told.append("Do not rely on it." if report[WRONG] else "Nothing is wrong.")
    return ["".join(c if c.isprintable() else "\ufffd" for c in one) for one in told]


if __name__ == "__main__":
    found = check(*sys.argv[1:3]) if sys.argv[1:] else sys.exit(__doc__)
    sys.stdout.buffer.write("\n".join([*lines(found), ""]).encode("utf-8", "replace"))
    sys.exit(0 if not found[WRONG] else 1 if found[PRINT] else 2)
