"""Name spans and their types: the network's, and the capitalised spans that it missed."""

from collections.abc import Sequence

from timeline_app.model import Name, NameType

_TYPES = {"PER": NameType.PERSON, "ORG": NameType.ORGANISATION, "LOC": NameType.PLACE}


def labelled(labels: Sequence[str]) -> list[Name]:
    """The spans of a sequence of ``O``, ``B-PER``, ``I-PER``, ... labels."""
    names: list[Name] = []
    first = None
    for place, label in enumerate([*labels, "O"]):
        if first is not None and not label.startswith("I-"):
            names.append(Name(first, place, _TYPES[labels[first][2:]]))
            first = None
        if label.startswith("B-"):
            first = place
    return names


def find_names(words: Sequence[str], xpos: Sequence[str], labels: Sequence[str]) -> list[Name]:
    """All names of one sentence in order, without overlap."""
    found = labelled(labels)
    taken = {place for name in found for place in range(name.first, name.last)}
    first = None
    for place in range(len(words) + 1):
        is_name = place < len(words) and xpos[place].startswith("NNP") and place not in taken
        if is_name and first is None:
            first = place
        elif not is_name and first is not None:
            found.append(Name(first, place, NameType.OTHER))
            first = None
    return sorted(found, key=lambda name: name.first)
