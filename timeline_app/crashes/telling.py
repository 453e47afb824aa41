"""Takes out of the words of an error what may come from a document, a path or a person.

What stays is what cannot: the words of the interpreter's own messages, names of its types, small
numbers and signs.  The rest is one ``…``, so that not even its length is told.
"""

import builtins
import os
import re
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import TracebackType

GONE = "…"
LONGEST = 400
"""Characters of a message that are looked at."""
MOST_FRAMES = 60
_PACKAGE = Path(__file__).resolve().parents[1]
_PIECE = re.compile(r"[^\W\d_]\w*|\w+|\s+|[^\w\s]", re.ASCII)
_ALLOWED_SIGNS = frozenset("'\"()[]{}.,:;+-*/%=<>!&|")
_SMALL_NUMBER = re.compile(r"\d{1,2}")
_RUNS = re.compile(rf"{GONE}(?:[^\w]*{GONE})+")
_MESSAGES = """
a an and are argument arguments as assignment at attribute base be before between but by bytes
call callable called can cannot character closed codec column comparison contain contiguous
conversion could created decode deleted depth descriptor dictionary division does during
element elements empty encode end error exceeded exhausted expected file first float for
format found from function generator given got has have hashable i identifier implicit import
in index indices infinity initialized input instance instances int integer integers invalid is
item items iterable iteration iterator key keyword large length limit line list literal local
long many mapping match maximum memory method methods missing module modulo more most multiple
must mutable name named negative no non not number object objects of on only operand operands
operation operator or order ordinal out outside overflow pack parameter part pop positional
position range read recursion reference referenced required returned same sequence set shape
s single size slice small start state str string subscriptable support supported surrogates take
takes than that the to too tuple twice type types unexpected unhashable unicode unknown
unpack unsupported unterminated utf value values variable was were when where while with
without write wrong x zero
"""
_INTERPRETERS_OWN = frozenset(_MESSAGES.split())
_TYPES = frozenset(dir(builtins)) | {"NoneType", "utf"}


def without_words(message: str, also: frozenset[str] = frozenset()) -> str:
    """A message with all that may be somebody's taken out; ``also`` are words that may stay.

    >>> without_words("invalid literal for int() with base 10: 'Steve Jobs, 3 May 1997'")
    "invalid literal for int() with base 10: '…'"
    >>> without_words("/home/anna/letters/first.txt: cannot be read")
    '/…: cannot be read'
    """
    pieces = [_shown(piece, also) for piece in _PIECE.findall(message[:LONGEST])]
    return _RUNS.sub(GONE, "".join(pieces)).strip()


def _shown(piece: str, also: frozenset[str]) -> str:
    if piece.isspace():
        return " "
    is_own = piece in _INTERPRETERS_OWN or piece in _TYPES or piece in also
    is_plain = piece in _ALLOWED_SIGNS or _SMALL_NUMBER.fullmatch(piece)
    return piece if is_own or is_plain else GONE


def message_of(error: BaseException) -> str:
    """What an error says, without anybody's words; the system's sentence where it is one's."""
    if isinstance(error, OSError) and error.errno is not None:
        return f"[{error.errno}] {os.strerror(error.errno)}"
    name = getattr(error, "name", None)
    is_code = isinstance(error, AttributeError | NameError | ImportError) and bool(name)
    return without_words(str(error), frozenset({str(name)}) if is_code else frozenset())


def frames(trace: TracebackType | None) -> Iterator[str]:
    """Where an error came through, the outermost first: module, line, function.

    A function's name is code; the values in it are not looked at.
    """
    count = 0
    while trace is not None and count < MOST_FRAMES:
        code = trace.tb_frame.f_code
        yield frame(code.co_filename, trace.tb_lineno, code.co_name)
        trace, count = trace.tb_next, count + 1


def frame(file: str, line: int, function: str) -> str:
    """One place in the code, its file named from the package on."""
    return f"{place(file)}:{line} in {function}"


def place(file: str) -> str:
    """A module's file without the folders of this machine.

    >>> place("/home/anna/program/plugin.py"), place("<frozen runpy>")
    ('(elsewhere)', '<frozen runpy>')
    """
    if file.startswith("<") and file.endswith(">"):
        return file if file.startswith("<frozen") else "<code>"
    path = Path(file)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    for top in _libraries():
        if path.is_relative_to(top):
            return path.relative_to(top).as_posix()
    return "(elsewhere)"


@cache
def _libraries() -> tuple[Path, ...]:
    """The folders that the code of others comes from, the innermost first."""
    known = [sysconfig.get_path(name) for name in ("purelib", "platlib", "stdlib", "platstdlib")]
    return tuple(sorted({Path(name) for name in known if name}, key=lambda top: -len(top.parts)))
