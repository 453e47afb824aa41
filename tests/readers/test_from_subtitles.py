"""Subtitles: sentences run on from cue to cue, and each cue knows its time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import PartKind, PassageKind
from timeline_app.readers.encoding import NotText
from timeline_app.readers.from_subtitles import read_subtitles

SRT = """1
00:00:01,000 --> 00:00:03,500
The bridge at Lodi
fell on 3 May

2
00:00:03,500 --> 00:00:06,000
1915, he said.

3
00:00:20,000 --> 00:00:22,000
<i>Nobody</i> was hurt.
"""


def blocks(text):
    reading = read_subtitles(text.encode())
    return [(block.kind, block.span.of(reading.text)) for block in reading.blocks]


def test_a_sentence_runs_on_and_a_pause_begins_a_paragraph():
    assert blocks(SRT) == [
        (PassageKind.PARAGRAPH, "The bridge at Lodi fell on 3 May 1915, he said."),
        (PassageKind.PARAGRAPH, "Nobody was hurt."),
    ]


def test_each_cue_is_a_part_with_its_time():
    reading = read_subtitles(SRT.encode())
    assert [(p.heading, p.span.of(reading.text)) for p in reading.parts] == [
        ("00:00:01.000", "The bridge at Lodi fell on 3 May"),
        ("00:00:03.500", "1915, he said."),
        ("00:00:20.000", "Nobody was hurt."),
    ]
    assert {part.kind for part in reading.parts} == {PartKind.CUE}
    assert not any(part.is_apart for part in reading.parts)


def test_vtt_has_hours_or_none_and_much_that_is_not_said():
    text = (
        "WEBVTT - Talk\n\nNOTE\n00:01.000 --> 00:02.000\nnot said\n\nSTYLE\n::cue {}\n\n"
        "intro\n00:01.000 --> 00:02.000 align:start\n<v.loud Ann>It &amp; <c.x>they</c> fell.\n\n"
        "01:00:02.000 --> 01:00:03.000\n<v Bo>When?</v>\n"
    )
    reading = read_subtitles(text.encode())
    assert blocks(text) == [
        (PassageKind.FURNITURE, "Ann"),
        (PassageKind.PARAGRAPH, "It & they fell."),
        (PassageKind.FURNITURE, "Bo"),
        (PassageKind.PARAGRAPH, "When?"),
    ]
    assert [(p.author, p.heading) for p in reading.parts] == [
        ("Ann", "00:00:01.000"),
        ("Bo", "01:00:02.000"),
    ]


def test_a_dash_is_another_voice():
    text = (
        "1\n00:00:01,000 --> 00:00:02,000\n- It fell\n\n2\n00:00:02,100 --> 00:00:03,000\n- When?"
    )
    assert [words for _, words in blocks(text)] == ["It fell", "When?"]


def test_a_file_without_times_is_told():
    with pytest.raises(NotText, match="times"):
        read_subtitles(b"It fell.")


@given(st.lists(st.text("ab .!?<>-", min_size=1, max_size=30), max_size=20))
def test_cues_stand_in_order_within_the_text(lines):
    text = "".join(
        f"{at}\n00:00:{at:02d},000 --> 00:00:{at + 1:02d},000\n{line}\n\n"
        for at, line in enumerate(lines)
    )
    try:
        reading = read_subtitles(text.encode())
    except NotText:
        return
    spans = [part.span for part in reading.parts]
    assert spans == sorted(spans)
    assert all(span.of(reading.text).strip() for span in spans)
