"""The Timeline Project: full dates, fuzzy where they are made of bounds, and files of others."""

import pytest
from lxml import etree
from random_chronologies import RandomChronology, RandomEvent, hostile, kept

from timeline_app import formats
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import named
from timeline_app.model import EventFilter, Review, Status, edits, edtf

ALL = EventFilter.everything()
DATES = {
    "2020-05-03": ("2020-05-03 00:00:00", "2020-05-04 00:00:00", "False"),
    "2020-05": ("2020-05-01 00:00:00", "2020-06-01 00:00:00", "True"),
    "2020-05-03~": ("2020-05-03 00:00:00", "2020-05-04 00:00:00", "True"),
    "2020-05-03T10:15": ("2020-05-03 10:15:00", "2020-05-03 10:16:00", "False"),
    "-0043-03-15": ("-43-03-15 00:00:00", "-43-03-16 00:00:00", "False"),
}
UNPLACED = ("-5000", "2020-05-03/..", "Y20000", None)


def told(title, when):
    return RandomEvent(
        title, when and edtf.parse(when), "other", Status.PLANNED, 0.5, (), (), (), (), (), None,
        "", (), Review.UNREVIEWED,
    )  # fmt: skip


def test_events_are_placed_between_their_bounds(tmp_path):
    events = tuple(told(when or "none", when) for when in (*DATES, *UNPLACED))
    with kept(RandomChronology(("a.txt",), (*events, told("[1] box", "2021"))), tmp_path) as store:
        store.apply(edits.AddEra("The <long> war", edtf.parse("1914"), edtf.parse("1918")))
        written = formats.export_of(store, ALL, tmp_path / "t.timeline")
    root = etree.parse(str(tmp_path / "t.timeline")).getroot()
    found = {one.findtext("text"): one for one in root.iter("event")}
    assert set(found) == {*DATES, " [1] box"}
    for when, (start, end, fuzzy) in DATES.items():
        one = found[when]
        told_ends = tuple(one.findtext(name) for name in ("start", "end", "fuzzy"))
        assert told_ends == (start, end, fuzzy)
        assert one.findtext("category") == "planned"
    assert [one.tag for one in root.iterchildren('*')] == [
        "version", "timetype", "eras", "categories", "events", "view",
    ]  # fmt: skip
    assert root.findtext("eras/era/name") == "The <long> war"
    assert root.findtext("eras/era/end") == "1919-01-01 00:00:00"
    assert written.count == len(events) + 1
    assert written.warnings == ("events that The Timeline Project cannot place are comments",)


def test_hostile_words_are_no_markup(tmp_path):
    with kept(hostile(), tmp_path) as store:
        count = formats.export_of(store, ALL, tmp_path / "t.timeline", notes=True).count
    text = (tmp_path / "t.timeline").read_text("utf-8")
    root = etree.fromstring(text.encode("utf-8"))
    assert text.count("<!-- timeline_app: ") == text.count("-->") == count
    names = {"start", "end", "text", "fuzzy", "locked", "ends_today", "category", "description"}
    assert {part.tag for one in root.iter("event") for part in one.iterchildren("*")} == names
    assert len(list(root.iter("event"))) == 50


THEIRS = """<?xml version="1.0" encoding="utf-8"?>
<timeline><version>1.20</version><timetype>gregoriantime</timetype>
<eras><era><name>E</name><start>2020-01-01 00:00:00</start><end>2020-02-01 00:00:00</end></era>
</eras>
<categories><category><name>Work</name><color>1,2,3</color></category></categories>
<events>
<event><start>2021-02-03 00:00:00</start><end>2021-02-03 00:00:00</end><text>(1) Day</text>
<category>Work</category><description>About &amp; more</description></event>
<event><start>2021-01-01 00:00:00</start><end>2022-01-01 00:00:00</end><text>Year</text>
<fuzzy>True</fuzzy></event>
<event><start>-44-3-15 10:00:00</start><end>-44-03-15 12:30:00</end><text>Hours</text></event>
<event><start>2021-03-01 00:00:00</start><end>2021-03-05 00:00:00</end><text>Days</text>
<ends_today>False</ends_today></event>
<event><start>2021-03-01 00:00:00</start><end>2021-03-05 00:00:00</end><text>Still</text>
<ends_today>True</ends_today></event>
<event><start>2021-13-01 00:00:00</start><end>x</end><text></text></event>
</events></timeline>
"""


def test_a_file_of_the_program(tmp_path):
    (tmp_path / "t.timeline").write_text(THEIRS, encoding="utf-8")
    incoming = named("timeline-project").read(tmp_path / "t.timeline")
    dates = [one.when and one.when.edtf for one in incoming.events]
    assert dates == [
        "2021-02-03", "2021~", "-0044-03-15T10:00/-0044-03-15T12:30", "2021-03-01/2021-03-04",
        "2021-03-01/..", None,
    ]  # fmt: skip
    day = incoming.events[0]
    assert (day.title, day.tags, day.note) == ("Day", ("Work",), "About & more")
    assert [(one.row, one.column) for one in incoming.problems] == [(6, "start")]


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><timeline>&b;</timeline>'


@pytest.mark.parametrize("body", ["", "<a/>", "<timeline>", "x", BOMB, "<timeline>\ufffe"])
def test_what_is_no_file_of_the_program(tmp_path, body):
    (tmp_path / "x.timeline").write_text(body, encoding="utf-8")
    with pytest.raises(UnreadableDocument, match="no file of The Timeline Project"):
        named("timeline-project").read(tmp_path / "x.timeline")
