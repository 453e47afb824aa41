"""HTML to a stream of tags and texts, in linear time whatever the markup.

The standard library's parser needs minutes for some hundred kilobytes of ``<a <a <a``, and
documents are hostile input; what is needed of HTML here is small.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """``<name ...>`` or ``</name>``; the name in small letters."""

    name: str
    is_end: bool = False
    inner: str = ""
    """What stands between the name and the ``>``, as it is written."""

    def attributes(self) -> dict[str, str]:
        """Each attribute with its value; taken apart only where they are asked for."""
        found: dict[str, str] = {}
        for each in _ATTRIBUTE.finditer(self.inner):
            key = (each[1] or each[3]).lower()
            found.setdefault(key, _resolved((each[2] or "").strip("\"'")))
        return found


_NAME = re.compile(r"/?[A-Za-z][^\s/<>\"'=]{0,40}")
_ATTRIBUTE = re.compile(r"([\w:.-]{1,60})\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)|([\w:.-]{1,60})")
_LONGEST_TAG = 4_000
"""Characters of a tag that are looked at for attributes."""
_RAW = frozenset({"script", "style", "textarea", "title"})
"""Nothing in these is a tag but their own end."""
_CODE = frozenset({"script", "style"})
_ENDS = {
    name: re.compile(rf"<{'/' if name in _CODE else '/?'}{name}(?=[\s/>])", re.IGNORECASE)
    for name in _RAW
}
"""Where each ends; outside code one more start shows that the first was left open."""
_HUGE_NUMBER = re.compile(r"&#[xX]?[0-9A-Fa-f]{9,};?")


def pieces(markup: str) -> Iterator[Tag | str]:
    """Tags and the texts between them, entities resolved; comments are left out."""
    return _Scan(markup).pieces()


class _Scan:
    """Moves forward only; what is not there once is never looked for again."""

    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._at = 0
        self._missing: set[str] = set()

    def pieces(self) -> Iterator[Tag | str]:
        text_from = 0
        while (start := self._find("<", self._at)) >= 0:
            end, tag = self._element(start)
            if end < 0:
                self._at = start + 1
                continue
            if start > text_from:
                yield _resolved(self._markup[text_from:start])
            self._at = text_from = end
            if tag:
                yield tag
                yield from self._raw(tag)
                text_from = self._at
        if text_from < len(self._markup):
            yield _resolved(self._markup[text_from:])

    def _element(self, start: int) -> tuple[int, Tag | None]:
        """Where what begins here ends, and the tag if it is one; -1 for a mere ``<``."""
        if self._markup.startswith("<!--", start):
            end = self._find("-->", start + 4)
            if end >= 0:
                return end + 3, None
            # A comment without an end would hide the rest; it ends with the tag that it opens.
            end = self._find(">", start)
            return (end + 1 if end >= 0 else len(self._markup)), None
        if self._markup.startswith(("<!", "<?"), start):
            end = self._find(">", start)
            return (end + 1 if end >= 0 else -1), None
        name = _NAME.match(self._markup, start + 1)
        if not name:
            return -1, None
        end = self._tag_end(name.end())
        return end, self._tag(name[0], name.end(), end) if end >= 0 else None

    def _tag_end(self, start: int) -> int:
        """After the ``>`` that is in no quotes; after the first one if quotes stay open."""
        first = end = self._find(">", start)
        at = start
        while end >= 0:
            quote = _QUOTE.search(self._markup, at, end)
            if not quote:
                return end + 1
            closing = self._find(quote[1], quote.end())
            if closing < 0:
                return first + 1
            at = closing + 1
            end = self._find(">", at) if closing > end else end
        return first + 1 if first >= 0 else -1

    def _tag(self, name: str, start: int, end: int) -> Tag:
        inner = self._markup[start : min(end - 1, start + _LONGEST_TAG)]
        return Tag(name.lstrip("/").lower(), name.startswith("/"), inner)

    def _raw(self, tag: Tag) -> Iterator[str]:
        """The text of a script and the like, up to its own end."""
        if tag.is_end or tag.name not in _RAW:
            return
        found = self._end_of(tag.name)
        if not found:
            return  # without an end it would swallow the rest; then it is no more than a stray tag
        text = self._markup[self._at : found.start()]
        self._at = found.start()
        if text:
            yield text if tag.name in _CODE else _resolved(text)

    def _end_of(self, name: str) -> "re.Match[str] | None":
        key = f"</{name}"
        found = None if key in self._missing else _ENDS[name].search(self._markup, self._at)
        if not found:
            self._missing.add(key)
            return None
        return found if found[0][1] == "/" else None

    def _find(self, words: str, start: int) -> int:
        if words in self._missing:
            return -1
        found = self._markup.find(words, start)
        if found < 0:
            self._missing.add(words)
        return found


_QUOTE = re.compile(r"=\s*([\"'])")


def _resolved(text: str) -> str:
    if "&" not in text:
        return text
    return html.unescape(_HUGE_NUMBER.sub("\ufffd", text))
