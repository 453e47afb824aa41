"""markwhen: dates as it spells them, lines that mean nothing else, and texts of others."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from random_chronologies import RandomChronology, RandomEvent, hostile, kept

from timeline_app import formats
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import named
from timeline_app.model import EventFilter, Review, Status, edtf

ALL = EventFilter.everything()
LINES = {
    "2020-05-03": "2020-05-03: It began",
    "2020-05": "2020-05: It began",
    "0987": "0987: It began",
    "2020-05-03T10:15": "2020-05-03 10:15: It began",
    "2020-05-03T10:15Z": "2020-05-03: 3 May 2020, 10:15 UTC – It began",
    "1911~": "1911-01-01/1911-12-31: c. 1911 – It began",
    "[2004-05-03..2004-05-09]": "2004-05-03/2004-05-09: between 3 and 9 May 2004 – It began",
    "2020-05-03/..": "2020-05-03: since 3 May 2020 – It began",
    "[..1997]": "1997-12-31: before 1998 – It began",
    "-0043-03-15": "44 BCE: 15 March 44 BCE – It began",
    "-0043/0014": "44 BCE–14 CE: 44 BCE – 14 CE – It began",
    "Y-300000": "// 300,001 BCE: It began",
}
PARSER = """
import fs from 'fs';
const {parse} = await import(process.argv[1]);
const found = parse(fs.readFileSync(process.argv[2], 'utf8'));
let count = 0;
const walk = one => one.children ? one.children.forEach(walk) : count++;
walk(found.events);
console.log(count, found.parseMessages.length);
"""


def told(when):
    return RandomEvent(
        "It began", edtf.parse(when), "legal", Status.HAPPENED, 0.5, (), (), (), (),
        ("a b",), None, "", (), Review.UNREVIEWED,
    )  # fmt: skip


@pytest.mark.parametrize("when", LINES)
def test_the_line_of_a_date(tmp_path, when):
    with kept(RandomChronology(("a.txt",), (told(when),)), tmp_path) as store:
        formats.export_of(store, ALL, tmp_path / "t.mw")
    text = (tmp_path / "t.mw").read_text("utf-8")
    line = LINES[when] if LINES[when].startswith("//") else f"{LINES[when]} #a_b"
    assert text.splitlines()[2] == line
    assert named("markwhen").read(tmp_path / "t.mw").events[0].when == edtf.parse(when)


@pytest.fixture(scope="module")
def hostile_text(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    with kept(hostile(), folder) as store:
        count = formats.export_of(store, ALL, folder / "t.mw", notes=True).count
    return folder / "t.mw", count


def test_hostile_words_begin_no_line(hostile_text):
    path, count = hostile_text
    lines = path.read_text("utf-8").split("\n")
    starts = ("2020-05-03: ", "// no date: ")
    assert sum(line.startswith(starts) for line in lines) == count
    others = [line for line in lines if line and not line.startswith(starts)]
    known = ("title: ", "timeline_app: ", "// timeline_app: ", "“")
    assert all(line.startswith(known) for line in others)


def test_the_parser_of_markwhen_finds_every_event_that_has_a_date(hostile_text):
    modules = [Path(one) for one in os.environ.get("NODE_PATH", "").split(os.pathsep) if one]
    found = [one / "@markwhen/parser/lib/index.js" for one in modules]
    parser = next((one for one in found if one.is_file()), None)
    if not shutil.which("node") or parser is None:
        pytest.skip("node and @markwhen/parser on NODE_PATH are needed for this")
    path, _ = hostile_text
    done = subprocess.run(
        ["node", "--input-type=module", "-e", PARSER, str(parser), str(path)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    dated = path.read_text("utf-8").count("\n2020-05-03: ")
    assert done.stdout.split() == [str(dated), "0"]


THEIRS = """---
title: Our works
timezone: +2
---
# Plans

section First
// 2019: not told
2021-02: Board #law-suit met
id: one
Bring the minutes
Note: no date here
2021-03-01 - 2021-03-04: Fair
2021-04-05T12:00:00Z: Claim
after !one 3 days: Later
5 BC: Rome
Jan 3, 2022: By words
2021-13-45: Broken
"""


def test_a_text_of_another_program(tmp_path):
    path = tmp_path / "theirs.mw"
    path.write_text(THEIRS, encoding="utf-8")
    incoming = named("markwhen").read(path)
    assert incoming.title == "Our works"
    board, fair, claim, rome, words, broken = incoming.events
    assert (board.title, board.tags, board.row) == ("Board met", ("law-suit",), 9)
    assert board.note == "Bring the minutes\nNote: no date here"
    assert fair.when.edtf == "2021-03-01/2021-03-04"
    assert claim.when.edtf == "2021-04-05T12:00:00Z"
    assert rome.when.edtf == "-0004"
    assert words.when.edtf == "2022-01-03"
    assert (broken.when, broken.date) == (None, "2021-13-45")
    assert [problem.row for problem in incoming.problems] == [15, 18]


@pytest.mark.parametrize("body", [b"", b"hello\nworld", b"\xff\xfe"])
def test_what_is_no_text_of_markwhen(tmp_path, body):
    (tmp_path / "x.mw").write_bytes(body)
    with pytest.raises(UnreadableDocument):
        named("markwhen").read(tmp_path / "x.mw")
