"""Subtitles and transcripts with times (SRT, VTT): sentences run on from cue to cue."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline_app.message import Message
from timeline_app.model import PartKind, PassageKind, Span
from timeline_app.readers.building import Builder, in_line
from timeline_app.readers.encoding import NotText, decode
from timeline_app.readers.reading import NOTHING, About, Reading

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}[^\n]*")
_SPEAKER = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
_TAG = re.compile(r"<[^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}")
_DASH = re.compile(r"^\s*[-–—]\s*(?=\S)")
_ENDS = re.compile(r"[.!?…]['\"”’)\]♪]*$")
_BLANK = re.compile(r"\n[ \t]*\n\s*")
_PAUSE = 4.0
"""Seconds without words after the end of a sentence: another paragraph begins."""
_LONG, _LONGEST = 600, 5_000
"""Characters from which on a paragraph ends with its sentence, or with its cue."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """What is said from one second to another."""

    begin: float
    end: float
    text: str
    speaker: str = ""
    is_turn: bool = False
    """Whether somebody else begins to speak."""


def read_subtitles(data: bytes, _about: About = NOTHING) -> Reading:
    """The words of all cues as paragraphs; each cue is a part with its time.  Raises NotText."""
    decoded = decode(data)
    builder = Builder(notes=list(decoded.notes))
    paragraph: list[_Cue] = []
    count = 0
    for cue in _cues(decoded.text.replace("\r\n", "\n").replace("\r", "\n")):
        count += 1
        if paragraph and _begins(paragraph, cue):
            _add(builder, paragraph)
            paragraph = []
        paragraph.append(cue)
    if not count:
        raise NotText(Message("read.no-subtitles"))
    _add(builder, paragraph)
    return builder.reading()


def _cues(text: str) -> Iterator[_Cue]:
    speaker = ""
    for block in _BLANK.split(text.strip()):
        found = _TIMING.search(block)
        if found is None or block.startswith(("NOTE", "STYLE", "REGION")):
            continue
        said = block[found.end() :]
        voice = _SPEAKER.search(said)
        lines = [html.unescape(_TAG.sub("", line)) for line in said.splitlines()]
        words = in_line(" ".join(_DASH.sub("", line) for line in lines))
        if words:
            named = in_line(voice[1]) if voice else ""
            is_turn = bool(_DASH.match(lines[0] or " ".join(lines))) or named != speaker
            speaker = named
            yield _Cue(*_seconds(found), words, named, is_turn)


def _seconds(found: "re.Match[str]") -> tuple[float, float]:
    times = [
        int(h or 0) * 3600 + int(m) * 60 + int(s) + float(f"0.{fraction or 0}")
        for h, m, s, fraction in (found.groups()[:4], found.groups()[4:])
    ]
    return times[0], times[1]


def _begins(paragraph: list[_Cue], cue: _Cue) -> bool:
    """Whether a paragraph begins with a cue: no sentence is cut but by another voice."""
    last = paragraph[-1]
    length = sum(len(one.text) + 1 for one in paragraph)
    if cue.is_turn or length > _LONGEST:
        return True
    is_end = _ENDS.search(last.text) is not None
    return is_end and (cue.begin - last.end > _PAUSE or length > _LONG)


def _add(builder: Builder, paragraph: list[_Cue]) -> None:
    if paragraph and paragraph[0].speaker and paragraph[0].is_turn:
        builder.add(paragraph[0].speaker, PassageKind.FURNITURE)
    span = builder.add(" ".join(cue.text for cue in paragraph), PassageKind.PARAGRAPH)
    at = span.start if span else 0
    for cue in paragraph:
        whole = Span(at, at + len(cue.text))
        builder.set_apart(whole, PartKind.CUE, author=cue.speaker, heading=_clock(cue.begin))
        at = whole.end + 1


def _clock(seconds: float) -> str:
    whole = int(seconds)
    thousandths = round((seconds - whole) * 1000)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}.{thousandths:03d}"
