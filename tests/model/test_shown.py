"""What a face shows of words that come from documents, files and other programs."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import shown

STEERING = {chr(code) for code in (*range(32), *range(127, 160), *range(0x202A, 0x202F))}
STEERING |= {chr(code) for code in (0x200E, 0x200F, 0x2028, 0x2029, *range(0x2066, 0x206A))}
anything = st.text() | st.text(st.characters(categories=("Cc", "Cf", "Cs", "Mn", "Zs", "Lu")))


@given(anything, st.integers(2, 60))
def test_a_line_steers_nothing_and_is_no_longer_than_asked(text, most):
    found = shown.line(text, most)
    assert not STEERING & set(found)
    assert len(found) <= most
    found.encode("utf-8")
    assert shown.line(found, most) == found


@given(anything)
def test_paragraphs_keep_line_breaks_alone(text):
    assert STEERING & set(shown.paragraphs(text)) <= {"\n", "\t"}


@given(anything)
def test_json_is_spelled_out_and_stays_the_same(text):
    found = shown.spelled_out(json.dumps({"a": text}, ensure_ascii=False))
    assert not STEERING & set(found)
    # JSON knows two halves of a letter side by side only as that letter.
    same = [one.encode("utf-16", "surrogatepass") for one in (json.loads(found)["a"], text)]
    assert same[0] == same[1]


@pytest.mark.parametrize(
    "text", ["café e\u0301", "👩\u200d🔧", "👍🏽", "नि", "שלום", "日本", "ﬁ", "a\u00adb"]
)
def test_letters_of_every_kind_are_left_alone(text):
    assert shown.line(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("invoice\u202efdp.exe", "invoice\ufffdfdp.exe"),
        ("\u2067a\u2069", "\ufffda\ufffd"),
        ("a\u200fb", "ab"),
        ("caf\udce9.txt", "caf\\xe9.txt"),
        ("a\x1b[31m\r\nb\0", "a [31m b"),
    ],
)
def test_what_turns_words_round_or_is_no_text_is_seen(text, expected):
    assert shown.line(text) == expected


@pytest.mark.parametrize("cluster", ["e\u0301", "👩\u200d👩\u200d👧", "👍🏽", "नि"])
def test_nothing_is_cut_within_a_letter(cluster):
    text = "ab" + cluster + "cd"
    for most in range(2, len(text)):
        left = shown.cut(text, most).removesuffix(shown.ELLIPSIS)
        assert left in ("a", "ab", "ab" + cluster, "ab" + cluster + "c")


def test_a_title_has_always_words():
    assert shown.title(" \n") == shown.UNTITLED
    assert shown.title("x" * 1_000_000) == "x" * 499 + "…"


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("abcdef", 6, "abcdef"),
        ("abcdefg", 6, "abcde…"),
        ("abcd  fgh", 6, "abcd…"),
        ("a" + "\u0301" * 99, 20, "…"),
        ("a" + "\u0301" * 99, 50, "a" + "\u0301" * 16 + "…"),
        ("ab\u0301cd", 3, "a…"),
        ("abc", None, "abc"),
    ],
)
def test_what_is_too_long_is_cut_before_a_letter_with_its_marks(text, most, expected):
    assert shown.cut(text, most) == expected


@given(anything)
def test_a_piece_of_a_line_steers_nothing_and_keeps_its_spaces(text):
    found = shown.steady(text)
    assert not STEERING & set(found)
    assert found.count(" ") >= text.count(" ")
    assert shown.line(found) == shown.line(text)


@pytest.mark.parametrize(
    ("title", "path", "expected"),
    [
        ("Deck log", "case/log.txt", "Deck log"),
        (" \n", "case/log.txt", "log.txt"),
        ("", "C:\\case\\log.txt", "log.txt"),
        ("", "log.txt", "log.txt"),
        ("a\nb", "", "a b"),
    ],
)
def test_a_document_is_cited_by_its_title_else_by_its_file(title, path, expected):
    assert shown.document(title, path) == expected


LONGEST = shown.LONGEST_SENTENCE


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("The seal\nwas replaced.", "The seal was replaced."),
        ("a" * LONGEST, "a" * LONGEST),
        ("a" * (LONGEST + 1), "a" * (LONGEST - 1) + "…"),
        ("a" * 100 + ", " + "b" * 30, "a" * 100 + "…"),
        ("a" * (LONGEST - 3) + " b c", "a" * (LONGEST - 3) + "…"),
    ],
)
def test_a_sentence_stands_for_a_title_cut_after_a_word(quote, expected):
    assert shown.sentence_as_title(quote) == expected


@given(st.text(alphabet="ab ,;–", max_size=300))
def test_a_sentence_as_a_title_is_its_beginning_and_short_enough(quote):
    found = shown.sentence_as_title(quote)
    assert len(found) <= LONGEST
    assert shown.line(quote).startswith(found.removesuffix("…"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("في \u2068a.txt\u2069 اليوم", "في \u2068a.txt\u2069 اليوم"),
        ("\u2068a\u202eb\u2069", "\u2068a\ufffdb\u2069"),
        ("\u2068a", "\ufffda"),
        ("a\u2069 b", "a\ufffd b"),
        ("\u2067a\u2069", "\ufffda\ufffd"),
        ("\u2068a\u2068b\u2069", "\ufffda\u2068b\u2069"),
    ],
)
def test_a_name_that_stands_apart_to_a_told_end_turns_nothing_around_it(text, expected):
    assert shown.line(text) == expected
    assert shown.paragraphs(text) == expected
