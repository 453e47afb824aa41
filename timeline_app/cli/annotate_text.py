"""Prints what is found in texts, one JSON object a line, in the order they came."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from timeline_app import pipeline, temporal
from timeline_app.cli.columns import json_text, plain
from timeline_app.errors import UnreadableDocument
from timeline_app.model import When


def run(chosen: argparse.Namespace) -> int:
    """The command; 1 when a file or a line could not be annotated."""
    if chosen.jsonl:
        return _annotate_lines(chosen.published)
    if chosen.files:
        return _annotate_files(chosen.files, chosen.published)
    text = sys.stdin.buffer.read().decode("utf-8", "replace")
    _print(pipeline.annotate(text, published=chosen.published))
    return 0


def _annotate_files(files: list[str], published: When | None) -> int:
    code = 0
    for file in files:
        try:
            _print(pipeline.annotate_file(Path(file), file, published))
        except UnreadableDocument as error:
            print(plain(str(error)), file=sys.stderr)
            code = 1
    return code


def _annotate_lines(published: When | None) -> int:
    code = 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            asked = _read(line)
        except ValueError as error:
            print(f"line {number}: {error}", file=sys.stderr)
            code = 1
            continue
        written = _published(asked.get("published"), number) or published
        _print(pipeline.annotate(asked["text"], asked.get("id"), written))
    return code


def _read(line: bytes) -> dict[str, Any]:
    """The object on a line.  Raises ValueError with what is wrong with it."""
    try:
        asked = json.loads(line.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"no JSON ({error})") from error
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        raise ValueError('no object with a "text"')  # noqa: TRY004 - it is what the line says
    return asked


def _published(value: object, number: int) -> When | None:
    """The date given with a text; one that cannot be read is reported and left out."""
    if value is None or value == "":
        return None
    found = temporal.read_date(value) if isinstance(value, str) else None
    if found is None:
        print(f"line {number}: published {value!r} is no date and is left out", file=sys.stderr)
    return found


def _print(found: dict[str, Any]) -> None:
    print(json_text(found), flush=True)
