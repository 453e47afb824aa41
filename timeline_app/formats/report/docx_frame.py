"""What a Word file has about its body: page, styles, head and foot, picture, place for footnotes.

Made by python-docx and taken apart: the body itself is written between, event by event.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.document import Document as Frame
from docx.enum.section import WD_ORIENT
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Emu, Mm, Pt, RGBColor

from timeline_app.formats.report.docx_words import field, run
from timeline_app.wording import said
from timeline_app.wording.language import spoken_language

BODY, NOTES = "word/document.xml", "word/footnotes.xml"
"""The members that are written anew."""
SHEETS = {"A4": (Mm(210), Mm(297)), "Letter": (Emu(7_772_400), Emu(10_058_400))}
MARGIN = Mm(22)
LANGUAGE = "en-GB"
INK = RGBColor(0x1C, 0x23, 0x2E)
_SERIF = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/>'
_MUTED = '<w:color w:val="596273"/>'
_TOGETHER = "<w:keepNext/><w:keepLines/>"
STYLES: tuple[tuple[str, str, str, str], ...] = (
    ("paragraph", "over", '<w:spacing w:before="1200" w:after="60"/>', f"<w:caps/>{_MUTED}"),
    ("paragraph", "facts", '<w:spacing w:before="20" w:after="20"/>', ""),
    ("paragraph", "date", f'{_TOGETHER}<w:spacing w:before="200" w:after="0"/>', _MUTED),
    ("paragraph", "event", f'{_TOGETHER}<w:spacing w:after="40"/>', '<w:b/><w:sz w:val="23"/>'),
    (
        "paragraph",
        "passage",
        '<w:keepLines/><w:spacing w:before="20" w:after="60"/><w:ind w:left="340"/>',
        f'{_SERIF}<w:sz w:val="21"/>',
    ),
    ("paragraph", "about", '<w:spacing w:after="40"/>', f'{_MUTED}<w:sz w:val="18"/>'),
    (
        "paragraph",
        "remark",
        (
            '<w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="6" w:color="B7791F"/>'
            '</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FDF3DC"/>'
            '<w:spacing w:after="60"/><w:ind w:left="170"/>'
        ),
        '<w:sz w:val="19"/>',
    ),
    ("paragraph", "note", '<w:spacing w:after="60"/>', '<w:i/><w:sz w:val="20"/>'),
    ("paragraph", "cell", '<w:spacing w:before="20" w:after="20"/>', '<w:sz w:val="18"/>'),
    ("paragraph", "hash", '<w:spacing w:after="20"/>', '<w:sz w:val="14"/>'),
    ("paragraph", "fineline", '<w:spacing w:after="0"/>', '<w:sz w:val="4"/>'),
    ("paragraph", "toc 1", '<w:spacing w:before="60" w:after="20"/>', ""),
    ("paragraph", "toc 2", '<w:spacing w:after="0"/><w:ind w:left="340"/>', '<w:sz w:val="19"/>'),
    ("paragraph", "footnote text", '<w:spacing w:after="0"/>', '<w:sz w:val="17"/>'),
    ("character", "footnote reference", "", '<w:vertAlign w:val="superscript"/>'),
    ("character", "fine", "", f'{_MUTED}<w:sz w:val="18"/>'),
)
"""Kind, name, and what is so about its paragraphs and letters; the numbers are half points."""
_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r>'
    "<w:continuationSeparator/></w:r></w:p></w:footnote>"
)


@dataclass(frozen=True, slots=True)
class PageTexts:
    """What a page of the report says beside its text."""

    title: str
    paper: str
    made_on: int
    """Seconds since 1970."""
    picture: bytes
    """A PNG."""
    picture_in_words: str


@dataclass(frozen=True, slots=True)
class DocxFrame:
    """A Word file without its text."""

    members: dict[str, bytes]
    """All but the two that are written anew."""
    picture: str
    """The paragraph of the cover's picture."""
    body: tuple[str, str]
    """What stands before the text and after it."""
    notes: tuple[str, str]
    """The same of the footnotes."""


def frame(page: PageTexts) -> DocxFrame:
    """The file about the text."""
    document = Document()
    _set_page(document, page)
    _set_styles(document)
    _add_notes(document)
    picture = _picture(document, page)
    _set_properties(document, page)
    saved = BytesIO()
    document.save(saved)
    with ZipFile(saved) as packed:
        members = {name: packed.read(name) for name in packed.namelist()}
    whole, notes = (members.pop(name).decode("utf-8") for name in (BODY, NOTES))
    begun, ended = whole.index("<w:body>") + len("<w:body>"), whole.rindex("<w:sectPr")
    end = notes.rindex("</w:footnotes>")
    return DocxFrame(members, picture, (whole[:begun], whole[ended:]), (notes[:end], notes[end:]))


def _set_page(document: Frame, page: PageTexts) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = SHEETS[page.paper]
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    section.different_first_page_header_footer = True
    if spoken_language().is_from_right:
        (grid,) = document.element.body.iterfind("{*}sectPr/{*}docGrid")
        grid.addprevious(parse_xml(f"<w:bidi {nsdecls('w')}/>"))
    words = nsdecls("w")
    head = f'<w:p {words}><w:pPr><w:pStyle w:val="Header"/></w:pPr>{run(page.title)}</w:p>'
    before, between, after = said("report.page-of", "\0", "\0").split("\0")
    number = f"{run(before)}{field('PAGE', '1')}{run(between)}{field('NUMPAGES', '1')}"
    number += run(after) if after else ""
    foot = f'<w:p {words}><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>{number}'
    for part, told in ((section.header, head), (section.footer, f"{foot}</w:p>")):
        part.is_linked_to_previous = False
        element = part.part.element
        for old in list(element):
            element.remove(old)
        element.append(parse_xml(told))


def _set_styles(document: Frame) -> None:
    element = document.styles.element
    language = element.find(".//{*}docDefaults//{*}lang")
    for key in language.keys() if language is not None else ():
        if key.endswith("}val"):
            language.set(key, LANGUAGE)
    normal = document.styles["Normal"]
    normal.font.size = Pt(10.5)
    if spoken_language().is_from_right:
        normal.element.get_or_add_pPr().insert(0, parse_xml(f"<w:bidi {nsdecls('w')}/>"))
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3"):
        document.styles[name].font.color.rgb = INK
    for kind, name, looks, letters in STYLES:
        based = '<w:basedOn w:val="Normal"/>' if kind == "paragraph" else ""
        paragraphs = f"<w:pPr>{looks}</w:pPr>" if looks else ""
        custom = "" if " " in name else ' w:customStyle="1"'
        element.append(
            parse_xml(
                f'<w:style {nsdecls("w")} w:type="{kind}" w:styleId="{name.replace(" ", "")}"'
                f'{custom}><w:name w:val="{name}"/>{based}{paragraphs}'
                f"<w:rPr>{letters}</w:rPr></w:style>"
            )
        )


def _add_notes(document: Frame) -> None:
    """A part for footnotes, and the settings' word on what parts them from the text."""
    blob = f"<w:footnotes {nsdecls('w', 'r')}>{_SEPARATORS}</w:footnotes>"
    part = Part(
        PackURI(f"/{NOTES}"), CONTENT_TYPE.WML_FOOTNOTES,
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{blob}'.encode(),
        document.part.package,
    )  # fmt: skip
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    kept = f'<w:footnotePr {nsdecls("w")}><w:footnote w:id="-1"/><w:footnote w:id="0"/>'
    settings = document.settings.element
    place = next(iter(settings.iterchildren("{*}compat")), None)
    if place is not None:
        place.addprevious(parse_xml(f"{kept}</w:footnotePr>"))


def _picture(document: Frame, page: PageTexts) -> str:
    width = SHEETS[page.paper][0] - 2 * MARGIN
    document.add_picture(BytesIO(page.picture), width=Emu(width))
    (about,) = document.element.body.iter("{*}docPr")
    about.set("descr", page.picture_in_words)
    about.set("name", "Timeline")
    told: str = document.element.body[0].xml
    return told


def _set_properties(document: Frame, page: PageTexts) -> None:
    made = datetime.fromtimestamp(page.made_on, UTC).replace(tzinfo=None)
    told = document.core_properties
    told.title, told.author, told.comments, told.last_modified_by = page.title, "", "", ""
    told.language = LANGUAGE
    told.created = told.modified = told.last_printed = made
