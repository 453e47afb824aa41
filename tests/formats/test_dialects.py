"""Tables for other people's programs: their headings, their spellings of dates, no day made up."""

import csv
import re

import pytest
from random_chronologies import RandomChronology, RandomEvent, hostile, kept

from timeline_app import formats
from timeline_app.model import Dispute, EventFilter, Review, Status, edits, edtf

ALL = EventFilter.everything()
DIALECTS = ("casemap", "casefleet", "everlaw", "legal-chronology")
DATES = {
    "2020-05-03": ("05/03/2020", ("On", "2020-05-03", "", "")),
    "2020-05-03T22:15": ("05/03/2020 10:15 PM", ("On", "2020-05-03", "22:15", "")),
    "2020-05-03T12:05:09": ("05/03/2020 12:05 PM", ("On", "2020-05-03", "12:05", "")),
    "2020-05": ("05/??/2020", ("Between", "2020-05-01", "", "2020-05-31")),
    "2020": ("??/??/2020", ("Between", "2020-01-01", "", "2020-12-31")),
    "0987": ("??/??/0987", ("Between", "0987-01-01", "", "0987-12-31")),
    "2020-05-03~": ("05/03/2020", ("Around", "2020-05-03", "", "")),
    "[..1997-06-15]": ("<06/15/1997", ("Before", "1997-06-15", "", "")),
    "1997-06-15/..": (">06/15/1997", ("After", "1997-06-15", "", "")),
    "2008-07-01/2008-07-04": (
        "07/01/2008 - 07/04/2008",
        ("From-To", "2008-07-01", "", "2008-07-04"),
    ),
    "[2004-05-03..2004-05-09]": (
        "05/03/2004 - 05/09/2004",
        ("Between", "2004-05-03", "", "2004-05-09"),
    ),
    "-0043-03-15": ("?", ("", "", "", "")),
    "Y170000": ("?", ("", "", "", "")),
    "-0043/2004": ("?", ("", "", "", "")),
}


def told(number, when):
    return RandomEvent(
        f"Event {number}", when and edtf.parse(when), "other", Status.HAPPENED, 0.5, ("Ann",), (),
        (), (), ("fraud",), None, "", (), Review.UNREVIEWED,
    )  # fmt: skip


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The rows of each dialect by the EDTF of its date."""
    folder = tmp_path_factory.mktemp("dialects")
    events = tuple(told(number, when) for number, when in enumerate((*DATES, None)))
    found = {}
    with kept(RandomChronology(("a.txt",), events), folder) as store:
        for name in DIALECTS:
            path = folder / f"{name}.csv"
            formats.export_of(store, ALL, path, name)
            date = "event_date" if name == "legal-chronology" else "EDTF"
            found[name] = {row[date]: row for row in rows(path)}
    return found


@pytest.mark.parametrize("when", DATES)
def test_dates_as_each_program_spells_them(written, when):
    casemap, casefleet = DATES[when]
    assert written["casemap"][when]["Date & Time"] == casemap
    row = written["casefleet"][when]
    assert (row["Date Type"], row["Date"], row["Time"], row["End Date"]) == casefleet


def test_an_event_without_a_date_has_none(written):
    assert written["casemap"][""]["Date & Time"] == "?"
    assert written["casefleet"][""]["Date"] == written["everlaw"][""]["Date"] == ""
    assert written["legal-chronology"][""]["date_certainty"] == "date_uncertain"


@pytest.mark.parametrize("name", DIALECTS)
def test_every_date_can_be_read_back(written, name):
    for spelled in filter(None, written[name]):
        assert edtf.parse(spelled).edtf == spelled
    assert set(written[name]) == {*DATES, ""}


def test_how_sure_a_date_is(written):
    found = {when: row["date_certainty"] for when, row in written["legal-chronology"].items()}
    assert found["2020-05-03"] == "exact"
    assert found["2020-05-03~"] == found["2020-05"] == "approximate"
    assert found["[..1997-06-15]"] == "date_uncertain"


def test_what_a_fact_says_of_its_source(store, tmp_path):
    store.apply(edits.SetImportance(1, 3))
    store.apply(edits.SetDisputed(2, (Dispute("The ministry", "8 May"),)))
    for name in ("casemap", "legal-chronology"):
        formats.export_of(store, ALL, tmp_path / f"{name}.csv", name, notes=True)
    first, second, third = rows(tmp_path / "casemap.csv")
    assert first["Source(s)"] == "a.txt, p. 1 (xii)"
    assert first["Source Quote"] == 'The "café" burned.'
    assert (first["Key"], first["Material"]) == ("Yes", "Yes")
    assert first["Attorney Notes"] == "'-1 to check"
    assert second["Disputed By"] == "The ministry: 8 May"
    assert third["Fact Text"].startswith("'=SUM")
    first, second, _ = rows(tmp_path / "legal-chronology.csv")
    assert (first["significance"], first["confidence"]) == ("key", "medium")
    assert first["document_date"] == "2020-06-01"
    assert second["date_certainty"] == "source_conflict"


@pytest.mark.parametrize("separator", [",", ";"])
def test_hostile_words_begin_no_formula(tmp_path, separator):
    with kept(hostile(), tmp_path) as store:
        for name in DIALECTS:
            path = tmp_path / f"{name}.csv"
            formats.export_of(store, ALL, path, name, notes=True)
            with path.open(encoding="utf-8-sig", newline="") as file:
                cells = [cell for row in csv.reader(file, delimiter=separator) for cell in row]
            assert len(cells) > 200
            assert not [cell for cell in cells if re.match(r"[\s\"]*[=+\-@＝＋－＠]", cell)]
