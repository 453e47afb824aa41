"""Which reader reads a file: by its name, unless its bytes say otherwise."""

from dataclasses import dataclass
from pathlib import Path, PurePath

from timeline_app.errors import ProblemCode
from timeline_app.readers import encoding, files, sniffing, table
from timeline_app.readers.refusals import Refused
from timeline_app.readers.table import Reader

_NOTE = "Its name ends in {suffix}, but it is {what}; it was read as what it is."
_NO_SUFFIX = "Its name does not say what it is; it was read as {what}."
_OTHERWISE = (
    "its name ends in {suffix}, but it is {what}, which cannot be read; "
    "save it as PDF, DOCX or plain text"
)
_OLD = "this is {what}; open it in its program and save it as {into}"
_LOCKED = "a password locks this Office file; open it with the password and save it without one"
_UNPACK = "this is {what}; unpack it and add the folder that comes out of it"
_TEXT, _SLIDES, _SHEETS = "DOCX, PDF or plain text", "PPTX or PDF", "XLSX or CSV"
_FORMATS = {
    ".doc": ("an old Word document", _TEXT),
    ".dot": ("an old Word template", _TEXT),
    ".ppt": ("an old PowerPoint file", _SLIDES),
    ".pps": ("an old PowerPoint file", _SLIDES),
    ".xls4": ("a spreadsheet of the first Excel versions", _SHEETS),
    ".wk1": ("a Lotus 1-2-3 spreadsheet", _SHEETS),
    ".wks": ("a Works spreadsheet", _SHEETS),
    ".wpd": ("a WordPerfect document", _TEXT),
    ".wps": ("a Works document", _TEXT),
    ".wri": ("a document of Windows Write", _TEXT),
    ".lwp": ("a document of Lotus Word Pro", _TEXT),
    ".pages": ("a file of Pages, Numbers or Keynote", "DOCX, XLSX, PPTX or PDF"),
    ".numbers": ("a spreadsheet of Numbers", _SHEETS),
    ".key": ("a presentation of Keynote", _SLIDES),
    ".pub": ("a Publisher file", "PDF"),
    ".one": ("a notebook of OneNote", "PDF or DOCX"),
    ".pst": ("an Outlook data file", "MSG, EML or MBOX"),
    ".ost": ("an Outlook data file", "MSG, EML or MBOX"),
    ".hwp": ("a document of Hangul", _TEXT),
    ".vsd": ("a Visio drawing", "PDF"),
    ".odg": ("a drawing", "PDF"),
    ".mpp": ("a plan of Microsoft Project", "XLSX or PDF"),
    ".mdb": ("an Access database", "CSV"),
    ".accdb": ("an Access database", "CSV"),
    ".dbf": ("a dBase table", "XLSX or CSV"),
    ".123": ("a Lotus 1-2-3 spreadsheet", _SHEETS),
    ".qpw": ("a Quattro Pro spreadsheet", _SHEETS),
    ".chm": ("a help file", "HTML or PDF"),
    ".mobi": ("a book in a closed format", "EPUB or PDF"),
    ".azw3": ("a book in a closed format", "EPUB or PDF"),
    ".ole": ("a file of an old office program", _TEXT),
}
_TOLD: dict[str, tuple[str, ProblemCode]] = {
    **{
        suffix: (_OLD.format(what=what, into=into), ProblemCode.OLD_FORMAT)
        for suffix, (what, into) in _FORMATS.items()
    },
    ".7z": (_UNPACK.format(what="a 7-zip archive"), ProblemCode.UNKNOWN_FORMAT),
    ".rar": (_UNPACK.format(what="a RAR archive"), ProblemCode.UNKNOWN_FORMAT),
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
class Choice:
    """A reader, and what a person should know of the choice."""

    reader: Reader
    notes: tuple[str, ...] = ()


def choose(name: str, data: bytes) -> Choice:
    """The reader for a file of this name that begins like this.  Raises Refused."""
    suffix, told = PurePath(name).suffix.lower(), sniffing.suffix_of(data)
    by_name = table.reader_of(name)
    if not told:
        told = _text_suffix(by_name, suffix, data)
    if not told or _agree(by_name, suffix, told):
        return Choice(_named(by_name, name, suffix))
    is_vague = told in _VAGUE and suffix in _TOLD
    by_content = None if is_vague else table.reader_of(f"x{told}")
    if by_content is None:
        raise _refused(suffix, told)
    if by_content is by_name:
        return Choice(by_content)
    note = _NOTE if suffix else _NO_SUFFIX
    return Choice(by_content, (note.format(suffix=suffix, what=_article(by_content.name)),))


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
    what = f"a file of the sort {told}"
    reason = _OTHERWISE.format(suffix=suffix or "no dot", what=what)
    return Refused(reason, ProblemCode.WRONG_SUFFIX)


def _article(name: str) -> str:
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"
