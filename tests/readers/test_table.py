"""One row a format."""

import pytest

from timeline_app.readers.table import READERS, SUFFIXES, Reader, reader_of


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("a.txt", "plain text"),
        ("A.TXT", "plain text"),
        ("a.b.pdf", "PDF"),
        ("a.tar.gz", ("TAR archive")),
        ("folder/a.docx", "Word file"),
        ("a.eml", "mail"),
        ("a.unknown", None),
        ("txt", None),
        (".txt", None),
        ("", None),
    ],
)
def test_a_reader_is_found_by_the_suffix(name, reader):
    found = reader_of(name)
    assert (found and found.name) == reader


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_every_row_names_functions_that_are_there(reader):
    assert callable(reader.reads()) or callable(reader.opens())
    assert (reader.reads() is None) == (not reader.read)
    assert (reader.opens() is None) == (not reader.members)
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in reader.suffixes)
    assert reader.page_size > 0


def test_no_suffix_has_two_readers():
    every = [suffix for reader in READERS for suffix in reader.suffixes]
    assert len(every) == len(set(every)) == len(SUFFIXES)
    assert Reader("x", (".x",)).reads() is None
