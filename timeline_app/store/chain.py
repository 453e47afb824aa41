"""The audit trail as a chain: each row carries a hash over itself and the row before it.

The chain runs over hashes of payloads, not over the payloads: what a row says of people and texts
can be erased, and the chain still verifies.  A salt keeps short payloads from being guessed back.
"""

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from timeline_app.message import Message
from timeline_app.wording import worded

_HEAD = "chain"
"""The fact that names the last row and its hash: rows cut off at the end are missed."""
_ROW = "SELECT sequence, at, action, label, event, before, after FROM audit"


@dataclass(frozen=True, slots=True)
class ChainProof:
    """What the chain proves; ``broken`` is the first row that does not fit, and ``why``."""

    rows: int
    erased: int = 0
    broken: int | None = None
    why: Message | None = None

    @property
    def is_whole(self) -> bool:
        return self.broken is None

    @property
    def reason(self) -> str:
        """Why that row does not fit, in words; "" where all of them do."""
        return worded(self.why)


def begin(raw: sqlite3.Connection) -> None:
    """Chain what was written down before there was a chain."""
    raw.execute("INSERT OR REPLACE INTO facts VALUES (?, '0 ')", (_HEAD,))
    for (sequence,) in raw.execute("SELECT sequence FROM audit ORDER BY sequence").fetchall():
        append(raw, sequence)


def append(
    raw: sqlite3.Connection, sequence: int, *, person: str = "", edit: int | None = None
) -> None:
    """Link the audit row that was just written to the one before it."""
    row = raw.execute(f"{_ROW} WHERE sequence = ?", (sequence,)).fetchone()
    _, previous = head(raw)
    salt = os.urandom(16).hex()
    payload = _payload(salt, person, row)
    link = _link(row, payload, previous)
    raw.execute(
        "INSERT INTO chain (sequence, edit, salt, person, payload, hash) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (sequence, edit, salt, person, payload, link),
    )
    raw.execute("UPDATE facts SET value = ? WHERE name = ?", (f"{sequence} {link}", _HEAD))


def erase(raw: sqlite3.Connection, sequence: int) -> None:
    """Forget what a row says, and who did it; that something was done then stays provable."""
    raw.execute(
        "UPDATE audit SET label = '', event = NULL, before = '', after = '' WHERE sequence = ?",
        (sequence,),
    )
    raw.execute("UPDATE chain SET salt = '', person = '' WHERE sequence = ?", (sequence,))


def verify(raw: sqlite3.Connection) -> ChainProof:
    """Walk the chain from its first row; stop at the first one that does not fit."""
    rows = erased = 0
    previous, expected = "", 1
    for row, (salt, person, payload, link) in _rows(raw):
        fault = _fault(row, (salt, person, payload, link), previous, expected)
        if fault:
            return ChainProof(rows, erased, min(expected, row[0]), fault)
        rows, erased = rows + 1, erased + (salt == "")
        previous, expected = link, row[0] + 1
    last, end = head(raw)
    if (last, end) != (expected - 1, previous):
        return ChainProof(rows, erased, expected, Message("chain.cut-off"))
    return ChainProof(rows, erased)


def _rows(raw: sqlite3.Connection) -> Iterator[tuple[Sequence[Any], Sequence[Any]]]:
    for row in raw.execute(
        "SELECT a.sequence, a.at, a.action, a.label, a.event, a.before, a.after, "
        "c.salt, c.person, c.payload, c.hash "
        "FROM audit a LEFT JOIN chain c ON c.sequence = a.sequence ORDER BY a.sequence"
    ):
        yield row[:7], row[7:]


def _fault(
    row: Sequence[Any], link: Sequence[Any], previous: str, expected: int
) -> Message | None:
    """Why a row does not fit; None where it does."""
    salt, person, payload, told = link
    if row[0] != expected:
        return Message("chain.missing")
    if told is None:
        return Message("chain.put-in")
    if salt != "" and _payload(salt, person, row) != payload:
        return Message("chain.changed")
    if salt == "" and any(cell not in {"", None} for cell in (person, *row[3:])):
        return Message("chain.filled-in")
    if _link(row, payload, previous) != told:
        return Message("chain.changed-before")
    return None


def head(raw: sqlite3.Connection) -> tuple[int, str]:
    """Number and hash of the last row; (0, "") before the first."""
    row = raw.execute("SELECT value FROM facts WHERE name = ?", (_HEAD,)).fetchone()
    last, _, link = str(row[0] if row else "0 ").partition(" ")
    return (int(last) if last.isdigit() else -1), link


def _payload(salt: str, person: str, row: Sequence[Any]) -> str:
    return _hash([salt, person, *row[3:]])


def _link(row: Sequence[Any], payload: str, previous: str) -> str:
    return _hash([*row[:3], payload, previous])


def _hash(cells: list[Any]) -> str:
    """SHA-256 over the canonical form: JSON in ASCII, no spaces."""
    import hashlib  # noqa: PLC0415 - only what changes a file, or verifies it, needs it

    return hashlib.sha256(json.dumps(cells, separators=(",", ":")).encode()).hexdigest()
