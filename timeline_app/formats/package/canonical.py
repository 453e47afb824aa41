"""Events in the one form in which two chronologies are compared byte for byte."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from timeline_app.formats.data.to_json import event_to_json
from timeline_app.model import Event

Json = dict[str, Any]


def canonical(told: Json, documents: Mapping[int, str]) -> bytes:
    """An event as JSON has it, without its number, its documents by the numbers of the package."""
    evidence = [{**one, "document": documents[one["document"]]} for one in told["evidence"]]
    plain = {name: one for name, one in told.items() if name != "id"} | {"evidence": evidence}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "backslashreplace"
    )


def lines(events: Iterable[Event], documents: Mapping[int, str]) -> list[bytes]:
    """All of them in the order of their bytes: whatever numbers they have, it is the same."""
    return sorted(canonical(event_to_json(event), documents) for event in events)
