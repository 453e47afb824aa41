"""JSON files: chats, as many programs export them, and lists of records as tables."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.model import PassageKind
from timeline_app.readers import chats, office_fields, own_exports
from timeline_app.readers.building import Builder, in_line
from timeline_app.readers.encoding import decode
from timeline_app.readers.guarding import damaged
from timeline_app.readers.reading import NOTHING, About, Reading
from timeline_app.readers.refusals import Refused
from timeline_app.readers.stamps import read_stamp

_WHEN = (
    "ts", "date", "timestamp", "timestamp_ms", "created_date", "created_at", "createdAt",
    "createdDateTime", "sent_at", "sentAt", "date_unixtime", "time",
)  # fmt: skip
_SAID = ("text", "content", "body", "message")
_WHO = (
    ("user_profile", "real_name"), ("user_profile", "name"), ("from",), ("sender_name",),
    ("author", "nickname"), ("author", "name"), ("author",), ("creator", "name"),
    ("sender", "name"), ("sender",), ("from", "user", "displayName"), ("username",),
    ("name",), ("user",),
)  # fmt: skip
"""The fields in which exports say when, what and who; the surest first."""
_MOSTLY = 0.5
_MOST_MESSAGES, _MOST_ROWS, _MOST_COLUMNS = 200_000, 200_000, 100
_DEEPEST = 4
"""Lists within objects within lists that are looked at for messages or records."""
_LINK = re.compile(r"<([@#!]?)([^<>|\s]{1,500})(?:\|([^<>]{0,200}))?>")
_CLOCK = re.compile(r"[T ](\d\d:\d\d)")
_NEITHER = Message("read.json-neither")


def read_json(data: bytes, _about: About = NOTHING) -> Reading:
    """A chat, or a table of records, in JSON or in lines of it.  Raises Refused."""
    decoded = decode(data)
    found = _parsed(decoded.text)
    own_exports.refuse_object(found)
    builder = Builder(notes=list(decoded.notes))
    lists = list(_lists(found, "", 0))
    told = [(name, items) for name, items in lists if _is_chat(items)]
    for name, items in told:
        if name and len(told) > 1:
            builder.add(name, PassageKind.HEADING)
        _tell(items, builder)
    if not told:
        records = max((items for _, items in lists), key=len, default=[])
        _tabulate(records, builder)
    if not builder.blocks:
        raise Refused(_NEITHER, ProblemCode.UNKNOWN_FORMAT)
    title = found.get("name") or found.get("title") if isinstance(found, dict) else ""
    return builder.reading(title if isinstance(title, str) else "")


def _parsed(text: str) -> Any:  # noqa: ANN401 - whatever the file holds
    try:
        return json.loads(text)
    except RecursionError as error:
        raise damaged(Message("read.why-its-parts-lie-too-deep-within-each-other")) from error
    except ValueError as error:
        lines = [line for line in text.splitlines() if line.strip()]
        try:
            return [json.loads(line) for line in lines] if len(lines) > 1 else _raise(error)
        except (ValueError, RecursionError):
            raise damaged(Message("read.why-it-is-no-json-or-its-end-is-missing")) from error


def _raise(error: Exception) -> Any:  # noqa: ANN401
    raise error


def _lists(found: object, name: str, depth: int) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Every list of objects, with the name of what holds it; lists in messages are theirs."""
    if isinstance(found, list):
        items = [item for item in found if isinstance(item, dict)]
        if items and len(items) >= _MOSTLY * len(found):
            yield name, items
        if depth < _DEEPEST and not _is_chat(items):
            for item in items[:_MOST_ROWS]:
                yield from _lists(item, name, depth + 1)
    elif isinstance(found, dict) and depth < _DEEPEST:
        own = found.get("name")
        for inner in found.values():
            yield from _lists(inner, own if isinstance(own, str) else name, depth + 1)


# ---- chats


def _is_chat(items: list[dict[str, Any]]) -> bool:
    sample = items[:100]
    told = sum(bool(_field(one, _WHEN) and _said(one) and _who(one, {})) for one in sample)
    return bool(sample) and told >= _MOSTLY * len(sample)


def _tell(items: list[dict[str, Any]], builder: Builder) -> None:
    if len(items) > _MOST_MESSAGES:
        builder.notes.append(Message("note.first-messages", (_MOST_MESSAGES,)))
    names = {
        str(one["user"]): name
        for one in items
        if isinstance(one.get("user"), str) and (name := _who(one, {})) != one["user"]
    }
    messages = items[:_MOST_MESSAGES]
    if _runs_backwards(messages):
        messages = messages[::-1]
    chats.tell((_message(one, names) for one in messages), builder)


def _runs_backwards(items: list[dict[str, Any]]) -> bool:
    """Whether the newest comes first, as some programs export it."""
    first, last = (str(_field(one, _WHEN)) for one in (items[0], items[-1]))
    return len(first) == len(last) and first > last


def _message(one: dict[str, Any], names: dict[str, str]) -> chats.ChatMessage:
    when = str(_field(one, _WHEN))
    stamp = when.partition(".")[0] if when.replace(".", "", 1).isdigit() else when
    text = _readable(_said(one), names) if "ts" in one else _said(one)
    published = office_fields.published_of(stamp)
    return chats.ChatMessage(text, _who(one, names), published, _clock(stamp))


def _clock(stamp: str) -> str:
    written, read = _CLOCK.search(stamp), read_stamp(stamp)
    if written or read is None or read.utc_minutes is None:
        return written[1] if written else ""
    return f"{read.utc_minutes // 60:02d}:{read.utc_minutes % 60:02d}"


def _field(one: dict[str, Any], names: tuple[str, ...]) -> object:
    return next((one[name] for name in names if isinstance(one.get(name), str | int | float)), "")


def _said(one: dict[str, Any]) -> str:
    """The words of a message; some exports cut them where their look changes."""
    for name in _SAID:
        value = one.get(name)
        if isinstance(value, dict):
            value = value.get("content") or value.get("text")
        if isinstance(value, list):
            value = "".join(
                piece if isinstance(piece, str) else str(piece.get("text", ""))
                for piece in value
                if isinstance(piece, str | dict)
            )
        if isinstance(value, str) and value.strip():
            return _mended(value, one)
    return ""


def _mended(text: str, one: dict[str, Any]) -> str:
    """Messenger writes each byte of UTF-8 as a character of its own."""
    if "timestamp_ms" not in one:
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _who(one: dict[str, Any], names: dict[str, str]) -> str:
    for path in _WHO:
        value: object = one
        for name in path:
            value = value.get(name) if isinstance(value, dict) else None
        if isinstance(value, str) and value.strip():
            return names.get(value, _mended(value, one))
    return ""


def _readable(text: str, names: dict[str, str]) -> str:
    """Mentions and links as they are shown."""

    def shown(found: "re.Match[str]") -> str:
        mark, target, label = found.groups()
        if mark == "@":
            return "@" + (label or names.get(target, target))
        return ("#" if mark == "#" else "@" if mark == "!" else "") + (label or target)

    return html.unescape(_LINK.sub(shown, text))


# ---- records


def _tabulate(items: list[dict[str, Any]], builder: Builder) -> None:
    """A list of objects as a table: the names of their fields, then a row for each."""
    flat = [_flat(one) for one in items[:_MOST_ROWS]]
    columns = list(dict.fromkeys(name for one in flat for name in one))[:_MOST_COLUMNS]
    if not columns:
        return
    if len(items) > _MOST_ROWS:
        builder.notes.append(Message("note.first-records", (_MOST_ROWS,)))
    builder.add_row(columns)
    for one in flat:
        builder.add_row([one.get(name, "") for name in columns])


def _flat(one: dict[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in one.items():
        if isinstance(value, dict):
            inner = {f"{name} {key}": _shown(each) for key, each in value.items()}
            found |= {key: shown for key, shown in inner.items() if shown}
        elif shown := _shown(value):
            found[name] = shown
    return found


def _shown(value: object) -> str:
    if isinstance(value, list):
        scalars = (one for one in value[:50] if isinstance(one, str | int | float))
        return ", ".join(filter(None, map(_shown, scalars)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return in_line(str(value)) if isinstance(value, str | int | float) else ""
