"""A table of ``resources/wording``, read head by head.

A command that prints dates needs a tenth of the table; to read the whole took as long as
a twentieth of its start.
"""

import re
from collections.abc import Iterator, Mapping

_HEADS = re.compile(r"^\[(.+?)\]", re.MULTILINE)


def parts_of(text: str) -> dict[str, str]:
    r"""What stands below each head of a TOML table, still as text, by the head's name.

    A line that begins with a bracket is a head: values of several lines are set in.

    >>> parts_of('[a]  # of all\nx = "1"\n[a.b]\n')
    {'a': '  # of all\nx = "1"\n', 'a.b': '\n'}
    """
    _, *rest = _HEADS.split(text)
    return dict(zip(rest[::2], rest[1::2], strict=True))


class Words(Mapping[str, str]):
    """Sentences by head and name, ``dates.since``; a head is read when first asked of.

    Raises tomllib.TOMLDecodeError then, for what is no TOML.
    """

    def __init__(self, parts: Mapping[str, str]) -> None:
        self._unread = dict(parts)
        self._read: dict[str, str] = {}

    def __getitem__(self, code: str) -> str:
        head = code.partition(".")[0]
        if head in self._unread:
            self._read_of(head)
        return self._read[code]

    def __iter__(self) -> Iterator[str]:
        for head in tuple(self._unread):
            self._read_of(head)
        return iter(self._read)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _read_of(self, head: str) -> None:
        import tomllib  # noqa: PLC0415 - whom nothing is told needs no table

        part = tomllib.loads(self._unread.get(head, ""))
        self._read.update((f"{head}.{name}", words) for name, words in part.items())
        # Last: another thread that finds it gone finds its words.
        self._unread.pop(head, None)
