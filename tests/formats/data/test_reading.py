"""What all readers of other programs' files share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.formats.data import reading
from timeline_app.formats.data.reading import Problems
from timeline_app.model import EvidenceRole, Review, Status


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"a\r\nb\rc\n", "a\nb\nc\n"), ("\ufeffGrüße".encode(), "Grüße"), (b"", "")],
)
def test_a_text_in_utf_8(tmp_path, data, text):
    path = tmp_path / "a"
    path.write_bytes(data)
    assert reading.text_of(path) == text
    assert len(reading.sha256_of(path)) == 64


def test_other_encodings_and_missing_files_are_refused(tmp_path):
    path = tmp_path / "a"
    with pytest.raises(UnreadableDocument):
        reading.text_of(path)
    path.write_bytes("Grüße".encode("latin-1"))
    with pytest.raises(UnreadableDocument) as caught:
        reading.text_of(path)
    assert caught.value.code is ProblemCode.ENCODING


@pytest.mark.parametrize("text", ["[]", "{oops", "3", "[" * 100_000])
def test_what_is_no_object_is_none_of_the_format(tmp_path, text):
    path = tmp_path / "a"
    path.write_text(text)
    with pytest.raises(UnreadableDocument) as caught:
        reading.object_of(path, "timeline")
    assert caught.value.code is ProblemCode.UNKNOWN_FORMAT
    path.write_text('{"a": 1}')
    assert reading.object_of(path, "timeline") == {"a": 1}


@pytest.mark.parametrize(
    ("told", "word"),
    [("a\nb", "a b"), (3, "3"), (2.5, "2.5"), (True, ""), (None, ""), ([], ""), (" ", "")],
)
def test_a_value_as_one_line(told, word):
    assert reading.word(told) == word


@pytest.mark.parametrize(
    ("told", "words"),
    [("a; b;a;;", ("a", "b")), (["a", 3, None, "a"], ("a", "3")), (None, ()), ({}, ())],
)
def test_several_words_each_once(told, words):
    assert reading.words(told) == words
    assert reading.words("a, b", parted_by=",") == ("a", "b")


@pytest.mark.parametrize(
    ("told", "number"),
    [("12", 12), (12, 12), ("-3", -3), ("1.5", None), ("x", None), ("1" * 16, None), ("", None)],
)
def test_a_whole_number(told, number):
    assert reading.number(told) == number


@pytest.mark.parametrize(
    ("told", "share"),
    [("0.5", 0.5), (1, 1.0), (0, 0.0), (1.1, None), (-0.1, None), ("x", None), ("nan", None)],
)
def test_a_probability(told, share):
    assert reading.share(told) == share


@given(st.text())
def test_an_exact_text_can_be_kept(text):
    told = reading.exact(text)
    assert told.encode("utf-8").decode("utf-8") == told
    assert reading.exact("a\ud800b") == "a\ufffdb"
    assert reading.exact(3) == ""


def test_our_own_words_are_known():
    assert reading.status("Planned") is Status.PLANNED
    assert reading.status("maybe") is None
    assert reading.review("accepted") is Review.ACCEPTED
    assert reading.review(None) is None
    assert reading.objects([{"a": 1}, 3]) == [{"a": 1}]
    assert reading.objects({"a": 1}) == []


def test_a_passage_as_it_is_told():
    found = reading.passage(
        {
            "document": "a.txt",
            "quote": "Rain.",
            "start": 3,
            "end": "8",
            "page": 4,
            "role": "mentions",
        }
    )
    assert (found.document, found.quote, found.start, found.end, found.page) == (
        "a.txt",
        "Rain.",
        3,
        8,
        "4",
    )
    assert found.role is EvidenceRole.MENTIONS
    assert reading.passage({}).role is EvidenceRole.PROVES
    assert reading.passage({}).start is None


@pytest.mark.parametrize(
    ("written", "edtf", "is_problem"),
    [
        ("1911-05-03", "1911-05-03", False),
        ("3 May 1911", "1911-05-03", False),
        ("", None, False),
        (" ", None, False),
        ("no day at all", None, True),
    ],
)
def test_a_date_in_edtf_or_in_words(written, edtf, is_problem):
    problems = Problems()
    found = problems.date(7, "When", written)
    assert (found and found.edtf) == edtf
    assert [(one.row, one.column) for one in problems.found] == (
        [(7, "When")] if is_problem else []
    )
