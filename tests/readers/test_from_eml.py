"""Mails: their text, their subject, and the day in their head."""

import email
from email import policy
from email.message import EmailMessage

import pytest

from timeline_app import readers
from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.readers.encoding import NotText
from timeline_app.readers.from_eml import read_mail
from timeline_app.wording import worded

PLAIN = """From: Ann <ann@example.org>
To: Bo <bo@example.org>
Subject: =?utf-8?q?Caf=C3=A9?= meeting
Date: Wed, 22 Jul 2020 23:51:00 -0400
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

We met in Gen=C3=A8ve on Monday.
"""
PARTS = """Subject: Two parts
Date: Wed, 22 Jul 2020 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=iso-8859-1

We met on Monday – na\xefve as we were.
--b
Content-Type: text/html

<p>We met on <b>Monday</b>.</p>
--b--
"""


def test_a_plain_mail(tmp_path):
    path = tmp_path / "a.eml"
    path.write_text(PLAIN, encoding="utf-8")
    document = readers.read(path)
    assert document.text.strip() == (
        "From: Ann <ann@example.org>\nTo: Bo <bo@example.org>\n"
        "Date: Wed, 22 Jul 2020 23:51:00 -0400\nSubject: Café meeting\n\n"
        "We met in Genève on Monday."
    )
    assert document.title == "Café meeting"
    assert document.published.when.edtf == "2020-07-22"
    assert document.published.source == "metadata"


def test_the_text_part_is_taken():
    text = read_mail(PARTS.encode("cp1252")).text
    assert text.partition("\n\n")[2].strip() == "We met on Monday – naïve as we were."


def test_html_alone_is_read_as_a_page():
    mail = "Subject: Page\nContent-Type: text/html\n\n<h1>Talks</h1><p>We met.</p>"
    reading = read_mail(mail.encode())
    assert reading.text.partition("\n\n")[2] == "Talks\n\nWe met."
    assert reading.blocks


@pytest.mark.parametrize(
    "date", ["", "Date: soon\n", "Date: Wed, 31 Feb 2020 10:00:00 +0000\n", "Date: 99 99 99\n"]
)
def test_a_mail_without_a_real_date(date):
    assert read_mail(f"{date}Subject: x\n\nWe met.".encode()).metadata == ()


def test_a_mail_without_text(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n")
    with pytest.raises(UnreadableDocument, match="attachments"):
        readers.read(path)


def test_parts_nested_too_deeply_are_refused_or_read():
    head = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(2_000)
    )
    with pytest.raises(NotText, match=r"deep|no text"):
        read_mail((head + "Content-Type: text/plain\n\nhello").encode())


@pytest.mark.parametrize("subject", ["=?utf-8?b?!!!?=", "=?no-such?q?x?=", "", "=?utf-8?q?=ff?="])
def test_odd_subjects_do_no_harm(subject):
    text = read_mail(f"Subject: {subject}\n\nWe met.".encode()).text
    assert text.rpartition("\n\n")[2] == "We met."


def test_where_no_date_is_told_the_first_server_tells_when(tmp_path):
    path = tmp_path / "a.eml"
    path.write_text(
        "Received: from b by c; Fri, 29 Oct 2004 01:00:38 -0400\n"
        "Received: from a (Mon, 1 Jan 2001)\n\tby b; Thu, 28 Oct 2004 17:00:38 -0400\n"
        "Subject: crew\n\nThe crew left Harlow yesterday.\n"
    )
    published = readers.read(path).published
    assert (published.when.edtf, published.source.value) == ("2004-10-28", "received")
    path.write_text("Date: Wed, 27 Oct 2004 17:00:00 +0000\n" + path.read_text())
    assert readers.read(path).published.when.edtf == "2004-10-27"


def test_a_way_that_tells_no_day():
    assert read_mail(b"Received: from b by c\nReceived: ; soon\n\nWe met.").metadata == ()


PAPER = b"PK\x03\x04 no archive"


def with_files(text="See the paper.", *, files=(("paper.txt", "text/plain", b"It fell."),)):
    """A mail with what is attached to it."""
    mail = EmailMessage()
    mail["Subject"], mail["Date"] = "Talks", "Tue, 7 Oct 1997 09:12:00 +0200"
    mail.set_content(text)
    for name, kind, data in files:
        main, _, sub = kind.partition("/")
        mail.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return mail.as_bytes()


def test_what_is_attached_is_a_document_of_its_own(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(with_files())
    own, paper = readers.read_all(path)
    assert tuple(map(worded, own.notes)) == ("Attachment “paper.txt” is a document of its own.",)
    assert "It fell" not in own.text
    assert (paper.member, paper.text) == ("paper.txt", "It fell.")
    assert readers.read(path, member="paper.txt").text == "It fell."


def test_what_is_attached_and_cannot_be_read_is_told(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(with_files(files=[("a.zip", "application/zip", PAPER)]))
    own, problem = readers.read_all(path)
    assert "See the paper." in own.text
    assert problem.code is ProblemCode.DAMAGED
    assert problem.path.endswith("a.eml/a.zip")


def test_files_attached_to_an_attached_mail_are_documents_too(tmp_path):
    outer = EmailMessage()
    outer.set_content("Forwarded.")
    outer.add_attachment(email.message_from_bytes(with_files(), policy=policy.default))
    path = tmp_path / "a.eml"
    path.write_bytes(outer.as_bytes())
    own, paper = readers.read_all(path)
    assert "See the paper." in own.text
    assert paper.member == "paper.txt"


def test_two_of_one_name_and_one_of_none(tmp_path):
    path = tmp_path / "a.eml"
    file = ("paper.txt", "text/plain", b"It fell.")
    path.write_bytes(with_files(files=[file, file, (None, "text/csv", b"a,b\n1,2\n")]))
    _, *members = readers.read_all(path)
    assert [member.member for member in members] == [
        *("paper.txt", "paper (2).txt", "attachment 4.csv"),
    ]


def test_a_mail_of_nothing_but_a_file_has_its_head(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(with_files(text="", files=[("a.csv", "text/csv", b"a,b\n1,2\n")]))
    own, _ = readers.read_all(path)
    assert own.text.startswith("Date: Tue, 07 Oct 1997")


def test_a_mail_as_apple_keeps_it(tmp_path):
    mail = b"Subject: Talks\n\nWe met.\n"
    path = tmp_path / "a.emlx"
    path.write_bytes(b"%d      \n" % len(mail) + mail + b"<?xml version='1.0'?><plist/>")
    assert readers.read(path).text == "Subject: Talks\n\nWe met.\n"
