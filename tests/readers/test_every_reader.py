"""What holds for every format: any bytes end in a reading that is true to itself, or a refusal."""

import office_files as make
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers import table
from timeline_app.readers.guarding import damaged, guarded
from timeline_app.readers.reading import About
from timeline_app.readers.refusals import Refused

ROWS = [["=When", "=What"], ["d35441", "=Closed"]]
WHOLE = {
    ".docx": make.docx(make.p("It fell on ", make.t("3 May")) + "<w:tbl><w:tr/></w:tbl>"),
    ".odt": make.odt("<text:h>It</text:h><text:p>It fell<text:note/>.</text:p>"),
    ".xlsx": make.xlsx({"Events": ROWS}),
    ".rtf": rb"{\rtf1\ansi It {\b fell} on \'e4{\footnote x}\par\trowd a\cell b\cell\row}",
    ".epub": make.zipped({"a.opf": "<p><manifest/><spine/></p>"}),
    ".pptx": make.zipped({"ppt/presentation.xml": "<p><sldIdLst/></p>"}),
    ".msg": make.compound({"__properties_version1.0": b"\0" * 64, "__substg1.0_1000001F": b"I\0"}),
    ".mbox": b"From a Tue Oct 07 09:12:00 1997\nSubject: x\n\nIt fell.\n",
    ".eml": b'Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\n--b\n\nIt\n--b--\n',
    ".mhtml": b"Content-Type: text/html\n\n<p>It fell.</p>",
    ".srt": b"1\n00:00:01,000 --> 00:00:02,000\nIt fell.\n",
    ".json": b'[{"date": "1997-01-11", "text": "It fell.", "from": "Ann"}]',
    ".txt": b"04/08/97, 09:15 - Ann: It fell.\n04/08/97, 09:16 - Bo: When?\n",
    ".csv": b"When;What\n1997-01-11;Closed\n",
    ".zip": make.zipped({"a.txt": "It fell."}),
    ".tar": b"\x1f\x8b",
}


@pytest.mark.parametrize("suffix", sorted(WHOLE))
@given(data=st.data())
def test_damaged_bytes_end_in_a_true_reading_or_a_refusal(suffix, data):
    reader = table.reader_of(f"x{suffix}")
    made = bytearray(WHOLE[suffix])
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(0, len(made)))
        end = data.draw(st.integers(at, min(len(made), at + 60)))
        made[at:end] = data.draw(st.binary(max_size=12))
    about = About(f"x{suffix}")
    try:
        reading = reader.reads()(bytes(made), about) if reader.read else None
        members = list(reader.opens()(bytes(made), about)) if reader.members else []
    except Refused:
        return
    at = 0
    for block in (reading.blocks if reading else None) or ():
        assert at <= block.span.start < block.span.end <= len(reading.text)
        at = block.span.end
    assert all(member.name for member in members)


@pytest.mark.parametrize("reader", table.READERS, ids=lambda reader: reader.name)
def test_every_row_names_what_is_there(reader):
    assert reader.suffixes
    assert reader.read or reader.members
    assert not reader.read or callable(reader.reads())
    assert not reader.members or callable(reader.opens())


def test_what_a_library_raises_becomes_a_sentence():
    class Panic(BaseException):
        """As the binding of a Rust library raises it."""

    for error in (ValueError, Panic):
        with pytest.raises(Refused, match="damaged"), guarded():
            raise error


@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, SystemExit])
def test_what_is_meant_for_the_asker_passes(error):
    with pytest.raises(error), guarded():
        raise error
    with pytest.raises(Refused, match="cut off"), guarded():
        raise damaged("it was cut off")
