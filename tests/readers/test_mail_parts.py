"""Mails of many parts, and broken ones: all that is told is read, or named as not read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.readers import mail_parts
from timeline_app.readers.encoding import NotText
from timeline_app.readers.from_eml import read_mail
from timeline_app.wording import worded

FELL = "The bridge at Lodi fell on 3 May 2020."
LEFT = "The mayor of Lodi resigned on 5 May 2020."
MIXED = "Content-Type: multipart/mixed; boundary=b\n"


def mail(*parts, kind=MIXED):
    body = "".join(f"--b\n{part}\n" for part in parts)
    return f"From: Ann <a@example.org>\nSubject: Two\n{kind}\n{body}--b--\n".encode()


def plain(text, head=""):
    return f"Content-Type: text/plain{head}\n\n{text}"


def page(text):
    return f"Content-Type: text/html\n\n<p>{text}</p>"


def file(name):
    return (
        f'Content-Type: application/pdf\nContent-Disposition: attachment; filename="{name}"\n\nx'
    )


def test_all_texts_are_read_in_order():
    reading = read_mail(mail(plain(FELL), page(LEFT), plain("The end.")))
    told = [block.span.of(reading.text) for block in reading.blocks]
    assert told[-3:] == [FELL, LEFT, "The end."]
    assert tuple(map(worded, reading.notes)) == ()


def test_an_attached_mail_is_read_with_its_head():
    inner = (
        f"From: Bo <b@example.org>\nDate: Tue, 5 May 2020 10:00:00 +0200\nSubject: Lodi\n\n{FELL}"
    )
    reading = read_mail(mail(plain("FYI"), f"Content-Type: message/rfc822\n\n{inner}"))
    assert "From: Bo <b@example.org>\nDate: Tue, 5 May 2020 10:00:00 +0200\nSubject: Lodi" in (
        reading.text
    )
    assert reading.text.index("FYI") < reading.text.index("Subject: Lodi")
    assert reading.text.index("Subject: Lodi") < reading.text.index(FELL)
    assert reading.title == "Two"


def test_of_alternatives_one_is_read():
    both = 'Content-Type: multipart/alternative; boundary="c"\n\n--c\n{}\n--c\n{}\n--c--\n'
    assert read_mail(mail(both.format(plain(FELL), page(FELL)))).text.count("Lodi") == 1
    assert read_mail(mail(both.format(plain(""), page(FELL)))).text.endswith(f"\n\n{FELL}")
    stub = read_mail(mail(both.format(plain("See the page."), page(f"{FELL} {LEFT}"))))
    assert "resigned" in stub.text


@pytest.mark.parametrize("head", ["; name=letter.txt", "\nContent-Disposition: attachment"])
def test_a_sole_text_is_read_though_it_is_called_a_file(head):
    assert FELL in read_mail(f"Subject: x\nContent-Type: text/plain{head}\n\n{FELL}".encode()).text


def test_attachments_are_named_also_where_there_is_no_text():
    attached = plain(LEFT, "\nContent-Disposition: attachment; filename=note.txt")
    (note,) = tuple(map(worded, read_mail(mail(plain(FELL), file("x.pdf"), attached)).notes))
    assert "“x.pdf”" in note
    assert "“note.txt”" in note
    thirty = (file(f"{n}.pdf") for n in range(30))
    many = worded(read_mail(mail(plain(FELL), *thirty)).notes[0])
    assert "and 20 more" in many
    sole = read_mail(mail(file("x.pdf")))
    assert sole.text == "From: Ann <a@example.org>\nSubject: Two"
    assert "“x.pdf”" in worded(sole.notes[0])


def test_a_text_behind_a_thousand_attachments_is_read():
    assert FELL in read_mail(mail(*(file("a.bin") for _ in range(1_500)), plain(FELL))).text


def test_parts_beyond_all_measure_are_told():
    many = read_mail(mail(*[plain("x")] * (mail_parts.MOST_PARTS + 10)))
    assert "more than" in worded(many.notes[-1])
    deep = "".join(
        f"--{n}\nContent-Type: multipart/mixed; boundary={n + 1}\n\n" for n in range(200)
    )
    whole = f"Content-Type: multipart/mixed; boundary=0\n\n--0\n{plain(FELL)}\n{deep}"
    found = read_mail(whole.encode())
    assert FELL in found.text
    assert "deep" in worded(found.notes[-1])


def test_a_part_that_is_no_text_is_told_and_the_rest_read():
    binary = b"Content-Type: text/plain; name=b.txt\n\n\x89PNG\r\n\x1a\n" + bytes(range(8)) * 9
    data = mail(plain(FELL), "HERE").replace(b"HERE", binary)
    reading = read_mail(data)
    assert reading.text.strip().endswith(f"\n\n{FELL}")
    assert "b.txt" in worded(reading.notes[0])


@pytest.mark.parametrize(
    "head",
    [
        b"Subject: =?utf-8?b?A?=",
        b"Subject: =?utf-8?b?A===?=",
        b"Subject: =?\xff?b?QUJD?=",
        b"Subject: =?utf-16?b?2AA=?=",
        b"Subject: =?unicode_escape?q?=5Cud800?=",
        b"Subject: \xe9\xff\0\x1b[2J",
        b"Content-Type: text/plain; charset=utf-8\0",
        b"Content-Type: text/plain; charset=idna",
        b"Content-Type: text/plain; charset=undefined",
        b"Content-Type: text/plain; charset=..",
        b"Content-Type: text/plain; charset*=x''utf%2D8; charset*0*=a; charset*1=b",
        b"Content-Type: text/plain; name*=utf-8''x; name*0*=y",
        b"Content-Type: text/plain; name*" + b"9" * 5_000 + b"*=a",
        b"Content-Disposition: inline; filename*=bogus-8''%ff; filename*0*=\xe9",
        b"Content-Disposition: attachment; filename*=hex''%ff%fe",
        b"Content-Transfer-Encoding: base64 \xff",
        b"Content-Type: multipart/mixed",
        b"Date: Mon, " + b"9" * 5_000 + b" May 2020",
        b"Date: \xd9\xa1 Jan 2020",
    ],
)
def test_a_broken_head_ends_no_reading(tmp_path, head):
    path = tmp_path / "a.eml"
    path.write_bytes(b"From: a@example.org\n" + head + b"\n\n" + FELL.encode() + b" \xe9\x80\xff")
    document = readers.read(path)
    assert FELL in document.text
    (document.title + document.text + "".join(tuple(map(worded, document.notes)))).encode()
    assert document.title.isprintable()


def test_a_head_in_plain_bytes_is_read_as_text():
    assert read_mail("Subject: Café 漢\n\nWe met.".encode()).title == "Café 漢"
    assert read_mail("Subject: Café\n\nWe met.".encode("cp1252")).title == "Café"


NAMES = ["Subject", "Date", "Content-Type", "Content-Transfer-Encoding", "Content-Disposition"]
SHAPES = ["{}", "=?{}?b?{}?=", "text/plain; charset={}", "text/html; charset*={}", "multipart/{}"]
SHAPES += [
    "multipart/mixed; boundary={}",
    "attachment; filename*{}*={}",
    "inline; filename*={}''x",
]
JUNK = st.sampled_from(
    ["", "A", "=", "\udcff", "\0", "idna", "hex", "9" * 30, "utf-8", "''", '"', "*", "\r", "\n x"]
) | st.text(st.characters(max_codepoint=255), max_size=8)


@st.composite
def heads(draw):
    value = draw(st.sampled_from(SHAPES)).replace("{}", "%s")
    return f"{draw(st.sampled_from(NAMES))}: " + value % tuple(
        draw(JUNK) for _ in range(value.count("%s"))
    )


@given(st.lists(heads(), max_size=5), st.binary(max_size=30))
@settings(max_examples=400, deadline=None)
def test_any_mail_is_read_or_refused(lines, body):
    head = "\n".join(lines).encode("utf-8", "surrogateescape")
    try:
        reading = read_mail(head + b"\n\n" + FELL.encode() + body)
    except NotText as error:
        str(error).encode()
        return
    (reading.text + reading.title + "".join(tuple(map(worded, reading.notes)))).encode()
    for block in reading.blocks or ():
        assert 0 <= block.span.start <= block.span.end <= len(reading.text)
