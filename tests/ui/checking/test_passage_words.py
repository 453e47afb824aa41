"""A sentence in quotes: its trigger bold, the words that clash underlined."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pump_heap import build
from seen import inks

from timeline_app import store
from timeline_app.model import Span
from timeline_app.ui.checking.passage_words import (
    LINE,
    LONGEST,
    MarkedSentence,
    PassageWords,
    sentence_of,
)


@pytest.fixture(scope="module")
def witness(tmp_path_factory):
    path = build(tmp_path_factory.mktemp("pump") / "pump.db")
    with store.open_store(path, read_only=True) as reader:
        findings = reader.findings.all(is_all=True)
    return next(w for one in findings for w in one.witnesses if w.words is not None)


@pytest.fixture
def words(qtbot, theme):
    theme.apply()
    made = PassageWords(theme)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    return made


def test_a_short_sentence_stands_whole_with_what_clashes(witness):
    made = sentence_of(witness)
    assert made.text == f"“{' '.join(witness.quote.split())}”"
    start = witness.words.start - witness.span.start
    assert made.clashing.of(made.text) == witness.quote[start : start + len(witness.words)]


@given(at=st.integers(0, 3_000))
def test_of_a_long_one_what_is_around_the_clash_is_shown(witness, at):
    quote = "word " * 700
    long = replace(
        witness, quote=quote, span=Span(100, 100 + len(quote)), trigger=None,
        words=Span(100 + at, 100 + at + 4),
    )  # fmt: skip
    made = sentence_of(long)
    assert len(made.text) <= LONGEST + 4
    assert made.clashing.of(made.text) == quote[at : at + 4]
    assert made.text.startswith("“…") is (at > LONGEST // 2)


def test_words_outside_the_quote_are_not_marked_in_it(witness):
    made = sentence_of(replace(witness, words=Span(0, 0), trigger=None))
    assert (made.bold, made.clashing) == (None, None)


def test_what_clashes_is_underlined_over_as_many_lines_as_it_takes(words, theme):
    text = "The pump 🌉 was replaced on the slip by Tomas Brede in the morning of a day."
    words.show_sentence(MarkedSentence(text))
    assert theme.colours.warn.upper() not in inks(words)
    words.show_sentence(MarkedSentence(text, bold=Span(4, 8), clashing=Span(11, len(text))))
    assert theme.colours.warn.upper() in inks(words)
    lines = words.heightForWidth(300) // theme.pixels(LINE)
    assert len(words._underlined(Span(11, len(text)))) == lines > 1
    assert words.heightForWidth(90) > words.heightForWidth(300)
    assert words.accessibleName() == text


def test_nothing_takes_no_line_of_its_own(words, theme):
    words.show_sentence(MarkedSentence())
    assert words.minimumSizeHint().width() == 80
    assert words.hasHeightForWidth()
