"""Whole files: their text in the order in which it is read, their pages, and what is wrong."""

import io
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from timeline_app.errors import ProblemCode
from timeline_app.model import PassageKind, Span
from timeline_app.readers import ocr, registry
from timeline_app.readers.pdf import from_pdf
from timeline_app.readers.reading import About
from timeline_app.readers.refusals import Refused
from timeline_app.wording import worded

RIGHT, WRONG = "open sesame", "sesame"


def passages(reading, kind):
    return [b.span.of(reading.text) for b in reading.blocks if b.kind is kind]


def holding(reading, words):
    """The one passage that has these words, and its page."""
    (found,) = [b for b in reading.blocks if words in b.span.of(reading.text)]
    return found, reading.pages.number_at(reading.text.index(words))


def test_columns_are_read_one_after_the_other_and_their_sentences_whole(made):
    reading = from_pdf.read_pdf(made("two_columns"))
    told = [
        ("The Kessel viaduct was closed to all trains on 11 January 1997.", 1),
        ("Engineers measured a displacement of four centimetres on 24 January 1997.", 1),
        ("The ministry released funds for the strengthening works on 17 February 1997.", 1),
        ("Scaffolding was erected on 8 April 1997 and dismantled nine weeks later.", 2),
        ("Regular passenger services were reintroduced on 28 September 1997.", 3),
    ]
    for words, page in told:
        assert holding(reading, words)[1] == page
    places = [reading.text.index(words) for words, _ in told]
    assert places == sorted(places)


def test_running_heads_and_notes_cut_no_sentence(made):
    reading = from_pdf.read_pdf(made("two_columns"))
    furniture = passages(reading, PassageKind.FURNITURE)
    assert furniture.count("Valley Railway Board · Report 1997") == 3
    assert {"Page 1", "Page 2", "Page 3"} <= set(furniture)
    (note,) = passages(reading, PassageKind.FOOTNOTE)
    assert note == "1 An earlier survey of 2 December 1996 had found no defects."
    whole = "emphasised that comprehensive documentation of the infrastructure was indispensable"
    assert any(whole in block.span.of(reading.text) for block in reading.blocks)


def test_each_row_of_a_table_is_one_passage_with_its_cells_apart(made):
    rows = passages(from_pdf.read_pdf(made("table")), PassageKind.TABLE_ROW)
    assert rows[0] == "Date\tEvent\tRemark"
    assert "17 Feb 1997\tFunds released\tDM 3.2 m" in rows
    assert len(rows) == 5


def test_a_password_is_asked_for_and_used(made):
    data = made("locked")
    with pytest.raises(Refused) as none:
        from_pdf.read_pdf(data)
    with pytest.raises(Refused) as wrong:
        from_pdf.read_pdf(data, About(password=WRONG))
    assert none.value.code is wrong.value.code is ProblemCode.PASSWORD
    assert str(none.value) != str(wrong.value)
    assert "viaduct" in from_pdf.read_pdf(data, About(password=RIGHT)).text


@pytest.fixture
def _no_extra(monkeypatch):
    monkeypatch.setattr(ocr, "is_installed", lambda: False)


@pytest.mark.usefixtures("_no_extra")
def test_a_scan_says_so_and_names_the_remedy(made):
    with pytest.raises(Refused, match="OCR extra") as told:
        from_pdf.read_pdf(made("scan"))
    assert told.value.code is ProblemCode.SCAN


@pytest.mark.usefixtures("_no_extra")
def test_pictures_among_pages_of_text_are_told(made):
    writer = PdfWriter()
    for name in ("table", "scan", "scan", "table"):
        writer.append(io.BytesIO(made(name)))
    reading = from_pdf.read_pdf(saved(writer))
    assert tuple(map(worded, reading.notes)) == (
        "Pages 2–3 are pictures of text; the OCR extra reads such pages.",
    )
    assert len(reading.pages.pages) == 4


def test_what_is_no_pdf_inside_is_damaged():
    with pytest.raises(Refused) as told:
        from_pdf.read_pdf(b"%PDF-1.7\nno more than this")
    assert told.value.code is ProblemCode.DAMAGED
    assert "Success" not in str(told.value)


def test_pages_that_can_be_read_are_read_though_others_are_damaged(drawn):
    data = drawn(lambda c: c.drawString(72, 700, "The bridge was opened on 3 May 1990."))
    writer = PdfWriter()
    writer.append(io.BytesIO(data))
    empty = writer.add_blank_page(0, 0)
    empty.mediabox.lower_left = empty.mediabox.upper_right
    reading = from_pdf.read_pdf(saved(writer))
    assert "3 May 1990" in reading.text
    assert len(reading.pages.pages) == 2


def saved(writer):
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_files_within_are_documents_of_their_own(made, tmp_path):
    writer = PdfWriter()
    writer.append(io.BytesIO(made("table")))
    writer.add_attachment("letter.txt", b"He resigned on 4 June 1997.")
    path = tmp_path / "with.pdf"
    path.write_bytes(saved(writer))
    documents = {document.member: document for document in registry.read_all(path)}
    assert documents["letter.txt"].text == "He resigned on 4 June 1997."
    assert "Viaduct closed" in documents[""].text


def test_labels_title_and_the_day_of_making(drawn):
    data = drawn(*[lambda c: c.drawString(72, 700, "Words on a page.")] * 3)
    writer = PdfWriter()
    writer.append(io.BytesIO(data))
    writer.set_page_label(0, 1, style="/r")
    writer.set_page_label(2, 2, style="/D", start=1)
    days = {"/CreationDate": "D:19970203101112Z", "/ModDate": "D:20200101000000Z"}
    writer.add_metadata({"/Title": "A Long Report", **days})
    reading = from_pdf.read_pdf(saved(writer))
    assert [page.label for page in reading.pages.pages] == ["i", "ii", "1"]
    assert reading.title == "A Long Report"
    (candidate,) = reading.metadata
    assert candidate.day.readings[0].edtf == "1997-02-03"


def test_the_first_second_of_a_year_is_no_day_of_making(drawn):
    assert from_pdf.read_pdf(drawn(lambda c: c.drawString(72, 700, "Words."))).metadata == ()


def test_a_day_in_the_text_is_surer_than_the_day_of_making(drawn, tmp_path):
    def page(canvas):
        canvas.drawString(72, 760, "Date: 14 March 1988")
        canvas.drawString(72, 700, "The council met yesterday and approved the plan.")

    writer = PdfWriter()
    writer.append(io.BytesIO(drawn(page)))
    writer.add_metadata({"/CreationDate": "D:20190203101112Z"})
    (tmp_path / "a.pdf").write_bytes(saved(writer))
    document = registry.read(tmp_path / "a.pdf")
    assert document.published.when.edtf == "1988-03-14"
    assert tuple(map(worded, document.notes)) == ()


@pytest.mark.parametrize("title", ["Microsoft Word - a letter", "untitled", "letter_3.docx", ""])
def test_a_programs_own_title_is_none(drawn, title):
    data = drawn(lambda c: c.drawString(72, 700, "Words on a page."), title=title)
    assert from_pdf.read_pdf(data).title == ""


def lines(*rows, left=72, top=700, size=11, leading=14):
    def page(canvas):
        canvas.setFont("Times-Roman", size)
        for number, row in enumerate(rows):
            canvas.drawString(left, top - leading * number, row)

    return page


def test_words_cut_at_a_line_end_are_whole_and_keep_both_places(drawn):
    data = drawn(
        lines(
            "The committee that had been set up in the spring met for the last time on 9 Febru-",
            "ary 2014 and handed over its papers to the self-",
            "governing council of the Anglo-",
            "Saxon towns, which kept them in the cellar of the old hall for thirty years.",
        )
    )
    reading = from_pdf.read_pdf(data)
    assert "9 February 2014" in reading.text
    assert "self-governing council of the Anglo-Saxon towns" in reading.text
    at = reading.text.index("February")
    first, second = reading.pages.rectangles(Span(at, at + len("February")))
    assert first.left > second.left
    assert first.bottom <= second.top


def test_a_sentence_runs_on_over_the_page_and_the_rest_is_found_there(drawn):
    row = "The council met again and again in those days and could not come to an agreement"
    reading = from_pdf.read_pdf(
        drawn(
            lines(*[row] * 3, "on the bridge until the minister"),
            lines("arrived on 3 May 1990. Then it voted.", f"{row}.", top=780),
        )
    )
    block, page = holding(reading, "minister arrived on 3 May 1990.")
    assert page == 1
    assert block.span.of(reading.text).endswith("1990.")
    assert holding(reading, "Then it voted.")[1] == 2


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_boxes_lie_on_the_page_as_it_is_shown(drawn, turn):
    data = drawn(lambda c: c.drawString(100, 700, "Bridge opened"), size=(400, 800))
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.pages[0].rotate(turn)
    reading = from_pdf.read_pdf(saved(writer))
    (page,) = reading.pages.pages
    assert (page.width, page.height) == ((800, 400) if turn % 180 else (400, 800))
    boxes = np.frombuffer(reading.pages.boxes, "<f4").reshape(-1, 4)[: len("Bridge")]
    x, y = float(boxes[0, 0] + boxes[0, 2]) / 2, float(boxes[0, 1] + boxes[0, 3]) / 2
    shown = {0: (104, 97), 90: (703, 104), 180: (296, 703), 270: (97, 296)}[turn]
    assert (x, y) == pytest.approx(shown, abs=6)


def test_what_was_typed_into_a_form_is_read(drawn):
    def page(canvas):
        canvas.drawString(72, 720, "Day of the accident:")
        canvas.acroForm.textfield(name="day", value="14 March 1988", x=200, y=710, width=150)

    assert "14 March 1988" in from_pdf.read_pdf(drawn(page)).text


def test_letters_beyond_the_edge_are_not_read(drawn):
    def page(canvas):
        canvas.drawString(72, 700, "Seen by all who open it.")
        canvas.drawString(72, -300, "Cut off by the printer.")

    assert from_pdf.read_pdf(drawn(page)).text == "Seen by all who open it."


def test_line_numbers_of_a_transcript_are_no_part_of_it(drawn):
    told = ["Q. When did you see him?", "A. I saw him on 5 June 2001, and he said that he"]
    rows = [
        told[n % 2] if n < 2 else "went home and did not come back that day." for n in range(25)
    ]

    def page(canvas):
        for number, row in enumerate(rows):
            canvas.drawRightString(60, 740 - 26 * number, str(number + 1))
            canvas.drawString(90, 740 - 26 * number, row)

    reading = from_pdf.read_pdf(drawn(page))
    assert "I saw him on 5 June 2001, and he said that he went home and did not" in reading.text
    assert passages(reading, PassageKind.FURNITURE) == [" ".join(map(str, range(1, 26)))]


def test_a_raised_number_behind_a_sentence_is_no_part_of_it(drawn):
    def page(canvas):
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(72, 700, "It was closed in May 1999.")
        end = 72 + canvas.stringWidth("It was closed in May 1999.")
        canvas.setFont("Times-Roman", 7)
        canvas.drawString(end, 704, "3")
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(end + 7, 700, "The hall has 40 m")
        end += 7 + canvas.stringWidth("The hall has 40 m")
        canvas.setFont("Times-Roman", 7)
        canvas.drawString(end, 704, "2")

    assert from_pdf.read_pdf(drawn(page)).text == "It was closed in May 1999. The hall has 40 m2"


def is_sound(reading):
    assert len(reading.pages.boxes) == 16 * len(reading.text)
    spans = [block.span for block in reading.blocks]
    assert all(0 <= span.start < span.end <= len(reading.text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    starts = [run.start for run in reading.pages.runs]
    assert starts == sorted(starts)
    assert all(1 <= run.page <= len(reading.pages.pages) for run in reading.pages.runs)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_the_bytes_there_is_a_reading_or_a_reason(data):
    name = data.draw(st.sampled_from(["two_columns", "table", "cut_off", "scan"]))
    whole = bytearray((Path(__file__).parent / "made" / f"{name}.pdf").read_bytes())
    places = st.integers(0, len(whole) - 1)
    for place, value in data.draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=30)):
        whole[place] = value
    cut = data.draw(st.one_of(st.just(len(whole)), places))
    try:
        reading = from_pdf.read_pdf(bytes(whole[:cut]))
    except Refused:
        return
    is_sound(reading)


def test_a_file_that_was_cut_off_is_damaged(made):
    with pytest.raises(Refused) as told:
        from_pdf.read_pdf(made("cut_off"))
    assert told.value.code is ProblemCode.DAMAGED


@pytest.mark.parametrize("name", ["two_columns", "table"])
def test_every_passage_lies_in_the_text_and_every_letter_has_a_box(made, name):
    is_sound(from_pdf.read_pdf(made(name)))
