"""Slides: in the order in which they are shown, each with its notes and comments."""

import office_files as make
import pytest

from timeline_app.model import PassageKind
from timeline_app.readers.from_slides import read_slides
from timeline_app.readers.refusals import Refused


def shape(*texts, place=""):
    kept = f'<nvSpPr><nvPr><ph type="{place}"/></nvPr></nvSpPr>' if place else ""
    inner = "".join(f"<p><r><t>{text}</t></r></p>" for text in texts)
    return f"<sp>{kept}<txBody>{inner}</txBody></sp>"


def slide(*shapes):
    return f"<sld><cSld><spTree>{''.join(shapes)}</spTree></cSld></sld>"


def slides(*markup, order=None, beside=None, **more):
    """A file of these slides; what lies beside the first by its sort."""
    numbers = order or range(1, len(markup) + 1)
    listed = "".join(f'<sldId r:id="s{n}"/>' for n in numbers)
    rels = "".join(
        f'<Relationship Id="s{n}" Type="x/slide" Target="slides/slide{n}.xml"/>'
        for n in range(1, len(markup) + 1)
    )
    rels += '<Relationship Id="a" Type="x/commentAuthors" Target="authors.xml"/>'
    files = {
        "_rels/.rels": make.relations(officeDocument="ppt/presentation.xml"),
        "ppt/presentation.xml": f'<p xmlns:r="r"><sldIdLst>{listed}</sldIdLst></p>',
        "ppt/_rels/presentation.xml.rels": f"<Relationships>{rels}</Relationships>",
        "ppt/authors.xml": '<l><cmAuthor id="0" name="Ann"/></l>',
        **{f"ppt/slides/slide{n}.xml": one for n, one in enumerate(markup, start=1)},
    }
    for kind, text in (beside or {}).items():
        files["ppt/slides/_rels/slide1.xml.rels"] = make.relations(**{kind: f"../{kind}.xml"})
        files[f"ppt/{kind}.xml"] = text
    return make.zipped(files | more)


def told(data):
    reading = read_slides(data)
    at = reading.pages.number_at
    return [(at(b.span.start), b.kind, b.span.of(reading.text)) for b in reading.blocks]


def test_slides_are_pages_in_the_order_shown():
    data = slides(slide(shape("First")), slide(shape("Second")), order=[2, 1])
    assert told(data) == [(1, None, "Second"), (2, None, "First")]


def test_a_title_comes_first_and_the_foot_is_furniture():
    data = slides(slide(shape("Words."), shape("7", place="sldNum"), shape("Head", place="title")))
    assert told(data) == [
        (1, PassageKind.HEADING, "Head"),
        (1, None, "Words."),
        (1, PassageKind.FURNITURE, "7"),
    ]


def test_the_speakers_notes_stand_below_their_slide():
    notes = slide(shape("Say this.", place="body"), shape("Picture", place="sldImg"))
    data = slides(slide(shape("One")), slide(shape("Two")), beside={"notesSlide": notes})
    assert told(data) == [(1, None, "One"), (1, None, "Say this."), (2, None, "Two")]


def test_a_comment_has_its_author_and_day():
    comments = '<l><cm authorId="0" dt="2019-06-05T10:00:00"><text>No.</text></cm></l>'
    reading = read_slides(slides(slide(shape("One")), beside={"comments": comments}))
    (part,) = reading.parts
    assert (part.author, part.published.when.edtf) == ("Ann", "2019-06-05")
    assert part.span.of(reading.text) == "No."


def test_a_table_is_told_by_rows():
    cells = "".join(f"<tc><txBody><p><r><t>{x}</t></r></p></txBody></tc>" for x in "AB")
    assert told(slides(slide(f"<tbl><tr>{cells}</tr></tbl>"))) == [
        (1, PassageKind.TABLE_ROW, "A\tB")
    ]


def test_a_file_without_slides_is_damaged():
    with pytest.raises(Refused, match="damaged"):
        read_slides(make.zipped({"a": "b"}))
