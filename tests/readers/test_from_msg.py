"""Outlook's mails: text, head and day in whatever form they are kept."""

import struct

import office_files as make
import pytest

from timeline_app import readers
from timeline_app.readers.from_msg import attachments, read_message
from timeline_app.readers.refusals import Refused
from timeline_app.wording import worded

SENT = 0x00390040


def wide(text):
    return text.encode("utf-16-le")


def properties(values, head=32):
    rows = b"".join(struct.pack("<II8s", tag, 6, value) for tag, value in values.items())
    return b"\0" * head + rows


def moment(days):
    """So many days since 1601."""
    return struct.pack("<Q", days * 86_400 * 10_000_000)


def message(folder="", head=32, encoding=0, **streams):
    prefix = f"{folder}/" if folder else ""
    fixed = {SENT: moment(144_900)}  # 22 September 1997
    if encoding:
        fixed[0x3FDE0003] = struct.pack("<II", encoding, 0)
    named = {"s0037_001F": wide("The bridge"), "s0C1A_001F": wide("Ann"), **streams}
    return {
        f"{prefix}__properties_version1.0": properties(fixed, head),
        **{
            f"{prefix}__substg1.0_{name[1:].replace('_', '')}": data
            for name, data in named.items()
        },
    }


def test_the_head_the_text_and_the_day():
    reading = read_message(make.compound(message(s1000_001F=wide("It fell yesterday."))))
    assert reading.text.startswith("From: Ann\nDate: 1997-09-22 00:00 UTC\nSubject: The bridge")
    assert reading.text.endswith("It fell yesterday.")
    assert reading.title == "The bridge"
    assert reading.metadata[0].day.readings[0].edtf == "1997-09-22"


def test_the_senders_own_day_counts():
    headers = "From: Ann <a@example.org>\nDate: Sun, 21 Sep 1997 20:00:00 -0400\n\n"
    found = message(s1000_001F=wide("It fell."), s007D_001F=wide(headers))
    reading = read_message(make.compound(found))
    assert reading.metadata[0].day.readings[0].edtf == "1997-09-21"
    assert "From: Ann <a@example.org>" in reading.text


@pytest.mark.parametrize(
    ("encoding", "data", "said"),
    [
        (1251, "Мост упал.".encode("cp1251"), "Мост упал."),
        (950, "橋倒了。".encode("cp950"), "橋倒了。"),
        (65001, "Die Brücke.".encode(), "Die Brücke."),
        (4242, b"Die Br\xfccke.", "Die Brücke."),
    ],
)
def test_text_in_any_code_page_be_it_unknown(encoding, data, said):
    found = message(encoding=encoding, s1000_001E=data)
    assert said in read_message(make.compound(found)).text


def test_a_page_is_read_where_there_is_no_plain_text():
    found = message(s1013_0102=b"<html><body><p>It fell.</p></body></html>")
    assert read_message(make.compound(found)).text.endswith("It fell.")


def test_packed_rtf_is_read_where_there_is_nothing_else():
    rtf = rb"{\rtf1\ansi It fell.\par}"
    packed = struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf
    assert read_message(make.compound(message(s1009_0102=packed))).text.endswith("It fell.")


def attachment(number, **streams):
    folder = f"__attach_version1.0_#{number:08X}"
    found = message(folder, 8, **streams)
    return {name: data for name, data in found.items() if "0037" not in name}


def test_what_is_attached_is_a_document_of_its_own(tmp_path):
    path = tmp_path / "a.msg"
    found = message(s1000_001F=wide("See the paper."))
    found |= attachment(0, s3701_0102=b"It fell on 3 May 1915.", s3707_001F=wide("paper.txt"))
    found |= attachment(
        1, s3701_0102=b"\x89PNG", s3712_001F=wide("x@y"), s370E_001F=wide("image/png")
    )
    path.write_bytes(make.compound(found))
    own, paper = readers.read_all(path)
    assert "See the paper." in own.text
    assert any("paper.txt" in note for note in tuple(map(worded, own.notes)))
    assert (paper.member, paper.text) == ("paper.txt", "It fell on 3 May 1915.")


def test_a_mail_that_is_attached_is_read_with_its_own_head():
    found = message(s1000_001F=wide("See below."))
    inner = "__attach_version1.0_#00000000/__substg1.0_3701000D"
    found |= message(inner, 24, s1000_001F=wide("It fell."))
    found["__attach_version1.0_#00000000/__properties_version1.0"] = properties({}, 8)
    data = make.compound(found)
    assert read_message(data).text.count("Subject: The bridge") == 2
    assert read_message(data).text.endswith("It fell.")
    assert list(attachments(data)) == []


def test_a_mail_that_is_damaged_or_empty_is_told():
    for data in (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", make.compound(message())):
        with pytest.raises(Refused):
            read_message(data)
