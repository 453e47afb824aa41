"""Prints what is read in files, before anything is looked for in them."""

import argparse
import sys
from pathlib import Path
from typing import Any

from timeline_app import pipeline
from timeline_app.cli.columns import json_text, plain
from timeline_app.cli.passwords import password_from_stdin
from timeline_app.errors import UnreadableDocument
from timeline_app.model import Document, Part, Passage, Published
from timeline_app.settings import in_force
from timeline_app.wording import worded

Json = dict[str, Any]
_CANNOT = 1


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 when a file, or a document in one, could not be read."""
    password = password_from_stdin() if chosen.password_stdin else ""
    code = 0
    for file in chosen.files:
        for found in pipeline.read(Path(file), in_force(), password):
            if isinstance(found, UnreadableDocument):
                code = _CANNOT
            _print(file, found, is_json=chosen.json)
    return code


def _print(file: str, found: Document | UnreadableDocument, *, is_json: bool) -> None:
    if is_json:
        row = _problem(file, found) if isinstance(found, UnreadableDocument) else _row(file, found)
        print(json_text(row), flush=True)
    elif isinstance(found, UnreadableDocument):
        print(plain(str(found)), file=sys.stderr)
    else:
        _print_text(found)


def _print_text(document: Document) -> None:
    """The passages, each with its page and kind before it."""
    print(plain(f"{document.path}: {document.title}"))
    for note in document.notes:
        print(plain(worded(note)), file=sys.stderr)
    for passage in document.passages:
        page = document.pages.page_at(passage.span.start)
        place = f"{page.kind} {page.label}, " if page else ""
        words = " ".join(passage.span.of(document.text).split())
        print(plain(f"[{place}{passage.kind}] {words}"))


def _problem(file: str, problem: UnreadableDocument) -> Json:
    """A document that cannot be read; ``member`` where it lies within the file."""
    member = problem.path.removeprefix(str(file)).lstrip("/")
    return {
        "path": file,
        "member": member if member != problem.path else "",
        "problem": {"code": problem.code.value, "message": worded(problem.reason)},
    }


def _row(file: str, document: Document) -> Json:
    return {
        "path": file,
        "member": document.member,
        "title": document.title,
        "published": _day(document.published),
        "published_from": document.published.source.value if document.published else "none",
        "pages": [page.label for page in document.pages.pages],
        "parts": [_part(part) for part in pipeline.parts_of(document)],
        "passages": [_passage(document, passage) for passage in document.passages],
        "text": document.text,
        "notes": [worded(note) for note in document.notes],
        "problem": None,
    }


def _day(published: Published | None) -> str | None:
    return published.when.edtf if published else None


def _part(part: Part) -> Json:
    return {
        "start": part.span.start,
        "end": part.span.end,
        "kind": part.kind.value,
        "published": _day(part.published),
        "author": part.author,
        "heading": part.heading,
    }


def _passage(document: Document, passage: Passage) -> Json:
    return {
        "start": passage.span.start,
        "end": passage.span.end,
        "kind": passage.kind.value,
        "page": document.pages.number_at(passage.span.start) or None,
        "quote": passage.span.of(document.text),
    }
