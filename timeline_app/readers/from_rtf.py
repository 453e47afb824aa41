"""RTF: the text with its notes, comments and tables; the code of fields and pictures left out."""

import re
from dataclasses import dataclass, field, replace
from typing import ClassVar

from timeline_app.message import Message
from timeline_app.model import PartKind, PassageKind
from timeline_app.readers import office_fields
from timeline_app.readers import rtf_words as words
from timeline_app.readers.building import Builder, in_line
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.guarding import damaged
from timeline_app.readers.reading import NOTHING, About, Reading

_TOKEN = re.compile(
    r"\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<word>[A-Za-z]{1,32})(?P<value>-?\d{1,9})?[ ]?"
    r"|\\(?P<sign>[^A-Za-z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_DEEPEST = 500
_SCORES = {words.CREATED: office_fields.CREATED, words.CHANGED: office_fields.CHANGED}
_CUT_OFF = Message("note.cut-off")
_TOO_DEEP = Message("note.groups-too-deep")


@dataclass(slots=True)
class _Group:
    """What holds between two braces."""

    kind: str = ""
    encoding: str = "cp1252"
    follows: int = 1
    """Characters that stand behind each Unicode one for programs that know none."""
    is_deleted: bool = False
    sink: "_Sink | None" = None
    """The text of its own that the group began."""
    is_unknown: bool = False
    is_begun: bool = False


@dataclass(slots=True)
class _Sink:
    """One text in the making: the document's, or that of a note."""

    kind: str = ""
    pieces: list[str] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    hung: "list[_Sink]" = field(default_factory=list)
    label: str = ""
    author: str = ""
    stamp: str = ""
    is_table: bool = False
    is_heading: bool = False


def read_rtf(data: bytes, _about: About = NOTHING) -> Reading:
    """The text of an RTF file.  Raises Refused."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise damaged(Message("read.why-it-does-not-begin-as-rtf-does"))
    return _Rtf(data.decode("latin-1")).read()


class _Rtf:
    """Walks one file, word by word."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._builder = Builder()
        self._groups = [_Group()]
        self._main = _Sink()
        self._sinks = [self._main]
        self._bytes = bytearray()
        self._skip = 0
        self._at = 0
        self._default = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = -1
        self._furniture: set[str] = set()
        self._title: list[str] = []
        self._authors: list[str] = []
        self._days: dict[str, dict[str, int]] = {words.CREATED: {}, words.CHANGED: {}}

    def read(self) -> Reading:
        while found := _TOKEN.search(self._text, self._at):
            self._at = found.end()
            self._token(found)
            if len(self._groups) > _DEEPEST:
                self._builder.notes.append(_TOO_DEEP)
                break
        self._flush()
        if len(self._groups) > 1 and not self._builder.notes:
            self._builder.notes.append(_CUT_OFF)
        while len(self._groups) > 1:
            self._close()
        self._end_row()
        self._end_paragraph()
        return self._builder.reading("".join(self._title), self._metadata())

    def _token(self, found: "re.Match[str]") -> None:
        if found["hex"]:
            self._hex(found["hex"])
            return
        self._flush()
        if found["brace"] == "{":
            top = self._groups[-1]
            fresh = replace(top, sink=None, is_unknown=False, is_begun=False)
            self._groups.append(fresh)
        elif found["brace"]:
            self._close()
        elif found["text"]:
            self._plain(found["text"])
        elif found["word"]:
            self._word(found["word"], found["value"])
        else:
            self._sign(found["sign"])

    # ---- characters

    def _hex(self, digits: str) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._bytes.append(int(digits, 16))

    def _flush(self) -> None:
        """The bytes so far as text: in some encodings two are one character."""
        if self._bytes:
            said = bytes(self._bytes)
            self._bytes.clear()
            self._say(said.decode(self._groups[-1].encoding, "replace"))

    def _plain(self, text: str) -> None:
        taken = min(self._skip, len(text))
        self._skip -= taken
        if text[taken:]:
            said = text[taken:]
            if not said.isascii():
                said = said.encode("latin-1").decode(self._groups[-1].encoding, "replace")
            self._say(said)

    def _say(self, text: str) -> None:
        group = self._groups[-1]
        group.is_begun = True
        if group.is_unknown:
            group.kind = words.SKIPPED
        told = {words.TITLE: self._title, words.AUTHOR: self._authors}.get(group.kind)
        if told is not None:
            told.append(text)
        elif group.kind in (words.LABEL, words.STAMP):
            name = "label" if group.kind == words.LABEL else "stamp"
            setattr(self._sinks[-1], name, getattr(self._sinks[-1], name) + text)
        elif group.kind not in _SILENT and not group.is_deleted:
            self._sinks[-1].pieces.append(text)

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._groups[-1].is_unknown = True
        elif sign in "\r\n":
            self._end_paragraph()
        elif sign in words.SIGNS:
            self._say(words.SIGNS[sign])

    # ---- words

    def _word(self, word: str, value: str | None) -> None:
        group = self._groups[-1]
        number = int(value) if value else None
        if not group.is_begun:
            group.is_begun = word not in _BEFORE
            if word in words.GROUPS:
                self._begin(group, words.GROUPS[word])
                return
            if group.is_unknown:
                group.kind, group.is_unknown = words.SKIPPED, False
        if word == "bin":
            self._at += max(number or 0, 0)
        elif word in self._do:
            self._do[word](self, 1 if number is None else number)
        elif word in words.SIGNS:
            self._say(words.SIGNS[word])
        elif group.kind in self._days and number is not None:
            self._days[group.kind][word] = number

    def _begin(self, group: _Group, kind: str) -> None:
        group.is_unknown = False
        if group.kind == words.SKIPPED and kind != words.SAME:
            return
        if kind == words.SAME:
            group.kind = "" if group.kind == words.SKIPPED else group.kind
            return
        group.kind = kind
        if kind in words.KINDS:
            group.sink = _Sink(kind, author="".join(self._authors))
            self._authors.clear()
            self._sinks.append(group.sink)

    def _close(self) -> None:
        if len(self._groups) == 1:
            return
        group = self._groups.pop()
        if group.sink is not None and self._sinks[-1] is group.sink:
            self._sinks.pop()
            self._sinks[-1].hung.append(group.sink)
            if group.kind == words.FURNITURE:
                self._hang_on(self._sinks[-1])

    def _unicode(self, number: int) -> None:
        self._say(chr(number % 0x10000))
        self._skip = self._groups[-1].follows

    def _use_font(self, number: int) -> None:
        group = self._groups[-1]
        self._font = number
        group.encoding = self._fonts.get(number, self._default)

    def _charset(self, number: int) -> None:
        if self._groups[-1].kind == words.FONTS:
            self._fonts[self._font] = words.CODE_PAGES.get(number, self._default)

    def _code_page(self, number: int) -> None:
        name = f"cp{number}"
        try:
            b"a".decode(name)
        except LookupError:
            return
        self._default = name
        self._groups[-1].encoding = name

    def _follow(self, number: int) -> None:
        self._groups[-1].follows = min(max(number, 0), 10)

    def _delete(self, number: int) -> None:
        self._groups[-1].is_deleted = bool(number)

    # ---- paragraphs and rows

    def _plain_paragraph(self, _number: int) -> None:
        self._sinks[-1].is_table = self._sinks[-1].is_heading = False

    def _in_table(self, number: int) -> None:
        self._sinks[-1].is_table = bool(number)

    def _outline(self, number: int) -> None:
        self._sinks[-1].is_heading = 0 <= number <= 8

    def _end_paragraph(self, _number: int = 0) -> None:
        if self._groups[-1].kind in _SILENT:
            return
        sink = self._sinks[-1]
        if sink is not self._main or sink.is_table:
            sink.pieces.append("\n")
            return
        self._end_row()
        text, label = _joined(sink.pieces), in_line(sink.label)
        sink.pieces, sink.label = [], ""
        kind = PassageKind.HEADING if sink.is_heading else None
        if label and kind is None and text.strip():
            text, kind = f"{label} {text.strip()}", PassageKind.LIST_ITEM
        self._builder.add(text, kind)
        self._hang_on(sink)

    def _end_cell(self, _number: int = 0) -> None:
        sink = self._sinks[-1]
        if self._groups[-1].kind not in _SILENT:
            sink.cells.append(_joined([sink.label, *sink.pieces]))
            sink.pieces, sink.label = [], ""

    def _end_row(self, _number: int = 0) -> None:
        sink = self._sinks[-1]
        if sink.cells and sink is self._main:
            self._builder.add_row(sink.cells)
            self._hang_on(sink)
        elif sink.cells:
            sink.pieces += ["\t".join(map(in_line, sink.cells)), "\n"]
        sink.cells = []

    def _hang_on(self, sink: _Sink) -> None:
        """The notes, comments and boxes of a paragraph, below it."""
        hung, sink.hung = sink.hung, []
        for one in hung:
            kind = words.KINDS[one.kind]
            text = _joined(one.pieces)
            if kind is PassageKind.FURNITURE and in_line(text) in self._furniture:
                continue
            self._furniture.add(in_line(text))
            span = self._builder.add(text, kind)
            if span is not None and kind is PassageKind.COMMENT:
                written = office_fields.published_of(_unpacked(one.stamp))
                self._builder.set_apart(span, PartKind.COMMENT, written, one.author)
            self._hang_on(one)

    def _metadata(self) -> tuple[CreationTimeCandidate, ...]:
        found: tuple[CreationTimeCandidate, ...] = ()
        for name, score in _SCORES.items():
            day = self._days[name]
            said = "-".join(f"{day.get(part, 0):02d}" for part in ("yr", "mo", "dy"))
            is_change = name == words.CHANGED
            found += office_fields.day_of_field(said, score, is_change=is_change)
        return found

    _do: ClassVar = {
        "par": _end_paragraph,
        "sect": _end_paragraph,
        "page": _end_paragraph,
        "cell": _end_cell,
        "row": _end_row,
        "pard": _plain_paragraph,
        "intbl": _in_table,
        "outlinelevel": _outline,
        "u": _unicode,
        "uc": _follow,
        "f": _use_font,
        "fcharset": _charset,
        "ansicpg": _code_page,
        "deleted": _delete,
    }
    """What the words do; each takes the number behind the word."""


def _unpacked(stamp: str) -> str:
    """The day in the bits of a number, as ISO 8601 has it: minutes, hours, day, month, year."""
    bits = int(stamp) & 0xFFFFFFFF if stamp.strip().lstrip("-").isdecimal() else 0
    year, month, day = 1900 + (bits >> 20 & 0x1FF), bits >> 16 & 0xF, bits >> 11 & 0x1F
    return f"{year}-{month:02d}-{day:02d}"


def _joined(pieces: list[str]) -> str:
    """The text of the pieces; characters that were told in two halves are put together."""
    text = "".join(pieces)
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


_BEFORE = frozenset({"plain", "pard", "b", "i", "rtlch", "ltrch"})
_SILENT = frozenset({words.SKIPPED, words.FONTS, words.CREATED, words.CHANGED})
