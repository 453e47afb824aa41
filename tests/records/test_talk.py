"""Who speaks, asks and answers."""

import pytest

from timeline_app.records import lines, talk

CHAT = "Ann Lee, 3 May 2019 10:15\nThe crane is down.\n\nBo Hale, 3 May 2019 10:20\nComing now.\n"


def speakers(text):
    found = talk.speakers(text, lines.lines(text))
    return {at: (one.name, one.head.clock, one.is_comment) for at, one in found.items()}


def test_lines_that_say_a_name_and_a_time_head_messages():
    assert speakers(CHAT) == {0: ("Ann Lee", "10:15", False), 2: ("Bo Hale", "10:20", False)}


@pytest.mark.parametrize(
    "text",
    [
        ("Ann Lee, 3 May 2019 10:15\nThe crane is down.\n"),
        "Ann Lee, 3 May 2019\nDown.\nBo, 4 May 2019\nUp.",
        "Ann Lee, 3 May 2019 10:15 came\nDown.\nBo Hale, 3 May 2019 10:20 went\nUp.",
    ],
)
def test_one_alone_or_without_a_time_is_none(text):
    assert speakers(text) == {}


def test_comments_below_a_page():
    text = CHAT.replace("Ann Lee,", "Posted by Ann Lee on").replace("Bo Hale,", "Reply from Bo at")
    assert speakers(text) == {0: ("Ann Lee", "10:15", True), 2: ("Bo", "10:20", True)}


@pytest.mark.parametrize(
    ("said", "is_noise"),
    [("ok", True), ("The crane is down", False), ("yes", True), ("", True), ("😀 😀", True)],
)
def test_a_word_alone_says_nothing(said, is_noise):
    assert talk.is_noise(said) == is_noise


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Q. Where were you?", "Where were you?"),
        ("12 Q Where?", "Where?"),
        ("QUESTION: Where?", "Where?"),
        ("Quite so.", None),
        ("A. There.", None),
    ],
)
def test_a_question(text, asked):
    (line,) = lines.lines(text)
    found = talk.question(text, line)
    assert (found and found.of(text)) == asked


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A. I went to the harbour.", "I went to the harbour."),
        ("A. Yes, I went to the harbour.", "I went to the harbour."),
        ("A. Yes.", None),
        ("A. No, I did not go there.", None),
        ("A. I don't know that man.", None),
        ("A. I went there.", None),
        ("THE WITNESS: I went to the harbour.", "I went to the harbour."),
        ("Ah, I went to the harbour.", None),
    ],
)
def test_an_answer_that_tells_something(text, told):
    (line,) = lines.lines(text)
    found = talk.answer(text, line)
    assert (found and found.of(text)) == told


@pytest.mark.parametrize(("more", "is_speaker"), [(0, True), (1, False)])
def test_a_line_of_a_speaker_is_short(more, is_speaker):
    line = "Ann Lee, 3 May 2019 10:15"
    line += ")" * (80 - len(line) + more)
    assert bool(speakers(CHAT + f"\n{line}\nDown.\n").get(4)) is is_speaker
