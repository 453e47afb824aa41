"""Whether a hyphen at the end of a line is the word's own or the printer's."""

import re
from collections import Counter
from collections.abc import Iterable

from timeline_app.readers.lexicon import words

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Hyphens:
    """Decides by the other words of the document, then by the rules of spelling."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = Counter(
            word.lower() for line in lines for word in _WORD.findall(line.rpartition(" ")[0])
        )

    def is_printers(self, head: str, tail: str) -> bool:
        """Whether ``head`` and ``tail`` are the halves of a word that has no hyphen.

        >>> Hyphens(()).is_printers("Febru", "ary")
        True
        >>> Hyphens(()).is_printers("self", "made")
        False
        """
        if not head or not tail or not head[-1].isalpha() or not tail[0].islower():
            return False
        whole, parted = (f"{head}{mark}{tail}".lower() for mark in ("", "-"))
        joined, hyphened = self._words[whole], self._words[parted]
        if joined or hyphened:
            return joined >= hyphened
        return head.lower() not in words().hyphened and "-" not in head
