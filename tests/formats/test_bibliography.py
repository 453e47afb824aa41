"""Sources to be cited: dates as far as they are known, one reference a document."""

import json
import re

from random_chronologies import hostile, kept

from timeline_app import formats
from timeline_app.formats.data import bibliography
from timeline_app.model import EventFilter, Published, PublishedFrom, edits, edtf

ALL = EventFilter.everything()


def issued(text):
    return bibliography._issued(edtf.parse(text))


def test_how_a_date_is_told():
    assert issued("2020-06-01") == {"date-parts": [[2020, 6, 1]]}
    assert issued("2020-06") == {"date-parts": [[2020, 6]]}
    assert issued("1911~") == {"date-parts": [[1911]], "circa": True}
    assert issued("-0043-03") == {"literal": "March 44 BCE"}
    assert issued("198X") == {"literal": "1980s"}
    assert issued("[..2004]") == {"literal": "before 2005"}


def test_a_reference(store, tmp_path):
    written = formats.export_of(store, ALL, tmp_path / "s.ris")
    assert written.count == 3
    assert (tmp_path / "s.ris").read_bytes().decode() == (
        "TY  - GEN\r\nID  - document-1\r\nTI  - A text\r\nPY  - 2020\r\nDA  - 2020/06/01\r\n"
        "N1  - Date: Mon 1 June 2020\r\nN1  - Document: a.txt\r\n"
        f"N1  - SHA-256: {store.documents.one(1).sha256}\r\nER  - \r\n\r\n"
    )
    formats.export_of(store, ALL, tmp_path / "s.json", "csl")
    (item,) = json.loads((tmp_path / "s.json").read_text("utf-8"))
    assert (item["title"], item["issued"]) == ("A text", {"date-parts": [[2020, 6, 1]]})
    store.apply(edits.SetPublished(1, Published(edtf.parse("-0043"), PublishedFrom.USER)))
    formats.export_of(store, ALL, tmp_path / "s.ris")
    assert "PY  - " not in (tmp_path / "s.ris").read_text("utf-8")


def test_only_documents_that_are_quoted(store, tmp_path):
    formats.export_of(store, EventFilter(text="nothing of the kind"), tmp_path / "s.json", "csl")
    assert json.loads((tmp_path / "s.json").read_text("utf-8")) == []


def test_hostile_words_begin_no_line(tmp_path):
    with kept(hostile(), tmp_path) as store:
        formats.export_of(store, ALL, tmp_path / "s.ris")
    lines = (tmp_path / "s.ris").read_text("utf-8").split("\n")
    assert lines.count("TY  - GEN") == lines.count("ER  - ") > 30
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines if line)
