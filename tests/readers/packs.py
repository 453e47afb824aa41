"""A format of our own for tests: a file that holds others, as JSON from name to text."""

import json

from timeline_app.readers import table
from timeline_app.readers.reading import Member
from timeline_app.readers.refusals import Refused
from timeline_app.readers.table import Reader

PACK = Reader("pack", (".pack",), members=f"{__name__}:members")


def pack(**files):
    """The bytes of a pack; a member that is None cannot be read."""
    return json.dumps(files).encode()


def members(data, about):
    """Its members; ``about`` is what every reader gets."""
    assert about.name
    for name, text in json.loads(data).items():
        yield Member(name, lambda text=text: _bytes(text))


def _bytes(text):
    if text is None:
        raise Refused("it is torn")
    return text.encode()


def install(monkeypatch):
    """Let the program know the format."""
    known = dict(table._by_suffix())
    monkeypatch.setattr(table, "_by_suffix", lambda: known | {".pack": PACK})
