"""Books: chapters in the order of the spine, with the book's own day."""

import office_files as make
import pytest

from timeline_app.errors import ProblemCode
from timeline_app.model import PageKind, PartKind, PassageKind
from timeline_app.readers.from_epub import read_book
from timeline_app.readers.refusals import Refused


def book(spine=("b", "a"), date="1997-11-06", **more):
    refs = "".join(f'<itemref idref="{one}"/>' for one in spine)
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<c><rootfiles><rootfile full-path="o/x.opf"/></rootfiles></c>',
        "o/x.opf": f"<package><metadata><title>Life</title><date>{date}</date></metadata>"
        '<manifest><item id="a" href="a%20b.xhtml"/><item id="b" href="b.xhtml"/></manifest>'
        f"<spine>{refs}</spine></package>",
        "o/a b.xhtml": "<html><body><h1>Alpha</h1><p>One came.</p></body></html>",
        "o/b.xhtml": "<html><body><h1>Beta</h1><p>Two went.</p></body></html>",
    }
    return make.zipped(files | more)


def test_chapters_are_pages_in_the_order_of_the_spine():
    reading = read_book(book())
    assert reading.text == "Beta\n\nTwo went.\n\n\nAlpha\n\nOne came."
    assert [(page.label, page.kind) for page in reading.pages.pages] == [
        ("Beta", PageKind.CHAPTER),
        ("Alpha", PageKind.CHAPTER),
    ]
    assert reading.pages.number_at(reading.text.index("One")) == 2
    assert [part.kind for part in reading.parts] == [PartKind.CHAPTER] * 2
    assert reading.parts[1].span.of(reading.text) == "Alpha\n\nOne came."
    assert not reading.parts[0].is_apart


def test_the_book_gives_its_title_and_day():
    reading = read_book(book())
    assert reading.title == "Life"
    assert [c.day.readings[0].edtf for c in reading.metadata] == ["1997-11-06"]
    assert read_book(book(date="1997")).metadata == ()


def test_what_stands_aside_is_a_note_of_the_book():
    page = '<html><body><p>One came.</p><aside epub:type="footnote">See II.</aside></body></html>'
    reading = read_book(book(**{"o/a b.xhtml": page}))
    block = next(b for b in reading.blocks if b.span.of(reading.text) == "See II.")
    assert block.kind is not PassageKind.FURNITURE


def test_the_list_of_chapters_is_furniture():
    opf = (
        '<package><metadata/><manifest><item id="n" href="b.xhtml" properties="nav"/>'
        '<item id="a" href="a%20b.xhtml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/></spine></package>'
    )
    reading = read_book(book(**{"o/x.opf": opf}))
    kinds = [block.kind for block in reading.blocks]
    assert kinds[:2] == [PassageKind.FURNITURE] * 2
    assert [page.label for page in reading.pages.pages] == ["Alpha"]


def test_a_chapter_that_is_missing_is_passed_over():
    assert read_book(book(spine=("a", "none"))).text == "Alpha\n\nOne came."


def test_enciphered_fonts_lock_nothing_but_enciphered_chapters_do():
    def keys(name):
        return f'<e><d><CipherData><CipherReference URI="{name}"/></CipherData></d></e>'

    assert read_book(book(**{"META-INF/encryption.xml": keys("o/f.otf")})).text
    with pytest.raises(Refused) as told:
        read_book(book(**{"META-INF/encryption.xml": keys("o/b.xhtml")}))
    assert told.value.code is ProblemCode.PASSWORD
