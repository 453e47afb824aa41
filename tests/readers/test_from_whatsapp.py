"""Chats of WhatsApp as text: the text untouched, each message with its day."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.from_plain import read_text

ANDROID = (
    "12/31/18, 9:15 PM - Messages are end-to-end encrypted.\n"
    "12/31/18, 9:15 PM - Ann Lee: The boiler broke yesterday.\nWe called Bo.\n"
    "1/2/19, 8:01\u202fAM - Bo: Fixed: it was the valve.\n"
)
APPLE = (
    "\ufeff[04.08.1997, 09:15:00] Ann Lee: The pump failed.\n"
    "\u200e[05.08.1997, 10:00:12] Bo: \u200eimage omitted\n"
)


def parts(text):
    reading = read_text(text.encode())
    assert reading.text == text.removeprefix("\ufeff")
    return [
        (
            p.author,
            p.published and p.published.when.edtf,
            p.span.of(reading.text).rpartition(": ")[2],
        )
        for p in reading.parts
    ]


def test_month_before_day_where_only_that_makes_days():
    assert parts(ANDROID)[1:] == [
        ("Ann Lee", "2018-12-31", "The boiler broke yesterday.\nWe called Bo."),
        ("Bo", "2019-01-02", "it was the valve."),
    ]


def test_day_before_month_where_that_runs_forwards():
    assert [day for _, day, _ in parts(APPLE)] == ["1997-08-04", "1997-08-05"]


def test_days_and_months_that_fit_both_ways_run_forwards():
    text = "".join(f"{month}/1/19, 9:15 - Ann: It fell.\n" for month in (1, 2, 3))
    text += "4/9/19, 9:15 - Bo: When?\n4/1/20, 9:15 - Bo: Ah.\n"
    assert [day for _, day, _ in parts(text)][-1] in ("2020-01-04", "2020-04-01")


@pytest.mark.parametrize(
    "head",
    [
        "[2019-08-04, 9:15:00 AM] ",
        "4. 8. 2019 9:15 - ",
        "04.08.19, 09:15 - ",
        "2019/08/04 9:15 - ",
        "04/08/2019, 9:15 a. m. - ",
    ],
)
def test_the_shapes_of_other_countries(head):
    text = f"{head}Ann: It fell.\n{head.replace('15', '16')}Bo: When?\n"
    assert {day for _, day, _ in parts(text)} == {"2019-08-04"}


@pytest.mark.parametrize(
    "text",
    [
        "It fell on 3 May 1915.\n",
        "12/31/18, 9:15 PM - Ann Lee: Only one.\n",
        "A diary.\n\n4/8/97, 9:15 - Ann: x\n4/9/97, 9:15 - Bo: y\n",
        "2019-03-04 10:00:12 INFO started: yes\n2019-03-04 10:00:13 INFO ended: no\n",
    ],
)
def test_another_text_stays_a_text(text):
    assert read_text(text.encode()).blocks is None


@given(st.lists(st.text("ab:\n -,[]/0189", max_size=30), min_size=2, max_size=8))
def test_messages_stand_in_order_and_cover_their_words(bodies):
    text = "".join(f"04/08/97, 09:15 - Ann: x{body}\n" for body in bodies)
    reading = read_text(text.encode())
    spans = [part.span for part in reading.parts]
    assert len(spans) >= len(bodies)
    assert all(a.end <= b.start for a, b in pairwise(spans))
