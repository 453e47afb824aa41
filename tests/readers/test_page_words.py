"""Words with places to a text with places: joins, cuts, rows, numbers in the margin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import PassageKind
from timeline_app.readers.ocr import OcrWord
from timeline_app.readers.page_words import Scan, written
from timeline_app.wording import worded

WIDE, HIGH = 8.0, 10.0


def page(*paragraphs, first=0, confidence=95.0):
    """A page of paragraphs, each a list of lines; "~" before a word puts it far to the right."""
    words, top, line = [], 0.0, first
    for block, lines in enumerate(paragraphs):
        for said in lines:
            left = 0.0
            for piece in said.split():
                left += 200.0 * piece.startswith("~")
                text = piece.lstrip("~")
                if not text:
                    continue
                sure = 20.0 if text.endswith("?") else confidence
                right = left + WIDE * len(text)
                words.append(OcrWord(text, left, top, right, top + HIGH, sure, block, block, line))
                left = right + WIDE
            line, top = line + 1, top + 2 * HIGH
    return Scan(tuple(words), 600.0, 800.0, 0.5)


def passages(*scans):
    reading = written(scans)
    return [block.span.of(reading.text) for block in reading.blocks]


def test_lines_of_a_paragraph_become_one():
    assert passages(page(["The old bridge was closed", "on Monday by the council."])) == [
        "The old bridge was closed on Monday by the council."
    ]


@pytest.mark.parametrize(
    ("head", "tail", "joined"),
    [
        ("the vil-", "lage fell.", "the village fell."),
        ("in 1997-", "98 it fell.", "in 1997-98 it fell."),
        ("the Anglo-", "Saxon hoard.", "the Anglo-Saxon hoard."),
    ],
)
def test_a_printers_hyphen_goes(head, tail, joined):
    assert passages(page([head, tail])) == [joined]


def test_a_hyphen_that_the_word_has_elsewhere_stays():
    shown = passages(page(["a well-", "known man, a", "well-known one."]))
    assert shown == ["a well-known man, a well-known one."]


def test_a_sentence_runs_on_over_the_page():
    first, second = page(["The council met and"], ["12"]), page(["agreed."], first=50)
    assert passages(first, second) == ["The council met and agreed.", "12"]


def test_a_line_that_ends_early_is_a_paragraph():
    lines = ["12 High Street", "Lodi", "The council of the town met on Monday."]
    assert passages(page(lines)) == lines


def test_rows_keep_their_cells():
    rows = ["3 May 1997 ~The bridge was closed", "5 May 1997 ~It was opened", "6 May ~Closed"]
    reading = written([page(rows)])
    assert {block.kind for block in reading.blocks} == {PassageKind.TABLE_ROW}
    assert [block.span.of(reading.text) for block in reading.blocks] == [
        "3 May 1997\tThe bridge was closed", "5 May 1997\tIt was opened", "6 May\tClosed",
    ]  # fmt: skip


def test_numbers_in_the_margin_are_no_part_of_the_sentence():
    lines = [f"{number} the witness said that it was so and" for number in range(1, 13)]
    told, numbers = passages(page(lines))
    assert not any(letter.isdigit() for letter in told)
    assert numbers == " ".join(map(str, range(1, 13)))


@pytest.mark.parametrize("numbers", [range(2, 14), range(1, 25, 2), range(5, 65, 5)])
def test_numbers_that_do_not_count_the_lines_stay_where_they_are(numbers):
    (told,) = passages(page([f"{number} men said that it was so and" for number in numbers]))
    assert [int(word) for word in told.split() if word.isdigit()] == list(numbers)


def test_guessed_words_are_told_of():
    reading = written([page(["The council? met on Monday? again."])])
    assert [span.of(reading.text) for span in reading.doubtful] == ["council?", "Monday?"]
    assert tuple(map(worded, reading.notes)) == (
        "The text was read from a picture.",
        "2 words were read unsurely.",
    )


def test_figures_must_be_surer_than_other_words():
    reading = written([page(["on 11 January"], confidence=80.0)])
    assert [span.of(reading.text) for span in reading.doubtful] == ["11"]


TEXTS = st.lists(
    st.lists(st.text("ab1-.~?", min_size=1, max_size=6), min_size=1, max_size=9).map(" ".join),
    min_size=1,
    max_size=6,
)


@given(st.lists(st.lists(TEXTS, max_size=3), min_size=1, max_size=3))
def test_every_word_is_there_and_every_character_has_its_place(pages):
    scans = [page(*paragraphs, first=100 * at) for at, paragraphs in enumerate(pages)]
    reading = written(scans)
    assert len(reading.pages.boxes) == 16 * len(reading.text)
    letters = "".join(word.text for scan in scans for word in scan.words)
    assert sorted("".join(reading.text.split()).replace("-", "")) == sorted(
        letters.replace("-", "")
    )
    end = 0
    for block in reading.blocks:
        assert end <= block.span.start < block.span.end <= len(reading.text)
        end = block.span.end
    for span in reading.doubtful:
        assert span.of(reading.text).strip()
        assert reading.pages.rectangles(span)
