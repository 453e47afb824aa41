"""Which reader reads a file: by its name, unless its bytes say otherwise."""

from dataclasses import dataclass
from pathlib import Path, PurePath

from timeline_app.errors import ProblemCode
from timeline_app.readers import files, sniffing, table
from timeline_app.readers.refusals import Refused
from timeline_app.readers.table import Reader

_NOTE = "Its name ends in {suffix}, but it is {what}; it was read as what it is."
_NO_SUFFIX = "Its name does not say what it is; it was read as {what}."
_OTHERWISE = (
    "its name ends in {suffix}, but it is {what}, which cannot be read; "
    "save it as PDF, DOCX or plain text"
)
_OLD = "this is {what}; open it in its program and save it as DOCX, PDF or plain text"
_LOCKED = "a password locks this Office file; open it with the password and save it without one"
_TOLD: dict[str, tuple[str, ProblemCode]] = {
    ".doc": (_OLD.format(what="an old Word document"), ProblemCode.OLD_FORMAT),
    ".ppt": (_OLD.format(what="an old PowerPoint file"), ProblemCode.OLD_FORMAT),
    ".ole": (_OLD.format(what="a file of an old office program"), ProblemCode.OLD_FORMAT),
    sniffing.LOCKED: (_LOCKED, ProblemCode.PASSWORD),
}
"""What is told of formats that no reader reads."""
_PACKED = frozenset({".zip", ".docx", ".odt", ".pptx", ".epub", ".xlsx"})
"""Formats that are archives: an office file without its text is a damaged one, no folder."""
_AS_WRITTEN = frozenset({".md", ".markdown", ".xhtml", ".mht", ".mhtml", ".eml", ".json"})
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
    if not told or _agree(by_name, suffix, told):
        if by_name is None:
            raise Refused(files.unknown_suffix(Path(name)), ProblemCode.UNKNOWN_FORMAT)
        return Choice(by_name)
    by_content = table.reader_of(f"x{told}")
    if by_content is None:
        raise _refused(suffix, told)
    if by_content is by_name:
        return Choice(by_content)
    note = _NOTE if suffix else _NO_SUFFIX
    return Choice(by_content, (note.format(suffix=suffix, what=_article(by_content.name)),))


def _agree(by_name: Reader | None, suffix: str, told: str) -> bool:
    """Whether the name holds: it says the same, or more than the bytes do."""
    if by_name is None:
        return False
    if told == ".zip":
        return by_name.suffixes[0] in _PACKED
    return told in by_name.suffixes or (told == ".html" and suffix in _AS_WRITTEN)


def _refused(suffix: str, told: str) -> Refused:
    if told in _TOLD:
        return Refused(*_TOLD[told])
    what = f"a file of the sort {told}"
    reason = _OTHERWISE.format(suffix=suffix or "no dot", what=what)
    return Refused(reason, ProblemCode.WRONG_SUFFIX)


def _article(name: str) -> str:
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"
