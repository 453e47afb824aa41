"""Which reader reads a file: by its name, unless its bytes say otherwise."""

from dataclasses import dataclass
from pathlib import Path, PurePath

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers import encoding, files, sniffing, table
from timeline_app.readers.refusals import Refused
from timeline_app.readers.table import Reader

_LOCKED = Message("read.office-locked")
_TEXT, _SLIDES = Message("sort.as-text"), Message("sort.as-slides")
_SHEETS = Message("sort.as-sheets")
_FORMATS = {
    ".doc": (Message("sort.old-word-document"), _TEXT),
    ".dot": (Message("sort.old-word-template"), _TEXT),
    ".ppt": (Message("sort.old-powerpoint-file"), _SLIDES),
    ".pps": (Message("sort.old-powerpoint-file"), _SLIDES),
    ".xls4": (Message("sort.spreadsheet-of-the-first-excel-versions"), _SHEETS),
    ".wk1": (Message("sort.lotus-1-2-3-spreadsheet"), _SHEETS),
    ".wks": (Message("sort.works-spreadsheet"), _SHEETS),
    ".wpd": (Message("sort.wordperfect-document"), _TEXT),
    ".wps": (Message("sort.works-document"), _TEXT),
    ".wri": (Message("sort.document-of-windows-write"), _TEXT),
    ".lwp": (Message("sort.document-of-lotus-word-pro"), _TEXT),
    ".pages": (
        Message("sort.file-of-apple"),
        Message("sort.as-office"),
    ),
    ".numbers": (Message("sort.spreadsheet-of-numbers"), _SHEETS),
    ".key": (Message("sort.presentation-of-keynote"), _SLIDES),
    ".pub": (Message("sort.publisher-file"), Message("sort.as-pdf")),
    ".one": (Message("sort.notebook-of-onenote"), Message("sort.as-pdf-or-docx")),
    ".pst": (Message("sort.outlook-data-file"), Message("sort.as-msg-eml-or-mbox")),
    ".ost": (Message("sort.outlook-data-file"), Message("sort.as-msg-eml-or-mbox")),
    ".hwp": (Message("sort.document-of-hangul"), _TEXT),
    ".vsd": (Message("sort.visio-drawing"), Message("sort.as-pdf")),
    ".odg": (Message("sort.drawing"), Message("sort.as-pdf")),
    ".mpp": (Message("sort.plan-of-microsoft-project"), Message("sort.as-xlsx-or-pdf")),
    ".mdb": (Message("sort.access-database"), Message("sort.as-csv")),
    ".accdb": (Message("sort.access-database"), Message("sort.as-csv")),
    ".dbf": (Message("sort.dbase-table"), Message("sort.as-xlsx-or-csv")),
    ".123": (Message("sort.lotus-1-2-3-spreadsheet"), _SHEETS),
    ".qpw": (Message("sort.quattro-pro-spreadsheet"), _SHEETS),
    ".chm": (Message("sort.help-file"), Message("sort.as-html-or-pdf")),
    ".mobi": (Message("sort.book-in-a-closed-format"), Message("sort.as-epub-or-pdf")),
    ".azw3": (Message("sort.book-in-a-closed-format"), Message("sort.as-epub-or-pdf")),
    ".ole": (Message("sort.file-of-an-old-office-program"), _TEXT),
}
_TOLD: dict[str, tuple[Message, ProblemCode]] = {
    **{
        suffix: (Message("read.old-format", (what, into)), ProblemCode.OLD_FORMAT)
        for suffix, (what, into) in _FORMATS.items()
    },
    ".7z": (Message("read.unpack", (Message("sort.7-zip-archive"),)), ProblemCode.UNKNOWN_FORMAT),
    ".rar": (Message("read.unpack", (Message("sort.rar-archive"),)), ProblemCode.UNKNOWN_FORMAT),
    sniffing.LOCKED: (_LOCKED, ProblemCode.PASSWORD),
}
"""What is told of formats that no reader reads."""
_PACKED = frozenset({".zip", ".docx", ".odt", ".pptx", ".epub", ".xlsx"})
"""Formats that are archives: an office file without its text is a damaged one, no folder."""
_BINARY = {
    ".docx": ".txt", ".odt": ".txt", ".pptx": ".txt", ".epub": ".txt", ".msg": ".txt",
    ".rtf": ".txt", ".xlsx": ".csv",
}  # fmt: skip
"""Formats that are no text, and what a text with such a name is read as."""
_VAGUE = frozenset({".zip", ".ole", ".pages"})
"""What many formats are from outside: the name says more."""
_AS_WRITTEN = frozenset({".md", ".markdown", ".xhtml", ".mht", ".mhtml", ".eml", ".emlx", ".json"})
"""Formats that may begin with the marks of a web page and are none."""


@dataclass(frozen=True, slots=True)
class ReaderChoice:
    """A reader, and what a person should know of the choice."""

    reader: Reader
    notes: tuple[Message, ...] = ()


def choose(name: str, data: bytes) -> ReaderChoice:
    """The reader for a file of this name that begins like this.  Raises Refused."""
    suffix, told = PurePath(name).suffix.lower(), sniffing.suffix_of(data)
    by_name = table.reader_of(name)
    if not told:
        told = _text_suffix(by_name, suffix, data)
    if not told or _agree(by_name, suffix, told):
        return ReaderChoice(_named(by_name, name, suffix))
    is_vague = told in _VAGUE and suffix in _TOLD
    by_content = None if is_vague else table.reader_of(f"x{told}")
    if by_content is None:
        raise _refused(suffix, told)
    if by_content is by_name:
        return ReaderChoice(by_content)
    what = _article(by_content.name)
    note = Message("note.read-as", (what,))
    if suffix:
        note = Message("note.read-as-other", (suffix, what))
    return ReaderChoice(by_content, (note,))


def _text_suffix(by_name: Reader | None, suffix: str, data: bytes) -> str:
    """What a text is read as whose name says that it is none; "" where the name may hold."""
    other = _BINARY.get(by_name.suffixes[0], "") if by_name else ".txt" * (suffix in _TOLD)
    if not other or data.lstrip()[:1] == b"<":
        return ""
    try:
        encoding.decode(data[: sniffing.HEAD])
    except Refused:
        return ""
    return other


def _named(by_name: Reader | None, name: str, suffix: str) -> Reader:
    if by_name is not None:
        return by_name
    if suffix in _TOLD:
        raise Refused(*_TOLD[suffix])
    raise Refused(files.unknown_suffix(Path(name)), ProblemCode.UNKNOWN_FORMAT)


def knows(name: str, told: str = "") -> bool:
    """Whether such a file can be read, or it can be said what to do with it."""
    suffixes = (PurePath(name).suffix.lower(), told)
    return any(one in _TOLD or table.reader_of(f"x{one}") is not None for one in suffixes if one)


def _agree(by_name: Reader | None, suffix: str, told: str) -> bool:
    """Whether the name holds: it says the same, or more than the bytes do."""
    if by_name is None:
        return False
    if told == ".zip":
        return by_name.suffixes[0] in _PACKED
    return told in by_name.suffixes or (told == ".html" and suffix in _AS_WRITTEN)


def _refused(suffix: str, told: str) -> Refused:
    if told in _TOLD or suffix in _TOLD:
        is_vague = told in _VAGUE and suffix in _TOLD
        return Refused(*_TOLD[suffix if is_vague or told not in _TOLD else told])
    if told[:3] == suffix[:3]:
        return Refused(files.unknown_suffix(Path(f"a{suffix}")), ProblemCode.UNKNOWN_FORMAT)
    ending = suffix or Message("sort.no-dot")
    reason = Message("read.otherwise", (ending, Message("sort.sort", (told,))))
    return Refused(reason, ProblemCode.WRONG_SUFFIX)


def _article(name: str) -> str:
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"
