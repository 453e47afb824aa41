"""The papers of a package: what it is, and a draft of what its custodian may certify."""

from collections.abc import Iterable, Mapping
from textwrap import fill
from typing import Any

from timeline_app import resources
from timeline_app.formats.options import Options
from timeline_app.model import shown

_BLANK = "________________________"


def papers(manifest: Mapping[str, Any], options: Options) -> dict[str, str]:
    """By the name of the member: its text, filled from the manifest."""
    values = _values(manifest, options)
    return {
        name: resources.path("package", name).read_text(encoding="utf-8").format(**values)
        for name in ("README.txt", "certificate-draft.txt")
    }


def _values(manifest: Mapping[str, Any], options: Options) -> dict[str, object]:
    made_with, documents = manifest["made_with"], manifest["documents"]
    return {
        **{f"count_{name}": f"{number:,}" for name, number in manifest["counts"].items()},
        "title": shown.line(manifest["title"]),
        "for_whom": shown.line(options.prepared_for) or _BLANK,
        "blank": _BLANK,
        "program": made_with["program"],
        "python": made_with["python"],
        "libraries": _filled(f"{name} {one}" for name, one in made_with["libraries"].items()),
        "weights": "\n".join(_hash(name, one) for name, one in made_with["weights"].items()),
        "documents": "\n".join(_document(one) for one in documents),
        "sources": _sources(documents),
        "left_out": _left_out(manifest["left_out"]),
        "history_hash": manifest["history"]["hash"],
    }


def _hash(name: str, sha256: str) -> str:
    return f"    {sha256}  {name}"


def _document(one: Mapping[str, Any]) -> str:
    lies = "the file is in the package" if one["source"] else "the file is not in the package"
    return (
        f"{one['number']}  {shown.line(one['name'])}  ({lies})\n"
        f"    {one['source_sha256']}  file\n    {one['text_sha256']}  text as read"
    )


def _sources(documents: list[Mapping[str, Any]]) -> str:
    inside = sum(bool(one["source"]) for one in documents)
    if inside == len(documents):
        return "The files themselves are in the package."
    if inside:
        return f"Of the files themselves {inside:,} of {len(documents):,} are in the package."
    return "The files themselves are not in the package; their hashes are."


def _left_out(told: Mapping[str, Any]) -> str:
    events = told["events"]
    found = [f"{events:,} events that were not chosen"] if events else []
    found += [name for name, is_out in told.items() if name != "events" and is_out]
    return _filled(found) or "nothing"


def _filled(words: Iterable[str]) -> str:
    """A list over as many lines as it needs, as far in as the papers have it."""
    return fill(", ".join(words), 80, subsequent_indent="    ", break_on_hyphens=False)
