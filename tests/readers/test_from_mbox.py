"""Mailboxes: every mail a document of its own, whatever stands in the others."""

import email.message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers
from timeline_app.readers.encoding import NotText
from timeline_app.readers.from_mbox import mails

LINE = b"From ann@example.org Tue Oct 07 09:12:00 1997\n"


def mail(subject, body, date="Tue, 7 Oct 1997 09:12:00 +0200"):
    return f"Subject: {subject}\nDate: {date}\n\n{body}\n\n".encode()


def test_each_mail_is_a_document_with_its_own_day(tmp_path):
    path = tmp_path / "box.mbox"
    later = mail("Two", "It fell.", "Wed, 8 Oct 1997 09:12:00 +0200")
    path.write_bytes(LINE + mail("One", "It stood.") + LINE + later)
    first, second = readers.read_all(path)
    assert [first.member, second.member] == ["1 One.eml", "2 Two.eml"]
    assert [d.published.when.edtf for d in (first, second)] == ["1997-10-07", "1997-10-08"]
    assert "It fell." in second.text
    assert readers.read(path, member="2 Two.eml").text == second.text


def test_a_line_that_begins_with_from_parts_nothing_within_a_mail():
    body = "He came\nFrom the quay at 10:30 he saw\n>From a ship\n>>From two"
    (only,) = mails(LINE + mail("One", body))
    assert b"\nFrom a ship\n>From two" in only.read()
    assert b"\nFrom the quay at 10:30" in only.read()


def test_a_subject_in_other_letters_is_spelt_out_and_fit_for_a_name():
    (only,) = mails(LINE + mail("=?utf-8?q?=C3=9Cber_a/b?=", "x"))
    assert only.name == "1 Über a b.eml"


def test_a_file_without_mails_is_told():
    with pytest.raises(NotText):
        list(mails(b"No mail at all."))


@given(st.lists(st.text("From :\n>09abc", max_size=60), min_size=1, max_size=12))
def test_as_many_mails_come_out_as_went_in(bodies):
    box = b""
    for body in bodies:
        made = email.message.Message()
        made["Subject"] = "x"
        made.set_payload(body.replace("From ", ">From "))
        box += LINE + made.as_bytes() + b"\n\n"
    assert len(list(mails(box))) == len(bodies)


def test_a_mailbox_of_thousands_is_cut_up_in_one_pass():
    box = b"".join(LINE + mail(f"N{number}", "It stood.") for number in range(5_000))
    found = list(mails(box))
    assert len(found) == 5_000
    assert found[-1].name == "5000 N4999.eml"
