"""Where the shipped weights lie, and whether they are whole.

A developer may point the environment variable ``TIMELINE_APP_MODEL`` at another folder.
"""

import hashlib
import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from timeline_app import resources
from timeline_app.languages import MAIN
from timeline_app.message import Message

FILES = ("parser.onnx", "label.onnx", "labels.json", "vocab.txt")
VARIABLE = "TIMELINE_APP_MODEL"
SCHEMA = 2
"""The number of the interface that the program speaks; ``model.json`` says the weights'."""


def folder(language: str = MAIN) -> Path:
    """The folder of the weights of a language, there or not; the variable is for the main one."""
    chosen = os.environ.get(VARIABLE) if language == MAIN else None
    return Path(chosen) if chosen else resources.path("models", language)


def _card(place: Path) -> dict[str, Any]:
    """What ``model.json`` says: ``{"schema": 2, "sha256": {"parser.onnx": "..."}}``."""
    card = place / "model.json"
    if not card.is_file():
        return {}
    try:
        said = json.loads(card.read_text(encoding="utf-8"))
    except (ValueError, OSError):
        return {}
    return said if isinstance(said, dict) else {}


def _damaged(place: Path, checksums: object) -> list[str]:
    said = checksums if isinstance(checksums, dict) else {}
    return [
        name
        for name in FILES
        if name in said and hashlib.sha256((place / name).read_bytes()).hexdigest() != said[name]
    ]


@cache
def _problem_in(place: Path) -> Message | None:
    try:
        missing = [name for name in FILES if not (place / name).is_file()]
        card = _card(place)
        damaged = [] if missing else _damaged(place, card.get("sha256"))
    except OSError as error:
        return Message("model.unreadable", (str(error.strerror),))
    if missing:
        return Message("model.missing", (tuple(missing), str(place)))
    if damaged:
        return Message("model.damaged", (tuple(damaged), str(place)))
    if card.get("schema", SCHEMA) != SCHEMA:
        return Message("model.other-version", (str(place),))
    return None


def problem(language: str = MAIN) -> Message | None:
    """None if the weights are there and whole, else what is wrong."""
    return _problem_in(folder(language))
