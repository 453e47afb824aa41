"""Every message is worded, whatever its arguments are, in every language that has a table."""

import ast
import json
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.message import TOLD, Message, from_json, to_json, told
from timeline_app.model import edtf
from timeline_app.model.dated import CODE, dated, when_of
from timeline_app.wording import in_words, languages, worded
from timeline_app.wording.language import language_of
from timeline_app.wording.recognising import recognised

PACKAGE = Path(__file__).parents[2] / "timeline_app"
CODES = sorted(language_of("en").sentences)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
ARGUMENTS = st.recursive(
    TEXTS | st.integers() | st.floats(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple)
        | st.builds(
            Message, st.sampled_from(CODES) | TEXTS, st.lists(inner, max_size=3).map(tuple)
        )
    ),
    max_leaves=6,
)
MESSAGES = st.builds(
    Message, st.sampled_from([*CODES, TOLD, CODE]), st.lists(ARGUMENTS, max_size=6).map(tuple)
)


def written():
    """The codes in our own files: literals of a code's shape in modules that make messages."""
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path.is_relative_to(PACKAGE / "wording") or "message" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Constant) and node.value in CODES:
                yield node.value
            is_call = isinstance(node, ast.Call) and isinstance(
                node.func, ast.Name | ast.Attribute
            )
            name = is_call and (getattr(node.func, "id", "") or getattr(node.func, "attr", ""))
            if name == "Message" and node.args and isinstance(node.args[0], ast.Constant):
                yield node.args[0].value


def test_every_code_that_is_written_has_a_sentence_and_every_sentence_is_written():
    assert set(written()) == set(CODES)


@given(MESSAGES)
def test_whatever_a_message_holds_it_is_worded_in_every_language(message):
    for code in languages():
        assert isinstance(worded(message, code), str)


@given(MESSAGES)
def test_a_message_survives_json(message):
    assert from_json(json.loads(json.dumps(to_json(message)))) == message


@pytest.mark.parametrize(
    "value", [[], [3], ["a", None], ["a", True], ["a", {"all": 3}], ["a", {}]]
)
def test_what_is_no_message_is_refused(value):
    with pytest.raises((ValueError, TypeError, LookupError)):
        from_json(value)


@pytest.mark.parametrize("code", sorted(set(languages()) - {"en"}) or ["en"])
def test_a_language_has_the_same_sentences_with_the_same_arguments(code):
    sentences = language_of(code).sentences
    assert set(sentences) == set(CODES)
    for name, words in sentences.items():
        numbers = [
            {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}
            for text in (words, language_of("en").sentences[name])
        ]
        assert numbers[0] == numbers[1], name


@given(MESSAGES)
def test_what_an_older_version_wrote_is_told_in_the_same_words(message):
    sentence = worded(message)
    assert worded(recognised(sentence)) == sentence


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("Part of “3 May 2020”.", "ledger.part"),
        ("There is no day 31 in that month.", "text.sentence"),
        ("Shown because: two sources, a date of its own, exact day.", "level.shown"),
        ("Hidden: it is told already by “The bridge fell, again”.", "level.hidden"),
        ("Only the first 1,000 rows of the sheet “A, B” were read.", "note.first-rows-of-sheet"),
        ("3 words were read unsurely.", "note.unsure-words"),
        ("31 March 2010 was a Wednesday, not a Tuesday.", "finding.weekday"),
        ("Ada thinks otherwise.", TOLD),
        ("", TOLD),
    ],
)
def test_sentences_of_older_versions_are_known(sentence, code):
    found = recognised(sentence)
    assert (found.code, worded(found)) == (code, sentence)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (Message("level.sources", (1,)), "one source"),
        (Message("level.sources", (12,)), "12 sources"),
        (Message("note.unsure-words", (1,)), "1 word was read unsurely."),
        (Message("note.unsure-words", (2_000,)), "2,000 words were read unsurely."),
        (Message("merging.both-name", (("A", "B", "C"),)), "both name A, B and C"),
        (Message("text.sentence", (Message("date.no-hour"),)), "No clock has that hour."),
        (
            Message("amount.together", ((Message("amount.hours", (2,)), told("5 s")),)),
            "2 hours and 5 s",
        ),
        (Message("when.day", (2020, 5, 3)), "3 May 2020"),
        (Message("later.unknown", ("a", 3)), "later.unknown: a, 3"),
        (Message("ledger.part"), "Part of “”."),
        (told("Ada’s own {0} words."), "Ada’s own {0} words."),
        (None, ""),
    ],
)  # fmt: skip
def test_messages_in_words(message, words):
    assert worded(message) == words


@pytest.mark.parametrize(
    "text", ["2020-05-03", "1911~", "2004-05-03/2004-05-09", "[..2020-01-31]", "2020-05-03T14:05"]
)
def test_a_date_within_a_message_is_told_as_dates_are(text):
    when = edtf.parse(text)
    assert when_of(dated(when)) == when
    assert in_words(when) in worded(Message("merging.dates-differ", ((dated(when),),)))
