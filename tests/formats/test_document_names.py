"""What stands for the documents in a file that may be handed on."""

import pytest

from timeline_app.formats.document_names import names_of
from timeline_app.store import DocumentRow


def rows(*paths):
    return [DocumentRow(number, path, "0", "", None, 0) for number, path in enumerate(paths, 1)]


PATHS = ("/home/ann/case/letters/a.txt", "/home/ann/case/notes/a.txt")


def test_names_tell_no_folder_but_those_that_were_added():
    short = names_of(rows(*PATHS), whole_paths=False)
    assert len(set(short.values())) == 2
    assert not any("ann" in name for name in short.values())
    assert all(name.endswith("a.txt") for name in short.values())


@pytest.mark.parametrize("is_whole", [True, False])
def test_every_document_has_one(is_whole):
    assert set(names_of(rows(*PATHS), whole_paths=is_whole)) == {1, 2}
    assert names_of(rows(*PATHS), whole_paths=True) == dict(enumerate(PATHS, 1))
    assert names_of([], whole_paths=is_whole) == {}
