"""Paths of documents as others may see them: nothing of the machine, no user's name."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath, PurePosixPath, PureWindowsPath

_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\")
_OF_PEOPLE = frozenset({"home", "users", "media", "volumes", "folders", "mnt", "run", "tmp"})
"""Folders whose folders are named after people, disks and the like."""
_NO_NAME = "folder"

Parts = tuple[str, ...]


def short_paths(paths: Iterable[str]) -> Mapping[str, str]:
    """What stands for each path in what is handed on, with ``/`` on every system.

    It is relative to the longest folder that holds all of them; where that is a disk or holds the
    folders of people, to the topmost folder with a document in it, whose own name goes before
    where two would clash.

    >>> short_paths(["/home/ann/case/a.txt", "/home/ann/case/mail/b.eml"])["/home/ann/case/a.txt"]
    'a.txt'
    """
    known = dict.fromkeys(paths)
    parts = {path: _parts(path) for path in known}
    folder = _common([found[:-1] for found in parts.values()])
    if _says_enough(folder) or len(set(parts.values())) == 1:
        return {path: "/".join(found[len(folder) :]) for path, found in parts.items()}
    return _below_their_own_folders(parts)


def _parts(path: str) -> Parts:
    pure: PurePath = (PureWindowsPath if _WINDOWS.match(path) else PurePosixPath)(path)
    return pure.parts or (path,)


def _common(folders: Sequence[Parts]) -> Parts:
    if not folders:
        return ()
    # Between the first and the last in order lie all others.
    first, last = min(folders), max(folders)
    same = next((n for n, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), None)
    return first[: min(len(first), len(last)) if same is None else same]


def _says_enough(folder: Parts) -> bool:
    if not folder:
        return False
    if not _is_anchor(folder[0]):
        return True
    return len(folder) > 1 and not _is_of_people(folder[-1])


def _is_of_people(part: str) -> bool:
    return part.casefold() in _OF_PEOPLE


def _is_anchor(part: str) -> bool:
    return part in {"/", "//"} or bool(_WINDOWS.match(part))


def _below_their_own_folders(parts: Mapping[str, Parts]) -> Mapping[str, str]:
    roots = _topmost({found[:-1] for found in parts.values()})
    own = {path: _root_of(found, roots) for path, found in parts.items()}
    short = {path: "/".join(found[len(own[path]) :]) for path, found in parts.items()}
    named = dict(zip(roots, _names(roots), strict=True))
    often = Counter(short.values())
    longer = {path: f"{named[own[path]]}/{name}" for path, name in short.items()}
    mixed = {path: longer[path] if often[name] > 1 else name for path, name in short.items()}
    return mixed if len(set(mixed.values())) == len(mixed) else longer


def _topmost(folders: set[Parts]) -> list[Parts]:
    """Those that lie in none of the others, in order."""
    found: list[Parts] = []
    for folder in sorted(folders):
        if not found or folder[: len(found[-1])] != found[-1]:
            found.append(folder)
    return found


def _root_of(path: Parts, roots: Sequence[Parts]) -> Parts:
    return roots[bisect_right(roots, path) - 1]


def _names(roots: Sequence[Parts]) -> list[str]:
    """The folders' own names, but for disks and the folders of people; repeated ones numbered."""
    seen: Counter[str] = Counter()
    names = []
    for root in roots:
        is_told = len(root) > 1 and not _is_of_people(root[-2])
        name = root[-1] if is_told else _NO_NAME
        seen[name] += 1
        names.append(f"{name} ({seen[name]})" if seen[name] > 1 else name)
    return names
