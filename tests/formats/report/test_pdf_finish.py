"""What Qt leaves out of a PDF: bookmarks of any letters, ways within it, spaces to search for."""

import re
from io import BytesIO

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPainter, QPdfWriter

from timeline_app.formats.report.pdf_finish import Bookmark, PageLink, update, with_spaces


@pytest.mark.parametrize("document", [b"", b"trailer", b"%PDF-2.0\nstartxref\n9\n%%EOF"])
def test_what_qt_did_not_write_gets_no_bookmarks(document):
    with pytest.raises((LookupError, ValueError)):
        update(document, [Bookmark("Chronology", 1)])


@settings(max_examples=30, deadline=None)
@given(st.recursive(st.builds(Bookmark, st.text(max_size=9), st.integers(1, 3)),
                    lambda inner: st.builds(Bookmark, st.text(max_size=9), st.integers(1, 3),
                                            st.lists(inner, min_size=1, max_size=4).map(tuple)),
                    max_leaves=12))  # fmt: skip
def test_any_outline_is_read_back(plain, told):
    """Titles of any letters, as deep as one likes; nothing in a title ends its object."""
    whole = plain + update(plain, [told, told])
    reader = pypdf.PdfReader(BytesIO(whole), strict=True)
    assert _outline(reader, reader.outline) == [*_lines(told), *_lines(told)]


@pytest.fixture(scope="module")
def plain():
    """Three pages as Qt writes them."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    with QPainter(writer):
        writer.newPage()
        writer.newPage()
    buffer.close()
    return bytes(buffer.data().data())


def _outline(reader, told, depth=0):
    found = []
    for one in told:
        if isinstance(one, list):
            found += _outline(reader, one, depth + 1)
        else:
            found.append((depth, one.title, reader.get_destination_page_number(one) + 1))
    return found


def _lines(told, depth=0):
    title = told.title.encode("utf-16-be", "replace").decode("utf-16-be")
    inner = [line for one in told.inner for line in _lines(one, depth + 1)]
    return [(depth, title, told.page), *inner]


boxes = st.lists(st.floats(0, 800), min_size=4, max_size=4).map(tuple)
links = st.lists(st.builds(PageLink, st.integers(1, 3), boxes, st.integers(1, 3)), max_size=6)


@settings(max_examples=25)
@given(links)
def test_every_way_leads_from_its_page_to_its_target(plain, told):
    reader = pypdf.PdfReader(
        BytesIO(plain + update(plain, [Bookmark("One", 1)], told)), strict=True
    )
    numbers = {page.indirect_reference.idnum: at for at, page in enumerate(reader.pages, 1)}
    found = [
        (at, [round(float(side), 1) for side in way.get_object()["/Rect"]],
         numbers[way.get_object()["/Dest"][0].idnum])
        for at, page in enumerate(reader.pages, 1)
        for way in page.get("/Annots", ())
    ]  # fmt: skip
    wanted = [(one.page, [round(side, 1) for side in one.box], one.target)
              for one in sorted(told, key=lambda one: one.page)]  # fmt: skip
    assert [(page, target) for page, _, target in found] == [(a, c) for a, _, c in wanted]
    for (_, box, _), (_, expected, _) in zip(found, wanted, strict=True):
        assert box == pytest.approx(expected, abs=0.11)


def test_nothing_that_qt_wrote_is_moved_and_the_language_is_told(plain):
    whole = plain + update(plain, [Bookmark("One", 1)])
    assert whole.startswith(plain)
    reader = pypdf.PdfReader(BytesIO(whole), strict=True)
    assert reader.root_object["/Lang"] == "en"
    assert reader.root_object["/PageMode"] == "/UseOutlines"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert len(reader.pages) == 3


def test_a_bookmark_counts_itself_and_all_within():
    inner = Bookmark("b", 1, (Bookmark("c", 1),))
    assert inner.size == 2
    assert Bookmark("a", 1, (inner, Bookmark("d", 2))).size == 4


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (b"[<0009>]", b"[<0020>]"),
        (b"[ <0041> <0009> <0042> ]", b"[ <0041> <0020> <0042> ]"),
        (b"<0009> alone", b"<0009> alone"),
        (b"[ <0009> <00091> ]", b"[ <0009> <00091> ]"),
        (b"[]", b"[]"),
    ],
)
def test_a_tab_is_a_space_in_a_list_of_letters_alone(written, found):
    assert with_spaces(written) == found


@given(st.binary(max_size=200))
def test_no_other_byte_is_touched(data):
    found = with_spaces(data)
    assert len(found) == len(data)
    assert re.sub(rb"<00(09|20)>", b"", found) == re.sub(rb"<00(09|20)>", b"", data)
