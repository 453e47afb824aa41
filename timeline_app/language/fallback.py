"""Crude tags and trees by rule, when the weights are missing or a line is no language."""

from collections.abc import Sequence

from timeline_app.language.reading import Reading


def read(words: Sequence[str]) -> Reading:
    """Read one sentence by rule; every score is low or zero."""
    upos, xpos = [], []
    for word in words:
        tag = (
            ("PUNCT", ".")
            if not any(map(str.isalnum, word))
            else ("NUM", "CD")
            if word[0].isdigit()
            else ("X", "FW")
        )
        upos.append(tag[0])
        xpos.append(tag[1])
    count = len(words)
    return Reading(
        upos,
        xpos,
        [-1] + [0] * (count - 1),
        ["root"] + ["dep"] * (count - 1),
        ["O"] * count,
        [0.0] * count,
        [b""] * count,
    )
