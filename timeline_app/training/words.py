"""Splits running text into words as the treebanks do, for the corpora that come as plain text."""

import re

_WORD = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+"  # addresses
    r"|\.\.\.+|--+|[A-Za-z]\.(?:[A-Za-z]\.)+"  # dots, dashes, U.S.
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|Inc|Corp|Co|Ltd|vs|No)\.(?=\s)"
    r"|\d+(?:[.,:]\d+)*"
    r"|[^\W\d_]+?(?=n['’]t\b)|n['’]t\b"
    r"|['’](?:s|S|re|ve|ll|d|m)\b"
    r"|[^\W_]+(?:['’](?!(?:s|S|re|ve|ll|d|m|t)\b)[^\W_]+)*"
    r"|\S"
)


def split_words(text: str) -> list[tuple[str, int]]:
    """Return the words with the offset of each."""
    return [(match[0], match.start()) for match in _WORD.finditer(text)]
