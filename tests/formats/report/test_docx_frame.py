"""What a Word file has about its body: readers of others open it, and it names no person."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.shared import Mm
from lxml import etree
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage

from timeline_app.formats.report.docx_frame import (
    BODY,
    LANGUAGE,
    NOTES,
    SHEETS,
    STYLES,
    PageTexts,
    frame,
)
from timeline_app.formats.report.docx_words import paragraph, run
from timeline_app.model import moment

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def png():
    image = QImage(8, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def page(paper="A4", title="The <pump> & co"):
    return PageTexts(title, paper, moment.at(2020, 5, 4, 10, 12), png(), "A timeline of 3 events")


def written(made, body=""):
    """The file with such a body, as the writer puts it together."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name, data in made.members.items():
            packed.writestr(name, data)
        packed.writestr(BODY, made.body[0] + made.picture + body + made.body[1])
        packed.writestr(NOTES, made.notes[0] + made.notes[1])
    out.seek(0)
    return docx.Document(out)


@pytest.mark.parametrize("paper", SHEETS)
def test_somebody_else_opens_it_with_its_paper_and_margins(paper):
    opened = written(frame(page(paper)), paragraph("event", run("It opened.")))
    (section,) = opened.sections
    sides = (section.page_width, section.page_height, section.left_margin, section.right_margin)
    assert sides == pytest.approx((*SHEETS[paper], Mm(22), Mm(22)), abs=640), "a twentieth point"
    assert opened.paragraphs[-1].text == "It opened."
    assert len(opened.inline_shapes) == 1


def test_the_two_that_are_written_anew_are_no_members():
    made = frame(page())
    assert not {BODY, NOTES} & set(made.members)
    assert "[Content_Types].xml" in made.members


def test_head_and_foot_tell_title_and_page_but_not_on_the_first():
    opened = written(frame(page()))
    (section,) = opened.sections
    assert section.different_first_page_header_footer
    assert [one.text for one in section.header.paragraphs] == ["The <pump> & co"]
    fields = [one.get(f"{W}instr") for one in section.footer._element.iter(f"{W}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert section.first_page_header.paragraphs[0].text == ""


def test_every_style_that_the_words_ask_for_is_there():
    known = {style.name: style for style in written(frame(page())).styles}
    assert {name for _, name, *_ in STYLES} <= set(known)
    assert len({name for _, name, *_ in STYLES}) == len(STYLES)


def test_it_says_when_it_was_made_and_in_which_language_and_names_no_person():
    told = written(frame(page())).core_properties
    assert told.title == "The <pump> & co"
    assert (told.author, told.last_modified_by, told.comments) == ("", "", "")
    assert told.language == LANGUAGE
    assert told.created == told.modified
    assert told.created.isoformat().startswith("2020-05-04T10:12")


def test_the_picture_is_told_in_words():
    opened = written(frame(page()))
    (about,) = opened.element.body.iter("{*}docPr")
    assert about.get("descr") == "A timeline of 3 events"


def test_the_footnotes_have_what_parts_them_from_the_text():
    made = frame(page())
    notes = etree.fromstring((made.notes[0] + made.notes[1]).encode())
    assert [one.get(f"{W}id") for one in notes] == ["-1", "0"]
    settings = etree.fromstring(made.members["word/settings.xml"])
    kept = settings.find(f"{W}footnotePr")
    assert [one.get(f"{W}id") for one in kept] == ["-1", "0"]


def test_the_same_page_makes_the_same_frame():
    assert frame(page()).members.keys() == frame(page()).members.keys()
    assert frame(page()).body == frame(page()).body
