"""Word files: the text as it would stand, notes below what cites them, nothing twice."""

import io
import zipfile

import office_files as make
import pytest
from office_files import p, t

from timeline_app.errors import ProblemCode
from timeline_app.model import PassageKind
from timeline_app.readers.from_docx import read_docx
from timeline_app.readers.refusals import Refused
from timeline_app.wording import worded

STYLES = (
    '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="H"/></w:style>'
    '<w:style w:styleId="Toc"><w:name w:val="toc 1"/></w:style>'
)
NUMBERING = (
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="{form}"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'
)
ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'


def blocks(body, **parts):
    """The blocks of a file as pairs of kind and words."""
    reading = read_docx(make.docx(body, **parts))
    return [(block.kind, block.span.of(reading.text)) for block in reading.blocks]


def words(body, **parts):
    return [text for _, text in blocks(body, **parts)]


def test_strict_files_are_read_too():
    reading = read_docx(make.docx(p("The gate opened."), strict=True))
    assert reading.text == "The gate opened."


def test_what_was_inserted_stays_and_what_was_deleted_goes():
    body = p(
        "It opened",
        f"<w:ins>{t(' on 5 June')}</w:ins>",
        f"<w:del><w:r><w:delText> on 4 May</w:delText></w:r>{t(' never')}</w:del>",
        f"<w:moveFrom>{t(' gone')}</w:moveFrom><w:moveTo>{t(' at last')}</w:moveTo>",
        ".",
    )
    assert words(body) == ["It opened on 5 June at last."]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next():
    gone = "<w:rPr><w:del/></w:rPr>"
    assert words(p("It opened ", properties=gone) + p("in June.")) == ["It opened in June."]
    assert words(p("It opened.", properties=gone)) == ["It opened."]


def test_text_in_any_wrapping_is_kept():
    inner = t("Words")
    for name in ("sdt><w:sdtContent", "hyperlink", "smartTag", "fldSimple", "customXml"):
        first, last = f"<w:{name}>", f"</w:{'></w:'.join(reversed(name.split('><w:')))}>"
        assert words(p(f"{first}{inner}{last}")) == ["Words"]
        assert words(f"{first}{p('Words')}{last}") == ["Words"]


def test_the_code_of_a_field_is_no_text():
    code = "<w:r><w:fldChar/></w:r><w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
    assert words(p(code, "12")) == ["12"]


def test_signs_stand_for_their_characters():
    signs = "<w:r><w:noBreakHyphen/><w:softHyphen/><w:tab/><w:br/></w:r>"
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'
    assert words(p("a", signs, "b", symbol)) == ["a-\nb→"]
    assert words(p("Ver\u00adein")) == ["Verein"]


@pytest.mark.parametrize(
    ("code", "sign"),
    [("0041", "A"), ("0021", "!"), ("001F", "•"), ("D7FB", "\ud7fb"), ("D800", "•"), ("E000", "•"),
     ("F8FF", "•"), ("110000", "•"), ("f0e0", "→"), ("none", "")],
)  # fmt: skip
def test_a_symbol_that_no_typeface_tells_is_a_bullet(code, sign):
    symbol = f'<w:r><w:sym w:font="Symbol" w:char="{code}"/></w:r>'
    assert words(p("a", symbol, "b")) == [f"a{sign}b"]


def test_a_text_box_comes_once():
    box = f"<w:txbxContent>{p('In the box.')}</w:txbxContent>"
    forms = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    body = p("Around it.", f"<w:r><mc:AlternateContent>{forms}</mc:AlternateContent></w:r>")
    assert words(body) == ["Around it.", "In the box."]
    only = f"<mc:Choice/><mc:Fallback>{box}</mc:Fallback>"
    body = p("Around.", f"<w:r><mc:AlternateContent>{only}</mc:AlternateContent></w:r>")
    assert words(body) == ["Around.", "In the box."]


def test_notes_stand_below_the_paragraph_that_cites_them():
    body = p("It opened", '<w:r><w:footnoteReference w:id="2"/></w:r>', " in June.") + p(
        "It closed."
    )
    notes = f'<w:footnote w:id="0" w:type="separator">{p("---")}</w:footnote>'
    notes += f'<w:footnote w:id="2">{p("See the log.")}</w:footnote>'
    assert blocks(body, footnotes=notes) == [
        (None, "It opened in June."),
        (PassageKind.FOOTNOTE, "See the log."),
        (None, "It closed."),
    ]


def test_a_comment_has_its_author_and_day():
    body = p("It opened.", '<w:r><w:commentReference w:id="1"/></w:r>')
    comment = (
        f'<w:comment w:id="1" w:author="Ann" w:date="2019-06-05T10:00:00Z">{p("No.")}</w:comment>'
    )
    reading = read_docx(make.docx(body, comments=comment))
    (part,) = reading.parts
    assert (part.author, part.published.when.edtf) == ("Ann", "2019-06-05")
    assert part.span.of(reading.text) == "No."
    assert part.span in reading.apart


def test_heads_and_feet_are_furniture_and_come_once():
    body = p("Words.")
    assert blocks(body, header=p("Draft") + p("Draft"), footer=p("Page 1")) == [
        (PassageKind.FURNITURE, "Draft"),
        (None, "Words."),
        (PassageKind.FURNITURE, "Page 1"),
    ]


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("H", PassageKind.HEADING),
        ("Mine", PassageKind.HEADING),
        ("Toc", PassageKind.FURNITURE),
        ("Other", None),
    ],
)
def test_a_style_says_what_a_paragraph_is(style, kind):
    body = p("Words", properties=f'<w:pStyle w:val="{style}"/>')
    assert blocks(body, styles=STYLES) == [(kind, "Words")]


def test_an_outline_level_makes_a_heading():
    assert blocks(p("Words", properties='<w:outlineLvl w:val="1"/>'))[0][0] is PassageKind.HEADING
    assert blocks(p("Words", properties='<w:outlineLvl w:val="9"/>'))[0][0] is None


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("decimal", ["1.", "2."]),
        ("lowerLetter", ["a.", "b."]),
        ("upperRoman", ["I.", "II."]),
        ("bullet", ["•", "•"]),
        ("none", ["", ""]),
    ],
)
def test_items_have_their_numbers(form, numbers):
    body = p("One", properties=ITEM) + p("Two", properties=ITEM)
    told = words(body, numbering=NUMBERING.format(form=form))
    assert told == [f"{n} {word}".strip() for n, word in zip(numbers, ("One", "Two"), strict=True)]


def cell(text, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{text}</w:tc>"


def table(*rows):
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def test_a_row_is_one_passage_its_cells_parted_by_tabs():
    body = table(
        cell(p("3 May")) + cell(p("It") + p("opened.")), cell(p("4 May")) + cell(p("Shut."))
    )
    assert blocks(body) == [
        (PassageKind.TABLE_ROW, "3 May\tIt opened."),
        (PassageKind.TABLE_ROW, "4 May\tShut."),
    ]


def test_merged_and_empty_cells_keep_their_columns():
    wide = cell(p("Both"), '<w:gridSpan w:val="2"/>')
    reading = read_docx(
        make.docx(table(wide + cell(p("C")), cell(p("")) + cell(p("B")) + cell(p("C"))))
    )
    assert reading.text == "Both\t\tC\n\tB\tC"


def test_a_deleted_row_is_gone():
    gone = f"<w:trPr><w:del/></w:trPr>{cell(p('Old'))}{cell(p('row'))}"
    assert words(table(gone, cell(p("New")) + cell(p("row")))) == ["New\trow"]


def test_a_table_in_a_cell_is_told_within_the_cell():
    inner = table(cell(p("x")) + cell(p("y")))
    assert words(table(cell(p("A")) + cell(inner + p("B")))) == ["A\tx y B"]


def test_a_page_that_a_program_put_in_is_read():
    data = make.docx(p("Before.") + '<w:altChunk r:id="aFChunk"/>' + p("After."), aFChunk="")
    files = {"word/aFChunk.html": "<html><body><p>It fell.</p></body></html>"}
    rels = make.relations(aFChunk="aFChunk.html")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        whole = {name: archive.read(name) for name in archive.namelist()}
    whole |= files | {"word/_rels/document.xml.rels": rels}
    assert read_docx(make.zipped(whole)).text == "Before.\n\nIt fell.\n\nAfter."


def test_the_fields_give_title_and_weak_days():
    reading = read_docx(make.docx(p("Words."), title="Report", created="2019-03-04T12:00:00Z"))
    created, changed = reading.metadata
    assert reading.title == "Report"
    assert (created.day.readings[0].edtf, created.is_change) == ("2019-03-04", False)
    assert (changed.day.readings[0].edtf, changed.is_change) == ("2021-01-01", True)
    assert changed.score < created.score < 0.6


def test_the_day_of_a_librarys_own_template_says_nothing():
    reading = read_docx(make.docx(p("Words."), created="2013-12-23T23:15:00Z"))
    assert [candidate.is_change for candidate in reading.metadata] == [True]


def test_entities_are_not_resolved():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    whole = make.docx(p("One &amp; two"))
    assert "One & two" in read_docx(whole).text
    parts = {"word/document.xml": f"{bomb}<d><body><p><r><t>x&b;y</t></r></p></body></d>"}
    assert "aaaa" not in read_docx(make.zipped(parts)).text


def test_a_file_that_is_cut_off_or_has_no_text_is_damaged():
    whole = make.docx(p("Words."))
    for data in (whole[: len(whole) // 2], make.zipped({"word/styles.xml": "<s/>"})):
        with pytest.raises(Refused, match="damaged") as told:
            read_docx(data)
        assert told.value.code is ProblemCode.DAMAGED


def test_broken_markup_is_read_as_far_as_it_goes_and_said():
    files = {"word/document.xml": "<d><body><p><r><t>It opened.</t></r></p><p><r><t>Then"}
    reading = read_docx(make.zipped(files))
    assert reading.text.startswith("It opened.")
    assert any("damaged" in note for note in tuple(map(worded, reading.notes)))
