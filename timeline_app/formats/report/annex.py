"""The list of sources: every document with its number, hash, and the day it was written on."""

from collections.abc import Mapping
from itertools import count
from typing import TYPE_CHECKING

from timeline_app import wording
from timeline_app.formats.outgoing import Outgoing
from timeline_app.formats.report.model import AnnexSource
from timeline_app.model import Published, shown
from timeline_app.wording.when_written import source_in_words

if TYPE_CHECKING:
    from timeline_app.store import DocumentRow

DIGITS = 3


def unknown() -> AnnexSource:
    """What stands for a document that is no longer there."""
    return AnnexSource("D?", wording.said("report.unknown-document"), "", "", "", "")


def annex(outgoing: Outgoing) -> Mapping[int, AnnexSource]:
    """Every document by the store's number, in that order: D001, D002 …"""
    rows = sorted(outgoing.documents.values(), key=lambda row: row.id)
    digits = max(DIGITS, len(str(len(rows))))
    marks = {row.id: f"D{number:0{digits}d}" for row, number in zip(rows, count(1), strict=False)}
    return {row.id: _source(outgoing, row, marks) for row in rows}


def titles(outgoing: Outgoing) -> Mapping[str, str]:
    """How a lane or a heading calls each document, by its path, which tells of the machine."""
    sources = annex(outgoing)
    return {
        row.path: f"{sources[row.id].title} ({sources[row.id].mark})"
        for row in outgoing.documents.values()
    }


def _source(outgoing: Outgoing, row: "DocumentRow", marks: Mapping[int, str]) -> AnnexSource:
    newer = marks.get(row.superseded_by or 0, "")
    return AnnexSource(
        marks[row.id],
        shown.document(row.title, row.path) or shown.UNTITLED,
        shown.line(outgoing.names[row.id], None),
        row.sha256,
        wording.in_words(row.published.when, weekday=False) if row.published else "",
        _from(row.published),
        wording.said("report.older-version", newer) if newer else "",
    )


def _from(published: Published | None) -> str:
    return "" if published is None else source_in_words(published.source)
